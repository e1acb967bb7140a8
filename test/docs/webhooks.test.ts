// What the pages of an API say of its servers, and of what it sends by itself.
import { expect, test } from "vitest";
import type { Page } from "../../generator/docs/content.js";
import { type DescribedApi, describe } from "../../generator/docs/described.js";
import { operationPage } from "../../generator/docs/pages/operation.js";
import { overviewPage } from "../../generator/docs/pages/overview.js";
import { webhooksPage } from "../../generator/docs/pages/webhooks.js";
import { printMarkdown } from "../../generator/docs/print-markdown.js";
import { load } from "../../generator/load/load.js";
import { build } from "../../generator/model/build.js";
import { documentOf } from "../generator/cases.js";

async function describedOf(name: string): Promise<DescribedApi> {
  const { document = {} } = await load(documentOf(name));
  return describe(build(document, name), { client: `./${name}/index.js` });
}

/** The part of a page below a heading of the second level. */
function below(page: Page | undefined, heading: string): string {
  const text = page === undefined ? "" : printMarkdown(page);
  const part = text.split(/^## /m).find((each) => each.startsWith(`${heading}\n`));
  return part?.slice(heading.length + 1).trim() ?? "";
}

test("a webhook has its type, its headers, its query and its bodies", async () => {
  const described = await describedOf("webhooks");
  const page = webhooksPage(described);
  expect(page?.path).toBe("webhooks/webhooks.html");
  const paid = below(page, "order/paid");
  expect(paid).toContain('**POST** `Webhooks["order/paid"]`');
  expect(paid).toContain("An order is paid.\n\nSent once for each payment.\n\nIt may come twice.");
  expect(paid).toContain("| `X-Signature` **always there** | HMAC of the body. |");
  expect(paid).toContain("| `topic` **deprecated** |");
  expect(paid).toContain("Body as `application/json`: [Payment](schemas/payment.md)");
  expect(paid).toContain("| `method` | `card` · `cash` |");
  expect(paid).not.toContain("ignored");
  expect(below(page, "stock/put")).toContain("**deprecated**");
  expect(below(page, "stock/get")).toContain("| `challenge` **always there** |");
  const callback = below(page, "createOrder/paid");
  expect(callback).toMatch(/sent after \[.+\]\(operations\/create-order\.md\)/);
  expect(printMarkdown(page as Page)).toContain(
    'import type { Webhooks } from "./webhooks/index.js";\n\ntype Received = Webhooks["order/paid"]["body"];',
  );
  expect(printMarkdown(overviewPage(described, []))).toContain("[Webhooks](webhooks.md)");
});

test("an API that sends nothing has no page of webhooks, and no link to one", async () => {
  const described = await describedOf("servers");
  expect(webhooksPage(described)).toBeUndefined();
  expect(printMarkdown(overviewPage(described, []))).not.toContain("Webhooks");
});

test("servers have their names, descriptions and variables at the head of the overview", async () => {
  const page = overviewPage(await describedOf("server-names"), []);
  const servers = below(page, "Servers");
  expect(printMarkdown(page)).toContain(
    "- Server: `https://eu.example.com` ([4 servers](index.md#servers))",
  );
  expect(servers).toContain(
    'The client uses the first. Of its options, `server: "staging"` chooses one by its name, ' +
      "`serverVariables` says what a URL leaves open, `baseUrl` is any other URL.",
  );
  expect(servers).toContain(
    "| `production` | `https://{region}.example.com` **default** | The live API. |",
  );
  expect(servers).toContain("| `staging` | `https://staging-{region}.example.com/{branch}` |");
  expect(servers).toContain("|  | `https://nameless.example.com` |");
  expect(servers).toContain("### Variables of production");
  expect(servers).toContain("| `region` | `eu` | `eu` · `us` | Where your data is. |");
  expect(servers).toContain("| `branch` | `main` | any text |");
});

test("a variable may be empty, and a server nameless", async () => {
  const servers = below(overviewPage(await describedOf("server-variables"), []), "Servers");
  expect(servers).not.toContain("by its name");
  expect(servers).toContain("| URL | Meaning |");
  expect(servers).toContain("| `base` | empty | any text |");
  expect(servers).not.toContain("unused");
});

test("one server without more to say is a line", async () => {
  const page = overviewPage(await describedOf("webhooks"), []);
  expect(below(page, "Servers")).toBe("");
  expect(printMarkdown(page)).toContain("- Server: `https://hooks.example.com`");
});

test("an operation that goes elsewhere says where", async () => {
  const described = await describedOf("servers");
  const texts = described.api.operations.map((operation) => {
    return { server: operation.server, text: printMarkdown(operationPage(described, operation)) };
  });
  const elsewhere = texts.filter(({ server }) => server !== undefined);
  expect(elsewhere.length).toBeGreaterThan(0);
  for (const { server, text } of texts) {
    if (server === undefined) expect(text).not.toContain("Sent to");
    else expect(text).toContain(`Sent to \`${server}\`, unless the client has a \`baseUrl\`.`);
  }
});
