// What the pages of the site may load: nothing from another host, and no script but their own.
import { createHash } from "node:crypto";

/** Stands in a page's head until all of its scripts are known. */
export const policyPlaceholder = "policy-goes-here";

/** A page with the policy that permits exactly its own inline scripts. */
export function withPolicy(page: string): string {
  const scripts = [...page.matchAll(/<script(?:\s[^>]*)?>([\s\S]*?)<\/script>/g)];
  const hashes = scripts.map(([, text = ""]) => {
    return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  });
  const policy = [
    "default-src 'none'",
    `script-src ${hashes.length === 0 ? "'none'" : hashes.join(" ")}`,
    "style-src 'unsafe-inline'",
    "img-src data:",
    "font-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return page.replace(policyPlaceholder, () => policy.join("; "));
}
