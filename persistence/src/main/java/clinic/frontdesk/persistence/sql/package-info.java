/** What the stores of all features share: keys of tables, statements, pages of lists, sealed columns. */
@NullMarked
package clinic.frontdesk.persistence.sql;

import org.jspecify.annotations.NullMarked;
