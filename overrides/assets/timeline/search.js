// On every page: the search opens by its button and by `/`; what it needs is fetched when it first opens.

const dialog = /** @type {HTMLDialogElement | null} */ (document.querySelector("dialog.tl-search"));
const button = document.querySelector(".tl-search-open");

/** @type {Promise<unknown> | undefined} */
let mounted;

function open() {
  if (!dialog || dialog.open) return;
  dialog.showModal();
  dialog.querySelector("input")?.select();
  mounted ??= import("./searchDialog.js").then((module) => module.default(dialog));
  mounted.catch(() => {
    mounted = undefined;
    const status = dialog.querySelector("[role=status]");
    if (status) status.textContent = dialog.dataset.failed ?? "";
  });
}

button?.addEventListener("click", open);

document.addEventListener("keydown", (event) => {
  const target = /** @type {Element | null} */ (event.target);
  if (event.key !== "/" || dialog?.open || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return;
  // The dialog's own field may keep the focus for a moment after the dialog has closed.
  if (target?.closest("input:not([type=radio], [role=searchbox]), textarea, select, [contenteditable]")) return;
  // There `/` is the timeline's own.
  if (document.querySelector("section.tl-timeline")) return;
  event.preventDefault();
  open();
});
