package clinic.frontdesk.example.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.List;

/** Looks for texts and controls of a page that nobody can see whole, not even by scrolling. */
final class Reachable {

    /**
     * A text or a control is out of reach when it lies beside the page, is clipped, or runs out of its frame. Whoever
     * scrolls a part of the page sideways (a board, a table) reaches what is in it.
     */
    private static final String CUT_OFF =
            """
            () => {
              const cut = new Set();
              const up = node => node.assignedSlot || node.parentElement || node.getRootNode().host || null;
              const hidden = node => {
                for (let one = node; one; one = up(one)) {
                  const {right, width} = one.getBoundingClientRect();
                  const style = getComputedStyle(one);
                  if (style.clipPath !== 'none' || style.visibility === 'hidden') return true;
                  if (style.position === 'absolute' && (right < 0 || width <= 1)) return true;
                }
                return !node.checkVisibility();
              };
              const check = (node, words, box) => {
                if (box.width <= 1 || box.height <= 1) return;
                const say = what => cut.add(`${what}: ${words.trim().slice(0, 40)}`);
                for (let one = node; one && one !== document.body && one !== document.documentElement; one = up(one)) {
                  const style = getComputedStyle(one);
                  const frame = one.getBoundingClientRect();
                  if (/inline$|contents/.test(style.display)) continue;
                  if (/auto|scroll/.test(style.overflowX) && one.scrollWidth > one.clientWidth) {
                    if (!one.matches('.board, .board *, pre, input, textarea') && !one.querySelector('table, .board')) {
                      say(`scrolled sideways in ${one.localName}`);
                    }
                    if (frame.right > innerWidth + 1) say('its scroller is beside the page');
                    return;
                  }
                  const out = box.right > frame.right + 1 || box.left < frame.left - 1
                    || box.bottom > frame.bottom + 1 || box.top < frame.top - 1;
                  if (out && /hidden|clip/.test(style.overflowX)) return say(`clipped by ${one.localName}`);
                  if (out && parseFloat(style.borderLeftWidth) > 0) return say(`out of ${one.localName} ${one.className}`);
                  if (style.position === 'fixed') break;
                }
                if (box.left < -1 || box.right > innerWidth + 1) say('beside the page');
              };
              const choices = node => {
                const style = getComputedStyle(node);
                if (style.whiteSpaceCollapse !== 'preserve' && style.textWrapMode === 'wrap' && style.appearance === 'base-select') return;
                const pen = document.createElement('canvas').getContext('2d');
                pen.font = style.font;
                const arrow = parseFloat(style.fontSize) * 1.2;
                const room = node.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight) - arrow;
                for (const {text} of node.options) {
                  if (pen.measureText(text).width > room) cut.add(`cut short: ${text}`);
                }
              };
              const walk = root => {
                for (const node of root.childNodes) {
                  if (node.nodeType === Node.TEXT_NODE && node.textContent.trim()) {
                    const holder = node.parentElement || root.host;
                    if (hidden(holder)) continue;
                    const text = document.createRange();
                    text.selectNodeContents(node);
                    for (const box of text.getClientRects()) check(holder, node.textContent, box);
                  } else if (node.nodeType === Node.ELEMENT_NODE && !/^(SCRIPT|STYLE|OPTION|TEMPLATE)$/.test(node.tagName)) {
                    if (hidden(node)) continue;
                    if (node.matches('a, button, input, select, textarea, summary')) {
                      check(node, node.textContent || node.name || node.localName, node.getBoundingClientRect());
                    }
                    if (node.localName === 'select') choices(node);
                    if (node.shadowRoot) walk(node.shadowRoot);
                    walk(node);
                  }
                }
              };
              walk(document.body);
              if (document.documentElement.scrollWidth > innerWidth + 1) cut.add('the page scrolls sideways');
              return [...cut];
            }
            """;

    /** Whatever can be pressed is 24 px high and wide (WCAG 2.5.8), or its label is. */
    private static final String SMALL =
            """
            () => [...document.querySelectorAll('a, button, summary, select, input:not([type=hidden])')]
              .filter(one => one.checkVisibility({visibilityProperty: true, opacityProperty: false}) && !one.closest('.hidden'))
              .filter(one => one.tabIndex >= 0)
              .map(one => [one, (one.closest('label') || one).getBoundingClientRect()])
              .filter(([, {width, height}]) => width > 1 && (width < 23.9 || height < 23.9))
              .map(([one, {width, height}]) => `${width} x ${height}: ${(one.textContent || one.name).trim()}`)
            """;

    private Reachable() {}

    /** All that can be pressed. */
    static void assertLargeTargetsOf(Page page, String step) {
        page.waitForLoadState();
        assertEquals(List.of(), page.evaluate(SMALL), () -> step + " at " + page.viewportSize().width);
    }

    /** All of the page as it is now, with its style. */
    static void assertAllOf(Page page, String step) {
        page.waitForLoadState();
        assertEquals(List.of(), page.evaluate(CUT_OFF), () -> step + " at " + page.viewportSize().width);
    }
}
