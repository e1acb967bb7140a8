// The theme switch, and the menu, which is open where there is room for it.
(() => {
  const root = document.documentElement;
  const themeButton = document.querySelector("button.theme");
  const isDark = () => {
    const { theme } = root.dataset;
    if (theme) return theme === "dark";
    return matchMedia("(prefers-color-scheme: dark)").matches;
  };
  if (themeButton) {
    themeButton.hidden = false;
    themeButton.addEventListener("click", () => {
      const theme = isDark() ? "light" : "dark";
      root.dataset.theme = theme;
      // Redoc has its own marks of it.
      if (document.getElementById("redoc")) {
        root.classList.remove("light", "dark");
        root.classList.add(theme);
      }
      try {
        localStorage.setItem("theme", theme);
        localStorage.setItem("redoc.colorMode", theme);
      } catch {
        // Then the choice holds for this page.
      }
    });
  }

  // The menu is open where there is room for it.
  const menu = document.querySelector("details.menu");
  const narrow = matchMedia("(max-width: 1000px)");
  const fit = () => {
    if (menu) menu.open = !narrow.matches;
  };
  fit();
  narrow.addEventListener("change", fit);
  const here = menu?.querySelector("[aria-current=page]");
  if (here && !narrow.matches) {
    const box = document.getElementById("navigation");
    box.scrollTop = here.offsetTop - box.clientHeight / 2;
  }
})();
