import {h} from '../kit/dom.js';
import {encode} from '../kit/server.js';

/** So long the server keeps a time. It is counted from when it was asked for: the visitor's clock may be wrong. */
const KEPT = 600000;

/**
 * What is held, and then booked.
 *
 * @param {import('./flow.js').Choice} choice
 */
export function wanted({type, slot, location}) {
  return {type: type.slug, start: slot?.start, practitioner: slot?.practitioner, location: location || slot?.location};
}

/** The time that is kept for a visitor while they type. */
export class Hold {
  /** @param {import('../kit/stage.js').Stage} stage */
  constructor(stage) {
    this.stage = stage;
    this.token = '';
    this.until = 0;
    this.timer = 0;
    /** @type {(() => void) | undefined} */
    this.again = undefined;
    this.note = h('p', {class: 'hint lead'});
    this.release = () => this.letGo(this.token);
  }

  /**
   * Has a time kept instead of the one before. A booking does not depend on it.
   *
   * @param {import('./flow.js').Choice} choice
   * @param {(problem: import('../kit/server.js').Problem) => void} taken when somebody else has the time
   */
  async take(choice, taken) {
    const {stage} = this;
    const again = () => { this.take(choice, taken); };
    const asked = Date.now();
    this.again = again;
    this.keep(0);
    this.watch();
    try {
      const {started} = await stage.beginning.begin();
      const {token} = await stage.server.write('/holds', {
        ...wanted(choice), hold: this.token, started,
      }, () => {});
      if (this.again !== again || !this.note.isConnected) return this.letGo(token);
      this.token = token;
      this.keep(asked + KEPT);
    } catch (error) {
      const problem = /** @type {any} */ (error);
      if (problem.code === 'slot-taken' && this.again === again) taken(problem);
    }
  }

  /** Has it kept once more, when it is no longer. */
  renew() {
    if (this.until && Date.now() > this.until) this.again?.();
  }

  /** It is booked, and needs no keeping. */
  end() {
    this.again = undefined;
    this.token = '';
    this.keep(0);
  }

  /** What a booking says of it. */
  fields() {
    return {hold: this.token};
  }

  /** Lets go when the visitor leaves: the page, or the dialog. */
  watch() {
    const signal = this.stage.server.life();
    addEventListener('pagehide', this.release, {signal});
    signal.addEventListener('abort', this.release);
    this.stage.card.closest('dialog')?.addEventListener('close', this.release, {signal});
  }

  /** @param {number} until epoch milliseconds; 0: nothing is kept */
  keep(until) {
    const {stage} = this;
    clearTimeout(this.timer);
    this.until = until;
    this.note.textContent = until
      ? stage.t('kept', stage.times.visitor.time(until)) : '';
    if (until) this.timer = setTimeout(() => this.lapse(), until - Date.now());
  }

  lapse() {
    this.note.textContent = this.stage.t('lapsed');
    if (this.note.isConnected) this.stage.say(this.stage.t('lapsed'));
  }

  /** @param {string} token */
  letGo(token) {
    if (token) navigator.sendBeacon(`${this.stage.server.root}/holds/release`, encode({token}));
    if (token !== this.token) return;
    this.token = '';
    if (this.until) this.keep(1);
  }
}
