import addressBar, { tellLanguages } from "./addressBar.js";
import chronologyView from "./chronologyView.js";
import countFacets from "./countFacets.js";
import detailPanel from "./detailPanel.js";
import filterPanel from "./filterPanel.js";
import foldCells from "./foldCells.js";
import gestures from "./gestures.js";
import listTogether from "./listTogether.js";
import onPaper from "./onPaper.js";
import overviewStrip from "./overviewStrip.js";
import readEvents, { begin, end } from "./readEvents.js";
import rovingFocus from "./rovingFocus.js";
import searchField from "./searchField.js";
import { NARROW } from "./sheet.js";
import statusLine from "./statusLine.js";
import { dayOf } from "./days.js";
import { VIEWS, parseState } from "./urlState.js";

/** @typedef {import("./urlState.js").State} State */
/** @typedef {import("./readEvents.js").TimelineEvent} TimelineEvent */

/**
 * Make a timeline on the page interactive. The list is there already; this reads it and adds.
 *
 * @param {HTMLElement} timeline the `section.tl-timeline`
 */
export default function mountTimeline(timeline) {
  /** @template {HTMLElement} T @param {string} selector @returns {T} */
  const find = (selector) => /** @type {T} */ (timeline.querySelector(selector));
  /** @type {Record<string, string>} */
  const words = JSON.parse(timeline.dataset.words ?? "{}");
  const language = timeline.dataset.language || document.documentElement.lang;
  const list = find(".tl-editions"), grid = find(".tl-grid");
  const status = statusLine(timeline, words);
  const events = readEvents(list);
  const byId = new Map(events.map((event) => [event.id, event]));
  const lanes = [...timeline.querySelectorAll(".tl-legend [data-facet=lane]")].map((chip) => ({
    id: /** @type {HTMLElement} */ (chip).dataset.value ?? "",
    name: chip.querySelector(".tl-chip__name")?.textContent ?? "",
    mark: [...chip.classList].find((name) => name.startsWith("tl-lane-")) ?? "",
  }));
  const editions = /** @type {[number, number][]} */ ([.../** @type {NodeListOf<HTMLElement>} */ (list.querySelectorAll(".tl-row[data-earliest]"))]
    .map((row) => [dayOf(row.dataset.earliest ?? ""), dayOf(row.dataset.latest ?? "")]));

  let state = parseState(location.search);
  let matching = events.map(() => true);
  /** @type {Set<string> | null} the ids found for the words searched, once they are */
  let found = null;
  /** @type {TimelineEvent | undefined} where the panel was opened from */
  let origin;

  const view = () => state.view || (NARROW.matches ? "list" : "editions");
  const cells = foldCells(list, events, words);
  const chronology = chronologyView({
    grid, list, events, lanes, editions, language, words,
    onSpan: (span) => change({ span: isWhole(span) ? null : span }, "replace", false),
    onList: listBeside,
    onDraw: (places) => focus.settle(places),
  });
  const overview = overviewStrip(find(".tl-overview"), {
    events, editions, whole: chronology.whole, language, words,
    onSpan: (span) => change({ span }, "replace"),
  });
  const filters = filterPanel(timeline, { events, onToggle: toggle, onOpen: match, words });
  const focus = rovingFocus({
    list, events, lanes: lanes.map((lane) => lane.id), view, matching: () => matching, reveal,
    name: (event) => `${event.item.querySelector(".tl-when")?.textContent?.trim()} ${event.link.textContent}`,
  });
  const search = searchField(/** @type {HTMLInputElement} */ (find(".tl-find__field")), {
    address: timeline.dataset.index ?? "",
    onWords: (q) => change({ q }, "replace", false),
    onFound: (ids) => { found = ids; match(); },
    onFail: () => status.say(words["The search index could not be fetched."]),
  });
  const panel = detailPanel(find("dialog.tl-panel"), {
    words,
    knows: (id) => byId.has(id),
    onOpen: (id) => change({ event: id }, "push"),
    onClose: () => change({ event: "" }, "push"),
    onStep: step,
  });

  /** @param {[number, number]} span */
  function isWhole(span) {
    return span[0] <= chronology.whole[0] && span[1] >= chronology.whole[1] - 1;
  }

  /**
   * Go to another state and say so in the address.
   *
   * @param {Partial<State>} patch @param {"push" | "replace"} how @param {boolean} [draw] whether the view follows
   */
  function change(patch, how, draw = true) {
    const before = state;
    state = { ...state, ...patch };
    addressBar(state, how);
    if (draw || before.span !== state.span) show(before, draw, true);
  }

  /** @param {State | null} before @param {boolean} [draw] @param {boolean} [moves] whether an opened event may move a span: an address says both */
  function show(before, draw = true, moves = !state.span) {
    const now = view();
    if (timeline.dataset.view !== now) {
      if (timeline.dataset.view === "chronology") chronology.hide();
      turn(now);
      for (const button of timeline.querySelectorAll(".tl-views button")) {
        button.setAttribute("aria-pressed", String(button.getAttribute("data-view") === now));
      }
    }
    const same = before && before.q === state.q && before.facets === state.facets && before.view === state.view
      && (before.span === state.span || now === "chronology" && !draw);
    if (!same) match();
    if (before?.span !== state.span) overview.show(state.span);
    if (before?.event !== state.event) openOrClose(moves);
  }

  /** Style the list as a view. The classes are for speed: rules of the other views are out at once. @param {string} name */
  function turn(name) {
    for (const one of VIEWS) timeline.classList.toggle(`tl-as-${one}`, one === name);
    timeline.classList.toggle("tl-as-rows", name !== "chronology");
    timeline.dataset.view = name;
  }

  function match() {
    const now = view();
    const span = now === "chronology" ? null : state.span;
    const result = countFacets(events, state.facets, (event) =>
      (!span || (begin(event) <= span[1] && end(event) >= span[0])) && (!found || found.has(event.id)), filters.counted);
    const before = matching;
    matching = result.matching;
    for (const event of events) {
      if (matching[event.place] !== before[event.place]) event.item.classList.toggle("is-away", !matching[event.place]);
    }
    if (matching.some((match, place) => match !== before[place])) cells.show(matching);
    if (now === "chronology") chronology.show(matching, state.span);
    filters.show(result.counts, state.facets);
    focus.settle();
    const count = matching.reduce((sum, one) => sum + Number(one), 0);
    status.tell(count, events.length, count < events.length || Boolean(state.q) || Object.keys(state.facets).length > 0);
  }

  /** @param {string} facet @param {string} value */
  function toggle(facet, value) {
    const had = state.facets[facet] ?? [];
    const values = had.includes(value) ? had.filter((one) => one !== value) : [...had, value].sort();
    const { [facet]: _, ...facets } = state.facets;
    change({ facets: values.length ? { ...facets, [facet]: values } : facets }, "push");
  }

  /** @param {TimelineEvent} event @param {boolean} [moves] */
  function reveal(event, moves = true) {
    if (view() === "chronology") chronology.reveal(event, moves);
    else cells.reveal(event);
  }

  /** @param {boolean} moves */
  function openOrClose(moves) {
    const event = byId.get(state.event);
    for (const item of list.querySelectorAll(".is-open")) item.classList.remove("is-open");
    if (event) {
      event.item.classList.add("is-open");
      reveal(event, moves);
      event.item.scrollIntoView({ block: origin ? "nearest" : "center" });
      origin = event;
      panel.show(event);
    } else if (panel.isOpen) {
      panel.hide();
      if (origin) focus.go(origin, moves);
    }
  }

  /** @param {1 | -1} way */
  function step(way) {
    let place = byId.get(state.event)?.place ?? -1;
    do place += way; while (events[place] && !matching[place]);
    if (events[place]) change({ event: events[place].id }, "push");
  }

  /** @param {TimelineEvent[]} named @param {HTMLElement} beside */
  function listBeside(named, beside) {
    if (named.length === 1) return change({ event: named[0].id }, "push");
    listTogether(find(".tl-together"), named, beside);
  }

  timeline.addEventListener("click", (click) => {
    const target = /** @type {HTMLElement} */ (click.target);
    if (click.ctrlKey || click.metaKey || click.shiftKey) return;
    const link = /** @type {HTMLElement | null} */ (target.closest("a.tl-title, a[data-event]"));
    const id = link?.dataset.event ?? link?.closest(".tl-event")?.id;
    if (id && byId.has(id)) {
      click.preventDefault();
      if (link?.dataset.event) find(".tl-together").hidePopover();
      change({ event: id }, "push");
    }
    const chosen = target.closest(".tl-views [data-view]")?.getAttribute("data-view");
    if (chosen && VIEWS.includes(chosen)) change({ view: chosen }, "push");
    const zoom = target.closest("[data-zoom]")?.getAttribute("data-zoom");
    if (zoom) zoomBy(zoom);
    if (target.closest("[data-clear]")) clearAll();
    if (target.closest("[data-open=keys]")) openKeys();
  });

  function clearAll() {
    change({ facets: {}, q: "", span: null }, "push");
    search.show("");
    search.focus();
  }

  function openKeys() {
    /** @type {HTMLDialogElement} */ (find(".tl-keys")).showModal();
  }

  /** @param {string} key */
  function zoomBy(key) {
    if (key === "0") chronology.reset();
    else chronology.zoom(key === "-" ? 0.5 : 2);
  }

  list.addEventListener("focusin", (focused) => {
    const event = byId.get(/** @type {HTMLElement} */ (focused.target).closest(".tl-event")?.id ?? "");
    if (event) chronology.hold(event);
  });

  document.addEventListener("keydown", (key) => {
    const target = /** @type {HTMLElement} */ (key.target);
    if (key.ctrlKey || key.metaKey || key.altKey || target.closest("input, textarea, select")) return;
    if (key.key === "/") search.focus();
    else if (key.key === "?") openKeys();
    else if (view() === "chronology" && ["+", "=", "-", "0"].includes(key.key)) zoomBy(key.key === "=" ? "+" : key.key);
    else return;
    key.preventDefault();
  });

  gestures(grid, { active: () => view() === "chronology", zoom: chronology.zoom, pan: chronology.pan });

  window.addEventListener("popstate", () => {
    const before = state;
    state = parseState(location.search);
    if (JSON.stringify(before.facets) === JSON.stringify(state.facets)) state.facets = before.facets;
    if (JSON.stringify(before.span) === JSON.stringify(state.span)) state.span = before.span;
    search.show(state.q);
    tellLanguages(state);
    show(before);
  });

  NARROW.addEventListener("change", () => show({ ...state, view: "" }));
  onPaper({ view: () => timeline.dataset.view ?? "", turn, chronology: {
    hide: chronology.hide,
    draw: () => chronology.show(matching, state.span),
  } });

  // The address follows a little later; whoever goes to another language takes along what is shown now.
  for (const links of document.querySelectorAll(".tl-languages")) links.addEventListener("click", () => tellLanguages(state), true);

  show(null);
  tellLanguages(state);
  addressBar(state, "replace");
  search.show(state.q);
  const target = byId.get(location.hash.slice(1));
  if (target) focus.go(target);
}
