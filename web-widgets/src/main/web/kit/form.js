import {button, fill, h, sheet} from './dom.js';
import {controls, mark} from './fields.js';
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
 * @property {Node[]} [after] what stands below the button
 * @property {(answer: any, sent: Fields) => void} done with the answer, or with the step
 * @property {(problem: Problem) => boolean} [declined] true when the problem was dealt with
 */

/**
 * A form that is sent once at a time, shows faults where they belong, and loses nothing.
 */
export class Form {
  /**
   * @param {import('./stage.js').Stage} stage
   * @param {Plan} plan
   */
  constructor(stage, plan) {
    this.stage = stage;
    this.plan = plan;
    this.sending = false;
    this.lastBody = '';
    this.key = '';
    this.alert = h('div', {class: 'alert', part: 'alert', role: 'alert', tabindex: '-1', hidden: true});
    this.button = h('button', {part: 'button', class: 'primary'}, plan.submit);
    this.node = sheet(() => this.submit(), {part: 'form', method: 'post'}, this.alert, ...plan.fields.map(field => field.node), this.button, trap(), ...(plan.after || []));
    // before the first letter: who lets the browser fill it all in is as fast as a machine
    for (const first of ['focusin', 'input']) this.node.addEventListener(first, () => stage.beginning.begin());
  }

  async submit() {
    if (this.sending) return;
    const faults = this.faults();
    this.show(faults);
    if (faults.length) return this.alert.focus();
    if (!this.plan.write) return this.plan.done(null, {});
    this.wait(true);
    const fields = this.body();
    this.stage.emit('submit');
    try {
      const answer = await this.stage.write(this.plan.write, fields, seconds => this.tell(this.stage.t('busy', seconds)));
      this.plan.done(answer, fields);
    } catch (problem) {
      if (problem instanceof Problem) this.decline(problem);
    } finally {
      this.wait(false);
    }
  }

  /** @returns {Fault[]} */
  faults() {
    const data = new FormData(this.node);
    const missing = this.plan.fields
      .filter(field => field.missing && !String(data.get(field.name) || '').trim())
      .map(field => ({field, message: field.missing || ''}));
    return [...missing, ...(this.plan.check?.() || [])];
  }

  /** What is sent; the same again carries the same key. */
  body() {
    /** @type {Record<string, any>} */
    const fields = {...this.plan.also?.()};
    const data = new FormData(this.node);
    for (const name of new Set(data.keys())) fields[name] = data.getAll(name).map(value => String(value).trim());
    const body = JSON.stringify(fields);
    if (body !== this.lastBody) this.key = attemptKey();
    this.lastBody = body;
    return {...fields, idempotencyKey: this.key};
  }

  /** @param {Problem} problem */
  decline(problem) {
    this.stage.emit('error', {code: problem.code});
    if (!this.plan.declined?.(problem)) this.explain(problem);
    this.alert.focus();
  }

  /** @param {Problem} problem */
  explain(problem) {
    const faults = problem.errors.map(error => ({
      field: this.plan.fields.find(field => field.name === error.field),
      message: error.message,
    }));
    if (faults.length) {
      this.show(faults);
    } else {
      this.tell(this.stage.explain(problem), this.stage.phoneLink('orCall'));
    }
  }

  /** @param {Fault[]} faults */
  show(faults) {
    for (const field of this.plan.fields) {
      mark(field, faults.find(fault => fault.field === field)?.message || '');
    }
    const items = faults.map(({field, message}) => h('li', {}, field
      ? button('link', message, () => controls(field)[0].focus())
      : message));
    this.tell(faults.length ? this.stage.texts.count('check', faults.length) : '', items.length ? h('ul', {}, ...items) : '');
  }

  /**
   * Says something about the whole form, above it.
   *
   * @param {string} text
   * @param {...(Node | string)} more
   */
  tell(text, ...more) {
    this.alert.hidden = !text;
    fill(this.alert, h('strong', {}, text), ' ', ...more);
  }

  /** Moves on to the first field that has to be filled in, or to the button. */
  goOn() {
    const empty = this.plan.fields.find(field => field.missing && !new FormData(this.node).get(field.name));
    (empty ? controls(empty)[0] : this.button).focus();
  }

  /** @param {boolean} sending */
  wait(sending) {
    this.sending = sending;
    this.button.setAttribute('aria-disabled', String(sending));
    this.button.textContent = sending ? this.stage.t('sending') : this.plan.submit;
  }
}

/** A field that people don't see and machines like to fill in. */
function trap() {
  return h('div', {class: 'trap', 'aria-hidden': 'true'},
    h('input', {type: 'text', name: 'leaveEmpty', tabindex: '-1', autocomplete: 'off'}));
}
