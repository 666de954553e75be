/** What every implementation of the ports promises. Start with {@link clinic.frontdesk.contract.StoreContract}. */
@NullMarked
package clinic.frontdesk.contract;

import org.jspecify.annotations.NullMarked;
