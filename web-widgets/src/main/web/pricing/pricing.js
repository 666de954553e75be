import {ClinicElement} from '../kit/element.js';
import {askPricing} from './flow.js';

/**
 * Answers what it costs and when there is time, at once.
 *
 * @element clinic-pricing
 * @attr {string} [type] - Appointment types to ask about, by slug, with spaces between. Default: all.
 * @attr {string} [location] - Only this location, by slug.
 * @fires clinic-submit - The form was sent.
 * @fires clinic-success - The question was answered; `detail.reference`, `detail.intent`.
 * @fires clinic-slot - A time was chosen.
 * @fires clinic-call - The visitor pressed the phone number.
 */
export class ClinicPricing extends ClinicElement {
  /** @param {import('../kit/stage.js').Stage} stage */
  play(stage) {
    return askPricing(stage);
  }
}
