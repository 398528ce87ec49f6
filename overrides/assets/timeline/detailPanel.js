import readPage from "./readPage.js";
import sheet from "./sheet.js";

/** @typedef {import("./readEvents.js").TimelineEvent} TimelineEvent */

/**
 * The panel that shows an event's own page beside the timeline.
 *
 * @param {HTMLDialogElement} panel as the page has it: a title bar with buttons, and a place for the content
 * @param {object} given
 * @param {(id: string) => boolean} given.knows whether an id is an event of this list
 * @param {(id: string) => void} given.onOpen called for links to other events
 * @param {() => void} given.onClose
 * @param {(way: 1 | -1) => void} given.onStep called for the next and the previous one
 * @param {Record<string, string>} given.words
 */
export default function detailPanel(panel, { knows, onOpen, onClose, onStep, words }) {
  const body = /** @type {HTMLElement} */ (panel.querySelector(".tl-panel__body"));
  /** @type {Map<string, Promise<Element>>} */
  const pages = new Map();
  const open = sheet(panel, onClose);
  let shown = "";

  /** @param {string} address @returns {Promise<Element>} */
  function fetchPage(address) {
    let page = pages.get(address);
    if (!page) {
      page = fetch(address).then(async (answer) => {
        if (!answer.ok) throw new Error(String(answer.status));
        return readPage(await answer.text(), answer.url || address);
      });
      page.catch(() => pages.delete(address));
      pages.set(address, page);
    }
    return page;
  }

  panel.addEventListener("click", (click) => {
    const target = /** @type {HTMLElement} */ (click.target);
    const step = target.closest("[data-step]");
    if (step) onStep(step.getAttribute("data-step") === "next" ? 1 : -1);
    const link = target.closest("a");
    if (!link || click.ctrlKey || click.metaKey || click.shiftKey || link.rel === "bookmark") return;
    const id = /\/events\/([a-z0-9-]+)\/$/.exec(link.pathname)?.[1];
    if (!id || !knows(id) || link.hash) return;
    click.preventDefault();
    onOpen(id);
  });

  return {
    get isOpen() { return panel.open; },
    /** @param {TimelineEvent} event */
    async show(event) {
      open();
      if (shown === event.id) return;
      shown = event.id;
      panel.setAttribute("aria-label", event.link.textContent ?? "");
      body.setAttribute("aria-busy", "true");
      try {
        const page = await fetchPage(event.link.href);
        if (shown !== event.id) return;
        body.replaceChildren(document.importNode(page, true));
        import("../copy.js").then((copy) => copy.default(body));
      } catch {
        if (shown !== event.id) return;
        body.replaceChildren(sorry(event));
        shown = "";
      }
      body.removeAttribute("aria-busy");
      body.scrollTop = 0;
      body.focus({ preventScroll: true });
    },
    hide() {
      shown = "";
      if (panel.open) panel.close();
      body.replaceChildren();
    },
  };

  /** @param {TimelineEvent} event */
  function sorry(event) {
    const said = document.createElement("p");
    const link = document.createElement("a");
    link.href = event.link.href;
    link.textContent = event.link.textContent;
    said.append(words["This entry could not be fetched. Its page:"], " ", link);
    return said;
  }
}
