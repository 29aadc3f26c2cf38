// Keeps a loaded page in step with the text: run at each load in a script world of the program's own, which the page's
// policy does not bind. The served bytes carry no marks of blocks; which nodes belong to which block is found
// here by parsing every block's HTML alone, as the page's own parser does within the same element.
(() => {
  "use strict";

  const MARK = "workstation: here stands the body";
  let container, path, lead, blocks, tail; // `blocks`: per block its nodes, none, one or several; text nodes too
  let touched; // the text node last changed and the end of the change in it, or a node that came

  // --- nodes from HTML -----------------------------------------------------------------------------------------

  // One for all: an article may have thousands of blocks, and a document of its own for each is not free.
  const inert = document.implementation.createHTMLDocument("");

  function parse(html) {
    const place = inert.createElement(container.localName);
    place.innerHTML = html;
    return [...place.childNodes].map((node) => document.adoptNode(node));
  }

  // The page without its body: where the body belongs, as child numbers from the document down.
  function frameOf(before, after) {
    const page = new DOMParser().parseFromString(`${before}<!--${MARK}-->${after}`, "text/html");
    const comments = page.createTreeWalker(page, NodeFilter.SHOW_COMMENT);
    let mark = comments.nextNode();
    while (mark && mark.data !== MARK) mark = comments.nextNode();
    if (!mark) return null;
    const steps = [];
    for (let node = mark.parentNode; node !== page; node = node.parentNode) {
      steps.unshift([...node.parentNode.childNodes].indexOf(node));
    }
    const siblings = [...mark.parentNode.childNodes];
    const at = siblings.indexOf(mark);
    return { page, steps, lead: siblings.slice(0, at), tail: siblings.slice(at + 1) };
  }

  // Where the body will be on a page that is still being read: nothing until its element is there.
  function bodyAt(before, after) {
    const frame = frameOf(before, after);
    const name = frame && follow(frame.page, frame.steps).localName;
    return () => {
      const found = frame && follow(document, frame.steps);
      return found?.localName === name ? found : null;
    };
  }

  const follow = (root, steps) => steps.reduce((node, step) => node && node.childNodes[step], root);

  // --- whose nodes are whose -----------------------------------------------------------------------------------

  // Takes the nodes of block after block in order of the page; a text that ran together with its neighbour's is parted
  // again. Most blocks are one element and the line end, as written: for those no second copy of the page is made.
  function claimer(first) {
    let next = first;

    function claim(expected) {
      const node = next;
      if (!node || node.nodeType !== expected.nodeType) throw new Error("not as served");
      if (node.nodeType === Node.TEXT_NODE) {
        if (!node.data.startsWith(expected.data)) throw new Error("not as served");
        if (node.data.length > expected.data.length) node.splitText(expected.data.length);
      } else if (!node.isEqualNode(expected)) {
        throw new Error("not as served");
      }
      next = node.nextSibling;
      return node;
    }

    function asWritten(html) {
      const [node, end] = [next, next?.nextSibling];
      if (node?.nodeType !== Node.ELEMENT_NODE || !end || end.nodeType !== Node.TEXT_NODE) return null;
      if (!end.data.startsWith("\n") || unquoted(`${node.outerHTML}\n`) !== unquoted(html)) return null;
      if (end.data.length > 1) end.splitText(1);
      next = end.nextSibling;
      return [node, end];
    }

    return { claim, block: (html) => asWritten(html) || parse(html).map(claim) };
  }

  const unquoted = (html) => (html.includes("&quot;") ? html.replaceAll("&quot;", '"') : html);

  function install(before, after, htmls) {
    const frame = frameOf(before, after);
    path = frame && frame.steps;
    container = frame && follow(document, path);
    if (!container) return "no body";
    const { claim, block } = claimer(container.firstChild);
    try {
      lead = frame.lead.map(claim);
      blocks = htmls.map(block);
      tail = frame.tail.map(claim);
      return "as served";
    } catch {
      rebuild(frame, htmls);
      return "rebuilt";
    }
  }

  function rebuild(frame, htmls) {
    const adopt = (nodes) => nodes.map((node) => document.importNode(node, true));
    lead = adopt(frame.lead);
    blocks = htmls.map(parse);
    tail = adopt(frame.tail);
    container.replaceChildren(...lead, ...blocks.flat(), ...tail);
  }

  // --- changing as little as possible --------------------------------------------------------------------------

  const names = (element) => element.getAttributeNames().join(" ");
  const alike = (old, fresh) =>
    old.nodeName === fresh.nodeName && (old.nodeType !== Node.ELEMENT_NODE || names(old) === names(fresh));

  // `old` takes the content of `fresh`; pictures and selections that did not change stay as they are.
  function morph(old, fresh) {
    if (old.nodeType !== Node.ELEMENT_NODE) {
      if (old.data !== fresh.data) {
        touched = [old, endOfChange(old.data, fresh.data)];
        old.data = fresh.data;
      }
      return;
    }
    takeAttributes(old, fresh);
    takeNodes(old, [...old.childNodes], [...fresh.childNodes], null);
  }

  function endOfChange(before, after) {
    const shortest = Math.min(before.length, after.length);
    let same = 0;
    while (same < shortest && before.at(-1 - same) === after.at(-1 - same)) same += 1;
    return after.length - same;
  }

  function takeAttributes(old, fresh) {
    for (const { name, value } of fresh.attributes) {
      if (old.getAttribute(name) !== value) old.setAttribute(name, value);
    }
  }

  // Makes `olds` (neighbours in `parent`, followed by `anchor`) equal to `freshes`; returns the nodes now there.
  function takeNodes(parent, olds, freshes, anchor) {
    let head = 0;
    let end = 0;
    const shortest = Math.min(olds.length, freshes.length);
    while (head < shortest && olds[head].isEqualNode(freshes[head])) head += 1;
    const left = shortest - head;
    while (end < left && olds.at(-1 - end).isEqualNode(freshes.at(-1 - end))) end += 1;
    const goers = olds.slice(head, olds.length - end);
    const comers = freshes.slice(head, freshes.length - end);
    const after = end ? olds[olds.length - end] : anchor;
    const now = comers.map((fresh, at) => takeNode(parent, goers[at], fresh, after));
    for (const node of goers.slice(comers.length)) node.remove();
    return [...olds.slice(0, head), ...now, ...(end ? olds.slice(-end) : [])];
  }

  function takeNode(parent, old, fresh, anchor) {
    if (!old) {
      const node = parent.insertBefore(document.importNode(fresh, true), anchor);
      touched = [node];
      return node;
    }
    if (alike(old, fresh)) {
      morph(old, fresh);
      return old;
    }
    const node = document.importNode(fresh, true);
    old.replaceWith(node);
    touched = [node];
    return node;
  }

  function splice(start, removed, htmls) {
    const anchor = firstNodeFrom(start + removed);
    const added = htmls.map(parse);
    const shared = Math.min(removed, added.length);
    for (let at = shared - 1; at >= 0; at -= 1) {
      const after = firstNodeFrom(start + at + 1);
      added[at] = takeNodes(container, blocks[start + at], added[at], after);
      blocks[start + at] = added[at];
    }
    for (const nodes of blocks.slice(start + shared, start + removed)) for (const node of nodes) node.remove();
    for (const nodes of added.slice(shared)) for (const node of nodes) container.insertBefore(node, anchor);
    blocks.splice(start, removed, ...added);
  }

  function firstNodeFrom(index) {
    for (let at = index; at < blocks.length; at += 1) if (blocks[at].length) return blocks[at][0];
    return tail[0] || null;
  }

  // The page around the body, from the document down to the element that holds it; false when it is built otherwise.
  function reframe(before, after) {
    const frame = frameOf(before, after);
    if (!frame || frame.steps.join() !== path.join()) return false;
    const olds = [document];
    const freshes = [frame.page];
    for (const step of path) {
      olds.push(olds.at(-1).childNodes[step]);
      freshes.push(freshes.at(-1).childNodes[step]);
    }
    if (!olds.every((old, level) => alike(old, freshes[level]))) return false;
    path.forEach((step, level) => takeAround(olds[level], freshes[level], step));
    olds.slice(1).forEach((old, level) => takeAttributes(old, freshes[level + 1]));
    lead = takeNodes(container, lead, frame.lead, firstNodeFrom(0));
    tail = takeNodes(container, tail, frame.tail, null);
    return true;
  }

  function takeAround(old, fresh, step) {
    const [olds, freshes] = [[...old.childNodes], [...fresh.childNodes]];
    takeNodes(old, olds.slice(step + 1), freshes.slice(step + 1), null);
    takeNodes(old, olds.slice(0, step), freshes.slice(0, step), olds[step]);
  }

  // --- light, dark and the editor's marks: in the style rules alone, so that the document stays as exported --------

  const own = new CSSStyleSheet();
  const SCHEME = /\(prefers-color-scheme:\s*(light|dark)\)/g;
  const ALWAYS = "(min-width: 0px)";
  const NEVER = "(max-width: 0px)";
  const asked = new WeakMap();
  let dark = false;
  let still = false; // whether the person wants no movement, whatever the system says

  function wear(isDark, css, isStill) {
    dark = isDark;
    still = isStill;
    own.replaceSync(`:root { color-scheme: ${dark ? "dark" : "light"}; }\n${css}`);
    document.adoptedStyleSheets = [own];
    for (const sheet of document.styleSheets) wearRules(sheet.cssRules);
  }

  const calm = () => still || matchMedia("(prefers-reduced-motion: reduce)").matches;

  function wearRules(rules) {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule) {
        if (!asked.has(rule)) asked.set(rule, rule.media.mediaText);
        const wanted = asked.get(rule).replace(SCHEME, (_, scheme) => ((scheme === "dark") === dark ? ALWAYS : NEVER));
        if (rule.media.mediaText !== wanted) rule.media.mediaText = wanted;
      }
      if (rule.cssRules) wearRules(rule.cssRules);
    }
  }

  // --- where a block is ------------------------------------------------------------------------------------------

  function rectOf(node) {
    if (node.nodeType === Node.ELEMENT_NODE) return node.getBoundingClientRect();
    const range = document.createRange();
    range.selectNodeContents(node);
    return range.getBoundingClientRect();
  }

  const rectsOf = (index) =>
    blocks[index]
      .filter((node) => node.nodeType === Node.ELEMENT_NODE || (node.data || "").trim())
      .map(rectOf)
      .filter((rect) => rect.width || rect.height);

  // The head of the page counts as the first block's, the foot as the last one's: then every place has its line.
  function top(index) {
    if (index <= 0) return -scrollY;
    for (let at = index; at < blocks.length; at += 1) {
      const rects = rectsOf(at);
      if (rects.length) return rects[0].top;
    }
    return container.getBoundingClientRect().bottom;
  }

  function place() {
    let low = 0;
    let high = blocks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (top(middle) <= 0.5) low = middle;
      else high = middle - 1;
    }
    const [start, end] = [top(low), top(low + 1)];
    return [low, end > start ? Math.min(1, Math.max(0, -start / (end - start))) : 0];
  }

  function goTo(index, fraction) {
    hold([index, fraction]);
    const start = top(index);
    const y = scrollY + start + fraction * (top(index + 1) - start);
    scrollTo({ top: y, behavior: "instant" });
  }

  // What is at the top stays there when the page becomes wider or narrower and every line breaks elsewhere. The node
  // is kept as well: blocks may come and go before it.
  let held, wide;

  function hold(at) {
    held = { at, node: blocks[at[0]]?.[0] };
    wide = innerWidth;
  }

  addEventListener("scroll", () => {
    if (blocks && innerWidth === wide) hold(place());
  });

  addEventListener("resize", () => {
    if (!blocks || !held || innerWidth === wide) return;
    const index = blocks.findIndex((nodes) => nodes[0] === held.node);
    goTo(index < 0 ? Math.min(held.at[0], blocks.length - 1) : index, held.at[1]);
  });

  // Where the words just typed stand, if they are in this block; else where the block does.
  function rectOfEdit(index) {
    const [node, end] = touched || [];
    if (node && blocks[index].some((each) => each.contains(node)) && node.nodeType === Node.TEXT_NODE) {
      const range = document.createRange();
      range.setStart(node, Math.max(0, Math.min(end ?? node.length, node.length) - 1));
      range.setEnd(node, Math.min(end ?? node.length, node.length));
      const rect = range.getBoundingClientRect();
      if (rect.height) return rect;
    }
    return null;
  }

  // Brings the words just typed into sight, or their block unless a part of it is. A pane that has no height yet
  // shows nothing that could be out of sight.
  function reveal(index) {
    if (!innerHeight) {
      requestAnimationFrame(() => reveal(index));
      return;
    }
    const rects = index < blocks.length ? rectsOf(index) : [];
    if (!rects.length) return;
    const words = rectOfEdit(index);
    const start = words ? words.top : rects[0].top;
    if (words ? start >= 0 && words.bottom <= innerHeight : start < innerHeight && rects.at(-1).bottom > 0) return;
    scrollTo({ top: scrollY + start - innerHeight / (words ? 2 : 3), behavior: calm() ? "instant" : "smooth" });
  }

  // --- what the program calls ------------------------------------------------------------------------------------

  globalThis.workstation = {
    // What became of the page's nodes: `loading` while some are still to come, nothing when another page is here.
    begin(address, frame, htmls, at) {
      if (location.href !== address) return "";
      if (document.readyState === "loading") return "loading";
      const outcome = install(...frame, htmls);
      if (container) workstation.shelve?.(container);
      if (at) goTo(...at);
      return outcome;
    },
    // Whether a page that is still being read has words wherever one looks.
    fills: (address) => location.href === address && document.documentElement.scrollHeight > innerHeight,
    bodyAt,
    calm,
    nodesOf: (index) => blocks[index] || [],
    count: () => blocks.length,
    place: () => JSON.stringify(place()), // a list would not come through as one
    goTo,
    wear,
    worn: () => document.adoptedStyleSheets.includes(own),
    // Nothing, or the place to come back to when the page must be loaded anew.
    update({ splices, frame, shown }) {
      for (const [start, removed, htmls] of splices) splice(start, removed, htmls);
      const framed = frame ? reframe(...frame) : true;
      if (frame && framed) for (const sheet of document.styleSheets) wearRules(sheet.cssRules);
      // With the next frame, which lays the page out anyway; now it would cost a layout of its own.
      if (shown >= 0) requestAnimationFrame(() => reveal(shown));
      return framed ? "" : JSON.stringify(place());
    },
  };
})();
