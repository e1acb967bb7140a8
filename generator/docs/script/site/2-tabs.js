// Alternatives of code as tabs.
(() => {
  const make = (name, properties = {}) => Object.assign(document.createElement(name), properties);
  for (const tabs of document.querySelectorAll(".tabs")) {
    const list = tabs.querySelector(".tab-list");
    const panes = [...tabs.querySelectorAll(":scope > .pane")];
    list.setAttribute("role", "tablist");
    const buttons = panes.map((pane) => {
      pane.setAttribute("role", "tabpanel");
      return make("button", { type: "button", className: "tab", textContent: pane.dataset.label });
    });
    const select = (index, focus) => {
      buttons.forEach((button, each) => {
        const on = each === index;
        button.setAttribute("aria-selected", String(on));
        button.tabIndex = on ? 0 : -1;
        panes[each].classList.toggle("on", on);
      });
      if (focus) buttons[index].focus();
      tabs.dispatchEvent(new CustomEvent("tab", { detail: panes[index] }));
    };
    buttons.forEach((button, index) => {
      button.setAttribute("role", "tab");
      button.setAttribute("aria-controls", panes[index].id);
      panes[index].setAttribute("aria-label", panes[index].dataset.label);
      button.addEventListener("click", () => select(index, false));
      button.addEventListener("keydown", ({ key }) => {
        const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
        if (step) select((index + step + panes.length) % panes.length, true);
      });
      list.append(button);
    });
    select(0, false);
  }
})();
