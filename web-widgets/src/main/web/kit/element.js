import {bestLocale, language} from './texts.js';
import {fill, h, phrase} from './dom.js';
import {said} from './fields.js';
import {profileOf} from './profiles.js';
import {Server} from './server.js';
import {Stage} from './stage.js';
import {dress} from './dress.js';
import {paint} from './theme.js';

const HERE = new URL('../../', import.meta.url).href;
/** What no fallback has, but the rest of a page. */
const SWALLOWED = ':scope>:is(section,main,footer,script,[clinic],h2:not(:first-child))';
/** What visitors of an offer are after, where it isn't to book. @type {Record<string, string>} */
const INTENTS = {callback: 'CALLBACK', pricing: 'PRICING'};
const RESTARTS = ['clinic', 'server', 'type', 'practitioner', 'location', 'locale'];

/**
 * What all elements have in common: until the clinic answers they show their children, and if it
 * does not, they go on showing them.
 *
 * @attr {string} clinic - The clinic, by its slug. Required.
 * @attr {string} [server] - Address of the Frontdesk server. Default: where the script came from.
 * @attr {string} [locale] - Language of the element, such as `es`. Default: that of the page, else of the browser.
 * @attr {"light"|"dark"|"auto"|"page"} [theme=page] - `page` takes font and colours from the page, `auto` follows the visitor's system.
 * @attr {string} [name] - Prefills the name.
 * @attr {string} [email] - Prefills the e-mail address.
 * @attr {string} [phone] - Prefills the phone number.
 * @attr {string} [topic] - Prefills what it is about, by the topic's slug.
 * @attr {string} [article] - The article that the element stands in; kept with the enquiry.
 * @attr {string} [section] - The section that the element stands in; kept with the enquiry.
 * @attr {string} [placement] - Where in the page the element stands; kept with the enquiry.
 * @slot - What is shown without script or server; a `tel:` link in it is the number that is shown.
 * @fires clinic-ready - The element can be used.
 * @fires clinic-view - The element came into view, once.
 * @fires clinic-start - The visitor began, by choosing or typing; once.
 * @fires clinic-error - Something failed; `detail.code` says what.
 * @cssprop --clinic-accent - Colour of buttons and links. Default: the clinic's.
 * @cssprop --clinic-ink - Colour of text.
 * @cssprop --clinic-ground - Colour behind the text.
 * @cssprop --clinic-font-family - Font. Default: the page's, or the system's for other themes.
 * @cssprop --clinic-font-size - Size of text. Default: medium.
 * @cssprop --clinic-radius - Radius of buttons and fields. Default: 10px.
 * @cssprop --clinic-max-width - Default: 34em.
 * @cssprop --clinic-min-height - Height kept from the start, so that the page does not jump.
 * @cssprop --clinic-padding - Space inside the border. Default: 1.5em.
 * @cssprop --clinic-border - Border of the whole element. Default: 1px solid.
 * @csspart card - All of the element.
 * @csspart heading - Heading of a step.
 * @csspart link - A link.
 * @csspart form - A form.
 * @csspart field - A field with its label.
 * @csspart label - The label of a field.
 * @csspart input - What is typed or chosen in.
 * @csspart tile - One of a few to choose from.
 * @csspart time - A time to choose.
 * @csspart button - A button.
 * @csspart consent - What the visitor agrees to.
 * @csspart fault - What is wrong with a field.
 * @csspart alert - What is wrong with a form.
 * @csspart summary - What was chosen so far.
 * @csspart dialog - What a `clinic-button` opens.
 */
export class ClinicElement extends HTMLElement {
  static get observedAttributes() {
    return [...RESTARTS, 'theme'];
  }

  constructor() {
    super();
    this.life = new AbortController();
    /** What was asked for last. @type {object} */
    this.asked;
    /** Where the visitor is on their way through. @type {import('./types.js').At} */
    this.at;
    this.alive = this.seen = false;
    /** What was told of it, whichever stage it led over. @type {Record<string, boolean>} */
    this.told = {};
    this.frame = h('div', {class: 'frame'}, h('slot'));
    /** @type {Stage | null | undefined} */
    this.stage;
    const root = this.attachShadow({mode: 'open'});
    dress(root);
    root.append(this.frame);
  }

