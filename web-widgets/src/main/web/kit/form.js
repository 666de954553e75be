import {button, fill, h, sheet} from './dom.js';
import {controls, mark} from './fields.js';
import {privacy} from './person.js';
import {Problem} from './server.js';
import {attemptKey} from './visit.js';

/** @typedef {import('./fields.js').Field} Field */
/** @typedef {import('./server.js').Fields} Fields */
/** @typedef {{field?: Field, message: string}} Fault */

/**
 * @typedef {object} Plan
 * @property {import('./stage.js').Write} [write] where it's sent; a form without goes on to the next step
 * @property {Field[]} fields
 * @property {string} submit what the button does, in words
 * @property {() => Fields} [also] what is sent beside the fields
 * @property {() => Fault[]} [check] faults beyond empty required fields
 * @property {(answer: any, sent: Fields) => void} done with the answer, or with the step
 * @property {(problem: Problem) => boolean} [declined] true when the problem was dealt with
 */

/**
 * A form that is sent once at a time, shows faults where they belong, and loses nothing.
 *
 * @param {import('./stage.js').Stage} stage
 * @param {Plan} plan
 */
export function formOf(stage, plan) {
  let sending = false;
  let lastBody = '';
  let key = '';
  const alert = h('div', {class: 'alert', part: 'alert', role: 'alert', tabindex: '-1', hidden: true});
  const press = h('button', {part: 'button', class: 'primary'}, plan.submit);
  const node = sheet(submit, {part: 'form'}, alert, ...plan.fields.map(field => field.node), press, plan.write && privacy(stage), trap());
  if (plan.write) stage.enter('details');
  // before the first letter: who lets the browser fill it all in is as fast as a machine
  for (const first of ['focusin', 'input']) node.addEventListener(first, () => stage.beginning.begin());

  async function submit() {
    if (sending) return;
    const found = faults();
    show(found);
    if (found.length) return alert.focus();
    if (!plan.write) return plan.done(null, {});
    wait(true);
    const fields = body();
    stage.once('submit');
    try {
      const answer = await stage.write(plan.write, fields, seconds => tell(stage.t('busy', seconds)));
      plan.done(answer, fields);
    } catch (problem) {
      if (problem instanceof Problem) decline(problem);
    } finally {
      wait(false);
    }
  }

  /** @returns {Fault[]} */
  function faults() {
    const data = new FormData(node);
    const missing = plan.fields
      .filter(field => field.missing && !String(data.get(field.name) || '').trim())
      .map(field => ({field, message: field.missing || ''}));
    return [...missing, ...(plan.check?.() || [])];
  }

  /** What is sent; the same again carries the same key. */
  function body() {
    /** @type {Record<string, any>} */
    const fields = {...plan.also?.()};
    const data = new FormData(node);
    for (const name of new Set(data.keys())) fields[name] = data.getAll(name).map(value => String(value).trim());
    const said = JSON.stringify(fields);
    if (said !== lastBody) key = attemptKey();
    lastBody = said;
    return {...fields, idempotencyKey: key};
  }

  /** @param {Problem} problem */
  function decline(problem) {
    stage.emit('error', {code: problem.code});
    if (!plan.declined?.(problem)) explain(problem);
    alert.focus();
  }

  /** @param {Problem} problem */
  function explain(problem) {
    const found = problem.errors.map(error => ({
      field: plan.fields.find(field => field.name === error.field),
      message: error.message,
    }));
    if (found.length) {
      show(found);
    } else {
      tell(stage.explain(problem), stage.phoneLink('orCall'));
    }
  }

  /** @param {Fault[]} found */
  function show(found) {
    for (const field of plan.fields) {
      mark(field, found.find(fault => fault.field === field)?.message || '');
    }
    const items = found.map(({field, message}) => h('li', {}, field
      ? button('link', message, () => controls(field)[0].focus())
      : message));
    tell(found.length ? stage.texts.count('check', found.length) : '', items.length ? h('ul', {}, ...items) : '');
  }

  /**
   * Says something about the whole form, above it.
   *
   * @param {string} text
   * @param {...(Node | string)} more
   */
  function tell(text, ...more) {
    alert.hidden = !text;
    fill(alert, h('strong', {}, text), ' ', ...more);
  }

  /** Moves on to the first field that has to be filled in, or to the button. */
  function goOn() {
    const [fault] = faults();
    (fault?.field ? controls(fault.field)[0] : press).focus();
  }

  /** @param {boolean} now */
  function wait(now) {
    sending = now;
    press.setAttribute('aria-disabled', String(now));
    press.textContent = now ? stage.t('sending') : plan.submit;
  }

  return {node, submit, faults, explain, show, tell, goOn};
}

/** @typedef {ReturnType<typeof formOf>} Form */

/** A field that people don't see and machines like to fill in. */
function trap() {
  return h('div', {class: 'hidden', 'aria-hidden': 'true'},
    h('input', {type: 'text', name: 'leaveEmpty', tabindex: '-1', autocomplete: 'off'}));
}
