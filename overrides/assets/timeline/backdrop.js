import pool, { make } from "./pool.js";
import ticks from "./ticks.js";

/**
 * What lies behind the labels: the days of the editions, the ticks of the axis, the bands of the lanes with their names.
 *
 * @param {HTMLElement} grid
 * @param {{ name: string, mark: string }[]} lanes with the class of their mark
 * @param {[number, number][]} editions first and last day of each
 * @param {string} language BCP 47 tag
 */
export default function backdrop(grid, lanes, editions, language) {
  const ground = grid.appendChild(make("div", "tl-backdrop"));
  ground.setAttribute("aria-hidden", "true");
  const days = pool(ground, () => make("span", "tl-edition-days"));
  const lines = pool(ground, () => {
    const line = make("span", "tl-tick");
    line.append("");
    return line;
  });
  const names = lanes.map((lane) => {
    const name = ground.appendChild(make("span", `tl-lane ${lane.mark}`));
    name.append(make("span", "tl-mark"), lane.name);
    return name;
  });

  return {
    /** Give each lane its place. @param {(lane: number) => number} top @param {number} height in pixels */
    measure(top, height) {
      names.forEach((name, lane) => {
        name.style.transform = `translateY(${top(lane)}px)`;
        name.style.blockSize = `${height}px`;
      });
    },
    /** Hide what has gone. */
    rest() {
      days.rest();
      lines.rest();
    },
    /** @param {number} from the day at the left edge @param {number} to the day at the right edge @param {number} width in pixels */
    draw(from, to, width) {
      const scale = width / (to - from);
      const inside = editions.filter(([first, last]) => last + 1 > from && first < to);
      const bands = days.take(inside.length);
      inside.forEach(([first, last], at) => {
        bands[at].style.transform = `translateX(${(first - from) * scale}px)`;
        bands[at].style.inlineSize = `${Math.max(2, (last + 1 - first) * scale)}px`;
      });
      const told = ticks(from, to, width, language);
      const drawn = lines.take(told.length);
      told.forEach((tick, at) => {
        drawn[at].style.transform = `translateX(${(tick.day - from) * scale}px)`;
        drawn[at].classList.toggle("tl-tick--strong", tick.strong);
        /** @type {Text} */ (drawn[at].firstChild).data = tick.label;
      });
    },
  };
}
