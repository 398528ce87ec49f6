import { formatState } from "./urlState.js";

/** @typedef {import("./urlState.js").State} State */

/** How long an address may be behind while something is dragged, in milliseconds: browsers refuse more than a few changes a second. */
const BEHIND = 150;

let late = 0;

/**
 * Write the state into the address and into the links to the other languages.
 *
 * @param {State} state
 * @param {"push" | "replace"} how as a new entry of the history, or in place of the last
 */
export default function addressBar(state, how) {
  clearTimeout(late);
  const write = () => {
    tellLanguages(state);
    const address = location.pathname + formatState(state);
    if (how === "push") history.pushState(null, "", address);
    else history.replaceState(null, "", address + location.hash);
  };
  if (how === "push") write();
  else late = window.setTimeout(write, BEHIND);
}

/** The same state in the other languages. @param {State} state */
export function tellLanguages(state) {
  for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll(".tl-languages a"))) {
    link.search = formatState(state);
  }
}
