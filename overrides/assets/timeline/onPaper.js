/**
 * Print the list whole, as editions, whatever view is on the screen.
 *
 * @param {object} given
 * @param {() => string} given.view the view on the screen
 * @param {(view: string) => void} given.turn
 * @param {{ hide: () => void, draw: () => void }} given.chronology
 */
export default function onPaper({ view, turn, chronology }) {
  let left = "";
  window.addEventListener("beforeprint", () => {
    left = view();
    if (left === "chronology") chronology.hide();
    turn("editions");
  });
  window.addEventListener("afterprint", () => {
    turn(left);
    if (left === "chronology") chronology.draw();
  });
}
