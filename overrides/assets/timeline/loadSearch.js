import bigrams, { fold, isHan, runs } from "./bigrams.js";
import MiniSearch from "./minisearch.js";

/**
 * One thing that has a page of its own.
 *
 * @typedef {object} Entry
 * @property {string} id
 * @property {string} kind the folder of its page: `events`, `people` …
 * @property {string} kindName
 * @property {string} title in the page's language where it has one
 * @property {string} lang the title's language where that is another
 * @property {string} date in words
 * @property {number} lane an event's lane counted from 1, else 0
 */

/** @typedef {Entry & { folded: string[] }} Kept its words, folded: titles, names, texts, dates */
/** @typedef {Entry & { score: number }} Found */
/** @typedef {(query: string) => Found[] | null} Search the best first; null where nothing is asked for */

/** @type {Map<string, Promise<Search>>} */
const loaded = new Map();

/**
 * Fetch what the search looks through, once, and index it.
 *
 * @param {string} address of `search.json`
 * @returns {Promise<Search>} rejected where it cannot be had; the next call tries again
 */
export default function loadSearch(address) {
  let search = loaded.get(address);
  if (!search) {
    search = load(address);
    loaded.set(address, search);
    search.catch(() => loaded.delete(address));
  }
  return search;
}

/** @param {string} address @returns {Promise<Search>} */
async function load(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  const entries = readEntries(await answer.json());
  const index = await indexOf(entries);
  return (query) => search(entries, index, fold(query));
}

/** @param {any} file what `generator/pages/search.py` describes @returns {Kept[]} */
function readEntries({ tags, kinds, lanes, names, events, pages }) {
  /** @param {string[][]} words */
  const folded = (...words) => words.map((some) => fold(some.join("\n")));
  /** @type {(place: number) => string[]} */
  const name = (place) => names[place] ?? [""];
  /** @param {string[]} words @param {number} date @param {number} kind */
  const shown = (words, date, kind) => {
    const spoken = Math.max(0, words.findIndex(Boolean));
    return { title: words[spoken], lang: spoken ? tags[spoken] : "", date: name(date)[0], kind: kinds[kind][0], kindName: kinds[kind][1] };
  };
  return [
    ...events.map((/** @type {any[]} */ [id, date, title, short, text, named]) => ({
      ...shown(title, date, 0), id, lane: named[0] < lanes ? named[0] + 1 : 0,
      folded: folded([...title, ...(short || [])], named.flatMap(name), text || [], name(date)),
    })),
    ...pages.map((/** @type {any[]} */ [kind, called, id, date, others]) => ({
      ...shown(name(called), date, kind), id, lane: 0,
      folded: folded(name(called), [others], [], name(date)),
    })),
  ];
}

/** Index in pieces, so that the page answers meanwhile. @param {Kept[]} entries */
async function indexOf(entries) {
  const index = new MiniSearch({
    fields: ["0", "1", "2", "3"],
    idField: "place",
    extractField: (/** @type {any} */ kept, /** @type {string} */ field) => kept[field],
    tokenize: bigrams,
    processTerm: (/** @type {string} */ term) => term,
    searchOptions: { combineWith: "AND", boost: { 0: 6, 1: 3, 3: 3 }, prefix: isPrefix },
  });
  await index.addAllAsync(entries.map(({ folded }, place) => ({ place, ...folded })), { chunkSize: 60 });
  return index;
}

/** Half a word finds the whole; half a number only a year that is nearly typed. @param {string} term */
function isPrefix(term) {
  return !isHan(term) && !/^\d{1,2}$/.test(term);
}

/** @param {Kept[]} entries @param {any} index @param {string} query folded @returns {Found[] | null} */
function search(entries, index, query) {
  const asked = runs(query);
  if (!asked.length) return null;
  const chinese = asked.filter(isHan);
  const indexed = asked.filter((run) => !isHan(run) || [...run].length > 1);
  /** @type {{ id: number, score: number }[]} */
  const hits = indexed.length ? index.search(indexed.join(" ")) : entries.map((_, id) => ({ id, score: 1 }));
  const found = [];
  for (const { id, score } of hits) {
    const entry = entries[id];
    // Bigrams may stand apart: what was asked for must stand as it was written.
    if (!chinese.every((run) => entry.folded.some((words) => words.includes(run)))) continue;
    found.push({ ...entry, score: score * likeness(entry, asked, query.trim()) });
  }
  return found.sort((one, other) => other.score - one.score);
}

/**
 * How much more an entry is meant for being called what was asked for.
 *
 * @param {Kept} entry @param {string[]} asked @param {string} query
 */
function likeness(entry, asked, query) {
  const [title] = entry.folded;
  if (!asked.every((run) => title.includes(run))) return 1;
  const names = title.split("\n").filter((name) => name.includes(query));
  return 2 + Math.max(0, ...names.map((name) => (entry.lane ? 2 : 8) * query.length / name.length));
}
