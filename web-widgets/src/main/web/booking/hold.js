import {encode} from '../kit/server.js';

/** The time that is kept for a visitor while they type. */
export class Hold {
  /** @param {import('../kit/stage.js').Stage} stage */
  constructor(stage) {
    this.stage = stage;
    this.started = '';
    this.token = '';
    addEventListener('pagehide', () => this.release(), {signal: stage.server.life()});
  }

  /**
   * Has a time kept instead of the one before. A booking does not depend on it.
   *
   * @param {import('./flow.js').Choice} choice
   * @param {(problem: import('../kit/server.js').Problem) => void} taken when somebody else has the time
   */
  async take({type, slot, practitioner, location}, taken) {
    const {server} = this.stage;
    try {
      this.started = this.started || (await server.read('/challenge')).started;
      const {token} = await server.write('/holds', {
        type: type.slug, start: slot?.start, practitioner, location, hold: this.token, started: this.started,
      }, () => {});
      this.token = token;
    } catch (error) {
      const problem = /** @type {any} */ (error);
      if (problem.code === 'slot-taken') taken(problem);
    }
  }

  release() {
    if (this.token) navigator.sendBeacon(`${this.stage.server.root}/holds/release`, encode({token: this.token}));
    this.token = '';
  }

  /** What a booking says of it. */
  fields() {
    return {hold: this.token, started: this.started};
  }
}
