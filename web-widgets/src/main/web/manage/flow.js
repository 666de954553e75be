import {button, h, link, named, phrase} from '../kit/dom.js';
import {may, summary} from '../booking/summary.js';
import {timesStep} from '../booking/times.js';
import {attemptKey} from '../kit/visit.js';
import {arrived, onward} from '../kit/way.js';

/** @typedef {import('../kit/stage.js').Stage} Stage */
/** @typedef {import('./appointment.js').Linked} Linked */

/** What a patient does with one appointment, step by step. Nothing changes before they say so. */
export class Manage {
  /**
   * @param {Stage} stage
   * @param {import('./appointment.js').Appointment} appointment
   */
  constructor(stage, appointment) {
    this.stage = stage;
    this.appointment = appointment;
    this.sending = false;
    this.alert = h('div', {class: 'alert', role: 'alert', tabindex: '-1', hidden: true});
  }

  async open() {
    try {
      this.show(await this.appointment.ask('view'));
    } catch (error) {
      this.fail(/** @type {any} */ (error));
    }
  }

  /**
   * @param {Linked} linked
   * @param {string} [done] what has just happened
   */
  show(linked, done) {
    const {stage} = this;
    const open = ['BOOKED', 'REQUESTED', 'UNCONFIRMED'].includes(linked.status);
    const state = `yours_${linked.displaced ? 'DISPLACED' : linked.status}`;
    arrived(stage);
    stage.enter('appointment', {intent: stage.about.intent, slug: linked.type});
    const said = linked.status === 'REQUESTED' ? '' : done;
    stage.show(
      stage.t(said || (stage.t(state) === state ? 'yours' : state)),
      h('div', {class: 'box'}, h('p', {}, this.words(linked))),
      linked.displaced && h('p', {}, stage.t('sorry')),
      this.alert,
      linked.keptUntil && h('p', {}, Date.parse(linked.keptUntil) > Date.now()
        ? stage.t('keptUntil', stage.times.moment(linked.keptUntil, 'PHONE')) : stage.t('lapsed')),
      linked.status === 'UNCONFIRMED' && this.button('primary', 'confirm', () => this.send(linked, 'confirm', {}, 'confirmed')),
      linked.changeable && this.typeOf(linked)
        && this.button(linked.displaced ? 'primary' : 'secondary', 'move', () => this.chooseTime(linked)),
      linked.changeable && this.button('link', 'cancel', () => this.askCancel(linked)),
      open && this.terms(linked),
      linked.calendarUrl && h('p', {class: 'fine'}, link(linked.calendarUrl, stage.t('calendar'))),
      open && Date.parse(linked.start) > Date.now() && this.button('link', 'relink', () => this.askRelink(linked)),
      !open && h('p', {}, link(`${stage.server.root.replace('api/v1/', '')}/book`, stage.t('again'))),
      h('p', {class: 'fine'}, stage.t('reference', linked.reference)));
  }

  /** @param {Linked} linked */
  terms(linked) {
    const {stage} = this;
    if (!linked.changeable) return h('p', {}, ...phrase(stage.t('tooLate', '{0}'), stage.phoneLink()));
    const until = stage.times.moment(linked.changesUntil, this.placeOf(linked));
    return this.typeOf(linked)
      ? h('p', {class: 'fine'}, stage.t('until', until))
      : h('p', {class: 'fine'}, ...phrase(stage.t('untilCancel', until, '{1}'), '', stage.phoneLink()));
  }

  /** @param {Linked} linked */
  askCancel(linked) {
    const {stage} = this;
    this.tell('');
    stage.show(stage.t('sure'),
      h('div', {class: 'box'}, h('p', {}, this.words(linked))),
      h('p', {}, stage.t('sureText')),
      this.alert,
      this.button('primary', 'sureYes', () => this.send(linked, 'cancel', this.seen(linked), 'cancelled')),
      this.button('secondary', 'keep', onward(stage, () => this.show(linked))));
  }

