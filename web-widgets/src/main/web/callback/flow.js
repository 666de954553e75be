import {button, h, joined, named} from '../kit/dom.js';
import {choiceField, selectField} from '../kit/fields.js';
import {formOf} from '../kit/form.js';
import {agreed, chosenBox, consentFields, personFields} from '../kit/person.js';
import {onward} from '../kit/way.js';

/** @typedef {import('../kit/stage.js').Stage} Stage */
/** @typedef {import('../kit/types.js').CallWindow} CallWindow */

/**
 * Asks when to call, and then whom.
 *
 * @param {Stage} stage
 * @param {() => () => void} [enter] called once the step is there; says what leads back to where the visitor came from
 * @param {string} [lapsed] what is wrong with the window that was chosen before
 */
export async function callBack(stage, enter, lapsed) {
  const {step} = stage;
  const {windows, hint} = await stage.server.read('/call-windows', {timeZone: stage.visit().timeZone});
  if (step !== stage.step) return;
  const back = enter?.();
  if (!windows.length) return stage.lack('noWindows');
  const when = windowField(stage, windows);
  const form = formOf(stage, {
    fields: [when, ...callerField(stage)],
    submit: stage.t('next'),
    done: () => askPerson(stage, windows, back),
  });
  stage.enter('time', {intent: 'CALLBACK'});
  stage.show(stage.t('callTitle'),
    h('p', {class: 'lead'}, joined(' ', stage.t('callIntro'), hint), ' ',
      back && button('link', stage.t('back'), back)),
    form.node);
  if (lapsed) form.show([{field: when, message: lapsed}]);
}

/**
 * @param {Stage} stage
 * @param {CallWindow[]} windows the soonest first, which is what most people want
 */
function windowField(stage, windows) {
  const {typed} = stage;
  if (!windows.some(({id}) => id === typed.callWindow)) typed.callWindow = windows[0].id;
  return choiceField(stage, {
    name: 'callWindow', label: stage.t('when'), missing: stage.t('whenMissing'), type: 'radio',
    options: windows.map(({id, label, name, when, atClinic}) => ({value: id, label: name || label, hint: when, also: atClinic})),
  });
}

/**
 * Who should call, where there is a choice and the page didn't make it.
 *
 * @param {Stage} stage
 */
function callerField(stage) {
  const people = stage.profile.practitioners;
  return people.length > 1 && !stage.known('practitioner') ? [selectField(stage, {
    name: 'practitioner', label: stage.t('caller'), initial: stage.t('callerAny'),
    options: people,
  })] : [];
}

/**
 * @param {Stage} stage
 * @param {CallWindow[]} windows
 * @param {() => void} [back]
 */
function askPerson(stage, windows, back) {
  const again = (/** @type {string} */ lapsed) => callBack(stage, back && (() => back), lapsed).catch(error => form.explain(error));
  const chosen = windows.find(({id}) => id === stage.typed.callWindow);
  /** @type {import('../kit/form.js').Form} */
  const form = formOf(stage, {
    write: 'callback-requests',
    fields: [...personFields(stage, {required: ['phone'], hints: {}, intent: 'CALLBACK'}), ...consentFields(stage, 'callback-requests')],
    submit: stage.t('callSubmit'),
    also: () => ({callWindow: chosen?.id, practitioner: caller(stage)}),
    done: answer => promised(stage, answer),
    declined: problem => {
      const lapsed = problem.errors.find(error => error.field === 'callWindow');
      if (lapsed) again(lapsed.message);
      return !!lapsed;
    },
  });
  stage.show(stage.t('callDetails'), chosenBox(stage, onward(stage, () => again('')), ...lines(stage, chosen)), form.node);
}

/** @param {Stage} stage */
function caller(stage) {
  return stage.known('practitioner') || stage.typed.practitioner;
}

/**
 * When the call comes and from whom, in words.
 *
 * @param {Stage} stage
 * @param {CallWindow} [window]
 */
function lines(stage, window) {
  const who = named(stage.profile.practitioners, caller(stage));
  return [window?.name || window?.label || '', window?.said || window?.when || '', who ? stage.t('withWhom', who.name) : ''].filter(line => line);
}

/**
 * @param {Stage} stage
 * @param {{reference: string, window: CallWindow}} answer
 */
function promised(stage, {reference, window}) {
  agreed(stage, stage.t('callDone'), lines(stage, window), [h('p', {}, stage.t('callNext', stage.typed.phone || ''))], reference);
  stage.succeed(reference);
}
