import {bookSlot} from '../booking/flow.js';
import {h} from '../kit/dom.js';
import {questions} from '../kit/person.js';

/** @typedef {import('../kit/stage.js').Stage} Stage */

/**
 * Shows the price guide and the next times, each one press from being booked with what was typed.
 *
 * @param {Stage} stage
 * @param {import('../kit/types.js').Estimate} estimate
 */
export function answer(stage, estimate) {
  show(stage, estimate);
  stage.emit('success', {reference: estimate.reference, intent: 'PRICING'});
}

/**
 * @param {Stage} stage
 * @param {import('../kit/types.js').Estimate} estimate
 */
function show(stage, estimate) {
  const {reference, priceGuide = [], nextSlots = []} = estimate;
  stage.show(stage.t('priceDone'),
    priceGuide.length > 0 && h('dl', {class: 'prices'}, ...priceGuide.map(line => h('div', {},
      h('dt', {}, line.name, line.note && h('small', {}, line.note)), h('dd', {}, line.display || '')))),
    stage.profile.payment?.note && h('p', {class: 'hint'}, stage.profile.payment.note),
    nextSlots.length > 0 && h('h3', {}, stage.t('nextTimes')),
    nextSlots.length > 0 && h('ul', {class: 'offers'}, ...nextSlots.map(slot => offer(stage, estimate, slot))),
    h('p', {class: 'fine'}, stage.t('priceNext')),
    questions(stage),
    h('p', {class: 'fine'}, stage.t('reference', reference)));
}

/**
 * @param {Stage} stage
 * @param {import('../kit/types.js').Estimate} estimate
 * @param {import('../kit/types.js').Slot & {type: string}} slot
 */
function offer(stage, estimate, slot) {
  const type = stage.profile.appointmentTypes.find(({slug}) => slug === slot.type);
  const who = stage.profile.practitioners.find(({slug}) => slug === slot.practitioner);
  const when = stage.times.moment(slot.start);
  return h('li', {},
    h('span', {}, when, h('small', {}, [type?.name, who && stage.t('withWhom', who.name)].filter(part => part).join(' '))),
    h('button', {
      type: 'button', class: 'link quiet', 'aria-label': `${stage.t('book')}, ${when}`,
      onclick: () => bookSlot(stage, slot, () => show(stage, estimate)),
    }, stage.t('book')));
}
