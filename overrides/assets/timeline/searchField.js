/**
 * The search field of the timeline. The index comes when the field first gets the focus, or with words in the address.
 *
 * @param {HTMLInputElement} field
 * @param {object} given
 * @param {string} given.address of the index
 * @param {(words: string) => void} given.onWords called as the reader types
 * @param {(ids: Set<string> | null) => void} given.onFound the ids of the events found; null where nothing is asked for
 * @param {() => void} given.onFail
 */
export default function searchField(field, { address, onWords, onFound, onFail }) {
  let asked = "";

  async function load() {
    const { default: loadSearch } = await import("./loadSearch.js");
    return loadSearch(address);
  }

  /** @param {string} words */
  async function search(words) {
    asked = words;
    if (!words) return onFound(null);
    try {
      const find = await load();
      const found = find(words);
      if (words === asked) onFound(found && new Set(found.filter((one) => one.kind === "events").map((one) => one.id)));
    } catch {
      if (words === asked) onFail();
    }
  }

  field.addEventListener("focus", () => { load().catch(() => {}); }, { once: true });
  field.addEventListener("input", () => {
    onWords(field.value);
    search(field.value);
  });

  return {
    /** Search for words that come from elsewhere. @param {string} words */
    show(words) {
      if (field.value !== words) field.value = words;
      if (words !== asked) search(words);
    },
    focus() { field.focus(); },
  };
}
