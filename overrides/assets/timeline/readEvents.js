import { dayOf } from "./days.js";

/**
 * One event as the page has it: the item of the list, and what its attributes say.
 *
 * @typedef {object} TimelineEvent
 * @property {string} id
 * @property {number} place how many events stand before it in time
 * @property {number} read how many events stand before it on the page
 * @property {HTMLElement} item its `li`
 * @property {HTMLAnchorElement} link the link to its page
 * @property {HTMLElement} cell the `li` of its day in the Editions view
 * @property {number} row the row of its edition, counted from 0
 * @property {number} column the column of its cell, counted from 0
 * @property {number} earliest days since 1970-01-01; -Infinity where open
 * @property {number} latest days since 1970-01-01; Infinity where open
 * @property {string} lane
 * @property {number} weight 1–5
 */

/**
 * Read the list of events, in the order of time.
 *
 * @param {Element} list the `ol.tl-editions`
 * @returns {TimelineEvent[]}
 */
export default function readEvents(list) {
  /** @type {TimelineEvent[]} */
  const events = [];
  [...list.children].forEach((line, row) => {
    line.querySelectorAll(".tl-cell").forEach((cell, column) => {
      for (const item of /** @type {HTMLCollectionOf<HTMLElement>} */ (cell.getElementsByClassName("tl-event"))) {
        const earliest = item.getAttribute("data-earliest");
        const latest = item.getAttribute("data-latest");
        events.push({
          id: item.id,
          place: 0,
          read: events.length,
          item,
          link: /** @type {HTMLAnchorElement} */ (item.getElementsByClassName("tl-title")[0]),
          cell: /** @type {HTMLElement} */ (cell),
          row,
          column,
          earliest: earliest ? dayOf(earliest) : -Infinity,
          latest: latest ? dayOf(latest) : Infinity,
          lane: item.getAttribute("data-lane") ?? "",
          weight: Number(item.getAttribute("data-weight")),
        });
      }
    });
  });
  events.sort((a, b) => begin(a) - begin(b));
  events.forEach((event, place) => { event.place = place; });
  return events;
}

/** The first day known of an event: its beginning, else its end. @param {TimelineEvent} event */
export function begin(event) {
  return event.earliest > -Infinity ? event.earliest : event.latest;
}

/** The last day known of an event: its end, else its beginning. @param {TimelineEvent} event */
export function end(event) {
  return event.latest < Infinity ? event.latest : event.earliest;
}

/** The days that events cover: the first, and the one after the last. @param {TimelineEvent[]} events @returns {[number, number]} */
export function spanOf(events) {
  let first = Infinity, last = -Infinity;
  for (const event of events) {
    first = Math.min(first, begin(event));
    last = Math.max(last, end(event) + 1);
  }
  return first < last ? [first, last] : [0, 1];
}
