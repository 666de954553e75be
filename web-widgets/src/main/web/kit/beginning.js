import {pause} from './server.js';
import {firstBits} from './sha256.js';

/** No slice of work keeps the page from what the visitor does for longer, in milliseconds. */
const SLICE = 6;
const ATTEMPTS = 20;
/** A form waits so long for its proof, and then does without: doubt is no wall. */
const PATIENCE = 2000;
/** A page may be left open overnight, and the server takes a form for twelve hours. */
const OLD = 10 * 3600000;

/**
 * The signed beginning of a visitor's form, and the work that it asks for: done while they type.
 *
 * @param {import('./server.js').Server} server
 */
export function beginning(server) {
  let since = 0;
  /** What the form has to show by now. @type {{started?: string, proof?: string}} */
  let known = {};
  let begun = Promise.resolve();
  let solved = begun;

  /** Begins, once, with the first that a visitor does; a form that could not begin is one all the same. */
  async function begin() {
    if (Date.now() - since > OLD) {
      since = Date.now();
      known = {};
      begun = server.read('/challenge').then(challenge => {
        /** @type {{started?: string, proof?: string}} */
        const mine = known = {started: challenge.started};
        solved = solve(challenge, server.life()).then(proof => { mine.proof = proof; });
      }).catch(() => { since = 0; });
    }
    await begun;
    return known;
  }

  /** What a form sends of it. */
  async function fields() {
    await Promise.race([begin().then(() => solved), pause(PATIENCE)]);
    return known;
  }

  return {begin, fields};
}

/**
 * Looks for a text by which the SHA-256 of `salt:text` begins with so many zero bits, in slices.
 *
 * @param {{salt: string, difficulty: number}} challenge
 * @param {AbortSignal} life
 * @returns {Promise<string>}
 */
async function solve({salt, difficulty}, life) {
  let tried = 0;
  while (!life.aborted) {
    const end = performance.now() + SLICE;
    do {
      if (firstBits(`${salt}:${tried}`) < 2 ** (32 - difficulty)) return String(tried);
    } while (++tried % ATTEMPTS || performance.now() < end);
    await pause(0);
  }
  return '';
}
