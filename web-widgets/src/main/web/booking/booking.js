import {ClinicElement} from '../kit/element.js';
import {book} from './flow.js';

/**
 * Books a visit or a call, step by step.
 *
 * @element clinic-booking
 * @attr {string} [type] - Appointment types to choose from, by slug, with spaces between. Default: all that can be booked online.
 * @attr {string} [practitioner] - Only this practitioner, by slug.
 * @attr {string} [location] - Only this location, by slug.
 * @fires clinic-slot - A time was chosen.
 * @fires clinic-submit - The form was sent.
 * @fires clinic-success - It's booked; `detail.reference`, `detail.intent`.
 * @fires clinic-call - The visitor pressed the phone number.
 */
export class ClinicBooking extends ClinicElement {
  /** @param {import('../kit/stage.js').Stage} stage */
  play(stage) {
    return book(stage);
  }
}
