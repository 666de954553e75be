/** What a Jakarta EE container runs of it: the use cases of core as beans. */
@NullMarked
package clinic.frontdesk.web.container;

import org.jspecify.annotations.NullMarked;
