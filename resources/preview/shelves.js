// Lays a long body out by the shelf: a change then costs the blocks of its own shelf, not those of the whole article.
// Shelves stand in a shadow tree of the body's element alone; the document, its rules and what is exported know nothing
// of them, and as plain boxes without edges they move nothing. Run after live.js in the same world.
(() => {
  "use strict";

  const ON_ONE = 80; // nodes; a block and the line end behind it are two
  const MANY = 5 * ON_ONE;
  const HOSTS = ["article", "div", "main", "section"]; // among those that may have a shadow
  const BLOCK = /^(?:blockquote|div|figure|h[1-6]|hr|ol|p|pre|section|table|ul)$/;
  let host, root;
  let shelves = []; // { box, slot, nodes } in order of the page

  // --- which nodes stand together ----------------------------------------------------------------------------------

  const isBlank = (node) =>
    node.nodeType === Node.COMMENT_NODE || (node.nodeType === Node.TEXT_NODE && !/[^ \t\n\r\f]/.test(node.data));

  function isInline(node, next) {
    while (node && isBlank(node)) node = next(node);
    return node && !BLOCK.test(node.localName || "");
  }

  // Words that stand in the body itself run on from one node to the next; a shelf would break their line.
  const runsOn = (node) =>
    isInline(node, (each) => each.previousSibling) && isInline(node.nextSibling, (each) => each.nextSibling);

  function dealt(nodes) {
    const parts = [];
    const most = nodes.length > 2 * ON_ONE ? ON_ONE : Infinity;
    let part = null;
    for (const node of nodes) {
      if (!part || (part.length >= most && !runsOn(part.at(-1)))) parts.push((part = []));
      part.push(node);
    }
    return parts;
  }

  // Shelves before and behind a change keep their nodes, and with them their layout.
  function parts() {
    const nodes = [...host.childNodes];
    let [low, start, high, end] = [0, 0, shelves.length, nodes.length];
    const stands = (shelf, at) => shelf.nodes.every((node, nth) => node === nodes[at + nth]);
    while (low < high && stands(shelves[low], start)) start += shelves[low++].nodes.length;
    while (high > low && end - shelves[high - 1].nodes.length >= start) {
      if (!stands(shelves[high - 1], end - shelves[high - 1].nodes.length)) break;
      end -= shelves[--high].nodes.length;
    }
    const kept = (shelf) => shelf.nodes;
    return [...shelves.slice(0, low).map(kept), ...dealt(nodes.slice(start, end)), ...shelves.slice(high).map(kept)];
  }

  // Those that became small, and those whose words now run on.
  function joined(all) {
    const found = [];
    for (const part of all) {
      const before = found.at(-1);
      if (before && (before.length + part.length <= ON_ONE || runsOn(before.at(-1)))) found.push([...found.pop(), ...part]);
      else found.push(part);
    }
    return found;
  }

  // --- the shelves --------------------------------------------------------------------------------------------------

  // What is drawn apart is moved as a whole when a line comes before it. What one looks at is drawn with the page, as
  // it would be without shelves.
  const drawApart = (box, is) => (box.style.willChange = is ? "transform" : "");
  const inSight = new IntersectionObserver(
    (seen) => seen.forEach(({ target, isIntersecting }) => drawApart(target, !isIntersecting)),
    { rootMargin: "100%" },
  );

  function made() {
    const box = document.createElement("div");
    const slot = document.createElement("slot");
    box.style.position = "relative"; // painted and measured for itself, yet margins meet across it
    box.append(slot);
    drawApart(box, true);
    inSight.observe(box);
    return { box, slot, nodes: [] };
  }

  function arrange() {
    const wanted = joined(parts());
    const standing = new Map(shelves.map((shelf) => [shelf.nodes, shelf]));
    const keep = new Set(wanted);
    const spare = shelves.filter((shelf) => !keep.has(shelf.nodes));
    shelves = wanted.map((nodes) => standing.get(nodes) || spare.shift() || made());
    for (const { box } of spare) {
      inSight.unobserve(box);
      box.remove();
    }
    let at = root.firstChild;
    for (const { box } of shelves) {
      if (box === at) at = at.nextSibling;
      else root.insertBefore(box, at);
    }
    wanted.forEach((nodes, nth) => stockOne(shelves[nth], nodes)); // one that stands in no page takes nothing up
  }

  function stockOne(shelf, nodes) {
    if (shelf.nodes === nodes) return;
    shelf.slot.assign(...nodes);
    shelf.nodes = nodes;
  }

  // --- when ----------------------------------------------------------------------------------------------------------

  const came = new MutationObserver(() => stock());
  const changed = new MutationObserver((records) => {
    if (records.some(({ target }) => target.parentNode === host)) stock();
  });

  function stock() {
    // In a body that lays its children out by a grid or in a row, boxes between would be seen.
    if (!root && (host.childNodes.length <= MANY || getComputedStyle(host).display !== "block")) return;
    root ||= host.attachShadow({ mode: "closed", slotAssignment: "manual" });
    arrange();
  }

  // From now on, as soon as there are many. What runs before the next frame is never seen half done.
  function shelve(body) {
    if (!host && HOSTS.includes(body.localName)) {
      host = body;
      came.observe(host, { childList: true });
      stock();
    }
    if (host && document.readyState !== "loading") changed.observe(host, { characterData: true, subtree: true });
  }

  // A long body is on its way: what comes is put onto shelves as it comes, laid out once, and seen in these colours.
  function expect(before, after, look) {
    const body = workstation.bodyAt(before, after);
    const coming = new MutationObserver(() => {
      if (!body()) return;
      coming.disconnect();
      workstation.wear(...look);
      shelve(body());
    });
    coming.observe(document, { childList: true, subtree: true });
  }

  // How many nodes stand on each, and whether it is drawn apart.
  const told = () => JSON.stringify(shelves.map(({ box, nodes }) => [nodes.length, box.style.willChange !== ""]));

  Object.assign(workstation, { shelve, expect, shelves: told });
})();
