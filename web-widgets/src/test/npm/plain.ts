import 'frontdesk-widgets';
import manifest from 'frontdesk-widgets/custom-elements.json' with {type: 'json'};
import integrity from 'frontdesk-widgets/integrity.json' with {type: 'json'};
import type {ClinicBooking, ClinicBookingAttributes} from 'frontdesk-widgets';

const booking: ClinicBooking = document.createElement('clinic-booking');
booking.addEventListener('clinic-success', ({detail}) => console.log(detail.reference?.toUpperCase(), detail.step));
document.addEventListener('clinic-error', ({detail}) => console.log(detail.code));

const attributes: ClinicBookingAttributes = {clinic: 'harbour-physio', theme: 'auto'};
for (const [name, value] of Object.entries(attributes)) booking.setAttribute(name, value);

// @ts-expect-error an element has to know its clinic
export const without: ClinicBookingAttributes = {theme: 'auto'};
// @ts-expect-error there is no such theme
export const unknown: ClinicBookingAttributes = {clinic: 'harbour-physio', theme: 'blue'};

export const said: string = manifest.schemaVersion + integrity['clinic.js'];
