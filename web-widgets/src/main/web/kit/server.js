/**
 * A request that did not succeed. `code` is the server's own, or `unreachable`.
 */
export class Problem extends Error {
  /**
   * @param {number} status 0 when there was no answer
   * @param {Record<string, any>} body
   * @param {number} retryAfter seconds, 0 when the server said nothing
   */
  constructor(status, body, retryAfter) {
    super(body.code || (status ? `status-${status}` : 'unreachable'));
    this.status = status;
    this.code = this.message;
    /** @type {{field: string, code: string, message: string}[]} */
    this.errors = body.errors || [];
    /** @type {string | undefined} */
    this.detail = body.detail;
    /** @type {import('./types.js').Slot[]} */
    this.alternatives = body.alternatives || [];
    this.retryAfter = retryAfter;
    /** What mends it, for the author of the page. @type {string | undefined} */
    this.hint = body.hint;
  }
}

const LONGEST_WAIT = 30;
const ATTEMPTS = 3;
const TIMEOUT = 20000;

/** @typedef {Record<string, string | string[] | number | null | undefined>} Fields */

/**
 * One clinic's public API. Writes are forms, which need no CORS preflight; nothing carries cookies.
 */
export class Server {
  /**
   * @param {string} base ends with a slash
   * @param {string} clinic
   * @param {string} locale
   * @param {() => AbortSignal} life ends when the element leaves the page
   */
  constructor(base, clinic, locale, life) {
    this.root = `${base}api/v1/clinics/${encodeURIComponent(clinic)}`;
    this.locale = locale;
    this.life = life;
  }

  /**
   * @param {string} path
   * @param {Fields} [query]
   * @param {AbortSignal} [life]
   */
  read(path, query = {}, life) {
    return this.request(`${this.root}${path}?${encode({...query, locale: this.locale})}`, {}, life);
  }

  /**
   * Posts a form, and again by itself when the server asks to come back soon.
   *
   * @param {string} path
   * @param {Fields} fields
   * @param {(seconds: number) => void} waiting
   */
  async write(path, fields, waiting) {
    const form = {method: 'POST', body: encode(fields)};
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.request(this.root + path, form);
      } catch (problem) {
        const wait = problem instanceof Problem ? problem.retryAfter : 0;
        if (!wait || wait > LONGEST_WAIT || attempt === ATTEMPTS) throw problem;
        waiting(wait);
        await pause(wait * 1000, this.life());
      }
    }
  }

  /**
   * @param {string} url
   * @param {RequestInit} options
   * @param {AbortSignal} [life]
   */
  async request(url, options, life = this.life()) {
    const timeout = new AbortController();
    const end = () => timeout.abort();
    const timer = setTimeout(end, TIMEOUT);
    life.addEventListener('abort', end);
    try {
      const response = await fetch(url, {credentials: 'omit', signal: timeout.signal, ...options});
      // a page instead of JSON comes from a proxy, or with 200 from a network that wants a sign-in
      const body = await response.json().catch(() => null);
      if (response.ok && body) return body;
      throw new Problem(response.ok ? 0 : response.status, body || {}, Number(response.headers.get('Retry-After')) || 0);
    } catch (error) {
      if (life.aborted) throw life.reason;
      throw error instanceof Problem ? error : new Problem(0, {}, 0);
    } finally {
      clearTimeout(timer);
      life.removeEventListener('abort', end);
    }
  }
}

/** @param {Fields} fields */
export function encode(fields) {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) {
    for (const one of [value].flat()) {
      if (one !== null && one !== undefined && one !== '') form.append(name, String(one));
    }
  }
  return form;
}

/**
 * @param {number} millis
 * @param {AbortSignal} [life] ends it before its time
 * @returns {Promise<void>}
 */
export function pause(millis, life) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, millis);
    life?.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(life.reason);
    });
  });
}
