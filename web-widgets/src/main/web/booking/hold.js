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

/**
 * The time that is kept for a visitor while they type. A booking does not depend on it.
 *
 * @param {import('../kit/stage.js').Stage} stage
 */
export function holding(stage) {
  const note = h('p', {class: 'hint lead'});
  let token = '';
  let until = 0;
  let timer = 0;
  /** @type {(() => void) | undefined} */
  let again;

  /**
   * Has a time kept instead of the one before.
   *
   * @param {import('./flow.js').Choice} choice
   * @param {(problem: import('../kit/server.js').Problem) => void} taken when somebody else has the time
   */
  async function take(choice, taken) {
    const mine = again = () => { take(choice, taken); };
    const asked = Date.now();
    keep(0);
    watch();
    try {
      const {started} = await stage.beginning.begin();
      const held = await stage.server.write('/holds', {...wanted(choice), hold: token, started}, () => {});
      if (again !== mine || !note.isConnected) return letGo(held.token);
      token = held.token;
      keep(asked + KEPT);
    } catch (error) {
      const problem = /** @type {any} */ (error);
      if (problem.code === 'slot-taken' && again === mine) taken(problem);
    }
  }

  /** Has it kept once more, when it is no longer. */
  function renew() {
    if (until && Date.now() > until) again?.();
  }

  /** It is booked, and needs no keeping. */
  function end() {
    again = undefined;
    token = '';
    keep(0);
  }

  const release = () => letGo(token);

  /** Lets go when the visitor leaves: the page, or the dialog. */
  function watch() {
    const signal = stage.server.life();
    addEventListener('pagehide', release, {signal});
    signal.addEventListener('abort', release);
    stage.card.closest('dialog')?.addEventListener('close', release, {signal});
  }

  /** @param {number} end epoch milliseconds; 0: nothing is kept */
  function keep(end) {
    clearTimeout(timer);
    until = end;
    note.textContent = until ? stage.t('kept', stage.times.visitor.time(until)) : '';
    if (until) timer = setTimeout(lapse, until - Date.now());
  }

  function lapse() {
    note.textContent = stage.t('lapsed');
    if (note.isConnected) stage.say(stage.t('lapsed'));
  }

  /** @param {string} held */
  function letGo(held) {
    if (held) navigator.sendBeacon(`${stage.server.root}/holds/release`, encode({token: held}));
    if (held !== token) return;
    token = '';
    if (until) keep(1);
  }

  return {note, take, renew, end, release, token: () => token};
}
