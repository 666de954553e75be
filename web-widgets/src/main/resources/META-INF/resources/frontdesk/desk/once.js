/**
 * Takes what was done out of the address once the page has said it: when one comes back to the page, or loads it anew, it may
 * no longer be so.
 *
 * @param {Document} page
 */
export function sayOnce(page) {
  const address = new URL(page.location.href);
  if (address.searchParams.has("done")) {
    address.searchParams.delete("done");
    history.replaceState(history.state, "", address);
  }
}
