// `sitemap.xml` and `robots.txt`, which need to know where the site will be.
import type { Page } from "../content.js";
import { escapeHtml } from "../html.js";
import { addressOf } from "../layout.js";

/** None without an address. */
export function sitemapFiles(
  { baseUrl }: { readonly baseUrl: string | undefined },
  pages: readonly Page[],
): Map<string, string> {
  if (baseUrl === undefined) return new Map();
  const urls = pages.map(
    ({ path }) => `<url><loc>${escapeHtml(addressOf(baseUrl, path))}</loc></url>`,
  );
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join("\n")}
</urlset>
`;
  return new Map([
    ["sitemap.xml", text],
    ["robots.txt", `User-agent: *\nAllow: /\nSitemap: ${baseUrl}/sitemap.xml\n`],
  ]);
}
