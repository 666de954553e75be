/** How the bytes of answers travel: as they are, or compressed. Start with {@link clinic.frontdesk.web.coding.Compressed}. */
@NullMarked
package clinic.frontdesk.web.coding;

import org.jspecify.annotations.NullMarked;
