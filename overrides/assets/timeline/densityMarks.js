import pool, { make } from "./pool.js";
import { spanOf } from "./readEvents.js";
import { tell } from "./ticks.js";

/** @typedef {import("./readEvents.js").TimelineEvent} TimelineEvent */

/** Half of a mark, in pixels: none is cut off at the edges. */
const HALF = 14;

/** How long after the last step the marks are named, in milliseconds. */
const REST = 100;

/** @type {Intl.DateTimeFormatOptions} */
const DATE = { year: "numeric", month: "short", day: "numeric" };

/**
 * The marks that stand for events without a label: counted where they are several.
 *
 * @param {HTMLElement} grid
 * @param {object} given
 * @param {TimelineEvent[]} given.events
 * @param {{ mark: string }[]} given.lanes with the class of their mark
 * @param {string} given.language BCP 47 tag
 * @param {Record<string, string>} given.words
 * @param {(events: TimelineEvent[], mark: HTMLElement) => void} given.onOpen
 */
export default function densityMarks(grid, { events, lanes, language, words, onOpen }) {
  const group = grid.appendChild(make("div", "tl-densities"));
  group.setAttribute("role", "group");
  group.setAttribute("aria-label", words["Dense spots"]);
  /** @type {WeakMap<Element, number[]>} the places of the events that a mark stands for */
  const standing = new WeakMap();
  // A group for each lane: a mark that only moves within it keeps its style.
  const lines = lanes.map((lane) => {
    const line = group.appendChild(make("div", lane.mark));
    return { line, marks: pool(line, makeMark) };
  });
  let naming = 0;

  function makeMark() {
    const button = make("button", "tl-density");
    button.type = "button";
    button.tabIndex = -1;
    button.append("");
    return button;
  }

  /** @param {HTMLElement} button @param {import("./layoutLabels.js").Mark} mark @param {number} width */
  function drawMark(button, { places, soft, x }, width) {
    standing.set(button, places);
    button.style.transform = `translateX(${Math.min(Math.max(x, HALF), width - HALF)}px) translateX(-50%)`;
    button.classList.toggle("tl-density--one", places.length === 1);
    button.classList.toggle("tl-density--soft", soft);
    // Of the text only its characters change: another node would have the browser style the button anew.
    /** @type {Text} */ (button.firstChild).data = places.length > 1 ? String(places.length) : "";
    if (places.length === 1) button.setAttribute("aria-label", sayMark([events[places[0]]]));
  }

  /** Say of every mark what it stands for. */
  function name() {
    clearTimeout(naming);
    for (const button of group.querySelectorAll("button")) {
      const places = standing.get(button) ?? [];
      button.setAttribute("aria-label", sayMark(places.map((place) => events[place])));
      button.dataset.places = places.join(" ");
    }
  }

  /** @param {TimelineEvent[]} named */
  function sayMark(named) {
    if (named.length === 1) return named[0].link.textContent ?? "";
    const [first, last] = spanOf(named).map((day, end) => tell(day - end, DATE, language));
    const days = first === last ? first : words["{first} – {last}"].replace("{first}", first).replace("{last}", last);
    return words["{count} events, {days}: open"].replace("{count}", String(named.length)).replace("{days}", days);
  }

  group.addEventListener("click", (click) => {
    const button = /** @type {HTMLElement} */ (click.target).closest("button");
    if (button) onOpen((standing.get(button) ?? []).map((place) => events[place]), button);
  });
  group.addEventListener("pointerover", ({ target }) => {
    const mark = /** @type {HTMLElement} */ (target);
    if (standing.has(mark)) mark.title = mark.getAttribute("aria-label") ?? "";
  });

  return {
    name,
    /** Give each lane its line. @param {(lane: number) => number} top */
    measure(top) {
      lines.forEach(({ line }, lane) => line.style.transform = `translateY(${top(lane)}px)`);
    },
    /** @param {import("./layoutLabels.js").Mark[]} marks @param {number} width of the axis, in pixels */
    draw(marks, width) {
      lines.forEach((line, lane) => {
        const here = marks.filter((mark) => mark.lane === lane);
        const buttons = line.marks(here.length);
        here.forEach((mark, at) => drawMark(buttons[at], mark, width));
      });
      clearTimeout(naming);
      naming = window.setTimeout(name, REST);
    },
  };
}
