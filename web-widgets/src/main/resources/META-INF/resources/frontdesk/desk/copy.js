/**
 * Copies what a link to a plain text leads to, instead of going there.
 *
 * @param {Document} page
 */
export function offerCopy(page) {
  for (const link of page.querySelectorAll("a[data-copy]")) {
    if (link instanceof HTMLAnchorElement && navigator.clipboard) {
      link.addEventListener("click", (event) => {
        event.preventDefault();
        copy(link).catch(() => location.assign(link.href));
      });
    }
  }
}

/** @param {HTMLAnchorElement} link */
async function copy(link) {
  const answer = await fetch(link.href, { redirect: "error" });
  if (!answer.ok) {
    throw new Error(`status ${answer.status}`);
  }
  await navigator.clipboard.writeText(await answer.text());
  link.textContent = link.dataset.copy ?? "";
  link.setAttribute("role", "status");
}
