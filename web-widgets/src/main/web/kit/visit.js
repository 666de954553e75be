/** Version of the widgets; the build puts it in. */
export const WIDGET = '@version@';

/**
 * Where an enquiry comes from: the page without its query, and the campaign that led there.
 *
 * @param {string} page
 * @param {string} referrer
 * @returns {Record<string, string>}
 */
export function origin(page, referrer) {
  const campaign = [...new URL(page).searchParams].filter(([name]) => /^utm_/.test(name));
  return {
    page: withoutQuery(page),
    referrer: referrer && withoutQuery(referrer),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    ...Object.fromEntries(campaign),
  };
}

/** Names one attempt, so that repeating it is no duplicate. */
export function attemptKey() {
  return crypto.getRandomValues(new Uint32Array(4)).join('-');
}

/** @param {string} address */
function withoutQuery(address) {
  return address.split(/[?#]/)[0];
}
