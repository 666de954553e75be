import {ClinicElement} from '../kit/element.js';
import {callBack} from './flow.js';

/**
 * Requests a call back, at a time that the clinic can promise.
 *
 * @element clinic-callback
 * @attr {string} [practitioner] - Who should call, by slug.
 * @fires clinic-submit - The form was sent.
 * @fires clinic-success - A call was promised; `detail.reference`, `detail.intent`.
 * @fires clinic-call - The visitor pressed the phone number.
 */
export class ClinicCallback extends ClinicElement {
  /** @param {import('../kit/stage.js').Stage} stage */
  play(stage) {
    return callBack(stage);
  }
}
