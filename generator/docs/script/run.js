// The Run panel of a sample: runs what stands in it against a sandbox in the page, and shows the
// requests as they went out. What runs is loaded when Run is first pressed.
(() => {
  const make = (name, properties = {}, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };
  const load = (src) =>
    new Promise((resolve, reject) => {
      if (window.specloomRun) return resolve();
      document.head.append(make("script", { src, onload: resolve, onerror: reject }));
    });
  const choice = (label, name, values) => {
    const options = values.map((value) => make("option", { textContent: value }));
    return make("label", {}, `${label} `, make("select", { name }, ...options));
  };
  for (const panel of document.querySelectorAll(".tabs[data-run]")) {
    const { run: source, levels } = panel.dataset;
    const button = make("button", { type: "button", className: "run", textContent: "Run" });
    panel.querySelector(".bar").append(button);
    const log = make("ul", { className: "run-log" });
    log.setAttribute("aria-live", "polite");
    const options = make("div", { className: "run-options" });
    if (levels) options.append(choice("Level", "level", ["as written", ...levels.split(" ")]));
    options.append(choice("Fault", "fault", ["none", "429", "503", "reset"]));
    const output = make("pre", { tabIndex: 0 });
    const result = make("section", { className: "run-panel", hidden: true }, options, log, output);
    panel.append(result);
    const pane = () => panel.querySelector(".pane.on");
    panel.addEventListener("tab", ({ detail }) => {
      button.hidden = detail.dataset.language !== "typescript";
    });
    for (const code of panel.querySelectorAll('.pane[data-language="typescript"] pre code')) {
      code.contentEditable = "plaintext-only";
      code.spellcheck = false;
      code.setAttribute("role", "textbox");
      code.setAttribute("aria-multiline", "true");
      code.setAttribute("aria-label", "The sample, which can be edited");
    }
    const chosen = (name) => options.querySelector(`[name=${name}]`)?.value;
    const line = ({ method, url, answer }) => {
      const { pathname, search } = new URL(url);
      const status = String(answer?.status ?? "reset");
      const kind = /^\d/.test(status) ? `status-${status[0]}` : "warning";
      const mark = make("span", { className: `mark status ${kind}`, textContent: status });
      return make("li", {}, mark, ` ${method} ${decodeURIComponent(pathname + search)}`);
    };
    button.addEventListener("click", async () => {
      button.disabled = true;
      result.hidden = false;
      try {
        await load(source);
        const level = chosen("level");
        const fault = chosen("fault");
        const ran = await window.specloomRun(pane().querySelector("pre code").textContent, {
          ...(level === undefined || level === "as written" ? {} : { level: Number(level) }),
          ...(fault === "none" ? {} : { fault }),
        });
        log.replaceChildren(...ran.exchanges.map(line));
        const thrown = ran.error ? [`${ran.error.name}: ${ran.error.message}`] : [];
        output.textContent = [...ran.output, ...thrown].join("\n");
      } catch {
        output.textContent = "What runs samples could not be loaded.";
      } finally {
        button.disabled = false;
      }
    });
  }
})();
