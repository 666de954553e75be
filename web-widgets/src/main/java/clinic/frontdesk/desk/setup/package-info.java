/** How the first account of a clinic is made. */
@NullMarked
package clinic.frontdesk.desk.setup;

import org.jspecify.annotations.NullMarked;