  connectedCallback() {
    if (this.alive) return;
    this.alive = true;
    this.life = new AbortController();
    const {signal} = this.life;
    this.frame.classList.add(this.localName);
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.paint(), {signal});
    // what it inherits from the page may change at any time, and slowly
    this.frame.addEventListener('transitionend', () => this.paint(), {signal});
    addEventListener('online', () => this.stage || this.queue(), {signal});
    if (this.stage) this.watch(); else this.queue();
  }

  /** An element that is only moved is back at once, and has lost nothing. */
  disconnectedCallback() {
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.alive = false;
      this.life.abort();
    });
  }

  /** @param {string} name */
  attributeChangedCallback(name) {
    if (!this.isConnected) return;
    if (name === 'theme') this.paint();
    else if (!this.stage?.begun) this.queue();
  }

  /** Several attributes set at once start the element once. */
  queue() {
    const asked = this.asked = {};
    const {signal} = this.life;
    const late = () => signal.aborted || asked !== this.asked;
    queueMicrotask(() => {
      if (!late()) this.open(late);
    });
  }

  /** @param {() => boolean} late whether something else is asked for by now, or the element is gone */
  async open(late) {
    const clinic = this.getAttribute('clinic');
    this.at = {intent: INTENTS[this.getAttribute('for') || this.localName.slice(7)] || 'DISCOVERY', step: 'open'};
    if (!clinic) return this.fail('clinic-missing');
    const server = new Server(this.base(), clinic, this.wishes()[0], () => this.life.signal);
    try {
      let profile = await profileOf(server);
      server.locale = bestLocale(this.wishes(), [profile.locale, ...(profile.locales || [])]);
      if (language(server.locale) !== language(profile.locale)) profile = await profileOf(server);
      for (let stage, said = ''; ; said = JSON.stringify(this.said())) {
        if (late() || this.inUse()) return;
        if (stage && said === JSON.stringify(stage.said)) return this.start(stage);
        stage = new Stage({element: this, server, profile, locale: server.locale});
        await this.play(stage);
      }
    } catch (error) {
      const {message, hint} = /** @type {any} */ (error);
      if (!late()) this.fail(message, hint);
    }
  }

  /** @param {Stage} stage whose first step is there */
  start(stage) {
    const swallowed = this.querySelector(SWALLOWED);
    if (swallowed) console.warn(`<${this.localName}> has no </${this.localName}>`);
    fill(this.frame, stage.card, stage.live, swallowed && h('slot'));
    this.frame.classList.remove('failed');
    this.frame.lang = stage.texts.locale;
    this.frame.dir = 'ltr';
    this.stage = stage;
    this.paint();
    this.emit('ready');
    this.watch();
  }

  /**
   * The element's own first step: there is none yet.
   *
   * @param {Stage} stage
   * @returns {void | Promise<void>}
   */
  play(stage) {
    stage.lack('unavailable');
  }

  /** Where the server is, with a slash at the end. */
  base() {
    return (this.getAttribute('server') || HERE).replace(/\/*$/, '/');
  }

  wishes() {
    const page = this.closest('[lang]')?.getAttribute('lang');
    return [this.getAttribute('locale') || page || navigator.language, ...navigator.languages];
  }

  /** A form among the children is left alone while someone is in it, when it was filled in on the page before, or has faults. */
  inUse() {
    return this.querySelector('form :focus, [aria-invalid="true"], [data-kept]');
  }

  /** What was typed and chosen in a form among the children. */
  said() {
    const controls = /** @type {NodeListOf<HTMLInputElement>} */ (this.querySelectorAll('input:not([type=hidden]), select, textarea'));
    return Object.fromEntries([...controls].map(said).filter(([, value]) => value));
  }

  paint() {
    paint(this, this.frame, this.stage?.profile.theme?.accent);
  }

  watch() {
    const watcher = new IntersectionObserver(entries => {
      if (this.seen || !entries.some(entry => entry.isIntersecting)) return;
      this.seen = true;
      this.emit('view');
    });
    watcher.observe(this);
    this.life.signal.addEventListener('abort', () => watcher.disconnect());
  }

  /**
   * @param {string} code
   * @param {string} [hint] what mends it, with places for where the page and the clinic are
   */
  fail(code, hint = '') {
    this.stage = null;
    fill(this.frame, h('slot'));
    this.frame.classList.add('failed');
    console.warn(`<${this.localName}> shows its fallback: ${code}. ${phrase(hint, location.origin, String(this.getAttribute('clinic'))).join('')}`);
    this.emit('error', {code});
  }

  /**
   * Tells the page, without personal data.
   *
   * @param {string} event
   * @param {Record<string, string>} [more]
   */
  emit(event, more) {
    return this.dispatchEvent(new CustomEvent(`clinic-${event}`, {bubbles: true, composed: true, detail: {...this.at, ...more}}));
  }
}
