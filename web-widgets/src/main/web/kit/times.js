import {joined} from './dom.js';

const HOUR = 3600000;
/** By so many hours clocks go back somewhere: on Lord Howe Island, almost everywhere, and at Troll in Antarctica. */
const STEPS = [0.5, 1, 2];

/** @typedef {string | number} Instant ISO 8601, or epoch milliseconds */

/** A clock on a wall somewhere: it shows instants as people there read them. */
export class Clock {
  /**
   * @param {import('./texts.js').Texts} texts
   * @param {string} timeZone
   */
  constructor(texts, timeZone) {
    this.texts = texts;
    this.timeZone = timeZone;
    // Swedes write dates and times as ISO 8601 does
    this.hands = new Intl.DateTimeFormat('sv', {timeZone, dateStyle: 'short', timeStyle: 'medium'});
  }

  /**
   * What it shows: `2026-12-01 09:00:00`.
   *
   * @param {Instant} instant
   */
  wall(instant) {
    return this.hands.format(new Date(instant));
  }

  /**
   * The date on which it is there, ISO 8601.
   *
   * @param {Instant} instant
   */
  date(instant) {
    return this.wall(instant).slice(0, 10);
  }

  /** @param {Instant} instant */
  day(instant) {
    return this.texts.day(this.date(instant));
  }

  /** @param {Instant} instant */
  shortDay(instant) {
    return this.texts.date(this.date(instant), {weekday: 'short', day: 'numeric', month: 'short'});
  }

  /**
   * The time of day; where clocks show it twice in a night, which of the two it is.
   *
   * @param {Instant} instant
   */
  time(instant) {
    const date = new Date(instant);
    const {texts: {locale}, timeZone} = this;
    const time = date.toLocaleTimeString(locale, {timeZone, hour: 'numeric', minute: '2-digit'}).toLowerCase();
    const turn = this.turn(date.getTime());
    return turn ? this.texts.say(turn, time) : time;
  }

  /** The zone's name that holds all year ("Pacific Time"). */
  zoneName() {
    return new Intl.DateTimeFormat(this.texts.locale, {timeZone: this.timeZone, timeZoneName: 'longGeneric'})
      .formatToParts().find(({type}) => type === 'timeZoneName')?.value || '';
  }

  /**
   * The text for a time that comes twice: the first time, before clocks go back, or the second.
   *
   * @param {number} now
   */
  turn(now) {
    const comesAgain = (/** @type {number} */ hour) => STEPS.some(step => this.wall(now + step * hour) === this.wall(now));
    return comesAgain(HOUR) ? 'clocksBefore' : comesAgain(-HOUR) && 'clocksAfter';
  }
}

/**
 * The clinic's clock and the visitor's. Who comes to the clinic goes by its clock; who is called, by their own.
 */
export class Times {
  /**
   * @param {import('./texts.js').Texts} texts
   * @param {string} zone the clinic's
   */
  constructor(texts, zone) {
    const {timeZone} = new Intl.DateTimeFormat().resolvedOptions();
    this.clinic = new Clock(texts, zone);
    // browsers may hide it, or say something that is nobody's: Etc/Unknown, +05:30
    this.visitor = /^(UTC|(?!Etc\/)\w+\/.+)$/.test(timeZone) ? new Clock(texts, timeZone) : this.clinic;
  }

  /**
   * The clock that counts, and the other one.
   *
   * @param {string} [place] of the appointment
   */
  clocks(place) {
    return place && /PHONE|VIDEO/.test(place) ? [this.visitor, this.clinic] : [this.clinic, this.visitor];
  }

  /**
   * The same time on the other clock, or an empty text where that shows the same.
   *
   * @param {string} start
   * @param {string} [place]
   */
  elsewhere(start, place) {
    const [clock, other] = this.clocks(place);
    if (clock.wall(start) === other.wall(start)) return '';
    return clock.date(start) === other.date(start) ? other.time(start) : `${other.shortDay(start)}, ${other.time(start)}`;
  }

  /**
   * The same in words: "12:00 pm where you are".
   *
   * @param {string} start
   * @param {string} [place]
   */
  also(start, place) {
    const elsewhere = this.elsewhere(start, place);
    return elsewhere && this.clinic.texts.say(this.clocks(place)[0] === this.clinic ? 'yourTime' : 'clinicTime', elsewhere);
  }

  /**
   * All of it: day, time, zone, and the time on the other clock.
   *
   * @param {string} start
   * @param {string} [place]
   */
  moment(start, place) {
    const [clock] = this.clocks(place);
    const also = this.also(start, place);
    return joined(', ', clock.day(start), clock.time(start), clock.zoneName()) + (also && ` (${also})`);
  }
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
