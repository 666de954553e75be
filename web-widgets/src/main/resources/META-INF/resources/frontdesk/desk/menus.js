/**
 * Closes menus when one clicks elsewhere, opens another, or presses Escape.
 *
 * @param {Document} page
 */
export function tidyMenus(page) {
  page.addEventListener("click", (event) => closeAllBut(page, event.target));
  page.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      const open = page.querySelector("details.menu[open]");
      const summary = open?.querySelector("summary");
      closeAllBut(page, null);
      summary?.focus();
    }
  });
}

/**
 * Opens the menus in which something was typed, when one comes back to the page.
 *
 * @param {Document} page
 */
export function openTyped(page) {
  page.defaultView?.addEventListener("pageshow", () => {
    for (const text of page.querySelectorAll("details.menu textarea")) {
      const menu = text.closest("details");
      if (menu && text instanceof HTMLTextAreaElement && text.value !== text.defaultValue) {
        menu.open = true;
      }
    }
  });
}

/**
 * @param {Document} page
 * @param {EventTarget | null} place
 */
function closeAllBut(page, place) {
  for (const menu of page.querySelectorAll("details.menu[open]")) {
    if (menu instanceof HTMLDetailsElement && !(place instanceof Node && menu.contains(place))) {
      menu.open = false;
    }
  }
}
