import {button, fill, h} from '../kit/dom.js';
import {formOf} from '../kit/form.js';
import {chosenBox, consentFields, personFields} from '../kit/person.js';
import {onward} from '../kit/way.js';
import {holding, wanted} from './hold.js';
import {summary} from './summary.js';
import {booked} from './booked.js';

/** @typedef {import('../kit/stage.js').Stage} Stage */
/** @typedef {import('./flow.js').Choice} Choice */

/**
 * Asks who books, and books.
 *
 * @param {Stage} stage
 * @param {Choice} choice
 * @param {(lost: boolean) => void} back to the times; `lost` when one of them was taken meanwhile
 * @param {boolean} [atOnce] whether to book without asking, when all is known
 */
export function askDetails(stage, choice, back, atOnce) {
  const {type, slot} = choice;
  const hold = holding(stage);
  let lost = false;
  const leave = onward(stage, () => {
    hold.release();
    hold.end();
    back(lost);
  });
  const chosen = h('div');
  /** @param {import('../kit/types.js').Slot | undefined} other */
  const choose = other => {
    choice.slot = other;
    fill(chosen, chosenBox(stage, leave, ...summary(stage, choice)));
    if (!ready()) hold.take(choice, decline);
  };
  /** @param {import('../kit/server.js').Problem} problem */
  const decline = problem => {
    lost = true;
    if (problem.code !== 'slot-taken' || !form.node.isConnected) return false;
    form.tell(stage.t(problem.alternatives.length ? 'taken' : 'takenAll'), alternatives(stage, choice, problem.alternatives, other => {
      choose(other);
      form.tell('');
      form.goOn();
      stage.say(summary(stage, choice).join(', '));
    }), button('link', stage.t('otherTime'), leave));
    return true;
  };
  /** @type {import('../kit/form.js').Form} */
  const form = formOf(stage, {
    write: 'appointments',
    fields: [
      ...personFields(stage, {
        required: ['phone', 'email'], hints: {phone: stage.t('phoneHint'), email: stage.t(stage.profile.mails ? 'emailHint' : 'phoneHint')}, intent: 'DISCOVERY',
      }),
      ...consentFields(stage, 'appointments'),
    ],
    submit: stage.t(type.confirm === 'STAFF' ? 'request' : `book_${type.place}`),
    also: () => ({...wanted(choice), hold: hold.token()}),
    done: (answer, sent) => {
      hold.end();
      booked(stage, choice, answer, String(sent.email));
    },
    declined: decline,
  });
  form.node.addEventListener('input', () => hold.renew());
  const ready = () => atOnce && !form.faults().length;
  choose(slot);
  stage.show(stage.t('details'), chosen, hold.note, form.node);
  if (ready()) form.submit();
}

/**
 * @param {Stage} stage
 * @param {Choice} choice
 * @param {import('../kit/types.js').Slot[]} slots
 * @param {(slot: import('../kit/types.js').Slot) => void} choose
 */
function alternatives(stage, {type}, slots, choose) {
  return h('div', {}, ...slots.map(slot => h('p', {}, button('secondary', stage.times.moment(slot.start, type.place), () => choose(slot)))));
}
