import { tell } from "./news.js";

const KEY = "frontdesk-who";

/**
 * Says that somebody else has signed in in another tab, or no longer.
 *
 * @param {HTMLElement} news
 * @param {string | undefined} instead who is signed in now; undefined: whose page this is
 * @param {string} door where one signs in
 * @returns {boolean} whether somebody else is
 */
export function tellWhose(news, instead, door) {
  if (instead) {
    tell(news, news.dataset.instead?.replace("{0}", instead), news.dataset.enter, door, true);
    news.dataset.told = "instead";
  } else if (news.dataset.told) {
    news.replaceChildren();
    delete news.dataset.told;
  }
  return instead !== undefined;
}

/**
 * Says whose this tab was, when it isn't any more and nobody has signed in in it.
 *
 * @param {Document} page
 */
export function rememberWhose(page) {
  const { who = "", pulse = "" } = page.body.dataset;
  const before = sessionStorage.getItem(KEY);
  const news = page.querySelector("#news");
  sessionStorage.setItem(KEY, who);
  const entered = /\/desk\/(sign-in|setup)/.test(page.referrer);
  if (before && before !== who && !entered && news instanceof HTMLElement) {
    tell(news, news.dataset.before?.replace("{0}", before), news.dataset.enter, pulse.replace(/pulse$/, "sign-in"));
  }
}
