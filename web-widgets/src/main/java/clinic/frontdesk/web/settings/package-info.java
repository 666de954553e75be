/**
 * What an operator configures, and the address at which browsers open the application. Start at {@link
 * clinic.frontdesk.web.settings.Settings}.
 */
@NullMarked
package clinic.frontdesk.web.settings;

import org.jspecify.annotations.NullMarked;
