import { dateOf, dayFrom } from "./days.js";
import { begin } from "./readEvents.js";
import { tell } from "./ticks.js";

/** @typedef {import("./readEvents.js").TimelineEvent} TimelineEvent */

const SVG = "http://www.w3.org/2000/svg";

/** Height of the drawing, in units of its own; and the least a window may be, in days. */
const HEIGHT = 40, LEAST = 1;

/**
 * The overview of all years: how many events each month has, the editions, and a window to drag.
 *
 * @param {HTMLElement} strip
 * @param {object} given
 * @param {TimelineEvent[]} given.events
 * @param {[number, number][]} given.editions first and last day of each edition
 * @param {[number, number]} given.whole the days covered
 * @param {string} given.language BCP 47 tag
 * @param {Record<string, string>} given.words
 * @param {(span: [number, number] | null) => void} given.onSpan first and last day chosen, or null for all
 */
export default function overviewStrip(strip, { events, editions, whole, language, words, onSpan }) {
  const from = dayFrom(dateOf(whole[0]).getUTCFullYear());
  const to = dayFrom(dateOf(whole[1] - 1).getUTCFullYear() + 1);
  const days = to - from;
  /** @param {number} day */
  const share = (day) => (day - from) / days;
  /** @type {[number, number]} days; the second is the day after the last */
  let window = [from, to];
  drawing();
  const years = mark("div", "tl-overview__years");
  for (let year = dateOf(from).getUTCFullYear(); dayFrom(year) < to; year += 1) {
    const name = years.appendChild(mark("span", ""));
    name.textContent = tell(dayFrom(year), { year: "numeric" }, "en");
    name.style.insetInlineStart = `${share(dayFrom(year)) * 100}%`;
  }
  const frame = mark("div", "tl-window");
  const handles = [words["First day shown"], words["Last day shown"]].map((name, side) => {
    const handle = mark("div", `tl-handle tl-handle--${side ? "last" : "first"}`);
    handle.tabIndex = 0;
    handle.setAttribute("role", "slider");
    handle.setAttribute("aria-label", name);
    handle.setAttribute("aria-valuemin", String(from));
    handle.setAttribute("aria-valuemax", String(to - 1));
    handle.addEventListener("keydown", (key) => turn(key, side));
    frame.append(handle);
    return handle;
  });
  strip.append(years, frame);
  place();

  function drawing() {
    const svg = document.createElementNS(SVG, "svg");
    svg.setAttribute("viewBox", `0 0 ${days} ${HEIGHT}`);
    svg.setAttribute("preserveAspectRatio", "none");
    svg.setAttribute("aria-hidden", "true");
    const months = new Map();
    for (const event of events) {
      const date = dateOf(begin(event));
      const month = dayFrom(date.getUTCFullYear(), date.getUTCMonth());
      months.set(month, (months.get(month) ?? 0) + 1);
    }
    const most = Math.sqrt(Math.max(1, ...months.values()));
    const bars = [...months].map(([month, count]) => {
      const height = Math.max(1.5, (Math.sqrt(count) / most) * (HEIGHT - 4));
      return `M${month - from + 2} ${HEIGHT}v${-height}h26v${height}z`;
    });
    svg.append(path("tl-overview__bars", bars), path("tl-overview__editions", editions.map(([first, last]) => {
      const middle = (first + last) / 2 - from;
      return `M${middle - 15} 0h30v3h-30z`;
    })));
    strip.append(svg);
  }

  function place() {
    frame.style.insetInlineStart = `${share(window[0]) * 100}%`;
    frame.style.inlineSize = `${((window[1] - window[0]) / days) * 100}%`;
    frame.classList.toggle("tl-window--all", window[0] <= from && window[1] >= to);
    handles.forEach((handle, side) => {
      const day = side ? window[1] - 1 : window[0];
      handle.setAttribute("aria-valuenow", String(day));
      handle.setAttribute("aria-valuetext", tell(day, { year: "numeric", month: "long", day: "numeric" }, language));
    });
  }

  /** @param {number} first @param {number} last the day after the last one */
  function choose(first, last) {
    first = Math.round(Math.max(from, Math.min(first, to - LEAST)));
    last = Math.round(Math.min(to, Math.max(last, first + LEAST)));
    window = [first, last];
    place();
    onSpan(first <= from && last >= to ? null : [first, last - 1]);
  }

  /** @param {KeyboardEvent} key @param {number} side 0 for the first day, 1 for the last */
  function turn(key, side) {
    const steps = { ArrowLeft: -30, ArrowDown: -30, ArrowRight: 30, ArrowUp: 30, PageDown: -365, PageUp: 365, Home: -days, End: days };
    const step = steps[/** @type {keyof typeof steps} */ (key.key)];
    if (!step) return;
    key.preventDefault();
    if (side) choose(window[0], window[1] + (key.shiftKey ? Math.sign(step) : step));
    else choose(Math.min(window[0] + (key.shiftKey ? Math.sign(step) : step), window[1] - LEAST), window[1]);
  }

  strip.addEventListener("pointerdown", (down) => {
    if (down.button) return;
    const box = strip.getBoundingClientRect();
    /** @param {PointerEvent} event */
    const dayAt = (event) => from + ((event.clientX - box.left) / box.width) * days;
    const target = /** @type {HTMLElement} */ (down.target);
    const begun = dayAt(down);
    const [first, last] = window;
    const side = handles.indexOf(target);
    const whole = frame.classList.contains("tl-window--all");
    /** @param {PointerEvent} move */
    const drag = (move) => {
      const day = dayAt(move), gone = day - begun;
      if (side === 0) choose(Math.min(first + gone, last - LEAST), last);
      else if (side === 1) choose(first, last + gone);
      else if (target === frame && !whole) choose(...kept(first + gone, last - first));
      else if (Math.abs(move.clientX - down.clientX) > 3) choose(Math.min(begun, day), Math.max(begun, day));
    };
    strip.setPointerCapture(down.pointerId);
    strip.addEventListener("pointermove", drag);
    strip.addEventListener("lostpointercapture", () => strip.removeEventListener("pointermove", drag), { once: true });
  });
  strip.addEventListener("dblclick", () => choose(from, to));

  /** A window of the same length that stays within. @param {number} first @param {number} length @returns {[number, number]} */
  function kept(first, length) {
    const begin = Math.max(from, Math.min(first, to - length));
    return [begin, begin + length];
  }

  return {
    /** Show a span chosen elsewhere. @param {[number, number] | null} span first and last day */
    show(span) {
      window = span ? [Math.max(from, span[0]), Math.min(to, span[1] + 1)] : [from, to];
      place();
    },
  };
}

/** @param {string} name @param {string[]} parts */
function path(name, parts) {
  const made = document.createElementNS(SVG, "path");
  made.setAttribute("class", name);
  made.setAttribute("d", parts.join(""));
  return made;
}

/** @param {string} tag @param {string} name */
function mark(tag, name) {
  const made = document.createElement(tag);
  made.className = name;
  return made;
}
