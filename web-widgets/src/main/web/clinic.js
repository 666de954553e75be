// in this order the bundle packs best: what has little in common lies apart
import './kit/style.js';
import './kit/texts.js';
import './kit/server.js';
import './kit/way.js';
import {ClinicBooking} from './booking/booking.js';
import {book} from './booking/flow.js';
import {ClinicCallback} from './callback/callback.js';
import {callBack} from './callback/flow.js';
import {ClinicButton, flows} from './kit/button.js';
import {ClinicPricing} from './pricing/pricing.js';
import {askPricing} from './pricing/flow.js';

Object.assign(flows, {booking: book, callback: callBack, pricing: askPricing});

const elements = {
  'clinic-booking': ClinicBooking,
  'clinic-callback': ClinicCallback,
  'clinic-pricing': ClinicPricing,
  'clinic-button': ClinicButton,
};

// A page may load the script twice.
for (const [name, element] of Object.entries(elements)) {
  if (!customElements.get(name)) customElements.define(name, element);
}
