// The buttons that copy code.
(() => {
  const make = (name, properties = {}) => Object.assign(document.createElement(name), properties);
  const copyText = (button, find) => {
    button.hidden = false;
    button.addEventListener("click", async () => {
      const text = find()?.textContent ?? "";
      try {
        await navigator.clipboard.writeText(text);
      } catch {
        const area = make("textarea", { value: text });
        document.body.append(area);
        area.select();
        document.execCommand("copy");
        area.remove();
      }
      button.textContent = "Copied";
      setTimeout(() => {
        button.textContent = "Copy";
      }, 1500);
    });
  };
  for (const button of document.querySelectorAll("button.copy")) {
    const panel = button.closest(".panel");
    copyText(button, () => panel.querySelector(".pane.on pre code, :scope > pre code"));
  }
  for (const block of document.querySelectorAll(".prose .code")) {
    const button = make("button", { type: "button", className: "copy", textContent: "Copy" });
    block.append(button);
    copyText(button, () => block.querySelector("pre code"));
  }
})();
