/** @jsxImportSource preact */
import type {} from 'frontdesk-widgets/preact';

export const booking = <clinic-booking clinic="harbour-physio" type="visit" class="wide">Call us</clinic-booking>;
export const button = <clinic-button clinic="harbour-physio" for="callback" />;
// @ts-expect-error an element has to know its clinic
export const without = <clinic-pricing />;
