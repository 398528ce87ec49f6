import { dateOf, dayFrom } from "./days.js";

/**
 * Steps from fine to coarse: how many days, how many months, and how the tick is written.
 *
 * @type {{ days?: number, months?: number, format: Intl.DateTimeFormatOptions }[]}
 */
const STEPS = [
  { days: 1, format: { day: "numeric", month: "short" } },
  { days: 7, format: { day: "numeric", month: "short" } },
  { months: 1, format: { month: "short" } },
  { months: 3, format: { month: "short" } },
  { months: 12, format: { year: "numeric" } },
  { months: 24, format: { year: "numeric" } },
  { months: 60, format: { year: "numeric" } },
  { months: 120, format: { year: "numeric" } },
  { months: 600, format: { year: "numeric" } },
];

/** @type {Intl.DateTimeFormatOptions} */
const YEAR = { year: "numeric" };

/**
 * The ticks of a time axis: the finest step whose labels keep a distance. The first says its year.
 *
 * @param {number} from the day at the left edge, fractions allowed
 * @param {number} to the day at the right edge
 * @param {number} width pixels between the two
 * @param {string} language BCP 47 tag of the labels
 * @param {number} [apart] pixels a label needs
 * @returns {{ day: number, label: string, strong: boolean }[]} `strong` where a year begins
 */
export default function ticks(from, to, width, language, apart = 72) {
  const perDay = width / (to - from);
  const step = STEPS.find((one) => (one.days ?? (one.months ?? 0) * 30.4) * perDay >= apart) ?? STEPS[STEPS.length - 1];
  const days = step.days ? everyDays(from, to, step.days) : everyMonths(from, to, step.months ?? 1);
  return days.map((day, place) => {
    const strong = new Date(day * 864e5).getUTCMonth() === 0 && dateOf(day).getUTCDate() === 1;
    return { day, strong, label: tell(day, strong ? YEAR : place ? step.format : { ...step.format, ...YEAR }, language) };
  });
}

/** @param {number} from @param {number} to @param {number} step @returns {number[]} Mondays where the step is a week */
function everyDays(from, to, step) {
  const first = Math.ceil((from - 4) / step) * step + (step === 7 ? 4 : 0);
  const days = [];
  for (let day = step === 1 ? Math.ceil(from) : first; day < to; day += step) if (day >= from) days.push(day);
  return days;
}

/** @param {number} from @param {number} to @param {number} step @returns {number[]} */
function everyMonths(from, to, step) {
  const begin = dateOf(from);
  const days = [];
  let month = Math.floor((begin.getUTCFullYear() * 12 + begin.getUTCMonth()) / step) * step;
  for (; ; month += step) {
    const day = dayFrom(Math.floor(month / 12), month % 12);
    if (day >= to) return days;
    if (day >= from) days.push(day);
  }
}

/** @type {Map<string, Intl.DateTimeFormat>} */
const formats = new Map();

/** One that is made once: making it costs more than all that it tells. @param {Intl.DateTimeFormatOptions} format @param {string} language */
function formatOf(format, language) {
  const key = language + JSON.stringify(format);
  let known = formats.get(key);
  if (!known) formats.set(key, known = new Intl.DateTimeFormat(language, { ...format, timeZone: "UTC" }));
  return known;
}

/**
 * A day in words.
 *
 * @param {number} day days since 1970-01-01
 * @param {Intl.DateTimeFormatOptions} format
 * @param {string} language BCP 47 tag
 */
export function tell(day, format, language) {
  return formatOf(format, language).format(dateOf(day));
}
