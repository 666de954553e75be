/** @typedef {import('./types.js').Profile} Profile */

/** @type {Map<string, Promise<Profile>>} */
const profiles = new Map();

/**
 * The clinic's profile, asked for once by all elements of a page: it outlives the one that asked first.
 *
 * @param {import('./server.js').Server} server
 * @returns {Promise<Profile>}
 */
export function profileOf(server) {
  const key = `${server.root} ${server.locale}`;
  const known = profiles.get(key);
  if (known) return known;
  const asked = server.read('', {}, new AbortController().signal);
  profiles.set(key, asked);
  asked.catch(() => profiles.delete(key));
  return asked;
}
