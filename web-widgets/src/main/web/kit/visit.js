/** Version of the widgets; the build puts it in. */
export const WIDGET = '@version@';

const CAMPAIGN = ['utm_source', 'utm_medium', 'utm_campaign', 'utm_content', 'utm_term'];

/**
 * Where an enquiry comes from: the page without its query, and the campaign that led there.
 *
 * @param {string} page
 * @param {string} referrer
 * @returns {Record<string, string>}
 */
export function origin(page, referrer) {
  const query = new URL(page).searchParams;
  const campaign = CAMPAIGN.map(name => [name, query.get(name) || '']);
  return {
    page: withoutQuery(page),
    referrer: referrer && withoutQuery(referrer),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    ...Object.fromEntries(campaign),
  };
}

/** Names one attempt, so that repeating it is no duplicate. */
export function attemptKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('');
}

/** @param {string} address */
function withoutQuery(address) {
  return address.split(/[?#]/)[0];
}
