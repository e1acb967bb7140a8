// The resources of the explorer one at a time; without scripts they stand below each other.
(() => {
  const list = document.querySelector(".resource-list");
  const resources = [...document.querySelectorAll(".resource")];
  if (!list || resources.length === 0) return;
  const buttons = resources.map((resource) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "tab";
    button.textContent = resource.dataset.label;
    button.addEventListener("click", () => show(resource));
    list.append(button);
    return button;
  });
  const show = (wanted) => {
    resources.forEach((resource, index) => {
      resource.classList.toggle("on", resource === wanted);
      buttons[index].setAttribute("aria-pressed", String(resource === wanted));
    });
  };
  show(resources.find(({ id }) => `#${id}` === location.hash) ?? resources[0]);
})();
