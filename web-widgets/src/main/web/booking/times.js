import {callBack} from '../callback/flow.js';
import {button, fill, h, joined, phrase, sheet} from '../kit/dom.js';
import {selectField} from '../kit/fields.js';
import {plusDays} from '../kit/times.js';
import {DAYS, timesFrom} from './days.js';
import {facts, may, placeOf} from './summary.js';

/** @typedef {import('../kit/types.js').Slot} Slot */
/** @typedef {import('../kit/types.js').Day} Day */

/** Each rendering names its radios anew: under a name used before in a shadow root, Tab passes them by in Chromium 156. */
let rendering = 0;

/** Days with room, and the times of one of them. */
export class TimesStep {
  /**
   * @param {import('../kit/stage.js').Stage} stage
   * @param {import('./flow.js').Choice} choice
   * @param {(slot: Slot) => void} chosen
   * @param {() => void} [back] to another type
   */
  constructor(stage, choice, chosen, back) {
    this.stage = stage;
    this.choice = choice;
    this.chosen = chosen;
    this.back = back;
    this.clock = stage.times.clocks(choice.type.place)[0];
    this.first = this.clock.date(Date.now());
    this.from = '';
    this.day = '';
    this.start = '';
    /** @type {import('../kit/types.js').Slots | null} */
    this.slots = null;
    this.area = h('div', {class: 'slots', tabindex: '-1'});
    this.hours = h('div');
    /** What was asked for last. @type {object} */
    this.asked = {};
    this.fault = h('p', {class: 'fault', role: 'alert', tabindex: '-1'});
    this.next = h('button', {class: 'primary', part: 'button'}, stage.t('next'));
  }

  /** @param {boolean} [anew] whether what was read before is no longer so */
  async show(anew) {
    const {stage, choice} = this;
    const {type} = choice;
    stage.show(type.name,
      h('p', {class: 'lead'}, facts(stage, type), ' ',
        this.back && button('link', stage.t(choice.times ? 'back' : 'change'), this.back)),
      sheet(() => this.goOn(), {}, ...this.filters(), this.area, this.fault, this.next),
      this.otherwise());
    if (this.slots && !anew) this.draw(); else await this.load(this.from || this.first, true);
  }

  /** Who and where, when there is a choice and the page didn't make it. */
  filters() {
    const {stage, choice} = this;
    const {type} = choice;
    const people = stage.profile.practitioners.filter(({slug}) => may(type.practitioners, slug));
    const places = stage.profile.locations.filter(({slug}) => may(type.locations, slug));
    return [
      people.length > 1 && !stage.known('practitioner') && this.filter('practitioner', 'with', people),
      places.length > 1 && !choice.times && !stage.known('location') && type.place === 'CLINIC' && this.filter('location', 'where', places),
    ];
  }

  /**
   * @param {'practitioner' | 'location'} name
   * @param {string} label
   * @param {{slug: string, name: string, title?: string}[]} options
   */
  filter(name, label, options) {
    this.stage.typed[name] = this.choice[name];
    const field = selectField(this.stage, {
      name, label: this.stage.t(label), missing: ' ',
      initial: this.stage.t(name === 'practitioner' ? 'anyone' : 'anywhere'),
      options,
      onchange: value => {
        this.choice[name] = value;
        this.load(this.from, false);
      },
    });
    return field.node;
  }

  /**
   * @param {string} from
   * @param {boolean} jump to the first free day, when there is none in sight
   * @returns {Promise<void>}
   */
  async load(from, jump) {
    const {stage} = this;
    const asked = this.asked = {};
    this.area.setAttribute('aria-busy', 'true');
    try {
      const slots = await timesFrom(stage, this.choice, from);
      if (asked !== this.asked) return;
      const empty = slots.days.every((/** @type {Day} */ day) => !day.slots.length);
      if (jump && empty && slots.nextAvailable) return await this.load(this.clock.date(slots.nextAvailable), false);
      this.slots = slots;
      this.from = from;
      this.day = this.days().find(day => day.slots.length)?.date || '';
      this.draw();
      stage.say(this.count());
    } catch (error) {
      if (asked === this.asked) {
        this.put(h('p', {}, stage.explain(/** @type {any} */ (error))),
          button('secondary', stage.t('retry'), () => this.load(from, jump)));
      }
    } finally {
      if (asked === this.asked) this.area.setAttribute('aria-busy', 'false');
    }
  }

  /**
   * Shows what there is, and keeps the focus there when what had it goes.
   *
   * @param {...Node} content
   */
  put(...content) {
    const {area} = this;
    const focused = area.matches(':focus-within');
    fill(area, ...content);
    const next = /** @type {HTMLElement | null} */ (area.querySelector('input:checked, .secondary'));
    if (focused) (next || area).focus();
  }

  /** @returns {Day[]} */
  days() {
    return this.slots?.days || [];
  }

  all() {
    return this.days().flatMap(({slots}) => slots);
  }

