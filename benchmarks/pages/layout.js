// The pure part of a zoom step of ours, without the page: milliseconds of each of 20 layouts at the steps' windows.
(async () => {
  const load = async (name) => import(`/repo/modules/${name}.js`);
  const [{ default: layoutLabels }, { default: readEvents, begin, end }] = [await load("layoutLabels"), await load("readEvents")];
  const list = document.querySelector(".tl-editions");
  const events = readEvents(list);
  const lanes = [...new Set(events.map((event) => event.lane))].sort();
  const laid = {
    begins: Float64Array.from(events, begin),
    ends: Float64Array.from(events, (event) => end(event) + 1),
    lanes: Uint8Array.from(events, (event) => lanes.indexOf(event.lane)),
    soft: new Uint8Array(events.length),
    width: () => 300,
    order: events.map((event) => event.place).sort((a, b) => events[b].weight - events[a].weight || a - b),
  };
  const whole = [Math.min(...laid.begins), Math.max(...laid.ends)];
  return Array.from({ length: 20 }, (_, at) => {
    const half = (whole[1] - whole[0]) / 2 ** (Math.abs(5 - (at % 10)) + 1), middle = (whole[0] + whole[1]) / 2;
    const from = performance.now();
    layoutLabels(laid, { from: middle - half, to: middle + half, width: 1200, lanes: lanes.length, rows: 3 });
    return performance.now() - from;
  });
})()
