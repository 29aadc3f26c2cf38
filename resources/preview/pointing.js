// From a place on the page to its words and back, and the marks of what stands under the caret: painted by animations
// that stand still, so that no node of the page changes. Run after live.js in the same world.
(() => {
  "use strict";

  const { nodesOf, count } = workstation;
  const HEADINGS = "h1, h2, h3, h4, h5, h6";
  const NOT_TEXT = "a[href], summary, button, input, audio, video";
  const PART = /[\p{L}\p{N}\p{M}’']/u;
  let marked = [];

  const elementsOf = (index) => nodesOf(index).filter((node) => node.nodeType === Node.ELEMENT_NODE);
  const within = (index, selector) =>
    elementsOf(index).flatMap((each) => [...(each.matches(selector) ? [each] : []), ...each.querySelectorAll(selector)]);

  // --- what stands under the caret -------------------------------------------------------------------------------

  function target({ block, kind, nth, of, words }) {
    if (kind === "heading") return elementsOf(block).find((each) => each.matches(HEADINGS));
    if (kind === "reference") return within(block, "sup.footnote-ref")[nth];
    if (kind === "note") return within(count() - 1, "ol")[0]?.children[nth];
    const pictures = within(block, "img");
    const picture = pictures.length === of ? pictures[nth] : pictures.find((each) => each.alt === words);
    return picture?.closest("figure") || picture;
  }

  // A paused animation draws no frames of its own and leaves no trace in the document.
  function paint(element, look) {
    const still = element.animate([look, look], { duration: 1000, fill: "both" });
    still.pause();
    return still;
  }

  function mark(what) {
    for (const each of marked) each.cancel();
    marked = [];
    const element = what && target(what);
    if (!element) return "";
    const small = what.kind === "reference";
    const outline = "2px solid var(--workstation-caret)";
    marked = [paint(element, { outline, outlineOffset: small ? "1px" : "4px", borderRadius: "2px" })];
    return element.localName;
  }

  // --- words and their places ------------------------------------------------------------------------------------

  function textNodes(index) {
    return nodesOf(index).flatMap((node) => {
      if (node.nodeType === Node.TEXT_NODE) return [node];
      const found = [];
      const walk = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
      while (walk.nextNode()) found.push(walk.currentNode);
      return found;
    });
  }

  // The nth of these words in a block, its last if there are fewer.
  function rangeOf(index, words, nth) {
    const nodes = textNodes(index);
    const text = nodes.map((node) => node.data).join("");
    let at = words ? text.indexOf(words) : -1;
    for (let more = nth; more > 0 && text.indexOf(words, at + words.length) >= 0; more -= 1) {
      at = text.indexOf(words, at + words.length);
    }
    if (at < 0) return null;
    const range = document.createRange();
    let passed = 0;
    for (const node of nodes) {
      if (at >= passed && at < passed + node.length) range.setStart(node, at - passed);
      if (at + words.length > passed && at + words.length <= passed + node.length) {
        range.setEnd(node, at + words.length - passed);
      }
      passed += node.length;
    }
    return range;
  }

  const blockOf = (node) => {
    for (let index = 0; index < count(); index += 1) if (nodesOf(index).some((each) => each.contains(node))) return index;
    return -1;
  };

  // Block, word, how many times it stood before in the block, and how many letters of it stand before the place.
  function wordAt(node, offset) {
    const index = blockOf(node);
    if (index < 0) return "";
    const picture = node.nodeType === Node.ELEMENT_NODE && (node.matches("img") ? node : node.querySelector("img"));
    if (picture) return JSON.stringify({ block: index, picture: within(index, "img").indexOf(picture) });
    let before = "";
    let after = "";
    let passed = false;
    for (const each of textNodes(index)) {
      if (each === node) {
        before += each.data.slice(0, offset);
        after = each.data.slice(offset);
        passed = true;
      } else if (passed) after += each.data;
      else before += each.data;
    }
    if (!passed) return JSON.stringify({ block: index, word: "", nth: 0, letters: 0 });
    let start = before.length;
    while (start > 0 && PART.test(before[start - 1])) start -= 1;
    let end = 0;
    while (end < after.length && PART.test(after[end])) end += 1;
    const word = before.slice(start) + after.slice(0, end);
    const nth = word ? before.slice(0, start).split(word).length - 1 : 0;
    return JSON.stringify({ block: index, word, nth, letters: [...before.slice(start)].length });
  }

  function at(x, y) {
    const element = document.elementFromPoint(x, y);
    if (!element || element.closest(NOT_TEXT) || !getSelection().isCollapsed) return "";
    const field = fieldAt(element, x, y);
    if (field) return field;
    if (element.matches("img")) return wordAt(element, 0);
    const place = document.caretRangeFromPoint(x, y);
    return place ? wordAt(place.startContainer, place.startOffset) : "";
  }

  // The words selected, else what has the keyboard, else the first words in sight.
  function here() {
    const selected = getSelection();
    if (selected.rangeCount && blockOf(selected.anchorNode) >= 0) {
      const range = selected.getRangeAt(0);
      return wordAt(range.startContainer, range.startOffset);
    }
    const active = document.activeElement;
    if (active && blockOf(active) >= 0) return wordAt(textIn(active), 0);
    for (let index = 0; index < count(); index += 1) {
      const first = elementsOf(index).find((each) => each.getBoundingClientRect().bottom > 0);
      if (first) return wordAt(textIn(first), 0);
    }
    return "";
  }

  function textIn(element) {
    const walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) if (walk.currentNode.data.trim()) return walk.currentNode;
    return element;
  }

  // Brings the place into the middle unless it is in sight, and lets it light up for a moment.
  function flash({ block, word, nth }) {
    const element = elementsOf(block)[0];
    if (!element) return "";
    const range = rangeOf(block, word, nth);
    const rect = (range || element).getBoundingClientRect();
    const calm = workstation.calm();
    if (rect.top < 0 || rect.bottom > innerHeight) {
      scrollTo({ top: scrollY + rect.top - innerHeight / 2, behavior: calm ? "instant" : "smooth" });
    }
    const lit = { backgroundColor: "var(--workstation-flash)" };
    const easing = calm ? "steps(1)" : "ease-in";
    (range?.startContainer.parentElement || element).animate([lit, lit, {}], { duration: 1600, easing });
    return range ? range.toString() : element.localName;
  }

  // --- headline and dek: fields of their own, not of the text --------------------------------------------------------

  const FIELDS = { headline: "header .headline, header h1", dek: "header .dek" };
  const fieldOf = (name) => document.querySelector(FIELDS[name]);

  function fieldAt(element, x, y) {
    const name = Object.keys(FIELDS).find((each) => fieldOf(each)?.contains(element));
    if (!name) return "";
    const place = document.caretRangeFromPoint(x, y);
    const before = document.createRange();
    before.selectNodeContents(fieldOf(name));
    if (place) before.setEnd(place.startContainer, place.startOffset);
    return JSON.stringify({ field: name, letters: [...before.toString()].length });
  }

  function flashField(name) {
    const element = fieldOf(name);
    if (!element) return "";
    element.scrollIntoView({ block: "nearest", behavior: "instant" });
    const lit = { backgroundColor: "var(--workstation-flash)" };
    element.animate([lit, lit, {}], { duration: 1600, easing: "steps(1)" });
    return element.textContent;
  }

  Object.assign(workstation, { mark, at, here, flash, flashField });
})();
