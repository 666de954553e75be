/**
 * The shapes that the server answers with: the public contract as seen from a browser.
 *
 * @typedef {object} Profile
 * @property {string} slug
 * @property {string} name
 * @property {string} timeZone
 * @property {string} locale
 * @property {string[]} [locales]
 * @property {Phone} [phone]
 * @property {string} [privacyUrl]
 * @property {string} [urgentNote]
 * @property {{accent?: string}} [theme]
 * @property {Record<string, string>} [texts]
 * @property {AppointmentType[]} appointmentTypes
 * @property {Practitioner[]} practitioners
 * @property {Location[]} locations
 * @property {Named[]} [topics]
 * @property {Question[]} [questions]
 * @property {Consent[]} [consents]
 * @property {{options?: string[], insurers?: string[], note?: string}} [payment]
 * @property {boolean} [mails] whether confirmations go out by mail
 * @property {boolean} [freeText]
 * @property {Record<string, string[]>} fields the fields that each write accepts
 *
 * @typedef {{e164: string, display: string, uri: string}} Phone
 * @typedef {{slug: string, name: string}} Named
 * @typedef {{intent: string, step: string, type?: string}} At
 * @typedef {{slug: string, name: string, title?: string}} Practitioner
 * @typedef {{slug: string, name: string, address?: {street?: string, city?: string}}} Location
 * @typedef {{purpose: string, version: string, text: string}} Consent
 *
 * @typedef {object} AppointmentType
 * @property {string} slug
 * @property {string} name
 * @property {'CLINIC' | 'PHONE' | 'VIDEO'} place
 * @property {string} intent
 * @property {number} durationMinutes
 * @property {{display: string, note?: string}} [price]
 * @property {string} [summary]
 * @property {string[]} [expect]
 * @property {string} [terms]
 * @property {boolean} online
 * @property {'AUTO' | 'STAFF'} [confirm]
 * @property {string | null} [bookAt] where booking happens instead
 * @property {string[]} [practitioners]
 * @property {string[]} [locations]
 *
 * @typedef {object} Question
 * @property {string} id
 * @property {string[]} [for] the intents it is asked for; absent means all
 * @property {string} label
 * @property {'CHOICE' | 'YES_NO' | 'TEXT'} kind
 * @property {string[]} [options]
 * @property {boolean} [required]
 *
 * @typedef {object} Slot
 * @property {string} start ISO 8601 with the clinic's offset
 * @property {string} end
 * @property {string} [location]
 * @property {string[]} [practitioners] who is free then
 * @property {string} [practitioner]
 *
 * @typedef {{date: string, slots: Slot[]}} Day
 * @typedef {{timeZone: string, days: Day[], nextAvailable: string | null}} Slots
 * @typedef {{id: string, label: string, name?: string, when?: string, atClinic?: string, said?: string, from: string, to: string}} CallWindow
 *
 * @typedef {object} Booked
 * @property {string} reference
 * @property {'BOOKED' | 'REQUESTED' | 'UNCONFIRMED'} status
 * @property {string} [practitioner]
 * @property {string} [location]
 * @property {string} start
 * @property {string} end
 * @property {string} [keptUntil] until when it has to be confirmed
 * @property {string} [manageUrl]
 * @property {string} [changesUntil] until when it can be moved or cancelled by that
 * @property {boolean} [mailed] false where the server sends no mail
 * @property {string} [calendarUrl]
 *
 * @typedef {object} Estimate
 * @property {string} reference
 * @property {{type: string, name: string, from?: string, to?: string, currency?: string, note?: string, display?: string}[]} [priceGuide]
 * @property {(Slot & {type: string})[]} [nextSlots]
 * @property {'PHONE' | 'EMAIL'} [contactBy] how a person answers what is left
 * @property {{label: string} | null} [promise] when they do
 */
export {};
