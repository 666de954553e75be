/** What a Jakarta EE container runs of it: the data source, its transactions, and the ports as beans. */
@NullMarked
package clinic.frontdesk.persistence.container;

import org.jspecify.annotations.NullMarked;
