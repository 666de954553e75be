import {h, joined, link, named} from '../kit/dom.js';
import {agreed} from '../kit/person.js';
import {summary} from './summary.js';

/**
 * Says what was agreed and what happens next.
 *
 * @param {import('../kit/stage.js').Stage} stage
 * @param {import('./flow.js').Choice} choice
 * @param {import('../kit/types.js').Booked} answer
 * @param {string} email
 */
export function booked(stage, choice, answer, email) {
  const {expect = []} = choice.type;
  const next = answer.status === 'BOOKED' && choice.type.place === 'PHONE'
    ? stage.t('callsYou', stage.typed.phone || '') : '';
  const call = answer.mailed === false && answer.status === 'UNCONFIRMED';
  // half an hour, and some minutes for clocks that differ
  const until = answer.keptUntil && Date.parse(answer.keptUntil) - Date.now() > 2e6 && stage.times.moment(answer.keptUntil, 'PHONE');
  const title = stage.t(call ? until ? 'mustCallBy' : 'mustCall' : answer.status, until || '');
  agreed(stage, title, [...summary(stage, {...choice, slot: answer}), place(stage, choice, answer)], [
    h('p', {}, call ? stage.phoneLink('callUs') : stage.t(answer.mailed === false ? 'happens_unmailed' : `happens_${answer.status}`, email), ' ', next),
    expect.length > 0 && h('ul', {}, ...expect.map(text => h('li', {}, text))),
    ...links(stage, choice, answer),
  ], answer.reference);
  stage.succeed(answer.reference);
}

/**
 * @param {import('../kit/stage.js').Stage} stage
 * @param {import('./flow.js').Choice} choice
 * @param {import('../kit/types.js').Booked} answer
 */
function place(stage, choice, answer) {
  const location = named(stage.profile.locations, answer.location);
  const address = location?.address;
  return choice.type.place === 'CLINIC' && address
    ? joined(', ', address.street, address.city) : '';
}

/**
 * @param {import('../kit/stage.js').Stage} stage
 * @param {import('./flow.js').Choice} choice
 * @param {import('../kit/types.js').Booked} answer
 */
function links(stage, {type: {place}}, {calendarUrl, manageUrl, changesUntil}) {
  const open = manageUrl && changesUntil && Date.parse(changesUntil) > Date.now();
  return [
    calendarUrl && h('p', {}, link(calendarUrl, stage.t('calendar'), {class: 'secondary'})),
    open && h('p', {class: 'fine'}, stage.t('plans'), ' ', link(manageUrl, stage.t('manage', stage.times.moment(changesUntil, place)))),
  ];
}
