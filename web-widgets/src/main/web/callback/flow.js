import {fill, h} from '../kit/dom.js';
import {choiceField} from '../kit/fields.js';
import {Form} from '../kit/form.js';
import {consentFields, personFields, privacy, questions} from '../kit/person.js';

/** @typedef {import('../kit/stage.js').Stage} Stage */
/** @typedef {import('../kit/types.js').CallWindow} CallWindow */

/**
 * Asks when and whom to call.
 *
 * @param {Stage} stage
 * @param {() => void} [back] where the visitor came from
 */
export async function callBack(stage, back) {
  const {windows} = await stage.server.read('/call-windows');
  if (!windows.length) return nothing(stage);
  const when = windowField(stage, windows);
  const form = new Form(stage, {
    write: 'callback-requests',
    fields: [when, ...personFields(stage, {required: ['phone'], hints: {}, intent: 'CALLBACK'}), ...consentFields(stage)],
    submit: stage.t('callSubmit'),
    also: () => ({practitioner: stage.wish('practitioner')}),
    after: [privacy(stage)],
    done: answer => promised(stage, answer),
    declined: problem => {
      if (problem.errors.some(error => error.field === 'callWindow')) renew(stage, when);
      return false;
    },
  });
  stage.show(stage.t('callTitle'),
    h('p', {class: 'lead'}, stage.t('callIntro')),
    back && h('button', {type: 'button', class: 'link', onclick: back}, stage.t('back')),
    form.node);
}

/**
 * @param {Stage} stage
 * @param {CallWindow[]} windows
 */
function windowField(stage, windows) {
  return choiceField(stage, {
    name: 'callWindow', label: stage.t('when'), missing: stage.t('whenMissing'), type: 'radio',
    options: windows.map(({id, label}) => ({value: id, label})),
  });
}

/**
 * Shows the windows that can be promised now, when one has passed meanwhile.
 *
 * @param {Stage} stage
 * @param {import('../kit/fields.js').Field} field
 */
async function renew(stage, field) {
  const {windows} = await stage.server.read('/call-windows');
  const fresh = windowField(stage, windows).node;
  const fault = field.node.querySelector('.fault')?.textContent || '';
  fill(field.node, ...fresh.childNodes);
  const place = field.node.querySelector('.fault');
  if (place) place.textContent = fault;
}

/**
 * @param {Stage} stage
 * @param {{reference: string, window: CallWindow}} answer
 */
function promised(stage, {reference, window}) {
  stage.show(
    h('span', {class: 'done'}, stage.t('callDone')),
    h('div', {class: 'box', part: 'summary'}, h('p', {}, window.label)),
    h('h3', {}, stage.t('happens')),
    h('p', {}, stage.t('callNext', stage.typed.phone || '')),
    questions(stage),
    h('p', {class: 'fine'}, stage.t('reference', reference)));
  stage.emit('success', {reference, intent: 'CALLBACK'});
}

/** @param {Stage} stage */
function nothing(stage) {
  const number = stage.phoneLink('callUs');
  stage.show(stage.t('noWindows'), number && h('p', {}, number));
}
