/** What a page says by language, English at least; the server sends its words for the widgets with the clinic's own. @type {Record<string, Record<string, string>>} */
export const languages = {};

/**
 * The words of one language: the clinic's own and the server's first, then those of the page, then English.
 */
export class Texts {
  /**
   * @param {string} locale
   * @param {Record<string, string>} [own]
   */
  constructor(locale, own = {}) {
    this.locale = locale;
    /** @type {Record<string, string>} */
    this.words = {...languages.en, ...languages[language(locale)], ...own};
    this.plural = new Intl.PluralRules(locale);
  }

  /**
   * @param {string} key
   * @param {...(string | number)} parts what stands for {0}, {1}
   */
  say(key, ...parts) {
    return (this.words[key] || key).replace(/\{(\d)\}/g, (_, index) => String(parts[index]));
  }

  /**
   * @param {string} key has a form for each number, such as `times.one` and `times.other`
   * @param {number} count
   */
  count(key, count) {
    const form = `${key}.${this.plural.select(count)}`;
    return this.say(form in this.words ? form : `${key}.other`, count);
  }

  /** @param {string} date ISO 8601 */
  day(date) {
    return this.date(date, {weekday: 'long', day: 'numeric', month: 'long'});
  }

  /**
   * A date, or a part of it such as its weekday.
   *
   * @param {string} date ISO 8601
   * @param {Intl.DateTimeFormatOptions} options
   */
  date(date, options) {
    return new Date(`${date}T12:00:00Z`).toLocaleDateString(this.locale, {...options, timeZone: 'UTC'});
  }
}

/**
 * The first wanted locale whose language is offered, else the first offered one.
 *
 * @param {string[]} wanted
 * @param {string[]} offered
 */
export function bestLocale(wanted, offered) {
  for (const wish of wanted.filter(isLocale)) {
    const same = offered.find(locale => locale.toLowerCase() === wish.toLowerCase());
    if (same) return same;
    if (offered.some(locale => language(locale) === language(wish))) return wish;
  }
  return offered.find(isLocale) || 'en';
}

/** @param {string} locale */
export function language(locale) {
  return locale.split('-')[0].toLowerCase();
}

/** @param {string} locale */
function isLocale(locale) {
  try {
    return Intl.getCanonicalLocales(locale).length === 1;
  } catch {
    return false;
  }
}
