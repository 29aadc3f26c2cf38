"use strict";
(function () {
  var form = document.getElementById("verdicts"), button = document.getElementById("save");
  function answers() {
    return Array.prototype.map.call(form.querySelectorAll("li[data-id]"), function (item) {
      return {
        id: item.dataset.id,
        words: item.dataset.words,
        verdict: item.querySelector("select").value,
        note: item.querySelector("textarea").value
      };
    }).filter(function (answer) { return answer.verdict || answer.note.trim(); });
  }
  // The page itself keeps what was filled in, so that a page saved by the browser brings it along, too.
  form.addEventListener("change", function (event) {
    var field = event.target;
    if (field.tagName === "SELECT") {
      Array.prototype.forEach.call(field.options, function (option) {
        option.toggleAttribute("selected", option.selected);
      });
    } else if (field.tagName === "TEXTAREA") {
      field.textContent = field.value;
    } else {
      field.setAttribute("value", field.value);
    }
  });
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  button.addEventListener("click", function () {
    var told = {
      format: form.dataset.format,
      article: form.dataset.article,
      slug: form.dataset.slug,
      state: form.dataset.state,
      by: form.elements.by.value,
      given_at: new Date().toISOString(),
      items: answers()
    };
    var file = new Blob([JSON.stringify(told, null, 1)], { type: "application/json" }), link = document.createElement("a");
    link.href = URL.createObjectURL(file);
    link.download = form.dataset.slug + ".verdicts.json";
    link.click();
    setTimeout(function () { URL.revokeObjectURL(link.href); }, 1000);
  });
  button.hidden = false;
}());
