/**
 * Shows times in the clinic's zone. What comes in is ISO 8601 with the clinic's offset, so the
 * clinic's date and hour can be read from the text itself.
 */
export class Times {
  /**
   * @param {string} locale
   * @param {string} zone
   */
  constructor(locale, zone) {
    this.locale = locale;
    this.zone = zone;
  }

  /** @param {string} start */
  day(start) {
    return this.date(start, {weekday: 'long', day: 'numeric', month: 'long'});
  }

  /** @param {string} start */
  shortDay(start) {
    return this.date(start, {weekday: 'short', day: 'numeric', month: 'short'});
  }

  /** @param {string} start */
  time(start) {
    return lowerCaseDayPeriod(this.clock(start).formatToParts(new Date(start)));
  }

  /** @param {string} start */
  moment(start) {
    return `${this.day(start)}, ${this.time(start)}`;
  }

  /**
   * The same moment on the visitor's clock, or an empty text where that shows the same.
   *
   * @param {string} start
   */
  elsewhere(start) {
    const date = new Date(start);
    if (-date.getTimezoneOffset() === offsetMinutes(start)) return '';
    const local = wallTime(date);
    return local.slice(0, 10) === start.slice(0, 10)
      ? this.time(local)
      : `${this.shortDay(local)}, ${this.time(local)}`;
  }

  /**
   * A part of a date such as its weekday, for a date or an instant of the clinic.
   *
   * @param {string} date
   * @param {Intl.DateTimeFormatOptions} options
   */
  date(date, options) {
    return new Intl.DateTimeFormat(this.locale, {...options, timeZone: 'UTC'})
      .format(new Date(`${date.slice(0, 10)}T12:00:00Z`));
  }

  /** The zone's name that holds all year ("Pacific Time"), or an empty text in old browsers. */
  zoneName() {
    try {
      const format = new Intl.DateTimeFormat(this.locale, {timeZone: this.zone, timeZoneName: 'longGeneric'});
      return format.formatToParts(new Date()).filter(part => part.type === 'timeZoneName').map(part => part.value).join('');
    } catch {
      return '';
    }
  }

  /** @param {string} start */
  clock(start) {
    return new Intl.DateTimeFormat(this.locale, {
      hour: 'numeric', minute: '2-digit', timeZone: hasOffset(start) ? this.zone : undefined,
    });
  }
}

/**
 * Today's date where the clinic is.
 *
 * @param {string} zone
 * @param {Date} now
 */
export function today(zone, now) {
  return new Intl.DateTimeFormat('en-CA', {timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit'}).format(now);
}

/**
 * @param {string} date
 * @param {number} days
 */
export function plusDays(date, days) {
  const moved = new Date(`${date}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

/** @param {string} start */
export function isMorning(start) {
  return start.slice(11, 13) < '12';
}

/** @param {string} start */
function hasOffset(start) {
  return /(Z|[+-]\d\d:?\d\d)$/.test(start);
}

/** @param {string} start */
function offsetMinutes(start) {
  const offset = /([+-])(\d\d):?(\d\d)$/.exec(start);
  return offset ? (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3])) : 0;
}

/** @param {Date} date */
function wallTime(date) {
  return new Date(date.getTime() - date.getTimezoneOffset() * 60000).toISOString().slice(0, 16);
}

/** @param {Intl.DateTimeFormatPart[]} parts */
function lowerCaseDayPeriod(parts) {
  return parts.map(part => part.type === 'dayPeriod' ? part.value.toLowerCase() : part.value).join('');
}
