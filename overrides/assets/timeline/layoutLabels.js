/** Labels are placed in steps of this many pixels. */
const STEP = 4;

/** Unlabelled events nearer than this share one mark: a finger has room for each. */
const NEAR = 44;

/**
 * What the layout needs to know of the events, one entry an event, in the order of time.
 *
 * @typedef {object} Laid
 * @property {ArrayLike<number>} begins days since 1970-01-01
 * @property {ArrayLike<number>} ends the day after the last one
 * @property {ArrayLike<number>} lanes counted from 0
 * @property {ArrayLike<number>} soft 1 where the day is not known
 * @property {(place: number) => number} width pixels of its label
 * @property {ArrayLike<number>} order the places, the weightiest first
 */

/**
 * The window to draw in.
 *
 * @typedef {object} Frame
 * @property {number} from the day at the left edge, fractions allowed
 * @property {number} to the day at the right edge
 * @property {number} width pixels between the two
 * @property {number} lanes how many
 * @property {number} rows rows of labels a lane
 * @property {number} [keep] the place of an event that is always labelled
 */

/**
 * @typedef {object} Label
 * @property {number} place
 * @property {number} x left edge of its box in pixels
 * @property {number} row counted from 0
 * @property {number} width of its box in pixels
 * @property {boolean} before whether the box ends at its day instead of beginning there
 * @property {number} span how long it lasted, in pixels
 */

/**
 * @typedef {object} Mark
 * @property {number} lane
 * @property {number} x its middle, in pixels
 * @property {number[]} places the events it stands for, in the order of time
 * @property {boolean} soft whether it stands for days that are not known
 */

/**
 * Place labels by weight as far as there is room; what finds none is gathered into counted marks.
 *
 * No two labels overlap. The work grows with the number of events, never with its square.
 *
 * @param {Laid} events
 * @param {Frame} frame
 * @returns {{ labels: Label[], marks: Mark[] }}
 */
export default function layoutLabels(events, frame) {
  const scale = frame.width / (frame.to - frame.from);
  const columns = Math.ceil(frame.width / STEP) + 1;
  const taken = new Uint8Array(columns * frame.lanes * frame.rows);
  const left = new Int32Array(frame.lanes).fill(columns * frame.rows);
  /** @type {Label[]} */
  const labels = [];
  /** @type {boolean[]} */
  const labelled = [];

  /** @param {number} place @param {boolean} must */
  const put = (place, must) => {
    const from = events.begins[place], to = events.ends[place];
    if (to <= frame.from || from >= frame.to || labelled[place]) return;
    const lane = events.lanes[place];
    if (!must && left[lane] <= 0) return;
    const x = Math.max(0, (from - frame.from) * scale);
    const width = Math.min(events.width(place), frame.width);
    const before = x + width > frame.width;
    const cells = Math.ceil(width / STEP) + 1;
    const first = Math.max(0, Math.floor((before ? x - width : x) / STEP));
    // Within its day an event may stand anywhere: its hour is seldom known.
    const slack = before ? 0 : Math.floor(((Math.min(to, from + 1) - from) * scale - width) / STEP);
    const last = Math.min(first + Math.max(0, slack), columns - cells);
    for (let row = 0; row < frame.rows; row += 1) {
      const offset = (lane * frame.rows + row) * columns;
      const at = freeCell(taken, offset + first, offset + Math.max(first, last), cells);
      if (at < 0 && !must) continue;
      const begin = at < 0 ? first : at - offset;
      taken.fill(1, offset + begin, offset + begin + cells);
      left[lane] -= cells;
      const span = (Math.min(to, frame.to) - Math.max(from, frame.from)) * scale;
      labels.push({ place, x: begin * STEP, row, width, before, span });
      labelled[place] = true;
      return;
    }
  };

  if (frame.keep !== undefined) put(frame.keep, true);
  for (let rank = 0; rank < events.order.length; rank += 1) put(events.order[rank], false);
  return { labels, marks: gather(events, frame, scale, labelled) };
}

/**
 * The first cell between two that begins a free run, or -1.
 *
 * @param {Uint8Array} taken @param {number} first @param {number} last @param {number} length cells the run needs
 */
function freeCell(taken, first, last, length) {
  let run = 0;
  for (let at = first; at < last + length; at += 1) {
    run = taken[at] ? 0 : run + 1;
    if (run === length) return at - length + 1;
    if (taken[at] && at >= last) return -1;
  }
  return -1;
}

/** @param {Laid} events @param {Frame} frame @param {number} scale @param {boolean[]} labelled @returns {Mark[]} */
function gather(events, frame, scale, labelled) {
  const shown = new Uint8Array(events.begins.length);
  for (let rank = 0; rank < events.order.length; rank += 1) shown[events.order[rank]] = 1;
  /** @type {Mark[]} */
  const marks = [];
  /** @type {(Mark & { begin: number } | undefined)[]} */
  const open = new Array(frame.lanes);
  for (let place = 0; place < shown.length; place += 1) {
    if (!shown[place] || labelled[place] || events.ends[place] <= frame.from || events.begins[place] >= frame.to) continue;
    const lane = events.lanes[place];
    const soft = Boolean(events.soft[place]);
    const begin = Math.max(frame.from, events.begins[place]), end = Math.min(frame.to, events.ends[place]);
    const x = ((soft ? (begin + end) / 2 : begin) - frame.from) * scale;
    const mark = open[lane];
    if (mark && Math.min(Math.abs(x - mark.begin), Math.abs(x - mark.x)) < NEAR) {
      mark.places.push(place);
      mark.x = (mark.begin + x) / 2;
      mark.soft &&= soft;
    } else {
      const begun = { lane, x, begin: x, soft, places: [place] };
      open[lane] = begun;
      marks.push(begun);
    }
  }
  return marks;
}
