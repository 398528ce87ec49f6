import layoutLabels from "./layoutLabels.js";
import measureLabel from "./measureLabel.js";
import { begin, end } from "./readEvents.js";
import ticks, { tell } from "./ticks.js";

/** @typedef {import("./readEvents.js").TimelineEvent} TimelineEvent */

/** Heights in pixels: the axis, a lane's name where it has no room at the side, its line of marks, a row of labels, the room below. */
const AXIS = 34, NAME = 18, TRACK = 24, ROW = 24, FOOT = 8;

/** @type {Intl.DateTimeFormatOptions} */
const DATE = { year: "numeric", month: "short", day: "numeric" };

/** Half of a mark, in pixels: none is cut off at the edges. */
const HALF = 14;

/** Room a label needs beside its words: its mark and the gap to the next. */
const BESIDE = 30;

/** How long after the last step the marks are named, in milliseconds. */
const REST = 100;

/** The least that a window can hold, in days. */
const SHORTEST = 1;

/**
 * The Chronology view: the items of the list on a true time axis, a band for each lane.
 *
 * @param {object} given
 * @param {HTMLElement} given.grid what holds the list
 * @param {HTMLElement} given.list the `ol.tl-editions`
 * @param {TimelineEvent[]} given.events
 * @param {{ id: string, name: string, mark: string }[]} given.lanes with the class of their mark
 * @param {[number, number][]} given.editions first and last day of each edition
 * @param {string} given.language BCP 47 tag
 * @param {Record<string, string>} given.words
 * @param {(events: TimelineEvent[], beside: HTMLElement) => void} given.onList called where a mark cannot be zoomed apart
 * @param {(span: [number, number]) => void} given.onSpan called when the window moved
 * @param {(places: number[]) => void} given.onDraw called with the events that have labels
 */
