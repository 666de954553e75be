import {beginning} from './beginning.js';
import {fill, h, link, named, phrase, warn} from './dom.js';
import {Texts} from './texts.js';
import {Times} from './times.js';
import {origin, WIDGET} from './visit.js';
import {arrived} from './way.js';

/** @typedef {import('./types.js').Profile} Profile */
/** @typedef {{intent: string, slug?: string}} About what visitors are after, and of which type, once that is known */
/** @typedef {'appointments' | 'callback-requests' | 'pricing-enquiries'} Write */
/** @typedef {(stage: Stage) => void | Promise<void>} Flow what happens on a stage, step by step */

/**
 * @typedef {object} Setting
 * @property {import('./element.js').ClinicElement} element
 * @property {import('./server.js').Server} server
 * @property {Profile} profile
 * @property {string} locale
 */

/**
 * Where the steps of one element take place: what they know, show and tell.
 */
export class Stage {
  /** @param {Setting} setting */
  constructor({element, server, profile, locale}) {
    this.element = element;
    /** Where steps are shown. */
    this.card = h('div', {class: 'card', part: 'card'});
    /** What is read out to people who do not see. */
    this.live = h('p', {class: 'hidden', role: 'status'});
    this.server = server;
    this.profile = profile;
    this.texts = new Texts(locale, profile.texts);
    this.times = new Times(this.texts, profile.timeZone);
    /** What the visitor has typed so far, by field, whichever step asked for it. @type {Record<string, string>} */
    this.said = element.said();
    this.typed = {...this.prefill(), ...this.said};
    this.shown = this.begun = false;
    /** @type {About} */
    this.about = element.at;
    /** What is shown now. @type {object} */
    this.step = {};
    this.card.addEventListener('input', () => this.begin());
    this.beginning = beginning(server);
  }

  /**
   * @param {string} key
   * @param {...(string | number)} parts
   */
  t(key, ...parts) {
    return this.texts.say(key, ...parts);
  }

  /** @param {string} name */
  wish(name) {
    return this.element.getAttribute(name)?.trim() || '';
  }

  /**
   * Whom or where the page wishes, if the clinic has them.
   *
   * @param {'practitioner' | 'location'} name
   */
  known(name) {
    const wish = this.wish(name);
    if (!wish || named(this.profile[`${name}s`], wish)) return wish;
    warn(name, wish);
    return '';
  }

  /**
   * The types that the page wishes, of those there are; all, where it wishes none of them.
   *
   * @param {import('./types.js').AppointmentType[]} types
   */
  wished(types) {
    const wish = this.wish('type').split(/[\s,]+/);
    const some = types.filter(({slug}) => wish.includes(slug));
    if (wish[0] && !some.length) warn('type', wish.join(' '));
    return some.length ? some : types;
  }

  /**
   * Says that there is nothing to choose from, and whom to call.
   *
   * @param {string} key
   */
  lack(key) {
    this.show(this.t(key), h('p', {}, this.phoneLink('callUs')));
  }

  /**
   * Shows a step. Its heading takes the focus, except that of the first step: a page that
   * someone reads keeps theirs.
   *
   * @param {string | Node} heading
   * @param {...(Node | string | null | undefined | false)} content
   */
  show(heading, ...content) {
    const repeats = document.querySelector('h1')?.textContent === heading;
    const title = h('h2', {part: 'heading', tabindex: '-1', class: repeats && 'hidden'}, heading);
    this.step = title;
    fill(this.card, title, ...content);
    this.say('');
    if (this.shown) {
      title.focus();
      this.begin();
    }
    this.shown = true;
  }

  /**
   * A step of the way through: what events say from now on.
   *
   * @param {string} step
   * @param {About} [about] what they are after, where that changes
   */
  enter(step, about = this.about) {
    if (this.shown) this.begin();
    this.about = about;
    this.element.at = {intent: about.intent, step, type: about.slug || this.typed.type};
  }

  /** The visitor has begun, by choosing or typing. */
  begin() {
    if (!this.begun) this.emit('start');
    this.begun = true;
  }

  /**
   * All is done; what comes after it is another way through.
   *
   * @param {string} reference
   */
  succeed(reference) {
    arrived(this);
    this.element.told = {};
    this.enter('done');
    this.emit('success', {reference});
  }

  /** @param {string} text */
  say(text) {
    this.live.textContent = text;
  }

  /**
   * Tells the page the first time only, however often someone tries.
   *
   * @param {string} event
   */
  once(event) {
    this.element.told[event] ||= this.emit(event);
  }

  /**
   * @param {string} event
   * @param {Record<string, string>} [more]
   */
  emit(event, more) {
    return this.element.emit(event, more);
  }

  /**
   * @param {Write} write
   * @param {string} field
   */
  accepts(write, field) {
    const known = this.profile.fields[write];
    return known.includes(field) || field.startsWith('answers.') && known.some(name => name.startsWith('answers'));
  }

  /**
   * @param {Write} write
   * @param {import('./server.js').Fields} fields
   * @param {(seconds: number) => void} waiting
   */
  async write(write, fields, waiting) {
    const all = {...this.visit(), ...fields, ...await this.beginning.fields()};
    const known = Object.entries(all).filter(([name]) => this.accepts(write, name));
    return this.server.write(`/${write}`, Object.fromEntries(known), waiting);
  }

  /** @returns {Record<string, string>} where it is, and from where the visitor came */
  visit() {
    const {locale} = this.texts;
    const [article, section, placement] = ['article', 'section', 'placement'].map(name => this.wish(name));
    return {...origin(location.href, document.referrer), widget: WIDGET, locale, article, section, placement};
  }

  /** @param {import('./server.js').Problem} problem */
  explain(problem) {
    if (!problem.status) return this.t('unreachable');
    if (problem.retryAfter) return this.t('busyNow');
    return problem.detail || this.t('failed');
  }

  /** The number among the children, which call tracking may have replaced, else the clinic's. */
  phone() {
    const own = /** @type {HTMLAnchorElement & {textContent: string} | null} */ (this.element.querySelector('a[href^="tel:"]'));
    const {phone} = this.profile;
    return own ? {href: own.href, text: own.textContent}
      : phone && {href: phone.uri, text: phone.display};
  }

  /**
   * @param {string} [key] of a text around the number
   * @returns {HTMLElement | ''}
   */
  phoneLink(key) {
    const phone = this.phone();
    if (!phone) return '';
    const anchor = link(phone.href, phone.text, {class: 'number', onclick: () => this.emit('call')});
    if (!key) return anchor;
    return h('span', {}, ...phrase(this.t(key, '{0}'), anchor));
  }

  /** @returns {Record<string, string>} */
  prefill() {
    return Object.fromEntries(['name', 'email', 'phone', 'topic'].map(name => [name, this.wish(name)]));
  }
}
