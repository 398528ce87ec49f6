// Gives each thing that can be copied a button of its own. The words stand on the page, in its language: `data-copy` names
// the button, `data-copied` on a container is said once it is done.

/**
 * Add the buttons within a part of a page; what has one keeps it.
 * @param {ParentNode} root
 */
export default function copy(root) {
  // Absent on a page that was not fetched safely; everything can be marked by hand.
  if (!navigator.clipboard) return;
  for (const source of root.querySelectorAll("[data-copy]:not(:has(+ .tl-copy))")) {
    const button = document.createElement("button");
    const status = document.createElement("span");
    button.type = "button";
    button.className = "tl-copy";
    button.textContent = source.getAttribute("data-copy");
    status.className = "tl-copied";
    status.setAttribute("role", "status");
    button.addEventListener("click", () => put(source, status));
    button.addEventListener("blur", () => status.replaceChildren());
    source.after(button, status);
  }
}

/**
 * Copy a link's address or an element's text, and say so; where that is refused, mark the text instead.
 * @param {Element} source
 * @param {Element} status
 */
async function put(source, status) {
  const text = source instanceof HTMLAnchorElement ? source.href : (source.textContent ?? "").trim();
  try {
    await navigator.clipboard.writeText(text);
    status.textContent = source.closest("[data-copied]")?.getAttribute("data-copied") ?? "";
  } catch {
    getSelection()?.selectAllChildren(source);
  }
}

copy(document);
