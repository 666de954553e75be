import {bestLocale, language} from './texts.js';
import {fill, h} from './dom.js';
import {profileOf} from './profiles.js';
import {Server} from './server.js';
import {Stage} from './stage.js';
import {dress} from './style.js';
import {paint} from './theme.js';

/** @typedef {import('./types.js').Profile} Profile */

const HERE = new URL('../../', import.meta.url).href;
const RESTARTS = ['clinic', 'server', 'type', 'practitioner', 'location', 'locale'];

/**
 * What all elements have in common: until the clinic answers they show their children, and if it
 * does not, they go on showing them.
 *
 * @attr {string} clinic - The clinic, by its slug. Required.
 * @attr {string} [server] - Address of the Frontdesk server. Default: where the script came from.
 * @attr {string} [locale] - Language of the element, such as `es`. Default: that of the page, else of the browser.
 * @attr {"light"|"dark"|"auto"|"page"} [theme=page] - `page` takes font and colours from the page, `auto` follows the visitor's system.
 * @slot - What is shown without script or server; a `tel:` link in it is the number that is shown.
 * @fires clinic-ready - The element can be used.
 * @fires clinic-view - The element came into view, once.
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
 */
export class ClinicElement extends HTMLElement {
  static get observedAttributes() {
    return [...RESTARTS, 'theme'];
  }

  constructor() {
    super();
    this.life = new AbortController();
    this.frame = h('div', {class: 'frame'}, h('slot'));
    this.queued = false;
    /** @type {Stage | null} */
    this.stage = null;
    const root = this.shadowRoot || this.attachShadow({mode: 'open', delegatesFocus: false});
    root.append(dress(root), this.frame);
  }

  connectedCallback() {
    this.life = new AbortController();
    const {signal} = this.life;
    this.frame.classList.add(this.localName);
    matchMedia('(prefers-color-scheme: dark)').addEventListener?.('change', () => this.paint(), {signal});
    addEventListener('online', () => this.stage || this.queue(), {signal});
    if (!this.stage) this.queue();
  }

  disconnectedCallback() {
    this.life.abort();
  }

  /** @param {string} name */
  attributeChangedCallback(name) {
    if (!this.isConnected) return;
    if (name === 'theme') this.paint();
    else if (!this.stage || !Object.keys(this.stage.typed).some(field => this.stage?.typed[field])) this.queue();
  }

  /** Several attributes set at once start the element once. */
  queue() {
    if (this.queued) return;
    this.queued = true;
    Promise.resolve().then(() => {
      this.queued = false;
      if (this.isConnected) this.open();
    });
  }

  async open() {
    const clinic = this.getAttribute('clinic');
    if (!clinic) return this.fail('clinic-missing');
    const server = new Server(this.base(), clinic, this.wishes()[0], () => this.life.signal);
    try {
      let profile = await profileOf(server);
      server.locale = bestLocale(this.wishes(), [...new Set([profile.locale, ...(profile.locales || [])])]);
      if (language(server.locale) !== language(profile.locale)) profile = await profileOf(server);
      if (!this.isConnected || this.inUse()) return;
      await this.start(server, profile);
      this.emit('ready');
      this.watch();
    } catch (error) {
      if (!this.life.signal.aborted) this.fail(error instanceof Error ? error.message : '');
    }
  }

  /**
   * @param {Server} server
   * @param {Profile} profile
   */
  async start(server, profile) {
    const {locale} = server;
    const stage = new Stage({element: this, server, profile, locale});
    await this.play(stage);
    fill(this.frame, stage.card, stage.live);
    this.frame.classList.remove('failed');
    this.frame.lang = locale;
    this.frame.dir = stage.texts.direction;
    this.stage = stage;
    this.paint();
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

  /** A form among the children is left alone when someone has begun to fill it in, here or on the page before, or it has faults. */
  inUse() {
    const controls = /** @type {NodeListOf<HTMLInputElement>} */ (this.querySelectorAll('input, textarea'));
    return this.contains(document.activeElement) || !!this.querySelector('[aria-invalid="true"], [data-kept]')
      || [...controls].some(control => control.value !== control.defaultValue);
  }

  paint() {
    paint(this, this.frame, this.stage?.profile.theme?.accent);
  }

  watch() {
    const {signal} = this.life;
    const watcher = new IntersectionObserver(entries => {
      if (!entries.some(entry => entry.isIntersecting)) return;
      watcher.disconnect();
      this.emit('view');
    });
    watcher.observe(this);
    signal.addEventListener('abort', () => watcher.disconnect());
  }

  /** @param {string} code */
  fail(code) {
    this.frame.classList.add('failed');
    console.warn(`<${this.localName}> shows its fallback: ${code}`);
    this.emit('error', {code});
  }

  /**
   * @param {string} event
   * @param {Record<string, string>} [detail]
   */
  emit(event, detail = {}) {
    this.dispatchEvent(new CustomEvent(`clinic-${event}`, {bubbles: true, composed: true, detail}));
  }
}
