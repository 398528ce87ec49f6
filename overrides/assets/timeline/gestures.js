/** How far a pointer may stray in pixels and still mean a click. */
const STILL = 4;

/**
 * Zoom and move with wheel, mouse and fingers. A plain wheel and a finger's way up or down are left to the page.
 *
 * @param {HTMLElement} area
 * @param {object} given
 * @param {() => boolean} given.active
 * @param {(factor: number, at: number) => void} given.zoom above 1 to come nearer; `at` from 0, the left edge, to 1
 * @param {(pixels: number) => void} given.pan
 */
export default function gestures(area, { active, zoom, pan }) {
  /** @param {number} x @returns {number} 0–1 */
  const share = (x) => {
    const box = area.getBoundingClientRect();
    return Math.min(1, Math.max(0, (x - box.left) / box.width));
  };

  area.addEventListener("wheel", (wheel) => {
    if (!active() || !(wheel.ctrlKey || wheel.metaKey)) return;
    wheel.preventDefault();
    zoom(1.0025 ** -(wheel.deltaMode ? wheel.deltaY * 30 : wheel.deltaY), share(wheel.clientX));
  }, { passive: false });

  /** @type {Map<number, number>} where each finger or the mouse is held down */
  const held = new Map();
  let moved = 0;

  area.addEventListener("pointerdown", (down) => {
    if (!active() || down.button) return;
    if (!held.size) moved = 0;
    held.set(down.pointerId, down.clientX);
  });

  area.addEventListener("pointermove", (move) => {
    const before = held.get(move.pointerId);
    if (before === undefined) return;
    const others = [...held].filter(([id]) => id !== move.pointerId).map(([, x]) => x);
    held.set(move.pointerId, move.clientX);
    moved += Math.abs(move.clientX - before);
    if (moved > STILL && !area.hasPointerCapture(move.pointerId)) area.setPointerCapture(move.pointerId);
    if (others.length) {
      const apart = Math.abs(move.clientX - others[0]), was = Math.abs(before - others[0]);
      if (apart > 20 && was > 20) zoom(apart / was, share((move.clientX + others[0]) / 2));
    } else if (moved > STILL) pan(before - move.clientX);
  });

  /** @param {PointerEvent} up */
  const release = (up) => held.delete(up.pointerId);
  area.addEventListener("pointerup", release);
  area.addEventListener("pointercancel", release);
  area.addEventListener("dragstart", (drag) => { if (active()) drag.preventDefault(); });
  area.addEventListener("click", (click) => {
    if (moved <= STILL) return;
    moved = 0;
    click.preventDefault();
    click.stopPropagation();
  }, true);
}
