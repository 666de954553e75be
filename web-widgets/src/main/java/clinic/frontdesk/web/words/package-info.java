/**
 * What people are told, in their language: words, dates and times. Start at {@link clinic.frontdesk.web.words.Words}.
 */
@NullMarked
package clinic.frontdesk.web.words;

import org.jspecify.annotations.NullMarked;
