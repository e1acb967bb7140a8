// Chooses light or dark before the first paint, and says to the style sheet that scripts run.
(() => {
  const root = document.documentElement;
  root.classList.add("js");
  let theme = null;
  try {
    theme = localStorage.getItem("theme");
  } catch {
    // Without storage the reader's system decides.
  }
  if (theme !== "light" && theme !== "dark") return;
  root.dataset.theme = theme;
  // Redoc looks here.
  localStorage.setItem("redoc.colorMode", theme);
})();
