import { dayOf, isoOf } from "./days.js";

/** What a reader can narrow the timeline by; each is a `data-` attribute of an event. */
export const FACETS = ["lane", "kinds", "edition", "people", "organisations", "documents", "programmes", "places", "precision"];

/** The views, the first two for wide windows. */
export const VIEWS = ["editions", "chronology", "list"];

const DAY = /^\d{4}-\d\d-\d\d$/;
const ID = /^[a-z0-9][a-z0-9-]*$/;

/**
 * Everything about the timeline that a link can share.
 *
 * @typedef {object} State
 * @property {string} view one of VIEWS; empty until the reader chooses
 * @property {[number, number] | null} span the first and last day shown, as days since 1970-01-01; null for all
 * @property {Record<string, string[]>} facets the values chosen of each facet, sorted; a facet without any is absent
 * @property {string} q the words searched for
 * @property {string} event the id of the open event, or nothing
 */

/**
 * Read the state from an address; what is not understood falls away.
 *
 * @param {string} query `location.search`
 * @returns {State}
 */
export function parseState(query) {
  const given = new URLSearchParams(query);
  const view = given.get("view") ?? "";
  /** @type {Record<string, string[]>} */
  const facets = {};
  for (const facet of FACETS) {
    const values = (given.get(facet) ?? "").split(".").filter((value) => ID.test(value));
    if (values.length) facets[facet] = [...new Set(values)].sort();
  }
  const event = given.get("event") ?? "";
  return {
    view: VIEWS.includes(view) ? view : "",
    span: readSpan(given.get("from"), given.get("to")),
    facets,
    q: (given.get("q") ?? "").slice(0, 200),
    event: ID.test(event) ? event : "",
  };
}

/** @param {string | null} from @param {string | null} to @returns {[number, number] | null} */
function readSpan(from, to) {
  if (!from || !to || !DAY.test(from) || !DAY.test(to)) return null;
  const [first, last] = [dayOf(from), dayOf(to)];
  // A day that no calendar has, as 31 February, would be read as another.
  return first <= last && isoOf(first) === from && isoOf(last) === to ? [first, last] : null;
}

/**
 * Return the query of an address that says the state, and nothing for what is as it is at first.
 *
 * @param {State} state
 * @returns {string} empty, or beginning with `?`
 */
export function formatState(state) {
  const said = new URLSearchParams();
  if (state.view) said.set("view", state.view);
  if (state.span) {
    said.set("from", isoOf(state.span[0]));
    said.set("to", isoOf(state.span[1]));
  }
  for (const facet of FACETS) {
    if (state.facets[facet]?.length) said.set(facet, [...state.facets[facet]].sort().join("."));
  }
  if (state.q) said.set("q", state.q);
  if (state.event) said.set("event", state.event);
  const query = said.toString();
  return query && `?${query}`;
}
