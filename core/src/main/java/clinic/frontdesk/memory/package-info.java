/** The ports in memory, for demos, tests and the curious. Start with {@link clinic.frontdesk.memory.Memory}. */
@NullMarked
package clinic.frontdesk.memory;

import org.jspecify.annotations.NullMarked;
