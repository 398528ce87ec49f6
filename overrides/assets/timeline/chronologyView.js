import backdrop from "./backdrop.js";
import densityMarks from "./densityMarks.js";
import layoutLabels from "./layoutLabels.js";
import measureLabel from "./measureLabel.js";
import { ASIDE } from "./pool.js";
import { begin, end, spanOf } from "./readEvents.js";

/** @typedef {import("./readEvents.js").TimelineEvent} TimelineEvent */

/** Heights in pixels: the axis, a lane's name where it has no room at the side, its line of marks, a row of labels, the room below. */
const AXIS = 34, NAME = 18, TRACK = 24, ROW = 24, FOOT = 8;

/** What of the window's height the masthead and a margin take, and the most rows of labels a lane has. */
const AROUND = 120, MOST_ROWS = 6;

/** Room a label needs beside its words: its mark and the gap to the next; of it the gap. */
const BESIDE = 30, GAP = 8;

/** How long after the last step what has gone is hidden and marks are named, in milliseconds. */
const REST = 100;

/** How many labels that have gone may wait aside. */
const MOST_ASIDE = 300;

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
  const behind = backdrop(grid, lanes, editions, language);
  const marked = densityMarks(grid, { events, lanes, language, words, onOpen: openMark });
  /** @type {Set<TimelineEvent>} */
  let drawn = new Set();
  /** @type {Set<TimelineEvent>} those whose labels have gone since the last rest */
  const aside = new Set();
  /** @type {number | undefined} */
  let keep;
  let [from, to] = whole;
  let rows = 2, width = 0, head = 0, waiting = 0, resting = 0;

  function measure() {
    width = list.clientWidth;
    head = list.offsetLeft ? 0 : NAME;
    const bandRoom = (window.innerHeight - AROUND - AXIS) / lanes.length - head - TRACK - FOOT;
    rows = Math.max(1, Math.min(MOST_ROWS, Math.round(bandRoom / ROW)));
    list.style.blockSize = `${AXIS + lanes.length * band()}px`;
    behind.measure(top, band());
    marked.measure((lane) => top(lane) + head);
  }

  const band = () => head + TRACK + rows * ROW + FOOT;
  const top = (/** @type {number} */ lane) => AXIS + lane * band();

  function draw() {
    cancelAnimationFrame(waiting);
    waiting = 0;
    if (!width) return;
    const { labels, marks } = layoutLabels(laid, { from, to, width, lanes: lanes.length, rows, keep });
    const next = new Set();
    for (const label of labels) {
      const event = events[label.place];
      const { item, link } = event;
      next.add(event);
      // By the style itself: a class would have the browser look through all that the item holds.
      if (!drawn.delete(event) && !aside.delete(event)) item.style.display = "block";
      const y = top(laid.lanes[label.place]) + head + TRACK + label.row * ROW;
      item.style.transform = `translate(${label.before ? label.x + GAP : label.x}px, ${y}px)`;
      item.style.inlineSize = `${label.width - GAP}px`;
      // To set it is to match every rule for the link again: only where it is seen.
      if (item.dataset.precision !== "day" || item.dataset.doubt) link.style.setProperty("--span", `${Math.round(label.span)}px`);
      item.classList.toggle("is-before", label.before);
    }
    for (const event of drawn) {
      event.item.style.transform = ASIDE;
      aside.add(event);
    }
    drawn = next;
    hideAside(MOST_ASIDE);
    clearTimeout(resting);
    resting = window.setTimeout(rest, REST);
    marked.draw(marks, width);
    behind.draw(from, to, width);
    onDraw(labels.map((label) => label.place));
  }

  function rest() {
    clearTimeout(resting);
    hideAside(0);
    behind.rest();
    marked.rest();
  }

  /** Hide the labels that have gone, but the latest. @param {number} most how many may stay aside */
  function hideAside(most) {
    for (const event of aside) {
      if (aside.size <= most) break;
      aside.delete(event);
      undraw(event);
    }
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

  /** @param {TimelineEvent[]} named @param {HTMLElement} mark */
  function openMark(named, mark) {
    const [first, last] = spanOf(named);
    if (named.length > 1 && last - first < (to - from) / 2 && to - from > SHORTEST) {
      const room = Math.max(0, (SHORTEST - (last - first)) / 2);
      look(first - room, last + room);
    } else onList(named, mark);
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
      rest();
    },
    /** Give the list back as it was. */
    hide() {
      clearTimeout(resting);
      hideAside(0);
      drawn.forEach(undraw);
      drawn = new Set();
      list.style.blockSize = "";
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

/** @param {TimelineEvent} event */
function undraw({ item, link }) {
  item.classList.remove("is-before");
  item.style.display = item.style.transform = item.style.inlineSize = "";
  link.style.removeProperty("--span");
}
