import {h, joined} from './dom.js';

/** @typedef {import('./stage.js').Stage} Stage */
/** @typedef {{value: string, label: string, hint?: string, also?: string}} Option */

/**
 * @typedef {object} Field
 * @property {string} name
 * @property {HTMLElement} node
 * @property {string} [missing] what to say when the field is required and empty
 */

/**
 * @typedef {object} Asked
 * @property {string} name
 * @property {string} label
 * @property {string} [hint]
 * @property {string} [missing] what to say when it is empty; absent means optional
 */

/**
 * @param {Stage} stage
 * @param {Asked & {type?: string, autocomplete?: string}} asked
 * @returns {Field}
 */
export function textField(stage, asked) {
  const input = h('input', {
    part: 'input', type: asked.type || 'text', autocomplete: asked.autocomplete || 'off', ...described(asked),
  });
  return field(asked, input, remember(stage, input), stage);
}

/**
 * @param {Stage} stage
 * @param {Asked & {options: (import('./types.js').Named & {title?: string})[], initial?: string, onchange?: (value: string) => void}} asked
 * @returns {Field}
 */
export function selectField(stage, asked) {
  const options = asked.options.map(({slug, name, title}) => h('option', {value: slug}, joined(', ', name, title)));
  const select = h('select', {part: 'input', ...described(asked)}, h('option', {value: true}, asked.initial ?? stage.t('choose')), ...options);
  remember(stage, select);
  select.addEventListener('change', () => asked.onchange?.(select.value));
  return field(asked, select, h('span', {class: 'select'}, select), stage);
}

/**
 * A group of radio buttons or tick boxes as tiles.
 *
 * @param {Stage} stage
 * @param {Asked & {options: Option[], type: 'radio' | 'checkbox'}} asked
 * @returns {Field}
 */
export function choiceField(stage, asked) {
  const rows = asked.options.map(option => h('label', {class: 'row tile', part: 'tile'},
    remember(stage, h('input', {type: asked.type, name: asked.name, value: option.value, 'aria-describedby': `${asked.name}-error`})),
    h('span', {}, option.label, ...[option.hint, option.also].map(text => text && h('small', {}, text)))));
  return {
    ...asked,
    node: h('fieldset', {class: 'field'}, h('legend', {part: 'label'}, ...labelled(stage, asked)), ...rows, fault(asked.name)),
  };
}

/**
 * One tick box; ticking it agrees to a text.
 *
 * @param {Stage} stage
 * @param {Asked & {value: string}} asked
 * @returns {Field}
 */
export function tickField(stage, asked) {
  const box = remember(stage, h('input', {type: 'checkbox', value: asked.value, ...described(asked)}));
  return {
    ...asked,
    node: h('div', {class: 'field'}, h('label', {class: 'row', part: 'consent'}, box, h('span', {}, asked.label)), fault(asked.name)),
  };
}

/**
 * Shows or takes away the fault of a field.
 *
 * @param {Field} field
 * @param {string} message
 */
export function mark(field, message) {
  const place = field.node.querySelector('.fault');
  if (place) place.textContent = message;
  for (const control of controls(field)) control.setAttribute('aria-invalid', String(!!message));
}

/** @param {Field} field */
export function controls(field) {
  return /** @type {NodeListOf<HTMLInputElement>} */ (field.node.querySelectorAll('input, select'));
}

/**
 * @param {Asked} asked
 * @param {HTMLElement} control
 * @param {HTMLElement} shown
 * @param {Stage} stage
 * @returns {Field}
 */
function field(asked, control, shown, stage) {
  return {
    ...asked,
    node: h('div', {class: 'field', part: 'field'},
      h('label', {for: control.id, part: 'label'}, ...labelled(stage, asked)),
      asked.hint && h('p', {class: 'hint', id: `${asked.name}-hint`}, asked.hint),
      shown,
      fault(asked.name)),
  };
}

/**
 * @param {Stage} stage
 * @param {Asked} asked
 */
function labelled(stage, asked) {
  return [asked.label, !asked.missing && h('small', {}, ` ${stage.t('optional')}`)];
}

/** @param {string} name */
function fault(name) {
  return h('p', {class: 'fault', part: 'fault', id: `${name}-error`});
}

/** @param {Asked} asked */
function described({name, hint, missing}) {
  return {
    id: name, name, 'aria-required': missing ? 'true' : '',
    'aria-describedby': `${hint ? `${name}-hint ` : ''}${name}-error`,
  };
}

/**
 * Keeps what is typed while steps come and go, and gives it back to a later field of that name.
 *
 * @template {HTMLInputElement | HTMLSelectElement} T
 * @param {Stage} stage
 * @param {T} control
 * @returns {T}
 */
function remember(stage, control) {
  const kept = stage.typed[said(control)[0]];
  if (ticks(control)) {
    control.checked = kept === control.value;
  } else if (kept) {
    control.value = kept;
  }
  control.addEventListener('input', () => {
    const [key, value] = said(control);
    stage.typed[key] = value;
  });
  return control;
}

/**
 * Under which key a control is remembered, and what it says by now.
 *
 * @param {HTMLInputElement | HTMLSelectElement} control
 */
export function said(control) {
  const {name, type, value} = control;
  return [type === 'checkbox' ? `${name}=${value}` : name, ticks(control) && !control.checked ? '' : value];
}

/**
 * @param {HTMLInputElement | HTMLSelectElement} control
 * @returns {control is HTMLInputElement}
 */
function ticks(control) {
  return /radio|checkbox/.test(control.type);
}
