/** The first bits of the fractional parts of roots of primes, of which SHA-256 is made (FIPS 180-4 §4.2.2, §5.3.3). */
const primes = [2];
for (let n = 3; primes.length < 64; n += 2) if (primes.every(prime => n % prime)) primes.push(n);
const START = primes.slice(0, 8).map(prime => fraction(Math.sqrt(prime)));
const ROUNDS = primes.map(prime => fraction(Math.cbrt(prime)));
const schedule = new Int32Array(64);

/**
 * The first 32 bits of the SHA-256 of a text: all that a proof is judged by. `crypto.subtle` has it too, but not on
 * plain http pages, and takes nine times as long for texts this short.
 *
 * @param {string} text ASCII
 */
export function firstBits(text) {
  const {length} = text;
  const words = new Int32Array((length + 8 >> 6) * 16 + 16);
  for (let i = 0; i < length; i++) words[i >> 2] |= text.charCodeAt(i) << 24 - i % 4 * 8;
  words[length >> 2] |= 128 << 24 - length % 4 * 8;
  words[words.length - 1] = length * 8;
  let state = START;
  for (let block = 0; block < words.length; block += 16) state = compress(state, words, block);
  return state[0] >>> 0;
}

/**
 * FIPS 180-4 §6.2.2.
 *
 * @param {number[]} state
 * @param {Int32Array} words
 * @param {number} block
 */
function compress(state, words, block) {
  let [a, b, c, d, e, f, g, h] = state;
  for (let i = 0; i < 64; i++) {
    schedule[i] = i < 16 ? words[block + i]
      : schedule[i - 16] + small(schedule[i - 15], 7, 18, 3) + schedule[i - 7] + small(schedule[i - 2], 17, 19, 10);
    const one = h + large(e, 6, 11, 25) + (e & f ^ ~e & g) + ROUNDS[i] + schedule[i];
    const two = large(a, 2, 13, 22) + (a & b ^ a & c ^ b & c);
    h = g; g = f; f = e; e = d + one | 0;
    d = c; c = b; b = a; a = one + two | 0;
  }
  return [a, b, c, d, e, f, g, h].map((word, i) => word + state[i] | 0);
}

/**
 * @param {number} x
 * @param {number} n
 */
function turn(x, n) {
  return x >>> n | x << 32 - n;
}

/**
 * @param {number} x
 * @param {number} i
 * @param {number} j
 * @param {number} k
 */
function large(x, i, j, k) {
  return turn(x, i) ^ turn(x, j) ^ turn(x, k);
}

/**
 * @param {number} x
 * @param {number} i
 * @param {number} j
 * @param {number} k
 */
function small(x, i, j, k) {
  return turn(x, i) ^ turn(x, j) ^ x >>> k;
}

/** @param {number} root */
function fraction(root) {
  return root % 1 * 2 ** 32 | 0;
}
