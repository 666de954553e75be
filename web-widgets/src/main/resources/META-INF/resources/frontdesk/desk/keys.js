/**
 * j and k go through the list, c and b do what stands beside them, / searches, ? tells all this.
 *
 * @param {Document} page
 */
export function listenToKeys(page) {
  page.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || page.querySelector("dialog[open]")) {
      return;
    }
    if (act(page, event.key)) {
      event.preventDefault();
    }
  });
}

/**
 * @param {EventTarget | null} target
 * @returns {boolean} whether keys are text there
 */
function isTyping(target) {
  return target instanceof Element && target.matches("input, textarea, select, [contenteditable]");
}

/**
 * @param {Document} page
 * @param {string} key
 * @returns {boolean} whether it means something
 */
function act(page, key) {
  switch (key) {
    case "j":
      return step(page, 1);
    case "k":
      return step(page, -1);
    case "/":
      return search(page);
    case "?":
      return explain(page);
    default:
      return /^[a-z]$/.test(key) && press(page.querySelector(`[data-key="${key}"]`));
  }
}

/**
 * @param {Document} page
 * @param {number} by
 * @returns {boolean}
 */
function step(page, by) {
  const rows = /** @type {HTMLElement[]} */ ([...page.querySelectorAll("a.row")]);
  const focused = rows.indexOf(/** @type {HTMLElement} */ (page.activeElement));
  const shown = rows.findIndex((row) => row.getAttribute("aria-current") === "true");
  const from = focused >= 0 ? focused : shown;
  const to = from < 0 ? 0 : Math.min(Math.max(from + by, 0), rows.length - 1);
  rows[to]?.focus();
  return rows.length > 0;
}

/**
 * @param {Document} page
 * @returns {boolean}
 */
function search(page) {
  const field = page.querySelector("input[type=search]");
  if (field instanceof HTMLInputElement) {
    field.select();
    field.focus();
  } else {
    const inbox = page.querySelector('nav a[href$="/inbox"]');
    if (inbox instanceof HTMLAnchorElement) {
      location.assign(inbox.href + "#search");
    }
  }
  return true;
}

/**
 * @param {Document} page
 * @returns {boolean}
 */
function explain(page) {
  const keys = page.querySelector("#keys");
  if (keys instanceof HTMLDialogElement) {
    keys.showModal();
  }
  return keys !== null;
}

/**
 * @param {Element | null} thing
 * @returns {boolean}
 */
function press(thing) {
  if (thing instanceof HTMLDetailsElement) {
    thing.open = true;
    const first = thing.querySelector("button");
    first?.focus();
  } else if (thing instanceof HTMLElement) {
    thing.click();
  }
  return thing !== null;
}
