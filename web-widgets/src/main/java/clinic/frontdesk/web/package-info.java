/** What speaks to the outside. Start with the JAX-RS applications. */
@NullMarked
package clinic.frontdesk.web;

import org.jspecify.annotations.NullMarked;
