import {h, link, named} from '../kit/dom.js';
import {questions} from '../kit/person.js';
import {moment, summary} from './summary.js';

/**
 * Says what was agreed and what happens next.
 *
 * @param {import('../kit/stage.js').Stage} stage
 * @param {import('./flow.js').Choice} choice
 * @param {import('../kit/types.js').Booked} answer
 * @param {string} email
 */
export function booked(stage, choice, answer, email) {
  const agreed = {...choice, slot: {...answer, practitioner: answer.practitioner, location: answer.location}};
  const {expect = []} = choice.type;
  const next = answer.status === 'BOOKED' && choice.type.place === 'PHONE'
    ? stage.t('callsYou', stage.typed.phone || '') : '';
  const call = answer.mailed === false && answer.status === 'UNCONFIRMED';
  // half an hour, and some minutes for clocks that differ
  const until = answer.keptUntil && Date.parse(answer.keptUntil) - Date.now() > 2e6 && moment(stage, answer.keptUntil);
  stage.show(
    h('span', {class: 'done'}, stage.t(call ? until ? 'mustCallBy' : 'mustCall' : answer.status, until || '')),
    h('div', {class: 'box', part: 'summary'}, ...summary(stage, agreed).map(line => h('p', {}, line)), place(stage, choice, answer)),
    h('h3', {}, stage.t('happens')),
    h('p', {}, call ? stage.phoneLink('callUs') : stage.t(answer.mailed === false ? 'happens_unmailed' : `happens_${answer.status}`, email), ' ', next),
    expect.length > 0 && h('ul', {}, ...expect.map(text => h('li', {}, text))),
    ...links(stage, answer),
    questions(stage),
    h('p', {class: 'fine'}, stage.t('reference', answer.reference)));
  stage.emit('success', {reference: answer.reference, intent: choice.type.intent});
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
    ? h('p', {}, [address.street, address.city].filter(part => part).join(', ')) : '';
}

/**
 * @param {import('../kit/stage.js').Stage} stage
 * @param {import('../kit/types.js').Booked} answer
 */
function links(stage, {calendarUrl, manageUrl, changesUntil}) {
  const open = manageUrl && changesUntil && Date.parse(changesUntil) > Date.now();
  return [
    calendarUrl && h('p', {}, link(calendarUrl, stage.t('calendar'), {class: 'secondary'})),
    open && h('p', {class: 'fine'}, stage.t('plans'), ' ', link(manageUrl, stage.t('manage', stage.times.moment(changesUntil)))),
  ];
}
