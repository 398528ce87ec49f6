/**
 * The line that says how many events are shown, with the button that shows all again.
 *
 * @param {HTMLElement} timeline
 * @param {Record<string, string>} words
 */
export default function statusLine(timeline, words) {
  const status = /** @type {HTMLElement} */ (timeline.querySelector(".tl-status__told"));
  const clear = /** @type {HTMLElement} */ (timeline.querySelector("[data-clear]"));
  const none = /** @type {HTMLElement} */ (timeline.querySelector(".tl-none"));

  return {
    /** @param {string} said */
    say(said) { status.textContent = said; },
    /** @param {number} count shown @param {number} total @param {boolean} narrowed whether anything was asked for */
    tell(count, total, narrowed) {
      status.textContent = (narrowed ? words["{count} of {total} events"] : words["{total} events"])
        .replace("{count}", String(count)).replace("{total}", String(total));
      clear.hidden = !narrowed;
      none.hidden = count > 0;
    },
  };
}
