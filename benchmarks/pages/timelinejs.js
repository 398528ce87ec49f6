const rows = JSON.parse(document.getElementById("rows").textContent);
const dateOf = (iso) => {
  const [year, month, day] = iso.split("-").map(Number);
  return { year, month, day };
};
const timeline = new TL.Timeline("timeline", {
  events: rows.map((row) => ({
    unique_id: row.id, group: row.lane, start_date: dateOf(row.from), text: { headline: row.title },
    ...(row.from === row.to ? {} : { end_date: dateOf(row.to) }),
  })),
}, { height: 700, duration: 0, font: null, hash_bookmark: false });
const ready = () => {
  if (document.querySelector(".tl-timemarker")) document.documentElement.dataset.view = "ready";
};
timeline.on("loaded", ready);
timeline.on("dataloaded", ready);
/** One step; it tells nobody when it is done. */
window.step = async (way) => { timeline[way > 0 ? "zoomIn" : "zoomOut"](); };
