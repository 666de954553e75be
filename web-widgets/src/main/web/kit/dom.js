/**
 * Makes an element. Functions become listeners (`onclick`), `true` an empty attribute;
 * `false`, `null`, `undefined` and empty strings are left out.
 *
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Record<string, any>} [attributes]
 * @param {...(Node | string | null | undefined | false)} children
 * @returns {HTMLElementTagNameMap[T]}
 */
export function h(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') {
      node.addEventListener(name.slice(2), value);
    } else if (value) {
      node.setAttribute(name, value === true ? '' : value);
    }
  }
  node.append(...given(children));
  return node;
}

/**
 * A button that does something at once, unlike one that sends a form.
 *
 * @param {string} look
 * @param {string} text
 * @param {() => void} press
 */
export function button(look, text, press) {
  return h('button', {type: 'button', class: look, onclick: press}, text);
}

/**
 * A form that our own code sends.
 *
 * @param {() => void} send
 * @param {Record<string, any>} attributes
 * @param {...(Node | string | null | undefined | false)} children
 */
export function sheet(send, attributes, ...children) {
  const onsubmit = (/** @type {Event} */ event) => {
    event.preventDefault();
    send();
  };
  return h('form', {novalidate: true, onsubmit, ...attributes}, ...children);
}

/**
 * What there is of these texts, in one.
 *
 * @param {string} between
 * @param {...(string | number | null | undefined | false)} texts
 */
export function joined(between, ...texts) {
  return texts.filter(text => text).join(between);
}

/**
 * Replaces what a node contains.
 *
 * @param {Element} node
 * @param {...(Node | string | null | undefined | false)} children
 */
export function fill(node, ...children) {
  node.textContent = '';
  node.append(...given(children));
}

/**
 * Splits a text at `{0}`, `{1}` and puts nodes there.
 *
 * @param {string} text
 * @param {...(Node | string)} parts
 * @returns {(Node | string)[]}
 */
export function phrase(text, ...parts) {
  return text.split(/\{(\d)\}/).map((piece, index) => index % 2 ? parts[Number(piece)] : piece);
}

/**
 * A link that cannot run a script, whatever the address says.
 *
 * @param {string} href
 * @param {string} text
 * @param {Record<string, any>} [attributes]
 */
export function link(href, text, attributes = {}) {
  const safe = /^(https?:|tel:|mailto:|\/|#)/i.test(href);
  return h('a', {part: 'link', ...attributes, href: safe && href}, text);
}

/**
 * The one of that slug.
 *
 * @template {{slug: string}} T
 * @param {T[]} all
 * @param {string | undefined} slug
 */
export function named(all, slug) {
  return all.find(one => one.slug === slug);
}

/** @type {Set<string>} */
const warned = new Set();

/**
 * Tells the author of a page that an attribute has a value that means nothing, once.
 *
 * @param {string} name
 * @param {string} value
 */
export function warn(name, value) {
  const text = `${name}: there is no ${value}`;
  if (!warned.has(text)) console.warn(text);
  warned.add(text);
}

/** @param {(Node | string | null | undefined | false)[]} children */
function given(children) {
  return /** @type {(Node | string)[]} */ (children.filter(child => child));
}
