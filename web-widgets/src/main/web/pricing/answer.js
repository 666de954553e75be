import {bookSlot} from '../booking/flow.js';
import {h, joined, named} from '../kit/dom.js';
import {whatNext} from '../kit/person.js';

/** @typedef {import('../kit/stage.js').Stage} Stage */
/** @typedef {import('../kit/types.js').Estimate} Estimate */

/**
 * Shows the price guide and the next times, each one press from being booked with what was typed.
 *
 * @param {Stage} stage
 * @param {Estimate} estimate
 * @param {string} about what was asked, in words
 */
export function answer(stage, estimate, about) {
  show(stage, estimate, about);
  stage.succeed(estimate.reference);
}

/**
 * @param {Stage} stage
 * @param {Estimate} estimate
 * @param {string} about
 */
function show(stage, estimate, about) {
  stage.enter('done', {intent: 'PRICING'});
  stage.show(stage.t('priceDone'),
    about && h('p', {class: 'lead'}, about),
    ...prices(stage, estimate),
    ...times(stage, estimate, () => show(stage, estimate, about)),
    ...whatNext(stage, estimate.reference, h('p', {}, next(stage, estimate))));
}

/**
 * @param {Stage} stage
 * @param {Estimate} estimate
 */
function prices(stage, {priceGuide = []}) {
  const {insurers = [], note} = stage.profile.payment || {};
  const lines = priceGuide.map(({type, name, note, display}) => {
    const minutes = typeOf(stage, type)?.durationMinutes;
    return h('div', {},
      h('dt', {}, name, h('small', {}, joined(' · ', minutes && stage.texts.count('length', minutes), note))),
      h('dd', {}, display || ''));
  });
  return [
    lines.length > 0 && h('dl', {class: 'prices'}, ...lines),
    h('p', {class: 'hint'}, joined(' ', insurers.length && stage.t('insurers', insurers.join(', ')), note)),
  ];
}

/**
 * @param {Stage} stage
 * @param {Estimate} estimate
 * @param {() => void} back
 */
function times(stage, {nextSlots = []}, back) {
  const types = new Set(nextSlots.map(({type}) => type));
  const only = types.size === 1 ? typeOf(stage, nextSlots[0].type)?.name : '';
  const offers = nextSlots.map(slot => {
    const who = named(stage.profile.practitioners, slot.practitioner)?.name;
    const type = typeOf(stage, slot.type);
    const [clock] = stage.times.clocks(type?.place);
    const facts = joined(' · ', !only && type?.name, who && stage.t('withWhom', who), clock.zoneName(), stage.times.also(slot.start, type?.place));
    return h('li', {}, h('button', {type: 'button', class: 'type ends', part: 'tile', onclick: () => bookSlot(stage, slot, back)},
      h('span', {}, h('b', {}, `${clock.shortDay(slot.start)}, ${clock.time(slot.start)}`), h('small', {}, facts)),
      h('span', {class: 'link'}, stage.t('book'))));
  });
  return offers.length ? [h('h3', {}, only ? stage.t('nextTimesOf', only) : stage.t('nextTimes')), h('ul', {class: 'offers'}, ...offers)] : [];
}

/**
 * Who turns to the visitor about the rest, by when, and how.
 *
 * @param {Stage} stage
 * @param {Estimate} estimate
 */
function next(stage, {contactBy, promise}) {
  const {phone, email} = stage.typed;
  return promise ? stage.t(`priceNext_${contactBy}`, (contactBy === 'PHONE' ? phone : email) || '', promise.label) : stage.t('priceNext');
}

/**
 * @param {Stage} stage
 * @param {string} wanted
 */
function typeOf(stage, wanted) {
  return named(stage.profile.appointmentTypes, wanted);
}
