/** The one style sheet of all elements; `style.js` writes it, last in the bundle, where it packs best. */
export const look = {css: ''};

/** @type {CSSStyleSheet | undefined} */
let sheet;

/**
 * Dresses a shadow root by a sheet that all share, which a strict CSP allows. A browser that has none (Safari before
 * 16.4) makes no element of ours, and goes on showing what stands in it.
 *
 * @param {ShadowRoot} root
 */
export function dress(root) {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(look.css);
  }
  root.adoptedStyleSheets = [sheet];
}
