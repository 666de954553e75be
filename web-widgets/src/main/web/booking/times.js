import {callBack} from '../callback/flow.js';
import {fill, h, phrase} from '../kit/dom.js';
import {selectField} from '../kit/fields.js';
import {isMorning, plusDays, today} from '../kit/times.js';
import {may, placeOf} from './summary.js';

/** @typedef {import('../kit/types.js').Slot} Slot */
/** @typedef {import('../kit/types.js').Day} Day */

const DAYS = 5;

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
    this.first = today(stage.profile.timeZone, new Date());
    this.from = '';
    this.day = '';
    this.start = '';
    /** @type {import('../kit/types.js').Slots | null} */
    this.slots = null;
    this.area = h('div', {class: 'slots', tabindex: '-1'});
    /** What was asked for last. @type {object} */
    this.asked = {};
    this.fault = h('p', {class: 'fault', role: 'alert'});
    this.next = h('button', {type: 'button', class: 'primary', part: 'button', onclick: () => this.goOn()}, stage.t('next'));
  }

  /** @param {boolean} [anew] whether what was read before is no longer so */
  async show(anew) {
    const {stage, choice} = this;
    const {type} = choice;
    const facts = [stage.texts.count('length', type.durationMinutes), stage.t(type.place), type.price?.display];
    stage.show(type.name,
      h('p', {class: 'lead'}, facts.filter(fact => fact).join(' · '), ' ',
        this.back && h('button', {type: 'button', class: 'link', onclick: this.back}, stage.t(choice.times ? 'back' : 'change'))),
      ...this.filters(),
      this.area, this.fault,
      this.next, this.otherwise());
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
      options: options.map(option => ({value: option.slug, label: [option.name, option.title].filter(part => part).join(', ')})),
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
    const {stage, choice} = this;
    const asked = this.asked = {};
    this.area.setAttribute('aria-busy', 'true');
    try {
      const {type, practitioner, location} = choice;
      const read = choice.times || (query => stage.server.read('/slots', {...query, type: type.slug}));
      const slots = await read({practitioner, location, from, days: DAYS});
      if (asked !== this.asked) return;
      const empty = slots.days.every((/** @type {Day} */ day) => !day.slots.length);
      if (jump && empty && slots.nextAvailable) return await this.load(slots.nextAvailable.slice(0, 10), false);
      this.slots = slots;
      this.from = from;
      this.day = this.days().find(day => day.slots.length)?.date || '';
      this.draw();
      stage.say(this.count());
    } catch (error) {
      if (asked === this.asked) {
        this.put(h('p', {}, stage.explain(/** @type {any} */ (error))),
          h('button', {type: 'button', class: 'secondary', onclick: () => this.load(from, jump)}, stage.t('retry')));
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

  count() {
    const free = this.days().flatMap(day => day.slots).length;
    return free ? this.stage.texts.count('times', free) : this.stage.t('noneHere');
  }

  draw() {
    const {stage} = this;
    this.label();
    const move = (/** @type {number} */ days, /** @type {string} */ label, /** @type {boolean} */ possible) => h('button', {
      type: 'button', class: 'link quiet', disabled: !possible, onclick: () => this.load(plusDays(this.from, days), false),
    }, stage.t(label));
    this.put(
      h('div', {class: 'ends'}, move(-DAYS, 'earlier', this.from > this.first), move(DAYS, 'later', !!this.slots?.nextAvailable)),
      this.dayStrip(),
      this.day ? this.timesOf(this.day) : this.none(),
      this.zone());
  }

  dayStrip() {
    const {stage} = this;
    const tiles = this.days().map(({date, slots}) => h('label', {class: 'pick'},
      h('input', {
        type: 'radio', name: 'day', value: date, disabled: !slots.length, checked: date === this.day,
        onchange: () => this.turnTo(date),
      }),
      h('span', {},
        h('small', {}, stage.times.date(date, {weekday: 'short'})), ' ',
        h('b', {}, stage.times.date(date, {day: 'numeric'})), ' ',
        h('small', {}, slots.length ? stage.texts.count('times', slots.length) : stage.t('noTimes')))));
    return h('fieldset', {}, h('legend', {class: 'hidden'}, stage.t('days')), h('div', {class: 'days'}, ...tiles));
  }

  /** @param {string} date */
  turnTo(date) {
    this.day = date;
    this.start = '';
    this.draw();
  }

  /** @param {string} date */
  timesOf(date) {
    const slots = this.days().find(day => day.date === date)?.slots || [];
    const part = (/** @type {string} */ key, /** @type {Slot[]} */ some) => some.length && h('fieldset', {},
      h('legend', {}, this.stage.t(key, this.stage.times.day(date))),
      h('div', {class: 'times'}, ...some.map(slot => this.tile(slot))));
    return h('div', {},
      part('morning', slots.filter(slot => isMorning(slot.start))) || '',
      part('afternoon', slots.filter(slot => !isMorning(slot.start))) || '');
  }

  /** @param {Slot} slot */
  tile(slot) {
    const {stage, choice} = this;
    const elsewhere = stage.times.elsewhere(slot.start);
    const place = !choice.location && placeOf(stage, choice.type, slot);
    return h('label', {class: 'pick', part: 'time'},
      h('input', {
        type: 'radio', name: 'start', value: slot.start, checked: key(slot) === this.start,
        onchange: () => this.mark(slot),
      }),
      h('span', {}, stage.times.time(slot.start), elsewhere && h('small', {}, elsewhere), place && h('small', {}, place)));
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
    return this.days().flatMap(day => day.slots).find(slot => key(slot) === this.start);
  }

  label() {
    const {stage} = this;
    const slot = this.found();
    this.next.textContent = slot ? stage.t('nextWith', stage.times.time(slot.start)) : stage.t('next');
  }

  none() {
    const {stage} = this;
    const next = this.slots?.nextAvailable;
    return h('div', {},
      h('p', {}, stage.t(next ? 'noneHere' : 'noneAtAll')),
      next && h('button', {type: 'button', class: 'secondary', onclick: () => this.load(next.slice(0, 10), false)},
        stage.t('nextFree', stage.times.day(next))));
  }

  zone() {
    const {times} = this.stage;
    const shifted = this.days().some(day => day.slots.some(slot => times.elsewhere(slot.start)));
    const texts = [times.zoneName(), shifted && this.stage.t('smallTimes')];
    return h('p', {class: 'zone'}, texts.filter(text => text).join('. '));
  }

  goOn() {
    const slot = this.found();
    if (!slot) {
      this.fault.textContent = this.stage.t('timeMissing');
      return;
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
    const ask = h('button', {type: 'button', class: 'link', onclick: () => this.askCall()}, stage.t('askCall'));
    const number = stage.phoneLink();
    return h('p', {class: 'fine'}, ...phrase(stage.t(number ? 'noneSuit' : 'noneSuitNoPhone', '{0}', '{1}'), ask, number));
  }
}

/** @param {Slot} slot */
function key({start, location}) {
  return `${start} ${location}`;
}
