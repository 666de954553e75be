/** What runs before Payara Micro. Start at {@link clinic.frontdesk.example.server.launcher.Main}. */
@NullMarked
package clinic.frontdesk.example.server.launcher;

import org.jspecify.annotations.NullMarked;
