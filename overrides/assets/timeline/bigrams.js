const RUN = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
const HAN = /^\p{Script=Han}/u;

/**
 * Fold what writing varies and search does not: case, diacritics, full width; quotation marks and the dot in names.
 *
 * @param {string} text
 * @returns {string}
 */
export function fold(text) {
  return text.normalize("NFKD").replace(/[\p{M}·‘’“”'"「」『』《》〈〉]/gu, "").toLowerCase();
}

/**
 * The words of a folded text: each run of Chinese characters, and each run of other letters and digits.
 *
 * @param {string} folded
 * @returns {string[]}
 */
export function runs(folded) {
  return folded.match(RUN) ?? [];
}

/** Whether a run is Chinese. @param {string} run */
export function isHan(run) {
  return HAN.test(run);
}

/**
 * Break a folded text into what an index holds: words, and of Chinese runs every two neighbours.
 *
 * @param {string} folded
 * @returns {string[]} a Chinese character that stands alone is itself
 */
export default function bigrams(folded) {
  return runs(folded).flatMap((run) => {
    const characters = isHan(run) ? [...run] : [run];
    if (characters.length < 2) return characters;
    return characters.slice(1).map((character, place) => characters[place] + character);
  });
}
