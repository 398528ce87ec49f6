import readPage from "./readPage.js";
import { formatState, parseState } from "./urlState.js";

/** The framed page: one event, or the events that the address asks for. */
const framed = /** @type {HTMLElement} */ (document.querySelector(".tl-framed"));
const list = /** @type {HTMLElement} */ (framed.querySelector(".tl-lines"));
const asked = parseState(location.search);
const lines = /** @type {HTMLElement[]} */ ([...list.children]);
const one = lines.find((line) => line.id === asked.event);

const home = /** @type {HTMLAnchorElement} */ (framed.querySelector("[data-home]"));
home.search = formatState(asked);

if (one) showEvent(one);
else narrow();

function narrow() {
  const facets = Object.entries(asked.facets).filter(([facet]) => facet === "lane" || facet === "edition");
  for (const line of lines) line.hidden = facets.some(([facet, values]) => !values.includes(line.dataset[facet] ?? ""));
  const none = /** @type {HTMLElement} */ (framed.querySelector(".tl-none"));
  none.hidden = lines.some((line) => !line.hidden);
}

/** @param {HTMLElement} line */
async function showEvent(line) {
  for (const other of lines) other.hidden = other !== line;
  const link = /** @type {HTMLAnchorElement} */ (line.querySelector(".tl-title"));
  const answer = await fetch(link.href);
  if (!answer.ok) return;
  const page = document.importNode(readPage(await answer.text(), link.href), true);
  for (const beyond of page.querySelectorAll("a[href]:not([href^='#'])")) {
    beyond.setAttribute("target", "_blank");
    beyond.setAttribute("rel", "noopener");
  }
  list.replaceWith(page);
}
