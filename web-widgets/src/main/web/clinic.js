// in this order the bundle packs best: what has little in common lies apart
import './kit/theme.js';
import './kit/visit.js';
import './booking/days.js';
import './kit/server.js';
import {ClinicBooking} from './booking/booking.js';
import {ClinicCallback} from './callback/callback.js';
import {ClinicButton, offers} from './kit/button.js';
import {ClinicPricing} from './pricing/pricing.js';
import './kit/en.js';
import './kit/style.js';

Object.assign(offers, {booking: ClinicBooking, callback: ClinicCallback, pricing: ClinicPricing});

// A page may load the script twice.
for (const [offer, element] of Object.entries({...offers, button: ClinicButton})) {
  const name = `clinic-${offer}`;
  if (!customElements.get(name)) customElements.define(name, element);
}
