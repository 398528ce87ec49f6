import { totalsOf } from "./countFacets.js";
import sheet from "./sheet.js";
import { FACETS } from "./urlState.js";

/** How many values of a facet stand open before “all”. */
const FIRST = 12;

/**
 * The chips to narrow by. Lanes stand in the page; the rest is made when the panel first opens.
 *
 * @param {HTMLElement} timeline
 * @param {object} given
 * @param {import("./readEvents.js").TimelineEvent[]} given.events
 * @param {(facet: string, value: string) => void} given.onToggle
 * @param {() => void} given.onOpen called before the chips of all facets are made: `counted` has grown
 * @param {Record<string, string>} given.words
 */
export default function filterPanel(timeline, { events, onToggle, onOpen, words }) {
  const panel = /** @type {HTMLDialogElement} */ (timeline.querySelector(".tl-filters"));
  const body = /** @type {HTMLElement} */ (panel.querySelector(".tl-filters__body"));
  const opener = /** @type {HTMLElement} */ (timeline.querySelector("[data-open=filters]"));
  const openSheet = sheet(panel, close);
  /** @type {Record<string, Record<string, string>>} names by facet and id */
  let names = {};
  /** @type {Record<string, Map<string, number>>} */
  let counts = {};
  /** @type {Record<string, string[]>} */
  let chosen = {};
  /** @type {Promise<void> | undefined} */
  let ready;
  /** @type {string[]} */
  let counted = ["lane"];

  function prepare() {
    return ready ??= fetch(timeline.dataset.names ?? "").then(async (answer) => {
      if (answer.ok) names = await answer.json();
    }).catch(() => {});
  }

  function build() {
    body.replaceChildren(...FACETS.filter((facet) => counts[facet]?.size).map(group));
    refresh();
  }

  /** @param {string} facet */
  function group(facet) {
    const set = document.createElement("fieldset");
    set.dataset.group = facet;
    const legend = set.appendChild(document.createElement("legend"));
    legend.textContent = words[facet];
    const total = totalsOf(events, facet);
    const values = [...total.keys()];
    const known = Object.keys(names[facet] ?? {});
    if (facet === "edition" || facet === "precision") values.sort((a, b) => known.indexOf(a) - known.indexOf(b));
    else values.sort((a, b) => (total.get(b) ?? 0) - (total.get(a) ?? 0) || nameOf(facet, a).localeCompare(nameOf(facet, b)));
    values.forEach((value, at) => {
      const one = chip(facet, value);
      one.hidden = at >= FIRST && values.length > FIRST + 1 && facet !== "edition";
      set.append(one);
    });
    const rest = set.querySelectorAll("[hidden]").length;
    if (rest) {
      const all = set.appendChild(document.createElement("button"));
      all.type = "button";
      all.className = "tl-more";
      all.textContent = words["All {count}"].replace("{count}", String(values.length));
      all.addEventListener("click", () => {
        const [first] = /** @type {NodeListOf<HTMLElement>} */ (set.querySelectorAll(".tl-chip[hidden]"));
        for (const one of set.querySelectorAll("[hidden]")) one.removeAttribute("hidden");
        all.remove();
        first?.focus();
      });
    }
    return set;
  }

  /** @param {string} facet @param {string} value */
  function chip(facet, value) {
    const known = timeline.querySelector(`.tl-legend [data-facet="${facet}"][data-value="${value}"]`);
    if (known) return /** @type {HTMLElement} */ (known.cloneNode(true));
    const button = document.createElement("button");
    button.type = "button";
    button.className = "tl-chip";
    button.dataset.facet = facet;
    button.dataset.value = value;
    button.append(nameOf(facet, value), " ", Object.assign(document.createElement("span"), { className: "tl-chip__count" }));
    return button;
  }

  /** @param {string} facet @param {string} value */
  function nameOf(facet, value) {
    return names[facet]?.[value] ?? value;
  }

  function refresh() {
    for (const button of /** @type {NodeListOf<HTMLElement>} */ (timeline.querySelectorAll(".tl-chip[data-facet]"))) {
      const { facet = "", value = "" } = button.dataset;
      const count = counts[facet]?.get(value) ?? 0;
      const pressed = chosen[facet]?.includes(value) ?? false;
      button.setAttribute("aria-pressed", String(pressed));
      button.classList.toggle("is-empty", !count);
      button.setAttribute("aria-disabled", String(!count && !pressed));
      const told = button.querySelector(".tl-chip__count");
      if (told) told.textContent = String(count);
      if (pressed) button.hidden = false;
    }
  }

  timeline.addEventListener("click", (click) => {
    const button = /** @type {HTMLElement | null} */ (/** @type {HTMLElement} */ (click.target).closest(".tl-chip[data-facet]"));
    if (!button || button.getAttribute("aria-disabled") === "true") return;
    onToggle(button.dataset.facet ?? "", button.dataset.value ?? "");
  });
  opener.addEventListener("click", () => (panel.open ? close() : open()));

  async function open() {
    counted = FACETS;
    onOpen();
    openSheet();
    opener.setAttribute("aria-expanded", "true");
    await prepare();
    if (!body.childElementCount) build();
  }

  function close() {
    panel.close();
    opener.setAttribute("aria-expanded", "false");
    opener.focus();
  }

  return {
    /** The facets whose values are to be counted. */
    get counted() { return counted; },
    /** @param {Record<string, Map<string, number>>} nowCounts @param {Record<string, string[]>} nowChosen */
    show(nowCounts, nowChosen) {
      [counts, chosen] = [nowCounts, nowChosen];
      refresh();
    },
  };
}