export default function chronologyView({ grid, list, events, lanes, editions, language, words, onList, onSpan, onDraw }) {
  const whole = spanOf(events);
  const places = new Map(lanes.map((lane, place) => [lane.id, place]));
  const chinese = language.startsWith("zh");
  const widths = new Float32Array(events.length);
  const byWeight = events.map((event) => event.place).sort((a, b) => events[b].weight - events[a].weight || a - b);
  const laid = {
    begins: Float64Array.from(events, begin),
    ends: Float64Array.from(events, (event) => end(event) + 1),
    lanes: Uint8Array.from(events, (event) => places.get(event.lane) ?? 0),
    soft: Uint8Array.from(events, ({ item }) => Number(!["day", "range"].includes(item.dataset.precision ?? ""))),
    width: (/** @type {number} */ place) =>
      widths[place] ||= measureLabel(events[place].link.textContent ?? "", 14, chinese) + BESIDE,
    order: byWeight,
  };
  const backdrop = add(grid, "div", "tl-backdrop");
  backdrop.setAttribute("aria-hidden", "true");
  const density = add(grid, "div", "tl-densities");
  density.setAttribute("role", "group");
  density.setAttribute("aria-label", words["Dense spots"]);
  /** @type {Map<number, HTMLElement>} */
  let drawn = new Map();
  /** @type {number | undefined} */
  let keep;
  let [from, to] = whole;
  /** @type {WeakMap<Element, TimelineEvent[]>} what a mark stands for */
  const standing = new WeakMap();
  let rows = 2, width = 0, head = 0, waiting = 0, naming = 0;

  function measure() {
    width = list.clientWidth;
    head = list.offsetLeft ? 0 : NAME;
    rows = Math.max(1, Math.min(6, Math.round((width < 600 ? 8 : window.innerHeight < 800 ? 16 : 24) / lanes.length)));
    list.style.blockSize = `${AXIS + lanes.length * band()}px`;
  }

  const band = () => head + TRACK + rows * ROW + FOOT;
  const top = (/** @type {number} */ lane) => AXIS + lane * band();

  function draw() {
    cancelAnimationFrame(waiting);
    waiting = 0;
    if (!width) return;
    const { labels, marks } = layoutLabels(laid, { from, to, width, lanes: lanes.length, rows, keep });
    const next = new Map();
    for (const label of labels) {
      const event = events[label.place];
      const item = event.item;
      next.set(label.place, item);
      // By the style itself: a class would have the browser look through all that the item holds.
      if (!drawn.delete(label.place)) item.style.display = "flex";
      const y = top(laid.lanes[label.place]) + head + TRACK + label.row * ROW;
      item.style.transform = `translate(${label.x}px, ${y}px)`;
      item.style.inlineSize = `${label.width - 8}px`;
      // Inherited, so that to set it is to style all that the item holds: only where it is seen.
      if (item.dataset.precision !== "day" || item.dataset.doubt) item.style.setProperty("--span", `${Math.round(label.span)}px`);
      item.classList.toggle("is-before", label.before);
    }
    for (const item of drawn.values()) undraw(item);
    drawn = next;
    drawMarks(marks);
    drawBackdrop();
    onDraw([...next.keys()]);
  }

  /** @param {import("./layoutLabels.js").Mark[]} marks */
  function drawMarks(marks) {
    while (density.children.length > marks.length) density.lastElementChild?.remove();
    marks.forEach((mark, at) => {
      const button = /** @type {HTMLButtonElement} */ (density.children[at] ?? addMark());
      const count = mark.places.length;
      // Of the text only its characters change: another node would have the browser style the button and its neighbours anew.
      /** @type {Text} */ (button.firstChild).data = count > 1 ? String(count) : "";
      const name = `tl-density ${lanes[mark.lane].mark}${count > 1 ? "" : " tl-density--one"}${mark.soft ? " tl-density--soft" : ""}`;
      if (button.className !== name) button.className = name;
      button.style.transform = `translate(${Math.min(Math.max(mark.x, HALF), width - HALF)}px, ${top(mark.lane) + head}px) translateX(-50%)`;
      standing.set(button, mark.places.map((place) => events[place]));
      if (count === 1) button.setAttribute("aria-label", sayMark([events[mark.places[0]]]));
    });
    clearTimeout(naming);
    naming = window.setTimeout(nameMarks, REST);
  }

  /** Say of every mark what it stands for, once the hand rests. */
  function nameMarks() {
    clearTimeout(naming);
    for (const button of /** @type {HTMLCollectionOf<HTMLElement>} */ (density.children)) {
      const named = standing.get(button) ?? [];
      button.setAttribute("aria-label", sayMark(named));
      button.dataset.places = named.map((event) => event.place).join(" ");
    }
  }

  function addMark() {
    const button = /** @type {HTMLButtonElement} */ (add(density, "button", "tl-density"));
    button.type = "button";
    button.tabIndex = -1;
    button.append("");
    return button;
  }

  function drawBackdrop() {
    const scale = width / (to - from);
    const inside = editions.filter(([first, last]) => last + 1 > from && first < to);
    backdrop.replaceChildren(
      ...inside.map(([first, last]) => {
        const band = make("span", "tl-edition-days");
        band.style.transform = `translateX(${(first - from) * scale}px)`;
        band.style.inlineSize = `${Math.max(2, (last + 1 - first) * scale)}px`;
        return band;
      }),
      ...ticks(from, to, width, language).map((tick) => {
        const line = make("span", tick.strong ? "tl-tick tl-tick--strong" : "tl-tick");
        line.style.transform = `translateX(${(tick.day - from) * scale}px)`;
        line.textContent = tick.label;
        return line;
      }),
      ...lanes.map((lane, at) => {
        const name = make("span", `tl-lane ${lane.mark}`);
        name.style.transform = `translateY(${top(at)}px)`;
        name.style.blockSize = `${band()}px`;
        name.append(make("span", "tl-mark"), lane.name);
        return name;
      }),
    );
  }

  /** @param {number} first @param {number} last */
  function look(first, last) {
    const most = whole[1] - whole[0];
    const length = Math.min(most, Math.max(SHORTEST, last - first));
    from = Math.min(Math.max(whole[0], first + (last - first - length) / 2), whole[1] - length);
    to = from + length;
    onSpan([Math.floor(from), Math.ceil(to) - 1]);
    waiting ||= requestAnimationFrame(draw);
  }

  const shareOf = (/** @type {number | undefined} */ place) => {
    const share = (laid.begins[place ?? -1] + 0.5 - from) / (to - from);
    return share >= 0 && share <= 1 ? share : 0.5;
  };

  density.addEventListener("click", (click) => {
    const button = /** @type {HTMLElement} */ (click.target).closest("button");
    if (!button) return;
    const named = standing.get(button) ?? [];
    const [first, last] = spanOf(named);
    if (named.length > 1 && last - first < (to - from) / 2 && to - from > SHORTEST) {
      const room = Math.max(0, (SHORTEST - (last - first)) / 2);
      look(first - room, last + room);
    } else onList(named, button);
  });
  density.addEventListener("pointerover", ({ target }) => {
    const button = /** @type {HTMLElement} */ (target);
    if (button !== density) button.title = button.getAttribute("aria-label") ?? "";
  });

  /** @param {TimelineEvent[]} named */
  function sayMark(named) {
    if (named.length === 1) return named[0].link.textContent ?? "";
    const [first, last] = spanOf(named).map((day, end) => tell(day - end, DATE, language));
    const days = first === last ? first : words["{first} – {last}"].replace("{first}", first).replace("{last}", last);
    return words["{count} events, {days}: open"].replace("{count}", String(named.length)).replace("{days}", days);
  }

  new ResizeObserver(() => {
    if (!grid.closest("[data-view=chronology]")) return;
    measure();
    draw();
  }).observe(list);

  return {
    whole,
    /** Draw the events that match. @param {boolean[]} matching @param {[number, number] | null} span first and last day */
    show(matching, span) {
      laid.order = byWeight.filter((place) => matching[place]);
      if (keep !== undefined && !matching[keep]) keep = undefined;
      [from, to] = span ? [span[0], span[1] + 1] : whole;
      if (!width) measure();
      draw();
      nameMarks();
    },
    /** Give the list back as it was. */
    hide() {
      for (const item of drawn.values()) undraw(item);
      drawn = new Map();
      list.style.blockSize = "";
      backdrop.replaceChildren();
      density.replaceChildren();
      width = 0;
    },
    /** Keep an event's label. @param {TimelineEvent} event @param {boolean} moves whether the window may move to it */
    reveal(event, moves) {
      keep = event.place;
      const day = begin(event);
      const half = (to - from) / 2;
      if (moves && (day < from || day >= to)) look(day - half, day + half);
      draw();
    },
    /** Keep the label of the event that has the focus. @param {TimelineEvent} event */
    hold(event) { keep = event.place; },
    /** Zoom about a point, or the event kept. @param {number} factor above 1 to come nearer @param {number} [at] 0 at the left edge, 1 at the right */
    zoom(factor, at = shareOf(keep)) {
      const middle = from + (to - from) * at;
      look(middle - (middle - from) / factor, middle + (to - middle) / factor);
    },
    /** Move the window. @param {number} pixels to the right */
    pan(pixels) {
      const days = (pixels / width) * (to - from);
      look(from + days, to + days);
    },
    reset() {
      look(...whole);
    },
  };
}

/** The days that events cover, with a little room. @param {TimelineEvent[]} events @returns {[number, number]} */
function spanOf(events) {
  let first = Infinity, last = -Infinity;
  for (const event of events) {
    first = Math.min(first, begin(event));
    last = Math.max(last, end(event) + 1);
  }
  return first < last ? [first, last] : [0, 1];
}

/** @param {HTMLElement} item */
function undraw(item) {
  item.classList.remove("is-before");
  item.style.display = item.style.transform = item.style.inlineSize = "";
  item.style.removeProperty("--span");
}

/** @param {string} tag @param {string} name */
function make(tag, name) {
  const made = document.createElement(tag);
  made.className = name;
  return made;
}

/** @param {Element} parent @param {string} tag @param {string} name @returns {HTMLElement} */
function add(parent, tag, name) {
  return parent.appendChild(make(tag, name));
}
