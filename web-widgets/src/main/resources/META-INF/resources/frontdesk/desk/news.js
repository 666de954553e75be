/**
 * Says in one line what has come or happened while the page was looked at, with a link.
 *
 * @param {HTMLElement} news
 * @param {string} [words]
 * @param {string} [act]
 * @param {string} [address]
 * @param {boolean} [beside] leaves this page as it is
 */
export function tell(news, words = "", act = "", address = "", beside = false) {
  const link = document.createElement("a");
  link.href = address;
  link.textContent = act;
  link.target = beside ? "_blank" : "";
  if (!news.textContent?.startsWith(words)) {
    news.replaceChildren(`${words}: `, link);
  }
}
