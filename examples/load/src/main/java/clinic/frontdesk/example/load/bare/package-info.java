/**
 * The least that could answer: JAX-RS, JDBC and a loop, on the same tables. It checks nothing but the diary, has one
 * clinic and one language, and forgives nothing. It's what the product is compared with.
 */
@NullMarked
package clinic.frontdesk.example.load.bare;

import org.jspecify.annotations.NullMarked;
