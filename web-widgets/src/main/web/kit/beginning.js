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
 */
export class Beginning {
  /** @param {import('./server.js').Server} server */
  constructor(server) {
    this.server = server;
    this.since = 0;
    /** What the form has to show by now. @type {{started?: string, proof?: string}} */
    this.known = {};
    this.begun = Promise.resolve();
    this.solved = this.begun;
  }

  /** Begins, once, with the first that a visitor does; a form that could not begin is one all the same. */
  async begin() {
    if (Date.now() - this.since > OLD) {
      this.since = Date.now();
      this.known = {};
      this.begun = this.server.read('/challenge').then(challenge => {
        /** @type {{started?: string, proof?: string}} */
        const known = this.known = {started: challenge.started};
        this.solved = solve(challenge, this.server.life()).then(proof => { known.proof = proof; });
      }).catch(() => { this.since = 0; });
    }
    await this.begun;
    return this.known;
  }

  /** What a form sends of it. */
  async fields() {
    await Promise.race([this.begin().then(() => this.solved), pause(PATIENCE)]);
    return this.known;
  }
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
