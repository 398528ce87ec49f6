// Runs before the page's own scripts, in every tool's page alike.
{
  const probe = window.probe = { ready: 0 };
  /** The next frame drawn: its callbacks, style, layout and paint are over. */
  probe.frame = () => new Promise((drawn) => requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = drawn;
    channel.port2.postMessage(0);
  }));
  // Every tool's page says that it is ready by `data-view`: ours on its section, the peers' pages on the root.
  const watcher = new MutationObserver(async () => {
    watcher.disconnect();
    await probe.frame();
    probe.ready = performance.now();
  });
  watcher.observe(document, { subtree: true, attributes: true, attributeFilter: ["data-view"] });
  probe.usable = async (patience) => {
    while (!probe.ready) {
      if (performance.now() > patience) return null;
      await new Promise((later) => setTimeout(later, 20));
    }
    return [probe.ready - performance.getEntriesByType("navigation")[0].domInteractive, probe.ready];
  };
  /** The next frame's beginning; with `force`, after style and layout. */
  const next = (force) => new Promise((seen) => requestAnimationFrame(() => {
    if (force) document.body.getBoundingClientRect();
    seen(performance.now());
  }));
  /** Milliseconds that each step keeps the page busy, until `most` steps or `budget` milliseconds are used. */
  probe.steps = async (most, budget) => {
    const step = window.step ?? (async (way) => document.querySelector(way > 0 ? "[data-zoom='+']" : "[data-zoom='-']").click());
    const taken = [], begun = performance.now();
    for (let at = 0; at < most && (at < 1 || performance.now() - begun < budget); at += 1) {
      const frame = next(false), from = performance.now();
      const stepped = step(at % 10 < 5 ? 1 : -1);
      const handled = performance.now() - from;
      const drawn = next(true);
      await stepped;
      taken.push(handled + (await drawn) - (await frame));
      await probe.frame();
    }
    return taken;
  };
}
