import {h, link, named} from '../kit/dom.js';
import {onward} from '../kit/way.js';
import {askDetails} from './details.js';
import {facts, may} from './summary.js';
import {timesStep} from './times.js';

/** @typedef {import('../kit/stage.js').Stage} Stage */
/** @typedef {import('../kit/types.js').AppointmentType} AppointmentType */

/**
 * What the visitor has chosen so far.
 *
 * @typedef {object} Choice
 * @property {AppointmentType} type
 * @property {string} practitioner empty for anyone
 * @property {string} location empty for any
 * @property {import('../kit/types.js').Slot} [slot]
 * @property {(query: import('../kit/server.js').Fields) => Promise<import('../kit/types.js').Slots>} [times] where they are read, if not at the clinic
 */

/**
 * Begins to book: with what can be booked, or where that is one thing, with its times.
 *
 * @param {Stage} stage
 * @returns {void | Promise<void>}
 */
export function book(stage) {
  const types = offered(stage);
  if (!types.length) return stage.lack('noneAtAll');
  return types.length === 1 && !types[0].bookAt ? choose(stage, types[0]) : chooseType(stage);
}

/**
 * Books a time that was proposed elsewhere, where the visitor has said all that it needs; asks for the rest.
 *
 * @param {Stage} stage
 * @param {import('../kit/types.js').Slot & {type: string}} slot
 * @param {() => void} back
 */
export function bookSlot(stage, slot, back) {
  const type = named(stage.profile.appointmentTypes, slot.type);
  if (!type) return;
  const choice = {type, practitioner: slot.practitioner || '', location: slot.location || '', slot};
  stage.enter('time', type);
  stage.once('slot');
  askDetails(stage, choice, back, true);
}

/** @param {Stage} stage */
export function offered(stage) {
  const online = stage.profile.appointmentTypes.filter(type => type.online
    && may(type.practitioners, stage.known('practitioner')) && may(type.locations, stage.known('location')));
  return stage.wished(online);
}

/** @param {Stage} stage */
function chooseType(stage) {
  stage.enter('type', {intent: 'DISCOVERY'});
  stage.show(stage.t('typeTitle'), ...offered(stage).map(type => typeTile(stage, type)));
}

/**
 * @param {Stage} stage
 * @param {AppointmentType} type
 */
function typeTile(stage, type) {
  const text = [h('b', {}, type.name), h('small', {}, facts(stage, type)), h('span', {}, type.summary || '')];
  if (!type.bookAt) {
    return h('button', {type: 'button', class: 'type', part: 'tile', onclick: () => choose(stage, type)}, ...text);
  }
  const elsewhere = link(type.bookAt, '', {class: 'type', onclick: () => stage.begin()});
  elsewhere.append(...text, h('span', {}, stage.t('bookElsewhere')));
  return elsewhere;
}

/**
 * @param {Stage} stage
 * @param {AppointmentType} type
 */
function choose(stage, type) {
  const choice = {type, practitioner: stage.known('practitioner'), location: stage.known('location')};
  const back = offered(stage).length > 1 ? onward(stage, () => chooseType(stage)) : undefined;
  const show = timesStep(stage, choice, slot => askDetails(stage, {...choice, slot}, show), back);
  return show();
}
