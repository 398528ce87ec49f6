/** @typedef {import("./readEvents.js").TimelineEvent} TimelineEvent */

/** How many events a cell shows before it is opened; the pages fold by the same number. */
const SHOWN = 4;

/**
 * Cells of the Editions view: the weightiest events, and a button that opens the rest in place.
 *
 * @param {Element} list the `ol.tl-editions`
 * @param {TimelineEvent[]} events
 * @param {Record<string, string>} words
 */
export default function foldCells(list, events, words) {
  /** @type {Map<HTMLElement, TimelineEvent[]>} */
  const cells = new Map();
  for (const event of events) {
    const inCell = cells.get(event.cell);
    if (inCell) inCell.push(event);
    else cells.set(event.cell, [event]);
  }
  /** @type {boolean[] | null} */
  let matching = null;

  /** @param {HTMLElement} cell */
  function fold(cell) {
    const left = (cells.get(cell) ?? []).filter((event) => !matching || matching[event.place]);
    const open = cell.hasAttribute("data-open") || left.length <= SHOWN + 1;
    const kept = new Set([...left].sort((a, b) => b.weight - a.weight || a.place - b.place).slice(0, SHOWN));
    for (const event of left) event.item.classList.toggle("is-folded", !open && !kept.has(event));
    const button = /** @type {HTMLButtonElement | null} */ (cell.querySelector(".tl-more"));
    if (!button) return;
    button.hidden = left.length <= SHOWN + 1;
    button.setAttribute("aria-expanded", String(open));
    button.textContent = open ? words["Fewer"] : words["{count} more"].replace("{count}", String(left.length - SHOWN));
  }

  list.addEventListener("click", (click) => {
    const button = /** @type {HTMLElement} */ (click.target).closest(".tl-more");
    const cell = /** @type {HTMLElement | null} */ (button?.closest(".tl-cell"));
    if (!cell) return;
    cell.toggleAttribute("data-open");
    fold(cell);
  });

  return {
    /** Fold anew for the events that match; rows and cells in which none is left step back. @param {boolean[]} now */
    show(now) {
      matching = now;
      const rows = new Set();
      for (const [cell, inCell] of cells) {
        const left = inCell.filter((event) => now[event.place]);
        cell.classList.toggle("is-empty", !left.length);
        if (left.length) rows.add(left[0].row);
        fold(cell);
      }
      [...list.children].forEach((row, at) => row.classList.toggle("is-empty", !rows.has(at)));
    },
    /** Open the cell of an event. @param {TimelineEvent} event */
    reveal(event) {
      if (!event.item.classList.contains("is-folded")) return;
      event.cell.setAttribute("data-open", "");
      fold(event.cell);
    },
  };
}
