// What the pages of the site may load and do.
import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { policyPlaceholder, withPolicy } from "../../generator/docs/policy.js";

/** The directives of a page's policy, by name. */
function policyOf(body: string): Record<string, string> {
  const page = withPolicy(`<meta content="${policyPlaceholder}">${body}`);
  const [, policy = ""] = /<meta content="([^"]*)">/.exec(page) ?? [];
  const directives = policy.split("; ").map((each) => each.split(/ (.*)/, 2));
  return Object.fromEntries(directives);
}

function hashOf(script: string): string {
  return `'sha256-${createHash("sha256").update(script).digest("base64")}'`;
}

const rest = {
  "default-src": "'none'",
  "style-src": "'self' 'unsafe-inline'",
  "img-src": "data:",
  "font-src": "data:",
  "base-uri": "'none'",
  "form-action": "'none'",
};

test("a page without scripts of its own runs the site's, loads nothing and sends nothing", () => {
  const page = '<p>text</p><script src="../assets/site.js"></script>';
  expect(policyOf(page)).toEqual({ ...rest, "script-src": "'self'" });
});

test("a page runs its own scripts as they are written, and no others", () => {
  const scripts = ["a = 1;", "\nb = `$&`;\nc = 1 < 2;\n"];
  const [first = "", second = ""] = scripts;
  const page = `<script>${first}</script><p><script type="module" id="b">${second}</script>`;
  const hashes = scripts.map(hashOf).join(" ");
  expect(policyOf(page)).toEqual({ ...rest, "script-src": `'self' ${hashes}` });
});
