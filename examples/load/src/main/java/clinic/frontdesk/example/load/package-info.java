/** Measures the running server beside a bare endpoint. Start at {@link clinic.frontdesk.example.load.Load}. */
@NullMarked
package clinic.frontdesk.example.load;

import org.jspecify.annotations.NullMarked;
