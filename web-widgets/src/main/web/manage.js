import {ClinicElement} from './kit/element.js';
import {languages} from './kit/texts.js';
import {Appointment} from './manage/appointment.js';
import {Manage} from './manage/flow.js';
import {words} from './manage/words.js';
import './kit/en.js';
import './kit/style.js';

Object.assign(languages.en, words.en);
languages.es = words.es;

/** Shows the appointment of the link in the mail, on our own page only. */
class ManagedAppointment extends ClinicElement {
  /** @param {import('./kit/stage.js').Stage} stage */
  play(stage) {
    return new Manage(stage, new Appointment(stage.server, location.hash.slice(1))).open();
  }
}

customElements.define('frontdesk-appointment', ManagedAppointment);
