/** @typedef {import("./readEvents.js").TimelineEvent} TimelineEvent */

/**
 * One tab stop for the whole list; the arrow keys go from event to event.
 *
 * @param {object} given
 * @param {HTMLElement} given.list the `ol.tl-editions`
 * @param {TimelineEvent[]} given.events in the order of time
 * @param {string[]} given.lanes ids, from top to bottom
 * @param {() => string} given.view the view shown
 * @param {() => boolean[]} given.matching by the place of an event
 * @param {(event: TimelineEvent, moves?: boolean) => void} given.reveal called before an event gets the focus
 * @param {(event: TimelineEvent) => string} given.name what a screen reader hears of an event: its day and its title
 */
export default function rovingFocus({ list, events, lanes, view, matching, reveal, name }) {
  for (const link of list.getElementsByTagName("a")) link.tabIndex = -1;
  const places = new Map(events.map((event) => [event.id, event.place]));
  const reading = [...events].sort((a, b) => a.read - b.read);
  let current = -1;

  /** @param {TimelineEvent} event */
  function stop(event) {
    if (current >= 0) events[current].link.tabIndex = -1;
    current = event.place;
    event.link.tabIndex = 0;
  }

  /** @param {TimelineEvent | undefined} event @param {boolean} [moves] whether the view may move to it */
  function go(event, moves) {
    if (!event) return;
    stop(event);
    reveal(event, moves);
    event.link.setAttribute("aria-label", name(event));
    event.link.focus({ preventScroll: true });
    event.item.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  /** @param {number} from @param {1 | -1} way @param {(event: TimelineEvent) => boolean} [fits] */
  function next(from, way, fits = () => true) {
    const matches = matching();
    for (let at = from + way; at >= 0 && at < events.length; at += way) {
      if (matches[at] && fits(events[at])) return events[at];
    }
    return undefined;
  }

  /** @param {1 | -1} way @returns {TimelineEvent | undefined} the neighbour in the order of reading */
  function beside(way) {
    const matches = matching();
    let at = events[current].read + way;
    while (reading[at] && !matches[reading[at].place]) at += way;
    return reading[at];
  }

  /** @param {1 | -1} way @returns {TimelineEvent | undefined} the nearest in the next row or lane that has any */
  function across(way) {
    if (view() === "list") return beside(way);
    const here = events[current], byLane = view() === "chronology";
    /** @param {TimelineEvent} event @returns {[number, number]} how many lines ahead, how far aside */
    const away = (event) => byLane
      ? [(laneOf(event) - laneOf(here)) * way, Math.abs(event.place - here.place)]
      : [(event.row - here.row) * way, Math.abs(event.column - here.column) * events.length + event.read];
    /** @type {TimelineEvent | undefined} */
    let best;
    let nearest = [Infinity, Infinity];
    const matches = matching();
    for (const event of events) {
      const [ahead, aside] = away(event);
      if (!matches[event.place] || ahead <= 0 || ahead > nearest[0] || (ahead === nearest[0] && aside >= nearest[1])) continue;
      best = event;
      nearest = [ahead, aside];
    }
    return best;
  }

  /** @param {TimelineEvent} event */
  const laneOf = (event) => lanes.indexOf(event.lane);

  list.addEventListener("keydown", (key) => {
    if (key.altKey || key.ctrlKey || key.metaKey || current < 0) return;
    const target = {
      ArrowRight: () => next(current, 1),
      ArrowLeft: () => next(current, -1),
      ArrowDown: () => across(1),
      ArrowUp: () => across(-1),
      Home: () => next(-1, 1),
      End: () => next(events.length, -1),
    }[key.key];
    if (!target) return;
    key.preventDefault();
    go(target());
  });

  list.addEventListener("focusin", (focus) => {
    const id = /** @type {HTMLElement} */ (focus.target).closest(".tl-event")?.id;
    const place = id === undefined ? undefined : places.get(id);
    if (place !== undefined && place !== current) stop(events[place]);
  });

  return {
    go,
    /** Keep the tab stop on an event that matches and can be seen. @param {number[]} [places] the events drawn, where not all are */
    settle(places) {
      const kept = current >= 0 && matching()[current] && (!places?.length || places.includes(current));
      const first = kept ? events[current] : places?.length ? events[Math.min(...places)] : next(-1, 1);
      if (first) stop(first);
      return first;
    },
  };
}
