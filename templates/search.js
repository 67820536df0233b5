// Search as one types, over the lists that the page holds anyway. Without this script the lists are there to read.
"use strict";
(() => {
  const form = document.querySelector(".search");
  const field = form.querySelector("input");
  const count = form.querySelector(".search-count");
  const results = form.querySelector(".search-results");
  const index = document.querySelector(".search-index");
  const shown = 50;

  // The words of a text, as /search.json has them: letters and digits, and points and commas within numbers.
  const words = (text) =>
    text.toLowerCase().replace(/['’]/g, "").split(/[^\p{Alphabetic}\p{Nd}.,]+/u)
      .map((word) => word.replace(/^[.,]+|[.,]+$/g, "")).filter(Boolean);
  const spaced = (text) => ` ${words(text).join(" ")} `;
  const text = (element) => (element ? element.textContent.trim() : "");

  const entries = [...index.querySelectorAll("section li")].map((item) => {
    const link = item.querySelector("a");
    const paper = item.parentElement.closest("li");
    const note = text(item.querySelector(":scope > .search-note"));
    const around = paper
      ? [text(paper.querySelector("a")), text(paper.querySelector(":scope > .search-note"))]
      : [text(item.closest("section").querySelector("h2"))];
    const where = [note, ...around].filter(Boolean).join(", ");
    return { link, where, title: spaced(text(link)), beside: spaced(note), around: spaced(around.join(" ")) };
  });

  // How far an entry is from what was asked: 0 has every word in its title. Undefined: a word is missing, or all of
  // them are only in what stands around it.
  const distance = (entry, wanted) => {
    let far = 0;
    let isOwn = false;
    for (const word of wanted) {
      if (entry.title.includes(` ${word}`)) {
        isOwn = true;
        if (!entry.title.includes(` ${word} `)) far += 1;
      } else if (entry.beside.includes(` ${word}`)) {
        isOwn = true;
        far += 100;
      } else if (entry.around.includes(` ${word}`)) {
        far += 100;
      } else {
        return undefined;
      }
    }
    return isOwn ? far : undefined;
  };

  const item = (entry) => {
    const line = document.createElement("li");
    const where = document.createElement("span");
    where.className = "search-note";
    where.textContent = entry.where;
    line.append(entry.link.cloneNode(true), " ", where);
    return line;
  };

  const said = (found) => {
    if (found === 0) return "Nothing on this site has all of these words.";
    if (found === 1) return "1 result";
    return found > shown ? `${found} results, of which the first ${shown} are listed` : `${found} results`;
  };

  const search = () => {
    const wanted = words(field.value);
    const found = wanted.length === 0 ? [] : entries
      .map((entry, place) => ({ entry, place, far: distance(entry, wanted) }))
      .filter((one) => one.far !== undefined)
      .sort((one, other) => one.far - other.far || one.place - other.place);
    results.replaceChildren(...found.slice(0, shown).map((one) => item(one.entry)));
    count.textContent = wanted.length === 0 ? "" : said(found.length);
    index.hidden = wanted.length > 0;
  };

  // The words of the papers are fetched once, when somebody searches; titles are found without them.
  let isFetched = false;
  const fetchWords = async () => {
    if (isFetched) return;
    isFetched = true;
    try {
      const answer = await fetch(form.dataset.words);
      const said = answer.ok ? await answer.json() : {};
      for (const entry of entries) {
        const address = entry.link.getAttribute("href").replace(/^(\.\.\/)+/, "");
        if (Object.hasOwn(said, address)) entry.beside += `${said[address]} `;
      }
      search();
    } catch {
      // A page opened from a disk may fetch nothing: then titles alone are searched.
    }
  };

  const remember = () => {
    try {
      const query = field.value.trim();
      history.replaceState(null, "", query ? `?q=${encodeURIComponent(query)}` : location.pathname);
    } catch {
      // Nor may it change its address.
    }
  };

  let waiting;
  field.addEventListener("input", () => {
    fetchWords();
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      search();
      remember();
    }, 150);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    search();
    remember();
  });

  form.hidden = false;
  field.value = new URLSearchParams(location.search).get("q") ?? "";
  if (field.value) {
    search();
    fetchWords();
  }
})();
