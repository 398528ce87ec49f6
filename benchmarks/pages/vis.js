// Its best setting: two years in view, no animation, clusters off (they cost more than they save at this size of window).
const rows = JSON.parse(document.getElementById("rows").textContent);
const groups = [...new Set(rows.map((row) => row.lane))].sort().map((lane) => ({ id: lane, content: lane }));
const items = rows.map((row) => row.from === row.to
  ? { id: row.id, group: row.lane, content: row.title, start: row.from }
  : { id: row.id, group: row.lane, content: row.title, start: row.from, end: row.to });
const timeline = new vis.Timeline(document.getElementById("timeline"), items, groups, {
  start: "2023-01-01", end: "2024-12-31", height: 700, verticalScroll: true, orientation: "top",
});
timeline.on("changed", () => {
  if (document.querySelector(".vis-item")) document.documentElement.dataset.view = "ready";
});
/** One step, and a promise of its being drawn. */
window.step = (way) => new Promise((drawn) => {
  const once = () => { timeline.off("changed", once); drawn(); };
  timeline.on("changed", once);
  timeline[way > 0 ? "zoomIn" : "zoomOut"](1, { animation: false });
});
