import mountTimeline from "./mountTimeline.js";

for (const timeline of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(".tl-timeline"))) mountTimeline(timeline);