  /** @param {Linked} linked */
  askRelink(linked) {
    const {stage} = this;
    const idempotencyKey = attemptKey();
    this.tell('');
    stage.show(stage.t('relinkTitle'),
      h('p', {}, stage.t('relinkText')),
      this.alert,
      this.button('primary', 'relinkYes', () => this.relink(idempotencyKey)),
      this.button('secondary', 'relinkNo', () => this.show(linked)));
  }

  /**
   * The link that the page was opened with opens nothing any more. A new one that isn't mailed takes its place here.
   *
   * @param {string} idempotencyKey by which an answer that was lost is had once more
   */
  async relink(idempotencyKey) {
    if (this.sending) return;
    this.sending = true;
    const {stage} = this;
    try {
      const {mailed, manageUrl} = await this.appointment.ask('renew-link', {idempotencyKey});
      if (manageUrl) this.appointment.secret = manageUrl.slice(manageUrl.indexOf('#') + 1);
      history.replaceState(null, '', location.pathname + location.search + (manageUrl ? `#${this.appointment.secret}` : ''));
      stage.show(stage.t('relinked'),
        h('p', {}, stage.t(mailed ? 'relinkedMailed' : 'relinkedShown')),
        manageUrl && h('p', {}, link(manageUrl, manageUrl)));
    } catch (error) {
      this.tell(stage.explain(/** @type {any} */ (error)));
    } finally {
      this.sending = false;
    }
  }

  /** @param {Linked} linked */
  chooseTime(linked) {
    const type = this.typeOf(linked);
    if (!type) return;
    const choice = {
      type, practitioner: this.offers(type, linked.practitioner) ? linked.practitioner : '', location: '',
      times: (/** @type {import('../kit/server.js').Fields} */ query) => this.appointment.ask('slots', query),
    };
    const show = timesStep(this.stage, choice, slot => this.askMove(linked, slot, () => show(true)),
      onward(this.stage, () => this.show(linked)), linked.start);
    show();
  }

  /**
   * @param {Linked} linked
   * @param {import('../kit/types.js').Slot} slot
   * @param {() => void} back
   */
  askMove(linked, slot, back) {
    const {stage} = this;
    this.tell('');
    stage.show(stage.t('moveTo'),
      h('div', {class: 'box'}, h('p', {}, this.moved(linked, slot))),
      h('p', {class: 'fine'}, stage.t('moveFrom', stage.times.moment(linked.start, this.placeOf(linked)))),
      this.alert,
      this.button('primary', 'moveYes', () => this.send(linked, 'move', this.to(linked, slot), 'moved')),
      this.button('secondary', 'otherTime', onward(stage, back)));
  }

  /**
   * @param {Linked} linked
   * @param {import('../kit/types.js').Slot} slot
   */
  to(linked, {start, practitioner, location}) {
    return {...this.seen(linked), start, practitioner, location};
  }

  /**
   * What the page has shown of it, so that nothing is changed unseen.
   *
   * @param {Linked} linked
   */
  seen({version}) {
    return {version: String(version)};
  }

  /**
   * @param {Linked} linked
   * @param {'move' | 'cancel' | 'confirm'} what
   * @param {import('../kit/server.js').Fields} fields
   * @param {string} done
   */
  async send(linked, what, fields, done) {
    if (this.sending) return;
    this.sending = true;
    this.tell('');
    this.stage.say(this.stage.t('sending'));
    try {
      this.show(await this.appointment.ask(what, fields), done);
    } catch (error) {
      const problem = /** @type {import('../kit/server.js').Problem} */ (error);
      await (problem.code === 'changed-meanwhile' ? this.askAgain(what, fields, done) : this.decline(linked, problem));
    } finally {
      this.sending = false;
    }
  }

