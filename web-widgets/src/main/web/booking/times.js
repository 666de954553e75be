import {callBack} from '../callback/flow.js';
import {button, fill, h, joined, phrase, sheet} from '../kit/dom.js';
import {selectField} from '../kit/fields.js';
import {plusDays} from '../kit/times.js';
import {onward} from '../kit/way.js';
import {DAYS, timesFrom} from './days.js';
import {facts, may, placeOf} from './summary.js';

/** @typedef {import('../kit/types.js').Slot} Slot */
/** @typedef {import('../kit/types.js').Day} Day */

/** Each rendering names its radios anew: under a name used before in a shadow root, Tab passes them by in Chromium 156. */
let rendering = 0;

/**
 * Days with room, and the times of one of them. What it keeps are variables and not members: those get short names in the
 * bundle.
 *
 * @param {import('../kit/stage.js').Stage} stage
 * @param {import('./flow.js').Choice} choice
 * @param {(slot: Slot) => void} chosen
 * @param {() => void} [back] to another type
 * @param {string} [soonest] start of the first time of interest, ISO 8601
 * @returns {(anew?: boolean) => void | Promise<void>} shows it; `anew` when what was read before is no longer so
 */
export function timesStep(stage, choice, chosen, back, soonest) {
  const {texts, times, typed, profile} = stage;
  const {type} = choice;
  const [clock] = times.clocks(type.place);
  const today = clock.date(Date.now());
  /** What was chosen, as far as it was said: the start, and the place. */
  let wanted = typed.start || '';
  delete typed.start;
  const sought = Date.parse(soonest || wanted.split(' ')[0]);
  /** The first day that is shown, or asked for. */
  let from = sought > Date.now() ? clock.date(sought) : today;
  let shown = '';
  /** @type {import('../kit/types.js').Slots | null} */
  let slots = null;
  /** What was asked for last. @type {object} */
  let asked;
  const area = h('div', {class: 'slots', tabindex: '-1'});
  const hours = h('div');
  const fault = h('p', {class: 'fault', role: 'alert', tabindex: '-1'});
  const next = h('button', {class: 'primary', part: 'button'}, stage.t('next'));

  /** @param {boolean} [anew] */
  function show(anew) {
    stage.enter('time', type);
    stage.show(type.name,
      h('p', {class: 'lead'}, facts(stage, type), ' ',
        back && button('link', stage.t(choice.times ? 'back' : 'change'), back)),
      sheet(goOn, {}, ...filters(), area, fault, next),
      otherwise());
    return slots && !anew ? draw() : load(from, true);
  }

  /** Who and where, when there is a choice and the page didn't make it. */
  function filters() {
    const people = profile.practitioners.filter(({slug}) => may(type.practitioners, slug));
    const places = profile.locations.filter(({slug}) => may(type.locations, slug));
    return [
      people.length > 1 && !stage.known('practitioner') && filter('practitioner', 'with', 'anyone', people),
      places.length > 1 && !choice.times && !stage.known('location') && type.place === 'CLINIC' && filter('location', 'where', 'anywhere', places),
    ];
  }

  /**
   * @param {'practitioner' | 'location'} name
   * @param {string} label
   * @param {string} initial
   * @param {{slug: string, name: string, title?: string}[]} options
   */
  function filter(name, label, initial, options) {
    typed[name] = choice[name];
    return selectField(stage, {
      name, label: stage.t(label), missing: ' ', initial: stage.t(initial), options,
      onchange: value => {
        choice[name] = value;
        load(from, !slots);
      },
    }).node;
  }

  /**
   * @param {string} date
   * @param {boolean} [jump] to the first free day, when there is none in sight
   * @returns {Promise<void>}
   */
  async function load(date, jump) {
    const mine = asked = {};
    area.setAttribute('aria-busy', 'true');
    try {
      const read = await timesFrom(stage, choice, date);
      if (mine !== asked || !stage.card.contains(area)) return;
      // a call is the same call wherever they sit who make it
      if (type.place !== 'CLINIC') for (const day of read.days) day.slots = day.slots.filter(({start}, i, some) => start !== some[i - 1]?.start);
      if (jump && read.nextAvailable && !read.days.some(({slots: some}) => some.length)) return await load(clock.date(read.nextAvailable));
      slots = read;
      from = date;
      const slot = found();
      const free = days().filter(day => day.slots.length);
      shown = (free.find(day => slot && day.slots.includes(slot)) || free[0])?.date || '';
      draw();
      const {length} = all();
      stage.say(length ? texts.count('times', length) : stage.t('noneHere'));
    } catch (error) {
      if (mine === asked) {
        put(h('p', {}, stage.explain(/** @type {any} */ (error))),
          button('secondary', stage.t('retry'), () => load(date, jump)));
      }
    } finally {
      if (mine === asked) area.setAttribute('aria-busy', 'false');
    }
  }

  /**
   * Shows what there is, and keeps the focus there when what had it goes.
   *
   * @param {...Node} content
   */
  function put(...content) {
    const focused = area.matches(':focus-within');
    fill(area, ...content);
    const first = /** @type {HTMLElement | null} */ (area.querySelector('input:checked, .secondary'));
    if (focused) (first || area).focus();
  }

  /** @returns {Day[]} */
  function days() {
    return slots?.days || [];
  }

  function all() {
    return days().flatMap(day => day.slots);
  }

  function draw() {
    rendering++;
    const move = (/** @type {number} */ by, /** @type {string} */ label, /** @type {boolean} */ possible) => h('button', {
      type: 'button', class: 'link quiet', disabled: !possible, onclick: () => load(plusDays(from, by)),
    }, stage.t(label));
    put(
      h('div', {class: 'ends'}, move(-DAYS, 'earlier', from > today), move(DAYS, 'later', !!slots?.nextAvailable)),
      dayStrip(),
      hours,
      zone());
    list();
  }

  function dayStrip() {
    const tiles = days().map(({date, slots: {length}}) => h('label', {class: 'pick'},
      h('input', {
        type: 'radio', name: `day${rendering}`, value: date, disabled: !length, checked: date === shown,
        onchange: () => {
          shown = date;
          wanted = '';
          list();
        },
      }),
      h('span', {},
        h('small', {}, texts.date(date, {weekday: 'short'})), ' ',
        h('b', {}, texts.date(date, {day: 'numeric'})), ' ',
        h('small', {}, length ? texts.count('times', length) : stage.t('noTimes')))));
    return h('fieldset', {}, h('legend', {class: 'hidden'}, stage.t('days')), h('div', {class: 'days'}, ...tiles));
  }

  /** The times of the day that is shown, or that there are none. */
  function list() {
    rendering++;
    const some = days().find(({date}) => date === shown)?.slots || [];
    const isMorning = (/** @type {Slot} */ {start}) => clock.wall(start).slice(11) < '12';
    fill(hours, ...shown
      ? [part('morning', some.filter(isMorning)), part('afternoon', some.filter(slot => !isMorning(slot)))]
      : none());
    label();
  }

  /**
   * @param {string} key
   * @param {Slot[]} some
   */
  function part(key, some) {
    const slot = found();
    return some.length > 0 && h('fieldset', {},
      h('legend', {}, stage.t(key, texts.day(shown))),
      h('div', {class: 'times'}, ...some.map(one => tile(one, one === slot))));
  }

  /**
   * @param {Slot} slot
   * @param {boolean} checked
   */
  function tile(slot, checked) {
    const elsewhere = times.elsewhere(slot.start, type.place);
    const place = !choice.location && placeOf(stage, type, slot);
    return h('label', {class: 'pick', part: 'time'},
      h('input', {
        type: 'radio', name: `start${rendering}`, value: slot.start, checked,
        onchange: () => {
          wanted = key(slot);
          fault.textContent = '';
          label();
        },
      }),
      h('span', {}, clock.time(slot.start), elsewhere && h('small', {}, elsewhere), place && h('small', {}, place)));
  }

  /** The time that was chosen, while it is among those that are there. */
  function found() {
    return all().find(slot => wanted && key(slot).startsWith(wanted));
  }

  function label() {
    const slot = found();
    next.textContent = slot ? stage.t('nextWith', clock.time(slot.start)) : stage.t('next');
  }

  function none() {
    const soon = slots?.nextAvailable;
    return [
      h('p', {}, stage.t(soon ? 'noneHere' : 'noneAtAll')),
      soon && button('secondary', stage.t('nextFree', clock.day(soon)), () => load(clock.date(soon))),
    ];
  }

  function zone() {
    const shifted = all().some(({start}) => times.elsewhere(start, type.place));
    return h('p', {class: 'zone'}, joined('. ', clock.zoneName(), shifted && stage.t(clock === times.clinic ? 'yourTime' : 'clinicTime', stage.t('sameTime'))));
  }

  function goOn() {
    const slot = found();
    if (!slot) {
      fault.textContent = stage.t('timeMissing');
      return fault.focus();
    }
    stage.once('slot');
    chosen({...slot, practitioner: choice.practitioner});
  }

  async function askCall() {
    try {
      await callBack(stage, () => onward(stage, show));
    } catch (error) {
      fault.textContent = stage.explain(/** @type {any} */ (error));
    }
  }

  function otherwise() {
    return h('p', {class: 'fine'}, ...phrase(stage.t('noneSuit', '{0}', '{1}'), button('link', stage.t('askCall'), askCall), stage.phoneLink()));
  }

  return show;
}

/** @param {Slot} slot */
function key({start, location}) {
  return `${start} ${location}`;
}
