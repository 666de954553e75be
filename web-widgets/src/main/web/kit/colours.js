/** @typedef {[number, number, number]} Colour red, green and blue, each 0 to 255 */

/**
 * The colours of an element, derived from three: text and controls keep their contrast on every
 * page and with every accent, in browsers without `color-mix` too.
 *
 * @param {Colour} ink
 * @param {Colour} ground
 * @param {Colour} accent
 * @returns {Record<string, Colour>} by what they are for
 */
export function palette(ink, ground, accent) {
  const white = /** @type {Colour} */ ([255, 255, 255]);
  const black = /** @type {Colour} */ ([0, 0, 0]);
  const fill = legible(accent, ground, ink, 3);
  const soft = mix(fill, ground, 0.9);
  const fault = /** @type {Colour} */ ([179, 38, 30]);
  return {
    ink,
    ground,
    fill,
    'on-fill': contrast(white, fill) >= 4.5 ? white : black,
    accent: legible(legible(accent, ground, ink, 4.5), soft, ink, 4.5),
    soft,
    muted: legible(mix(ink, ground, 0.3), soft, ink, 4.5),
    line: mix(ink, ground, 0.84),
    field: legible(mix(ink, ground, 0.5), ground, ink, 3),
    fault: legible(fault, ground, ink, 4.5),
  };
}

/**
 * WCAG 2.2 contrast ratio.
 *
 * @param {Colour} one
 * @param {Colour} other
 */
export function contrast(one, other) {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/**
 * Reads what `getComputedStyle` says; what is not all but opaque is no colour. A page that turns dark may be looked at for
 * the last time a moment before its ground is there.
 *
 * @param {string} computed
 * @returns {Colour | null}
 */
export function parseColour(computed) {
  const [red, green, blue, alpha = 1] = (/^rgb/.test(computed) && computed.match(/[\d.]+/g) || []).map(Number);
  return blue >= 0 && alpha > .9 ? [red, green, blue] : null;
}

/**
 * Moves a colour towards the ink until it stands out from the ground.
 *
 * @param {Colour} colour
 * @param {Colour} ground
 * @param {Colour} ink
 * @param {number} ratio
 */
function legible(colour, ground, ink, ratio) {
  let result = colour;
  for (let share = 0.1; contrast(result, ground) < ratio && share <= 1; share += 0.1) {
    result = mix(colour, ink, share);
  }
  return result;
}

/**
 * @param {Colour} from
 * @param {Colour} to
 * @param {number} share of `to`
 */
function mix(from, to, share) {
  return /** @type {Colour} */ (from.map((value, index) => Math.round(value + (to[index] - value) * share)));
}

/** @param {Colour} colour */
function luminance(colour) {
  const [red, green, blue] = colour.map(value => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
