// How pages lead to each other: relative links alone, so that the site works in any folder.

/** The way from one page of the site to another, both from its root. */
export function relative(from: string, to: string): string {
  const [path = "", fragment] = to.split("#");
  const steps = from.split("/").slice(0, -1);
  const wanted = path.split("/");
  let shared = 0;
  while (shared < steps.length && shared < wanted.length - 1 && steps[shared] === wanted[shared]) {
    shared++;
  }
  const up = "../".repeat(steps.length - shared);
  const way = path === from ? "" : up + wanted.slice(shared).map(encodeURIComponent).join("/");
  return fragment === undefined
    ? way || (wanted.at(-1) ?? "")
    : `${way}#${encodeURIComponent(fragment)}`;
}

/** The Markdown twin of a page; that of Redoc has none. */
export function twinOf(path: string): string {
  return /\/reference\.html/.test(path) ? path : path.replace(/\.html(?=$|#)/, ".md");
}
