// What a static host shows for a path that the site does not have.
import type { Page } from "../content.js";

export function notFoundPage(): Page {
  return {
    path: "404.html",
    title: "There is no such page",
    summary: "The page may have moved: search finds operations by their names, paths and codes.",
    section: undefined,
    trail: [],
    label: "",
    blocks: [{ kind: "paragraph", of: { text: "To the first page", to: "index.html" } }],
  };
}
