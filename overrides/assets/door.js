// Remembers which language a reader chose at the door, and leads there when they come back from elsewhere.
(function () {
  var key = "timeline.locale";
  var links = document.querySelectorAll("a[data-locale]");

  function remembered() {
    try { return localStorage.getItem(key); } catch (refused) { return null; }
  }

  function remember(locale) {
    try { localStorage.setItem(key, locale); } catch (refused) { /* the door still opens */ }
  }

  var chosen = remembered();
  var fromHere = document.referrer.indexOf(location.origin + location.pathname) === 0;
  links.forEach(function (link) {
    link.addEventListener("click", function () { remember(link.dataset.locale); });
    if (link.dataset.locale !== chosen) return;
    link.classList.add("tl-door__way--chosen");
    if (!fromHere) location.replace(link.href);
  });
})();
