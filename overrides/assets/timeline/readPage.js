/**
 * The content of an event's page, made fit to stand in another: addresses absolute, ids of its own, headings one lower.
 *
 * @param {string} html
 * @param {string} address where the page is
 * @returns {HTMLElement}
 */
export default function readPage(html, address) {
  const page = new DOMParser().parseFromString(html, "text/html");
  const article = page.querySelector("article.tl-page");
  if (!article) throw new Error("no article");
  article.querySelectorAll(".tl-pager").forEach((pager) => pager.remove());
  for (const link of article.querySelectorAll("a[href]")) {
    const href = link.getAttribute("href") ?? "";
    link.setAttribute("href", href.startsWith("#") ? `#in-panel-${href.slice(1)}` : new URL(href, address).href);
  }
  for (const named of article.querySelectorAll("[id]")) named.id = `in-panel-${named.id}`;
  for (const labelled of article.querySelectorAll("[aria-labelledby]")) {
    labelled.setAttribute("aria-labelledby", `in-panel-${labelled.getAttribute("aria-labelledby")}`);
  }
  for (const heading of article.querySelectorAll("h1, h2, h3")) {
    const lower = page.createElement(`h${Number(heading.tagName[1]) + 1}`);
    for (const { name, value } of heading.attributes) lower.setAttribute(name, value);
    lower.append(...heading.childNodes);
    heading.replaceWith(lower);
  }
  const content = page.createElement("div");
  content.className = "tl-panel__page";
  content.append(...article.childNodes);
  return content;
}