  /**
   * @param {Linked} linked
   * @param {import('../kit/server.js').Problem} problem
   */
  async decline(linked, problem) {
    const {stage} = this;
    if (problem.code === 'appointment-not-standing') await this.open();
    if (problem.code !== 'slot-taken') return this.tell(stage.explain(problem));
    const others = problem.alternatives.map(slot => this.plain('secondary', this.moved(linked, slot), () =>
      this.send(linked, 'move', this.to(linked, slot), 'moved')));
    this.tell(stage.t(others.length ? 'taken' : 'takenAll'), ...others);
  }

  /**
   * Shows what it is by now, and asks whether that is to be changed anyway.
   *
   * @param {'move' | 'cancel' | 'confirm'} what
   * @param {import('../kit/server.js').Fields} fields
   * @param {string} done
   */
  async askAgain(what, fields, done) {
    const {stage} = this;
    try {
      const now = await this.appointment.ask('view');
      this.show(now);
      const label = what !== 'move' ? stage.t('sureYes')
        : stage.t('moveStill', stage.times.moment(String(fields.start), this.placeOf(now)));
      const still = () => this.send(now, what, {...fields, ...this.seen(now)}, done);
      this.tell(stage.t('changed'), ...(now.changeable ? [this.plain('secondary', label, still)] : []));
    } catch (error) {
      this.fail(/** @type {any} */ (error));
    }
  }

  /** @param {import('../kit/server.js').Problem} problem */
  fail(problem) {
    const {stage} = this;
    const unknown = problem.status === 404;
    stage.show(stage.t(unknown ? 'unknown' : 'unavailable'),
      !unknown && h('p', {}, stage.explain(problem)),
      !unknown && this.button('secondary', 'retry', () => this.open()),
      h('p', {}, ...phrase(stage.t('ask', '{0}'), stage.phoneLink())));
  }

  /**
   * @param {string} text
   * @param {...Node} more
   */
  tell(text, ...more) {
    this.alert.hidden = !text;
    this.alert.textContent = '';
    this.alert.append(text, ...more.map(node => h('p', {}, node)));
    if (text) this.alert.focus();
  }

  /** @param {Linked} linked */
  typeOf(linked) {
    const type = named(this.stage.profile.appointmentTypes, linked.type);
    return type?.online && !type.bookAt ? type : undefined;
  }

  /**
   * Also of what can't be booked online.
   *
   * @param {{type: string}} linked
   */
  placeOf({type}) {
    return named(this.stage.profile.appointmentTypes, type)?.place;
  }

  /**
   * @param {import('../kit/types.js').AppointmentType} type
   * @param {string} practitioner
   */
  offers(type, practitioner) {
    return named(this.stage.profile.practitioners, practitioner) && may(type.practitioners, practitioner);
  }

  /**
   * What it would be at another time. For anyone it stays with its practitioner, where they are free then.
   *
   * @param {Linked} linked
   * @param {import('../kit/types.js').Slot} slot
   */
  moved(linked, slot) {
    const stays = !slot.practitioners || slot.practitioners.includes(linked.practitioner);
    const practitioner = slot.practitioner || (stays ? linked.practitioner : '');
    return this.words({...linked, ...slot, practitioner, location: slot.location || linked.location});
  }

  /** @param {{type: string, practitioner: string, location: string, start: string, end: string}} linked */
  words(linked) {
    const {stage} = this;
    const type = named(stage.profile.appointmentTypes, linked.type);
    return type ? summary(stage, {type, practitioner: '', location: '', slot: linked}).join(', ') : stage.times.moment(linked.start);
  }

  /**
   * @param {string} look
   * @param {string} key
   * @param {() => void} press
   */
  button(look, key, press) {
    return h('p', {class: look === 'link' ? 'fine' : ''}, this.plain(look, this.stage.t(key), press));
  }

  /**
   * @param {string} look
   * @param {string} text
   * @param {() => void} press
   */
  plain(look, text, press) {
    return button(look, text, press);
  }
}
