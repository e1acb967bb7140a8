// Tables of Redoc that scroll are reached by the keyboard, too, whenever it draws them.
(() => {
  const redoc = document.querySelector("#redoc");
  if (!redoc) return;
  const reach = () => {
    for (const table of redoc.querySelectorAll(".md-table-wrapper:not([tabindex])")) {
      table.tabIndex = 0;
    }
  };
  reach();
  new MutationObserver(reach).observe(redoc, { childList: true, subtree: true });
})();
