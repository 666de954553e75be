import {ClinicElement} from './element.js';
import {fill, h, named, warn} from './dom.js';
import {Stage} from './stage.js';
import {arrived, onward} from './way.js';

/** The elements that a button can open, by what they offer. @type {Record<string, typeof ClinicElement>} */
export const offers = {};

/**
 * A button that opens an offer in a dialog.
 *
 * @element clinic-button
 * @attr {"booking"|"callback"|"pricing"} [for=booking] - What it opens.
 * @attr {string} [type] - As for the element of that offer.
 * @attr {string} [practitioner] - As for the element of that offer.
 * @attr {string} [location] - As for the element of that offer.
 * @fires clinic-slot - As the element of that offer.
 * @fires clinic-submit - As the element of that offer.
 * @fires clinic-success - As the element of that offer.
 * @fires clinic-call - As the element of that offer.
 */
export class ClinicButton extends ClinicElement {
  /** @param {Stage} stage */
  play(stage) {
    const wish = stage.wish('for');
    const offer = offers[wish] ? wish : 'booking';
    const label = this.label() || stage.t(`open_${offer}`);
    if (wish && !offers[wish]) warn('for', wish);
    const button = h('button', {
      type: 'button', class: 'primary', part: 'button', 'aria-haspopup': 'dialog',
      onclick: () => this.unfold(stage, offers[offer], label),
    }, label);
    stage.enter('button', {...named(stage.profile.appointmentTypes, stage.wish('type')), intent: this.at.intent});
    stage.card.className = '';
    fill(stage.card, button);
  }

  /** The page's own words for it: those of the link among the children. */
  label() {
    return this.querySelector('a:not([href^="tel:"])')?.textContent?.trim();
  }

  /**
   * @param {Stage} stage
   * @param {typeof ClinicElement} offer
   * @param {string} label
   */
  async unfold(stage, offer, label) {
    const {profile, server} = stage;
    const inner = new Stage({element: this, server, profile, locale: stage.texts.locale});
    const close = () => {
      arrived(inner);
      dialog.remove();
    };
    const dialog = h('dialog', {part: 'dialog', 'aria-label': label, onclose: close},
      h('button', {type: 'button', class: 'close', 'aria-label': stage.t('close'), onclick: () => dialog.close()}, '✕'), inner.card, inner.live);
    this.frame.append(dialog);
    inner.typed = stage.typed;
    stage.begin();
    inner.begun = true;
    dialog.showModal();
    onward(inner, () => dialog.close());
    try {
      await offer.prototype.play(inner);
    } catch (error) {
      inner.lack('unavailable');
      inner.emit('error', {code: /** @type {Error} */ (error).message});
    }
  }
}
