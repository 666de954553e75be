import {choiceField, selectField, textField, tickField} from './fields.js';
import {button, h, link, phrase} from './dom.js';

/** @typedef {import('./stage.js').Stage} Stage */
/** @typedef {import('./fields.js').Field} Field */

/**
 * What every form asks of a person; `required` names the ways of contact that can't be left out.
 *
 * @param {Stage} stage
 * @param {{required: string[], hints: Record<string, string>, intent: string}} wish
 * @returns {Field[]}
 */
export function personFields(stage, {required, hints, intent}) {
  const missing = (/** @type {string} */ field) => required.includes(field) ? stage.t(`${field}Missing`) : '';
  return [
    textField(stage, {name: 'name', label: stage.t('name'), missing: stage.t('nameMissing'), autocomplete: 'name'}),
    textField(stage, {name: 'phone', label: stage.t('phone'), hint: hints.phone, missing: missing('phone'), type: 'tel', autocomplete: 'tel'}),
    textField(stage, {name: 'email', label: stage.t('email'), hint: hints.email, missing: missing('email'), type: 'email', autocomplete: 'email'}),
    ...topicField(stage),
    ...questionFields(stage, intent),
  ];
}

/** Which field says yes to what, in the order in which a form asks. Only the first is a condition. */
const CONSENTS = {CONTACT: 'consent', TEXT: 'mayText', VOICEMAIL: 'mayVoicemail', MARKETING: 'marketing'};

/**
 * What there is to agree to, each on its own and unticked.
 *
 * @param {Stage} stage
 * @param {import('./stage.js').Write} write
 * @returns {Field[]}
 */
export function consentFields(stage, write) {
  return Object.entries(CONSENTS).flatMap(([purpose, name]) => {
    const consent = stage.profile.consents?.find(text => text.purpose === purpose);
    return consent && stage.accepts(write, name) ? [tickField(stage, {
      name, label: consent.text, value: consent.version, missing: name === 'consent' ? stage.t('consentMissing') : '',
    })] : [];
  });
}

/**
 * What was chosen so far, with a way back.
 *
 * @param {Stage} stage
 * @param {() => void} back
 * @param {...string} lines
 */
export function chosenBox(stage, back, ...lines) {
  return box(lines, button('link', stage.t('change'), back));
}

/**
 * Says what was agreed and what happens next.
 *
 * @param {Stage} stage
 * @param {string} title
 * @param {string[]} lines what was agreed
 * @param {(Node | string | undefined | false)[]} next
 * @param {string} reference
 */
export function agreed(stage, title, lines, next, reference) {
  stage.show(h('span', {class: 'done'}, title), box(lines), ...whatNext(stage, reference, ...next));
}

/**
 * What happens next, and under which reference.
 *
 * @param {Stage} stage
 * @param {string} reference
 * @param {...(Node | string | undefined | false)} next
 */
export function whatNext(stage, reference, ...next) {
  return [
    h('h3', {}, stage.t('happens')),
    ...next,
    h('p', {class: 'fine'}, ...phrase(stage.t('callNumber', '{0}'), stage.phoneLink())),
    h('p', {class: 'fine'}, stage.t('reference', reference)),
  ];
}

/**
 * @param {string[]} lines
 * @param {...Node} first
 */
function box(lines, ...first) {
  return h('div', {class: 'box', part: 'summary'}, ...first, ...lines.filter(line => line).map(line => h('p', {}, line)));
}

/** @param {Stage} stage */
export function privacy(stage) {
  const {name, privacyUrl} = stage.profile;
  return h('p', {class: 'fine'}, stage.t('privacy', name), ' ', privacyUrl && link(privacyUrl, stage.t('privacyLink'), {target: '_blank', rel: 'noopener'}));
}

/** @param {Stage} stage */
function topicField(stage) {
  const topics = stage.profile.topics || [];
  return topics.length ? [selectField(stage, {
    name: 'topic', label: stage.t('topic'), options: topics,
  })] : [];
}

/**
 * @param {Stage} stage
 * @param {string} intent
 */
function questionFields(stage, intent) {
  const asked = stage.profile.questions?.filter(question => !question.for || question.for.includes(intent)) || [];
  const own = asked.map(question => questionField(stage, question));
  return stage.profile.freeText ? [...own, textField(stage, {name: 'note', label: stage.t('note')})] : own;
}

/**
 * @param {Stage} stage
 * @param {import('./types.js').Question} question
 */
function questionField(stage, {id, label, kind, options = [], required}) {
  const asked = {name: `answers.${id}`, label, missing: required ? stage.t('answerMissing', label) : ''};
  if (kind === 'TEXT') return textField(stage, asked);
  const choices = kind === 'YES_NO'
    ? [{value: 'YES', label: stage.t('yes')}, {value: 'NO', label: stage.t('no')}]
    : options.map(option => ({value: option, label: option}));
  return choiceField(stage, {...asked, type: 'radio', options: choices});
}
