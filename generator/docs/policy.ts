// What the pages of Redoc may load: nothing from another host, and no script but their own and the site's.
import { createHash } from "node:crypto";

/** Stands in a page's head until all of its scripts are known. */
export const policyPlaceholder = "policy-goes-here";

/** A page with the policy that permits exactly its own inline scripts. */
export function withPolicy(page: string): string {
  const scripts = [...page.matchAll(/<script(?:\s[^>]*)?>([\s\S]*?)<\/script>/g)];
  const texts = scripts.map(([, text = ""]) => text).filter((text) => text !== "");
  const hashes = texts.map((text) => {
    return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  });
  const policy = [
    "default-src 'none'",
    `script-src ${["'self'", ...hashes].join(" ")}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src data:",
    "font-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return page.replace(policyPlaceholder, () => policy.join("; "));
}
