import {h, warn} from './dom.js';
import {contrast, palette, parseColour} from './colours.js';

/** @typedef {import('./colours.js').Colour} Colour */

/** @type {Record<string, {ink: Colour, ground: Colour}>} */
const SCHEMES = {
  light: {ink: [29, 29, 31], ground: [255, 255, 255]},
  dark: {ink: [240, 240, 242], ground: [24, 25, 27]},
};
const ACCENT = '#0b6e69';

/**
 * Gives an element its colours, by the script's own access to styles, which no CSP forbids.
 *
 * @param {HTMLElement} element
 * @param {HTMLElement} frame
 * @param {string} [clinicAccent]
 */
export function paint(element, frame, clinicAccent) {
  const {ink, ground} = scheme(element);
  const own = (/** @type {string} */ name) => colourOf(frame, getComputedStyle(element).getPropertyValue(`--clinic-${name}`));
  const realInk = own('ink') || ink;
  const realGround = own('ground') || ground;
  const accent = own('accent') || colourOf(frame, clinicAccent || '') || colourOf(frame, ACCENT);
  const colours = palette(realInk, realGround, accent || realInk);
  for (const [name, value] of Object.entries(colours)) frame.style.setProperty(`--_${name}`, `rgb(${value})`);
  frame.style.colorScheme = contrast(realGround, SCHEMES.light.ink) < contrast(realGround, SCHEMES.light.ground) ? 'dark' : 'light';
  frame.classList.toggle('page', themeOf(element) === 'page');
}

/** @param {HTMLElement} element */
function themeOf(element) {
  const theme = element.getAttribute('theme') || 'page';
  if (/^(light|dark|auto|page)$/.test(theme)) return theme;
  warn('theme', theme);
  return 'page';
}

/** @param {HTMLElement} element */
function scheme(element) {
  const theme = themeOf(element);
  if (theme === 'auto') return SCHEMES[matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'];
  return SCHEMES[theme] || pageScheme(element);
}

/**
 * Ink and ground of the page around an element; where they can't be read apart, the light scheme.
 *
 * @param {HTMLElement} element
 */
function pageScheme(element) {
  const ink = parseColour(getComputedStyle(element).color);
  let around = element.parentElement || document.body;
  while (around.parentElement && !parseColour(getComputedStyle(around).backgroundColor)) around = around.parentElement;
  const ground = parseColour(getComputedStyle(around).backgroundColor) || SCHEMES.light.ground;
  return ink && contrast(ink, ground) >= 4.5 ? {ink, ground} : SCHEMES.light;
}

/**
 * Lets the browser read any CSS colour.
 *
 * @param {HTMLElement} frame
 * @param {string} value
 */
function colourOf(frame, value) {
  const probe = h('i');
  probe.style.color = value;
  if (!probe.style.color) return null;
  frame.append(probe);
  const colour = parseColour(getComputedStyle(probe).color);
  probe.remove();
  return colour;
}
