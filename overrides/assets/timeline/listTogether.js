/** @typedef {import("./readEvents.js").TimelineEvent} TimelineEvent */

/** How far the list stays from the window's edges, in pixels. */
const EDGE = 8;

/**
 * List events that stand too close together to be told apart, beside what stands for them.
 *
 * @param {HTMLElement} popover an `ol`
 * @param {TimelineEvent[]} events
 * @param {HTMLElement} beside
 */
export default function listTogether(popover, events, beside) {
  popover.replaceChildren(...events.map((event) => {
    const line = document.createElement("li");
    line.className = [...event.item.classList].find((name) => name.startsWith("tl-lane-")) ?? "";
    const link = line.appendChild(document.createElement("a"));
    link.href = event.link.href;
    link.dataset.event = event.id;
    link.textContent = event.link.textContent;
    return line;
  }));
  popover.showPopover();
  const box = beside.getBoundingClientRect();
  popover.style.insetInlineStart = `${Math.max(EDGE, Math.min(box.left, innerWidth - popover.offsetWidth - EDGE))}px`;
  popover.style.insetBlockStart = `${Math.max(EDGE, Math.min(box.bottom + 4, innerHeight - popover.offsetHeight - EDGE))}px`;
  popover.querySelector("a")?.focus();
}