  count() {
    const free = this.all().length;
    return free ? this.stage.texts.count('times', free) : this.stage.t('noneHere');
  }

  draw() {
    const {stage} = this;
    rendering++;
    this.label();
    const move = (/** @type {number} */ days, /** @type {string} */ label, /** @type {boolean} */ possible) => h('button', {
      type: 'button', class: 'link quiet', disabled: !possible, onclick: () => this.load(plusDays(this.from, days), false),
    }, stage.t(label));
    this.put(
      h('div', {class: 'ends'}, move(-DAYS, 'earlier', this.from > this.first), move(DAYS, 'later', !!this.slots?.nextAvailable)),
      this.dayStrip(),
      this.hours,
      this.zone());
    fill(this.hours, this.day ? this.timesOf(this.day) : this.none());
  }

  dayStrip() {
    const {texts} = this.stage;
    const tiles = this.days().map(({date, slots}) => h('label', {class: 'pick'},
      h('input', {
        type: 'radio', name: `day${rendering}`, value: date, disabled: !slots.length, checked: date === this.day,
        onchange: () => this.turnTo(date),
      }),
      h('span', {},
        h('small', {}, texts.date(date, {weekday: 'short'})), ' ',
        h('b', {}, texts.date(date, {day: 'numeric'})), ' ',
        h('small', {}, slots.length ? texts.count('times', slots.length) : texts.say('noTimes')))));
    return h('fieldset', {}, h('legend', {class: 'hidden'}, texts.say('days')), h('div', {class: 'days'}, ...tiles));
  }

  /** @param {string} date */
  turnTo(date) {
    this.day = date;
    this.start = '';
    rendering++;
    fill(this.hours, this.timesOf(date));
    this.label();
  }

  /** @param {string} date */
  timesOf(date) {
    const slots = this.days().find(day => day.date === date)?.slots || [];
    const part = (/** @type {string} */ key, /** @type {Slot[]} */ some) => some.length > 0 && h('fieldset', {},
      h('legend', {}, this.stage.t(key, this.stage.texts.day(date))),
      h('div', {class: 'times'}, ...some.map(slot => this.tile(slot))));
    const isMorning = (/** @type {Slot} */ {start}) => this.clock.wall(start).slice(11) < '12';
    return h('div', {}, part('morning', slots.filter(isMorning)), part('afternoon', slots.filter(slot => !isMorning(slot))));
  }

  /** @param {Slot} slot */
  tile(slot) {
    const {stage, choice} = this;
    const elsewhere = stage.times.elsewhere(slot.start, choice.type.place);
    const place = !choice.location && placeOf(stage, choice.type, slot);
    return h('label', {class: 'pick', part: 'time'},
      h('input', {
        type: 'radio', name: `start${rendering}`, value: slot.start, checked: key(slot) === this.start,
        onchange: () => this.mark(slot),
      }),
      h('span', {}, this.clock.time(slot.start), elsewhere && h('small', {}, elsewhere), place && h('small', {}, place)));
  }

  /** @param {Slot} slot */
  mark(slot) {
    const {stage} = this;
    this.start = key(slot);
    this.fault.textContent = '';
    this.label();
    stage.emit('start');
  }

  /** The time that was chosen, while it is among those that are there. */
  found() {
    return this.all().find(slot => key(slot) === this.start);
  }

  label() {
    const {stage} = this;
    const slot = this.found();
    this.next.textContent = slot ? stage.t('nextWith', this.clock.time(slot.start)) : stage.t('next');
  }

  none() {
    const {stage} = this;
    const next = this.slots?.nextAvailable;
    return h('div', {},
      h('p', {}, stage.t(next ? 'noneHere' : 'noneAtAll')),
      next && button('secondary', stage.t('nextFree', this.clock.day(next)), () => this.load(this.clock.date(next), false)));
  }

  zone() {
    const {stage, choice: {type: {place}}, clock} = this;
    const shifted = this.all().some(({start}) => stage.times.elsewhere(start, place));
    return h('p', {class: 'zone'}, joined('. ', clock.zoneName(), shifted && stage.t(clock === stage.times.clinic ? 'yourTime' : 'clinicTime', stage.t('sameTime'))));
  }

  goOn() {
    const slot = this.found();
    if (!slot) {
      this.fault.textContent = this.stage.t('timeMissing');
      return this.fault.focus();
    }
    this.stage.emit('slot');
    this.chosen({...slot, practitioner: this.choice.practitioner});
  }

  async askCall() {
    try {
      await callBack(this.stage, () => this.show());
    } catch (error) {
      this.fault.textContent = this.stage.explain(/** @type {any} */ (error));
    }
  }

  otherwise() {
    const {stage} = this;
    const ask = button('link', stage.t('askCall'), () => this.askCall());
    return h('p', {class: 'fine'}, ...phrase(stage.t('noneSuit', '{0}', '{1}'), ask, stage.phoneLink()));
  }
}

/** @param {Slot} slot */
function key({start, location}) {
  return `${start} ${location}`;
}
