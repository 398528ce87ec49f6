/** @typedef {import("./readEvents.js").TimelineEvent} TimelineEvent */

/** @type {WeakMap<TimelineEvent[], Record<string, string[][]>>} */
const known = new WeakMap();

/** The values of every event in a facet, read once. @param {TimelineEvent[]} events @param {string} facet */
function valuesOf(events, facet) {
  let facets = known.get(events);
  if (!facets) known.set(events, facets = {});
  return facets[facet] ??= events.map(({ item }) => (item.getAttribute(`data-${facet}`) ?? "").split(" ").filter(Boolean));
}

/** How many events have each value of a facet. @param {TimelineEvent[]} events @param {string} facet */
export function totalsOf(events, facet) {
  /** @type {Map<string, number>} */
  const totals = new Map();
  for (const values of valuesOf(events, facet)) for (const value of values) totals.set(value, (totals.get(value) ?? 0) + 1);
  return totals;
}

/**
 * Find the events that match, and how many each value would leave.
 *
 * Values of one facet widen, facets narrow. A value's count is what choosing it would show beside the other facets.
 *
 * @param {TimelineEvent[]} events
 * @param {Record<string, string[]>} chosen
 * @param {(event: TimelineEvent) => boolean} within what else an event must meet: the span, the search
 * @param {string[]} counted the facets whose values are to be counted
 * @returns {{ matching: boolean[], counts: Record<string, Map<string, number>> }} `matching` by the place of an event
 */
export default function countFacets(events, chosen, within, counted) {
  const asked = Object.keys(chosen);
  const wanted = asked.map((facet) => ({ values: valuesOf(events, facet), any: new Set(chosen[facet]) }));
  const matching = events.map(() => false);
  /** Where the only facet missed stands in `asked`; -1 where none is, -2 where more are. */
  const missed = events.map((event, place) => {
    if (!within(event)) return -2;
    let only = -1;
    for (let at = 0; at < wanted.length; at += 1) {
      if (wanted[at].values[place].some((value) => wanted[at].any.has(value))) continue;
      if (only !== -1) return -2;
      only = at;
    }
    matching[place] = only === -1;
    return only;
  });
  /** @type {Record<string, Map<string, number>>} */
  const counts = {};
  for (const facet of counted) {
    const own = asked.indexOf(facet);
    const found = counts[facet] = new Map();
    valuesOf(events, facet).forEach((values, place) => {
      const leaves = missed[place] === -1 || (own >= 0 && missed[place] === own) ? 1 : 0;
      for (const value of values) found.set(value, (found.get(value) ?? 0) + leaves);
    });
  }
  return { matching, counts };
}
