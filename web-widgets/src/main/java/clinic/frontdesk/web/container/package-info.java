/** What a Jakarta EE container runs of it: the use cases of core as beans, and what is done at the start and beside requests. */
@NullMarked
package clinic.frontdesk.web.container;

import org.jspecify.annotations.NullMarked;
