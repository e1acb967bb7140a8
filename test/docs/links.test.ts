// Every link of the site leads somewhere, anchors included, and no page is heavier than a reader waits for.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { expect, inject, test } from "vitest";

const site = inject("site")?.folder ?? "";
const files = site === "" ? [] : readdirSync(site, { recursive: true, encoding: "utf8" });
const ours = files.filter((file) => /\.html$/.test(file) && !file.endsWith("/reference.html"));
const read = (file: string) => readFileSync(path.join(site, file), "utf8");

/** Links of a page that lead to no file of the site, or to no part of it. */
function deadLinks(page: string, text: string): string[] {
  const links = [...text.matchAll(/<[^>]*\s(?:href|src)="([^"]*)"/g)].map(([, to = ""]) => to);
  return links.filter((link) => {
    if (/^(?:https?:|mailto:|data:)/.test(link)) return false;
    const [way = "", fragment] = link.replaceAll("&amp;", "&").split("#");
    const target =
      way === "" ? page : path.posix.join(path.posix.dirname(page), decodeURIComponent(way));
    if (target.startsWith("../") || !existsSync(path.join(site, target))) return true;
    // Redoc makes the parts of its page when it runs.
    if (fragment === undefined || target.endsWith("/reference.html")) return false;
    return !idsOf(target).has(decodeURIComponent(fragment));
  });
}

const ids = new Map<string, Set<string>>();

function idsOf(page: string): Set<string> {
  const known = ids.get(page);
  if (known) return known;
  const found = new Set([...read(page).matchAll(/\sid="([^"]*)"/g)].map(([, id = ""]) => id));
  ids.set(page, found);
  return found;
}

test("no link of a page is dead", () => {
  expect(ours.length).toBeGreaterThan(100);
  const dead = ours.flatMap((page) =>
    deadLinks(page, read(page)).map((link) => `${page}: ${link}`),
  );
  expect(dead).toEqual([]);
});

test("no link of a Markdown page is dead", () => {
  const pages = files.filter((file) => file.endsWith(".md"));
  const dead = pages.flatMap((page) => {
    const text = read(page)
      .replace(/^```.*?^```/gms, "")
      .replace(/`[^`\n]*`/g, "");
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, to = ""]) => to);
    const inside = links.filter((link) => !/^(?:https?:|mailto:|#)/.test(link));
    const lost = inside.filter((link) => {
      const target = path.posix.join(
        path.posix.dirname(page),
        decodeURIComponent(link.split("#")[0] ?? ""),
      );
      return !existsSync(path.join(site, target));
    });
    return lost.map((link) => `${page}: ${link}`);
  });
  expect(dead).toEqual([]);
});

test("a dead link is seen", () => {
  expect(deadLinks("index.html", '<a href="nowhere.html">a</a><a href="#nothing">b</a>')).toEqual([
    "nowhere.html",
    "#nothing",
  ]);
});

test("no id stands twice on a page", () => {
  const twice = ours.filter((page) => {
    const all = [...read(page).matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    return new Set(all).size < all.length;
  });
  expect(twice).toEqual([]);
});

test("every page of ours is at most 150 kB with gzip, its style sheet and scripts included", () => {
  const shared = ["assets/site.css", "assets/site.js", "assets/theme.js"].map(sizeOf);
  const base = shared.reduce((sum, size) => sum + size, 0);
  const heavy = ours.filter((page) => base + sizeOf(page) > 150_000);
  expect(heavy).toEqual([]);
});

test("what runs samples is at most 100 kB with gzip, and a page of Redoc 760 kB", () => {
  const runs = files.filter((file) => file.endsWith("/run.js") && !file.startsWith("assets/"));
  const references = files.filter((file) => file.endsWith("/reference.html"));
  expect([runs.length, references.length]).toEqual([2, 2]);
  const panel = sizeOf("assets/run.js");
  expect(runs.filter((file) => panel + sizeOf(file) > 100_000)).toEqual([]);
  const header = sizeOf("assets/reference.css") + sizeOf("assets/header.js");
  expect(references.filter((file) => header + sizeOf(file) > 760_000)).toEqual([]);
});

function sizeOf(file: string): number {
  return gzipSync(read(file)).length;
}
