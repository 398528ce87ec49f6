import { fold, isHan, runs } from "./bigrams.js";

/**
 * Tell which parts of a text a query meets: Chinese anywhere, other words from their beginning.
 *
 * @param {string} text
 * @param {string} query
 * @returns {{ text: string, hit: boolean }[]} the whole text in parts
 */
export default function markMatches(text, query) {
  const characters = [...text];
  let folded = "";
  /** @type {number[]} the character from which each folded one comes */
  const from = [];
  characters.forEach((character, place) => {
    const plain = fold(character);
    folded += plain;
    for (let one = 0; one < plain.length; one++) from.push(place);
  });
  const hits = new Set();
  for (const run of runs(fold(query))) {
    for (let at = folded.indexOf(run); at >= 0; at = folded.indexOf(run, at + 1)) {
      if (!isHan(run) && /[\p{L}\p{N}]/u.test(folded[at - 1] ?? "") && !isHan(folded[at - 1])) continue;
      for (let place = from[at]; place <= from[at + run.length - 1]; place++) hits.add(place);
    }
  }
  /** @type {{ text: string, hit: boolean }[]} */
  const parts = [];
  characters.forEach((character, place) => {
    const hit = hits.has(place);
    const last = parts[parts.length - 1];
    if (last?.hit === hit) last.text += character;
    else parts.push({ text: character, hit });
  });
  return parts;
}
