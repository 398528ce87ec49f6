/** Dates as whole days since 1 January 1970, in UTC: what a calendar day is does not depend on where it is read. */

const LENGTH = 864e5;

/** @param {string} iso `YYYY-MM-DD` @returns {number} days since 1970-01-01 */
export function dayOf(iso) {
  return Date.parse(iso) / LENGTH;
}

/** @param {number} day days since 1970-01-01, fractions fall away @returns {string} `YYYY-MM-DD` */
export function isoOf(day) {
  return new Date(Math.floor(day) * LENGTH).toISOString().slice(0, 10);
}

/** @param {number} year @param {number} [month] 0–11 @param {number} [date] 1–31 @returns {number} days since 1970-01-01 */
export function dayFrom(year, month = 0, date = 1) {
  return Date.UTC(year, month, date) / LENGTH;
}

/** @param {number} day @returns {Date} midnight UTC of that day */
export function dateOf(day) {
  return new Date(Math.floor(day) * LENGTH);
}
