/**
 * What addresses are made of: origins of web pages, and the path at which the container has put the application. Start at {@link
 * clinic.frontdesk.web.address.WebOrigin}.
 */
@NullMarked
package clinic.frontdesk.web.address;

import org.jspecify.annotations.NullMarked;
