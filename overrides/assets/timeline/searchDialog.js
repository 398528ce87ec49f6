import markMatches from "./markMatches.js";

/** @typedef {import("./loadSearch.js").Found} Found */

const MOST = 20;

/**
 * Make the search dialog search: results as one types, a list of links that arrows walk through.
 *
 * @param {HTMLDialogElement} dialog its words stand in `data-` attributes, the address of `search.json` in `data-file`
 */
export default async function searchDialog(dialog) {
  const field = /** @type {HTMLInputElement} */ (dialog.querySelector("input"));
  const status = /** @type {HTMLElement} */ (dialog.querySelector("[role=status]"));
  const list = /** @type {HTMLElement} */ (dialog.querySelector("ul"));
  const file = new URL(dialog.dataset.file ?? "", location.href);
  /** @type {import("./loadSearch.js").Search | undefined} */
  let search;

  const show = () => {
    if (!search) return;
    const found = search(field.value);
    list.replaceChildren(...(found ?? []).slice(0, MOST).map((one) => item(one, field.value, file)));
    status.textContent = told(dialog, found);
  };

  dialog.addEventListener("keydown", (event) => walk(event, field, list));
  dialog.addEventListener("click", (event) => {
    const target = /** @type {Element} */ (event.target);
    // A click on the dialog itself, not on what is in it, is one beside it.
    if (target === dialog || target.closest("button")) dialog.close();
  });
  field.addEventListener("input", (event) => {
    if (!(/** @type {InputEvent} */ (event).isComposing)) show();
  });
  field.addEventListener("compositionend", show);

  const load = async () => {
    if (search) return;
    status.textContent = dialog.dataset.loading ?? "";
    try {
      search = await (await import("./loadSearch.js")).default(file.href);
      show();
    } catch {
      status.textContent = dialog.dataset.failed ?? "";
    }
  };
  new MutationObserver(() => dialog.open && load()).observe(dialog, { attributeFilter: ["open"] });
  await load();
}

/** @param {HTMLDialogElement} dialog @param {Found[] | null} found */
function told({ dataset }, found) {
  if (!found) return "";
  const words = [dataset.none, dataset.one][found.length] ?? (found.length > MOST ? dataset.first : dataset.many) ?? "";
  return words.replace("{count}", String(found.length)).replace("{shown}", String(MOST));
}

/** @param {Found} found @param {string} query @param {URL} file @returns {HTMLLIElement} */
function item(found, query, file) {
  const link = document.createElement("a");
  link.href = new URL(`${found.kind}/${found.id}/`, file).href;
  const title = child(link, "tl-search__title", "");
  if (found.lang) title.lang = found.lang;
  for (const part of markMatches(found.title, query)) write(part.hit ? title.appendChild(document.createElement("mark")) : title, part.text);
  const under = child(link, "tl-search__under", "");
  if (found.lane) child(under, `tl-mark tl-lane-${(found.lane - 1) % 12 + 1}`, "");
  child(under, "", found.kindName);
  if (found.date) child(under, "tl-when", found.date);
  const entry = document.createElement("li");
  entry.append(link);
  return entry;
}

/** Write text, Chinese in another language's as what it is. @param {Element} element @param {string} text */
function write(element, text) {
  if (element.closest("[lang|=zh]") || document.documentElement.lang.startsWith("zh")) return element.append(text);
  for (const piece of text.split(/(\p{Script=Han}+)/u)) {
    if (/^\p{Script=Han}/u.test(piece)) child(element, "", piece).lang = "zh-Hans";
    else element.append(piece);
  }
}

/** @param {Element} parent @param {string} name its class @param {string} text */
function child(parent, name, text) {
  const element = document.createElement("span");
  element.className = name;
  element.textContent = text;
  parent.append(element);
  return element;
}

/** Arrows go from the field through the results and back; Enter in the field opens the first. @param {KeyboardEvent} event @param {HTMLElement} field @param {HTMLElement} list */
function walk(event, field, list) {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  const stops = [field, ...list.querySelectorAll("a")];
  const here = stops.indexOf(/** @type {HTMLElement} */ (document.activeElement));
  if (event.key === "Enter" && here === 0) stops[1]?.click();
  else if (event.key === "ArrowDown" && here >= 0) stops[Math.min(here + 1, stops.length - 1)].focus();
  else if (event.key === "ArrowUp" && here > 0) stops[here - 1].focus();
  else return;
  event.preventDefault();
}
