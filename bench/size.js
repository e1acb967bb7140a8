// What a client adds to an application's bundle.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { spaces } from "./documents.js";
import { folderOf, generateWith, generatorOf } from "./generators.js";
import { output, peers, versions } from "./install.js";
import { fixed } from "./report.js";

export const title = "Size in a bundle";
export const method = `An application that calls 1 operation of the Spaces API (\`getCustomer\`) or 3 (and
\`listCustomers\`, \`getInvoice\`) with an access token, bundled by esbuild as an ES module for
browsers, minified, gzip at level 9. The credential is set as each client's documentation says.
openapi-fetch, orval and Kubb have no retries, timeouts, error classes or pages, hey-api no retries, timeouts or pages.`;

const { buildSync } = createRequire(path.join(peers, "package.json"))("esbuild");
const root = path.resolve(import.meta.dirname, "..");
const folder = path.join(output, "size");

const token = `const token = globalThis.token;\nconst authorization = "Basic " + btoa(token + ":");`;
const headers = "{ headers: { authorization } }";

/** How each client is made, and its calls. */
const applications = [
  {
    name: "specloom, functions",
    first: (client) => [
      `import { createSpacesTransport, getCustomer, getInvoice, listCustomers } from "${client}/index";`,
      "const spaces = createSpacesTransport({ accessToken: globalThis.token });",
    ],
    calls: [
      `getCustomer(spaces, "a")`,
      "listCustomers(spaces, { limit: 9 })",
      `getInvoice(spaces, "b")`,
    ],
  },
  {
    name: "specloom, client",
    first: (client) => [
      `import { createSpacesClient } from "${client}/index";`,
      "const spaces = createSpacesClient({ accessToken: globalThis.token });",
    ],
    calls: [
      `spaces.customers.get("a")`,
      "spaces.customers.list({ limit: 9 })",
      `spaces.invoices.get("b")`,
    ],
  },
  {
    name: "openapi-fetch",
    version: versions["openapi-fetch"],
    first: () => [
      `import createClient from "openapi-fetch";`,
      token,
      `const spaces = createClient({ baseUrl: "https://spaces.pe/api/v1", headers: { authorization } });`,
    ],
    calls: [
      `spaces.GET("/customers/{customer_id}", { params: { path: { customer_id: "a" } } })`,
      `spaces.GET("/customers", { params: { query: { limit: 9 } } })`,
      `spaces.GET("/invoices/{invoice_id}", { params: { path: { invoice_id: "b" } } })`,
    ],
  },
  {
    name: "redocly generate-client",
    version: versions["@redocly/cli"],
    generator: "redocly generate-client",
    first: (client) => [
      `import { configure, getCustomer, getInvoice, listCustomers } from "${client}/client";`,
      `configure({ auth: { basic: { username: globalThis.token, password: "" } } });`,
    ],
    calls: [`getCustomer("a")`, "listCustomers({ limit: 9 })", `getInvoice("b")`],
  },
  {
    name: "hey-api",
    version: versions["@hey-api/openapi-ts"],
    generator: "hey-api",
    first: (client) => [
      `import { getCustomer, getInvoice, listCustomers } from "${client}/sdk.gen";`,
      `import { client } from "${client}/client.gen";`,
      `client.setConfig({ auth: () => globalThis.token + ":" });`,
    ],
    calls: [
      `getCustomer({ path: { customer_id: "a" } })`,
      "listCustomers({ query: { limit: 9 } })",
      `getInvoice({ path: { invoice_id: "b" } })`,
    ],
  },
  {
    name: "orval",
    version: versions.orval,
    generator: "orval",
    first: (client) => [
      `import { getCustomer, getInvoice, listCustomers } from "${client}/client";`,
      token,
    ],
    calls: [
      `getCustomer("a", ${headers})`,
      `listCustomers({ limit: 9 }, ${headers})`,
      `getInvoice("b", ${headers})`,
    ],
  },
  {
    name: "kubb",
    version: versions["@kubb/cli"],
    generator: "kubb",
    first: (client) => [
      `import { getCustomer, getInvoice, listCustomers } from "${client}/operations/index";`,
      token,
    ],
    calls: [
      `getCustomer("a", ${headers})`,
      `listCustomers({ limit: 9 }, ${headers})`,
      `getInvoice("b", ${headers})`,
    ],
  },
];

export async function measure({ log }) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const rows = [];
  for (const application of applications) {
    log(application.name);
    const client = await clientOf(application);
    rows.push({ ...application, sizes: [1, 3].map((count) => bundle(application, client, count)) });
  }
  const kilo = (size) => (size ? fixed(size.small / 1000, 2) : "does not build");
  const bytes = (size) => (size ? String(size.large) : "");
  return {
    tables: [
      {
        head: [
          "client",
          "1 operation, kB",
          "minified, bytes",
          "3 operations, kB",
          "minified, bytes",
        ],
        rows: rows.map(({ name, version, sizes: [one, three] }) => [
          version ? `${name} ${version}` : name,
          kilo(one),
          bytes(one),
          kilo(three),
          bytes(three),
        ]),
      },
    ],
    targets: [
      {
        what: "One Spaces operation, free function, minified + gzip",
        measured: rows[0].sizes[0].small / 1000,
        limit: 6.7,
        unit: " kB",
      },
    ],
    charts: [
      {
        title: "Bundle with one Spaces operation, gzip",
        unit: "kB",
        digits: 1,
        bars: rows.flatMap(({ name, sizes: [one] }) => {
          return one ? [{ name, value: one.small / 1000 }] : [];
        }),
      },
    ],
  };
}

/** Where an application imports its client from: the project's own, or one that a peer makes. */
async function clientOf({ generator }) {
  if (generator === undefined) return path.join(root, "generated/spaces");
  const { failed, text } = await generateWith(generatorOf(generator), {
    document: spaces,
    name: "spaces",
  });
  if (failed) throw new Error(`${generator}: ${text}`);
  return path.join(folderOf(generatorOf(generator), "spaces"), "client");
}

function bundle({ name, first, calls }, client, count) {
  const entry = path.join(folder, `${name.replaceAll(/\W+/g, "-")}-${count}.ts`);
  const body = calls.slice(0, count).map((call) => `console.log(await ${call});`);
  writeFileSync(entry, [...first(client), ...body, ""].join("\n"));
  const made = buildOrNot(entry);
  if (made === undefined) return undefined;
  const [{ contents }] = made.outputFiles;
  return { large: contents.length, small: gzipSync(contents, { level: 9 }).length };
}

/** Undefined for what a peer makes of the document that is no code. */
function buildOrNot(entry) {
  try {
    return build(entry);
  } catch (error) {
    console.error(error.message);
    return undefined;
  }
}

function build(entry) {
  return buildSync({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2022",
    // What no TypeScript setting of this repository changes.
    tsconfigRaw: "{}",
    nodePaths: [path.join(root, "node_modules")],
    logLevel: "silent",
  });
}
