// The Run panel of a sample: runs what stands in it against a sandbox in the page, and shows the
// requests as they went out, what came, and of which type it is. What runs is loaded when Run is first
// pressed.
(() => {
  const make = (name, properties = {}, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };
  const loading = new Map();
  const load = (src, client) => {
    const run = () => window.specloomRuns?.[client];
    if (!loading.has(src)) {
      const loaded = new Promise((resolve, reject) => {
        document.head.append(make("script", { src, onload: resolve, onerror: reject }));
      });
      loading.set(src, loaded);
    }
    return loading.get(src).then(run);
  };

  let groups = 0;
  /** A row of values of which one is chosen; the keyboard goes through them with the arrows. */
  const choice = (label, values, chosen) => {
    const name = `choice-${++groups}`;
    const options = values.map((value) => {
      const input = make("input", { type: "radio", name, value, checked: value === chosen });
      return make("label", {}, input, make("span", { textContent: value }));
    });
    const row = make("span", { className: "choice" }, ...options);
    const element = make("fieldset", {}, make("legend", { textContent: label }), row);
    return { element, value: () => row.querySelector("input:checked").value };
  };

  const tokens = /("(?:[^"\\]|\\.)*")(\s*:)?|\b(true|false|null)\b|-?\d[\d.eE+-]*/g;
  /** JSON in the colours of the samples. */
  const painted = (text) => {
    const parts = [];
    let from = 0;
    for (const match of text.matchAll(tokens)) {
      const [all, string, colon = "", word] = match;
      const kind = string ? (colon ? "attr" : "string") : word ? "literal" : "number";
      parts.push(text.slice(from, match.index));
      parts.push(make("span", { className: `hljs-${kind}`, textContent: string ?? all }), colon);
      from = match.index + all.length;
    }
    return [...parts, text.slice(from)];
  };

  const shownLines = 3;
  const outputOf = ({ output, error }) => {
    const parts = output.slice(0, shownLines).flatMap((text, index) => {
      return [index === 0 ? "" : "\n", ...(/^[[{]/.test(text) ? painted(text) : [text])];
    });
    const more = output.length - shownLines;
    if (more > 0) {
      parts.push("\n", make("span", { className: "soft", textContent: `… and ${more} more` }));
    }
    if (error) {
      const said = `${error.name}: ${error.message}`;
      if (parts.length > 0) parts.push("\n");
      parts.push(make("span", { className: "run-error", textContent: said }));
    }
    return parts;
  };

  const line = ({ method, url, answer, waited }) => {
    const { pathname, search } = new URL(url);
    const status = String(answer?.status ?? "reset");
    const kind = /^\d/.test(status) ? `status-${status[0]}` : "warning";
    const mark = make("span", { className: `mark status ${kind}`, textContent: status });
    const item = make("li", {}, mark, ` ${method} ${decodeURIComponent(pathname + search)}`);
    if (waited >= 50) {
      const after = `after ${(waited / 1000).toFixed(1)} s`;
      item.append(" ", make("span", { className: "soft", textContent: after }));
    }
    return item;
  };
  const shownRequests = 5;
  const linesOf = (exchanges) => {
    const left = exchanges.length - shownRequests;
    if (left <= 1) return exchanges.map(line);
    const more = make("li", { className: "soft", textContent: `… ${left} more` });
    return [...exchanges.slice(0, shownRequests - 1).map(line), more, line(exchanges.at(-1))];
  };
  const counted = (count, what) => `${count.toLocaleString("en")} ${what}${count === 1 ? "" : "s"}`;

  /** What one sample has: its options, and what comes of it. */
  const runner = (pane) => {
    const { run: source, client, levels, level, type, each, page } = pane.dataset;
    const code = pane.querySelector("pre code");
    const original = code.textContent;
    code.contentEditable = "plaintext-only";
    code.spellcheck = false;
    code.setAttribute("role", "textbox");
    code.setAttribute("aria-multiline", "true");
    code.setAttribute("aria-label", "The sample, which can be edited");
    const atLevel = levels ? choice("Level", levels.split(" "), level) : undefined;
    const fault = choice("Fault", ["none", "429", "503", "reset"], "none");
    const options = make("div", { className: "run-options" });
    options.append(...(atLevel ? [atLevel.element] : []), fault.element);
    const log = make("ol", { className: "run-log" });
    const summary = make("p", { className: "run-summary" });
    summary.setAttribute("role", "status");
    const output = make("pre", { tabIndex: 0 });
    const result = make("div", { className: "run-result", hidden: true }, log, summary, output);
    const box = make("div", { className: "run-panel" }, options, result);
    pane.append(box);

    const typed = (count) => {
      // Types are known of the sample as it was compiled.
      if (!type || count === 0 || code.textContent !== original) return [];
      const name = type.replace("<L>", `<${atLevel?.value()}>`);
      const shown = make("code", { textContent: name });
      const link = page ? make("a", { href: page }, shown) : shown;
      return [each === undefined ? ", typed " : ", each typed ", link];
    };
    return async () => {
      const exchanges = [];
      result.hidden = false;
      log.replaceChildren();
      output.replaceChildren();
      output.hidden = true;
      summary.textContent = "Running…";
      try {
        const run = await load(source, client);
        const ran = await run(code.textContent, {
          ...(atLevel ? { level: Number(atLevel.value()) } : {}),
          ...(fault.value() === "none" ? {} : { fault: fault.value() }),
          onExchange: (exchange) => {
            exchanges.push(exchange);
            log.replaceChildren(...linesOf(exchanges));
          },
        });
        const said = `${counted(exchanges.length, "request")}, ${counted(ran.output.length, "result")}`;
        summary.replaceChildren(said, ...typed(ran.output.length));
        output.append(...outputOf(ran));
        output.hidden = output.childNodes.length === 0;
      } catch {
        summary.textContent = "What runs samples could not be loaded.";
      }
    };
  };

  for (const panel of document.querySelectorAll(".tabs")) {
    const panes = [...panel.querySelectorAll(":scope > .pane[data-run]")];
    if (panes.length === 0) continue;
    const runners = new Map(panes.map((pane) => [pane, runner(pane)]));
    const button = make("button", { type: "button", className: "run", textContent: "Run" });
    button.title = "Ctrl Enter";
    panel.querySelector(".bar").append(button);
    const chosen = () => panel.querySelector(":scope > .pane.on");
    const show = () => {
      button.hidden = !runners.has(chosen());
    };
    show();
    panel.addEventListener("tab", show);
    const start = async () => {
      if (button.disabled) return;
      button.disabled = true;
      await runners.get(chosen())?.();
      button.disabled = false;
    };
    button.addEventListener("click", start);
    panel.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      start();
    });
  }
})();
