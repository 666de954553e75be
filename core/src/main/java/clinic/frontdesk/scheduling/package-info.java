/**
 * What booking and the diary share: they lock diaries, look for free times, change appointments and keep a record of that. Not
 * exported: no application needs it.
 */
@NullMarked
package clinic.frontdesk.scheduling;

import org.jspecify.annotations.NullMarked;
