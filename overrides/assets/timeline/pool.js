/**
 * Elements of one kind, used again from one drawing to the next: one that is made anew is styled anew, one that only
 * moves is not.
 *
 * @template {HTMLElement} T
 * @param {Element} parent
 * @param {() => T} make
 * @returns {(count: number) => T[]} shows so many, hides the others and gives all
 */
export default function pool(parent, make) {
  /** @type {T[]} */
  const made = [];
  let shown = 0;
  return (count) => {
    while (made.length < count) made.push(parent.appendChild(make()));
    for (let at = Math.min(shown, count); at < Math.max(shown, count); at += 1) made[at].hidden = at >= count;
    shown = count;
    return made;
  };
}

/** @template {keyof HTMLElementTagNameMap} K @param {K} tag @param {string} name @returns {HTMLElementTagNameMap[K]} */
export function make(tag, name) {
  const made = document.createElement(tag);
  made.className = name;
  return made;
}
