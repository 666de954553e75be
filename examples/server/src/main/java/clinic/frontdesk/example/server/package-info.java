/** What a server has beside the library: its database and its set-up links. */
@NullMarked
package clinic.frontdesk.example.server;

import org.jspecify.annotations.NullMarked;
