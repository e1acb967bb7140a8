// The search: a dialog over a list of all pages, which is loaded when it is first opened.
(() => {
  const make = (name, properties = {}) => Object.assign(document.createElement(name), properties);
  const top = document.querySelector("header.top");
  const open = document.querySelector("button.search-open");
  if (!open || !top) return;
  const base = top.dataset.root ?? "";
  open.hidden = false;
  let dialog;
  const load = () =>
    new Promise((resolve) => {
      if (window.specloomSearch) return resolve();
      const script = make("script", { src: `${base}assets/search-index.js`, onload: resolve });
      document.head.append(script);
    });
  const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const wordsOf = (text) =>
    fold(text.replace(/([a-z\d])([A-Z])/g, "$1 $2")).match(/[\p{L}\p{N}]+/gu) ?? [];
  const prepare = () =>
    window.specloomSearch.map(([path, title, label, words, summary]) => ({
      path,
      title,
      label,
      summary,
      whole: fold(`${title} ${label} ${words}`),
      names: new Set(fold(`${label} ${words}`).split(/\s+/)),
      fields: [
        [wordsOf(title), 8],
        [[...wordsOf(label), ...wordsOf(words), ...fold(words).split(/\s+/)], 4],
        [wordsOf(summary), 1],
      ],
    }));
  const scoreOf = (entry, query, terms) => {
    let score = entry.whole.includes(query) ? 6 : 0;
    // A name as it is written counts more than its words.
    for (const name of query.split(/\s+/)) if (entry.names.has(name)) score += 10;
    for (const term of terms) {
      let best = 0;
      for (const [words, weight] of entry.fields) {
        for (const word of words) {
          if (word === term) best = Math.max(best, weight * 2);
          else if (word.startsWith(term)) best = Math.max(best, weight);
        }
      }
      if (best === 0 && !entry.whole.includes(term)) return 0;
      score += best + 1;
    }
    return score;
  };
  const build = () => {
    dialog = make("dialog", { className: "search" });
    dialog.setAttribute("aria-label", "Search");
    const input = make("input", { type: "search", autocomplete: "off", spellcheck: false });
    input.placeholder = "Operations, codes, schemas, guides";
    input.setAttribute("aria-label", "Search for");
    const list = make("ol", { className: "results" });
    const hint = make("p", {
      className: "soft small",
      textContent: "↑ ↓ to choose, Enter to go, Esc to close",
    });
    dialog.append(input, list, hint);
    document.body.append(dialog);
    const entries = prepare();
    let chosen = 0;
    const mark = () => {
      [...list.children].forEach((item, index) => {
        item.classList.toggle("chosen", index === chosen);
        if (index === chosen) item.scrollIntoView({ block: "nearest" });
      });
    };
    const find = () => {
      const query = fold(input.value.trim());
      const terms = [...new Set(wordsOf(input.value))];
      const found = entries
        .map((entry) => ({ entry, score: terms.length === 0 ? 0 : scoreOf(entry, query, terms) }))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score)
        .slice(0, 12);
      list.replaceChildren(
        ...found.map(({ entry }) => {
          const link = make("a", { href: base + entry.path });
          const title = make("strong", { textContent: entry.title });
          const label = make("span", { className: "soft", textContent: entry.label });
          link.append(title, label);
          const item = make("li");
          item.append(link);
          return item;
        }),
      );
      if (terms.length > 0 && found.length === 0) {
        list.append(make("li", { className: "soft nothing", textContent: "Nothing found." }));
      }
      chosen = 0;
      mark();
    };
    input.addEventListener("input", find);
    dialog.addEventListener("keydown", (event) => {
      const count = list.querySelectorAll("a").length;
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step && count > 0) {
        event.preventDefault();
        chosen = (chosen + step + count) % count;
        mark();
      }
      if (event.key === "Enter" && document.activeElement === input)
        list.children[chosen]?.querySelector("a")?.click();
    });
    dialog.addEventListener("click", (event) => {
      if (event.target === dialog) dialog.close();
    });
  };
  const start = async () => {
    await load();
    if (!dialog) build();
    dialog.showModal();
    dialog.querySelector("input").select();
  };
  open.addEventListener("click", start);
  document.addEventListener("keydown", (event) => {
    // For a moment the field of a search that was just closed still has the keys.
    const typing =
      /^(?:INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName ?? "") &&
      !dialog?.contains(event.target);
    const wanted =
      (event.key === "/" && !typing) || (event.key === "k" && (event.ctrlKey || event.metaKey));
    if (!wanted || dialog?.open) return;
    event.preventDefault();
    start();
  });
})();
