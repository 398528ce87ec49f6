import pool, { make } from "./pool.js";
import { spanOf } from "./readEvents.js";
import { tell } from "./ticks.js";

/** @typedef {import("./readEvents.js").TimelineEvent} TimelineEvent */

/** Half of a mark, in pixels: none is cut off at the edges. */
const HALF = 14;

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
  // A group for each lane, marks of one event apart from counted ones: what only moves keeps its style.
  const lines = lanes.map((lane) => {
    const line = group.appendChild(make("div", lane.mark));
    return { line, single: pool(line, () => makeMark("tl-density tl-density--one")), counted: pool(line, () => makeMark("tl-density")) };
  });

  /** A button in what moves it: of a form control the browser would match every rule again. @param {string} name */
  function makeMark(name) {
    const button = make("button", name);
    button.type = "button";
    button.tabIndex = -1;
    button.append("");
    const spot = make("span", "tl-spot");
    spot.append(button);
    return spot;
  }

  /** @param {HTMLElement} spot @param {import("./layoutLabels.js").Mark} mark @param {number} width */
  function drawMark(spot, { places, soft, x }, width) {
    const button = /** @type {HTMLElement} */ (spot.firstChild);
    standing.set(button, places);
    spot.style.transform = `translateX(${Math.min(Math.max(x, HALF), width - HALF)}px)`;
    button.classList.toggle("tl-density--soft", soft);
    if (places.length === 1) return button.setAttribute("aria-label", sayMark([events[places[0]]]));
    // Of the text only its characters change: another node would have the browser style the button anew.
    const text = /** @type {Text} */ (button.firstChild), count = String(places.length);
    if (text.data !== count) text.data = count;
  }

  /** Hide the marks that have gone and say of every other what it stands for. */
  function rest() {
    for (const { single, counted } of lines) {
      single.rest();
      counted.rest();
    }
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
    rest,
    /** Give each lane its line. @param {(lane: number) => number} top */
    measure(top) {
      lines.forEach(({ line }, lane) => line.style.transform = `translateY(${top(lane)}px)`);
    },
    /** @param {import("./layoutLabels.js").Mark[]} marks @param {number} width of the axis, in pixels */
    draw(marks, width) {
      lines.forEach(({ single, counted }, lane) => {
        const here = marks.filter((mark) => mark.lane === lane);
        const alone = here.filter((mark) => mark.places.length === 1), several = here.filter((mark) => mark.places.length > 1);
        single.take(alone.length).forEach((spot, at) => drawMark(spot, alone[at], width));
        counted.take(several.length).forEach((spot, at) => drawMark(spot, several[at], width));
      });
    },
  };
}
