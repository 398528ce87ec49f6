/** Where what has gone waits, and what has come back is moved from: cheaper than to hide it and to show it anew. */
export const ASIDE = "translate(-9999px)";

/**
 * Elements of one kind, placed by `transform` and used again from one drawing to the next: one that is made anew is
 * styled anew, one that only moves is not.
 *
 * @template {HTMLElement} T
 * @param {Element} parent
 * @param {() => T} make
 * @returns {{ take: (count: number) => T[], rest: () => void }} `take` gives so many first and moves the others aside;
 *   `rest` hides what is aside
 */
export default function pool(parent, make) {
  /** @type {T[]} */
  const made = [];
  let taken = 0, shown = 0;
  return {
    take(count) {
      while (made.length < count) made.push(parent.appendChild(make()));
      for (; shown < count; shown += 1) made[shown].hidden = false;
      for (let at = count; at < taken; at += 1) made[at].style.transform = ASIDE;
      taken = count;
      return made.slice(0, count);
    },
    rest() {
      while (shown > taken) made[shown -= 1].hidden = true;
    },
  };
}

/** @template {keyof HTMLElementTagNameMap} K @param {K} tag @param {string} name @returns {HTMLElementTagNameMap[K]} */
export function make(tag, name) {
  const made = document.createElement(tag);
  made.className = name;
  return made;
}
