/** Narrower than this a panel is a sheet over the page, and the list the first view. */
export const NARROW = matchMedia("(max-width: 699px)");

/**
 * A panel beside the timeline, on phones a sheet over it: closed by its button, by Esc or by a tap beside it.
 *
 * @param {HTMLDialogElement} panel
 * @param {() => void} onClose
 * @returns {() => void} opens it
 */
export default function sheet(panel, onClose) {
  panel.addEventListener("click", ({ target }) => {
    if (target === panel || /** @type {HTMLElement} */ (target).closest("[data-close]")) onClose();
  });
  panel.addEventListener("cancel", (cancel) => {
    cancel.preventDefault();
    onClose();
  });
  panel.addEventListener("keydown", (key) => {
    if (key.key !== "Escape") return;
    key.preventDefault();
    key.stopPropagation();
    onClose();
  });
  return () => {
    if (panel.open) return;
    if (NARROW.matches) panel.showModal();
    else panel.show();
  };
}
