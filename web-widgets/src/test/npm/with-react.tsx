import type {} from 'frontdesk-widgets/react';

export const booking = <clinic-booking clinic="harbour-physio" type="visit">Call us</clinic-booking>;
export const button = <clinic-button clinic="harbour-physio" for="callback" className="wide" />;
// @ts-expect-error an element has to know its clinic
export const without = <clinic-pricing />;
