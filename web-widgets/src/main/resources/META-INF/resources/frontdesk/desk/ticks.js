/**
 * Lets one tick all at once.
 *
 * @param {Document} page
 */
export function offerAll(page) {
  const label = page.querySelector("[data-all]");
  const all = label?.querySelector("input");
  if (!(label instanceof HTMLElement) || !all) {
    return;
  }
  label.hidden = false;
  all.addEventListener("change", () => {
    for (const tick of page.querySelectorAll('input[name="lead"]')) {
      if (tick instanceof HTMLInputElement) {
        tick.checked = all.checked;
      }
    }
  });
}
