import { tell } from "./news.js";
import { tellWhose } from "./whose.js";

const MINUTE = 60_000;

/**
 * What the server says of the desk.
 *
 * @typedef {{due: number, open: number, fresh: number, times: Record<string, string>, instead?: string}} Pulse
 */

/**
 * Asks once a minute, while somebody can see the page, what has changed: the counts say it, and a line tells of what is
 * new. Nothing moves by itself under somebody's hands; only what is said of the time of a call stays true.
 *
 * @param {Document} page
 */
export function watch(page) {
  const { pulse, since, whose = "" } = page.body.dataset;
  const news = page.querySelector("#news");
  if (!pulse || !since || !(news instanceof HTMLElement)) {
    return;
  }
  const line = news;
  const shown = encodeURIComponent(new URLSearchParams(location.search).get("now") ?? "");
  const title = page.title.replace(/^\(\d+\) /, "");
  const timer = setInterval(look, MINUTE);
  page.addEventListener("visibilitychange", look);

  async function look() {
    if (page.hidden) {
      return;
    }
    const answer = await fetch(`${pulse}?since=${since}&now=${shown}&whose=${whose}`, { redirect: "manual" }).catch(() => null);
    if (answer?.type === "opaqueredirect") {
      clearInterval(timer);
      page.removeEventListener("visibilitychange", look);
      tell(line, line.dataset.out, line.dataset.enter, location.pathname + location.search, isTypedIn(page));
    } else if (answer?.ok) {
      show(await answer.json());
    }
  }

  /** @param {Pulse} now */
  function show(now) {
    if (tellWhose(line, now.instead, `${pulse?.replace(/pulse$/, "sign-in")}`)) {
      page.title = title;
      return;
    }
    page.title = now.due > 0 ? `(${now.due}) ${title}` : title;
    const open = page.querySelector("#open");
    if (open) {
      open.textContent = now.open > 0 ? String(now.open) : "";
    }
    keepTrue(page, now.times);
    tellTheTime(page);
    if (now.fresh > 0) {
      const words = now.fresh === 1 ? line.dataset.one : line.dataset.other;
      tell(line, words?.replace("{0}", String(now.fresh)), line.dataset.show, location.pathname + location.search);
    }
  }
}

/**
 * @param {Document} page
 * @param {Record<string, string>} times what is said of the time of a call, by the id of its enquiry
 */
function keepTrue(page, times) {
  for (const time of page.querySelectorAll("time[data-due]")) {
    if (time instanceof HTMLTimeElement) {
      time.textContent = times[time.dataset.due ?? ""] ?? time.textContent;
      time.closest(".row")?.classList.toggle("late", Date.parse(time.dateTime) <= Date.now());
    }
  }
}

/**
 * Says what time it is for people elsewhere.
 *
 * @param {Document} page
 */
function tellTheTime(page) {
  for (const clock of page.querySelectorAll("[data-there]")) {
    if (clock instanceof HTMLElement) {
      const { zone: timeZone, there = "" } = clock.dataset;
      const hands = new Intl.DateTimeFormat(page.documentElement.lang, { timeZone, hour: "numeric", minute: "2-digit" });
      clock.textContent = there.replace("{0}", hands.format().toLowerCase());
    }
  }
}

/**
 * @param {Document} page
 * @returns {boolean} whether somebody has typed into it
 */
function isTypedIn(page) {
  return [...page.querySelectorAll("main textarea, main input:not([type=hidden])")].some(
    (field) =>
      (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) && field.value !== field.defaultValue,
  );
}
