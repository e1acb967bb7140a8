// The same twenty calls of GitHub's API, written for each client.

/** What a call is given: values of the path in its order, then a body or a query. */
export const calls = [
  { id: "repos/get", path: ["o", "r"] },
  { id: "repos/list-for-org", path: ["o"], query: { sort: "created", per_page: 50 } },
  { id: "issues/create", path: ["o", "r"], body: { title: "t" } },
  { id: "issues/get", path: ["o", "r", 1] },
  { id: "issues/list-for-repo", path: ["o", "r"], query: { state: "open" } },
  { id: "issues/create-comment", path: ["o", "r", 1], body: { body: "b" } },
  { id: "pulls/list", path: ["o", "r"], query: { state: "closed" } },
  { id: "pulls/get", path: ["o", "r", 1] },
  { id: "pulls/create", path: ["o", "r"], body: { head: "h", base: "b" } },
  { id: "users/get-by-username", path: ["u"] },
  { id: "orgs/get", path: ["o"] },
  { id: "git/get-ref", path: ["o", "r", "f"] },
  { id: "git/create-blob", path: ["o", "r"], body: { content: "c" } },
  { id: "actions/get-workflow-run", path: ["o", "r", 1] },
  { id: "gists/get", path: ["g"] },
  { id: "gists/create", path: [], body: { files: {} } },
  { id: "teams/list", path: ["o"], query: { page: 2 } },
  { id: "repos/list-branches", path: ["o", "r"], query: { protected: true } },
  { id: "repos/get-commit", path: ["o", "r", "f"] },
  { id: "repos/create-release", path: ["o", "r"], body: { tag_name: "v1" } },
];

const text = JSON.stringify;

/** What to do with an outcome, so that its types are read. */
const head = "declare function use(value: unknown): void;";

/** The clients: `first` is the file's beginning, `call` one call, `operation` its path and method. */
export const writers = {
  functions: {
    first: () => [
      `import * as github from "./client/index.js";`,
      "declare const transport: github.BenchTransport;",
    ],
    call: (call, index) =>
      outcome(index, `github.${functionName(call.id)}(${list("transport", call)})`),
  },
  client: {
    first: () => [
      `import { createBenchClient } from "./client/index.js";`,
      "const github = createBenchClient();",
    ],
    call: (call, index) => {
      const [group, method] = call.id.split("/");
      return outcome(index, `github.${group}.${functionName(method)}(${list(undefined, call)})`);
    },
  },
  openapiFetch: {
    first: () => [
      `import createClient from "openapi-fetch";`,
      `import type { paths } from "./client/schema.js";`,
      "const github = createClient<paths>();",
    ],
    call: (call, index, { method, path, names }) => {
      const params = {
        ...(call.path.length > 0 ? { path: named(call, names) } : {}),
        ...query(call),
      };
      const init = text({ params, body: call.body });
      return pair(index, `github.${method.toUpperCase()}(${text(path)}, ${init})`);
    },
  },
  heyApi: {
    first: () => [`import * as github from "./client/index.js";`],
    call: (call, index, { names }) => {
      const path = call.path.length > 0 ? { path: named(call, names) } : {};
      const options = text({ ...path, ...query(call), body: call.body });
      return pair(index, `github.${functionName(call.id)}(${options})`);
    },
  },
};

/** The text of a file that makes the first `count` calls. */
export function consumer(writer, count, document) {
  const lines = calls
    .slice(0, count)
    .map((call, index) => writer.call(call, index, findOperation(document, call.id)));
  return [...writer.first(), head, ...lines, ""].join("\n");
}

function outcome(index, expression) {
  const result = `const r${index} = await ${expression}.result();`;
  return `${result}\nif (r${index}.ok) use(r${index}.data); else use(r${index}.error);`;
}

function pair(index, expression) {
  const result = `const r${index} = await ${expression};`;
  return `${result}\nif (r${index}.data) use(r${index}.data); else use(r${index}.error);`;
}

function list(first, { path, body, query }) {
  const values = [...path, body, query].filter((value) => value !== undefined).map(text);
  return [first, ...values].filter((value) => value !== undefined).join(", ");
}

function named({ path }, names) {
  return Object.fromEntries(names.map((name, index) => [name, path[index]]));
}

function query(call) {
  return call.query ? { query: call.query } : {};
}

/** `repos/list-for-org` is `reposListForOrg` in every client that has functions. */
function functionName(id) {
  return id.replace(/[/-](\w)/g, (_, letter) => letter.toUpperCase());
}

function findOperation(document, id) {
  for (const [path, item] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(item)) {
      if (operation.operationId !== id) continue;
      return { path, method, names: [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name) };
    }
  }
  throw new Error(`the document has no operation ${id}`);
}
