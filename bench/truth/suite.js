// The schemas and instances of the JSON Schema test suite, as an OpenAPI document can hold them.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** What is cloned where no other source is given. */
export const home = "https://github.com/json-schema-org/JSON-Schema-Test-Suite.git";
export const commit = "44401e0c046704b476ec9d2e2fccdaee618f259d";

const cache = path.resolve(import.meta.dirname, "../.cache/json-schema-test-suite");

/** Clones the suite into bench/.cache unless it is there. */
export function installSuite(source = home) {
  if (existsSync(path.join(cache, "tests"))) return;
  git("clone", "--quiet", "--no-checkout", source, cache);
  git("-C", cache, "checkout", "--quiet", commit);
}

function git(...args) {
  const { status } = spawnSync("git", args, { stdio: ["ignore", 2, 2] });
  if (status !== 0) throw new Error(`git ${args.join(" ")} failed; --suite names another source`);
}

/** Every schema of draft 2020-12: its document, its instances, or why no document can hold it. */
export function readSuite() {
  const folder = path.join(cache, "tests/draft2020-12");
  const remotes = readRemotes();
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return files.sort().flatMap((file) => {
    const groups = JSON.parse(readFileSync(path.join(folder, file), "utf8"));
    return groups.map(({ description, schema, tests }) => {
      const entry = { name: `${file.slice(0, -".json".length)}: ${description}`, schema, tests };
      return { ...entry, left: reasonToLeave(schema), document: documentOf(schema, remotes) };
    });
  });
}

const server = "http://localhost:1234/";
const dialect = "https://json-schema.org/draft/2020-12/schema";

/** The schemas that the suite has other schemas fetch, under the identifiers that they are fetched by. */
function readRemotes() {
  const folder = path.join(cache, "remotes");
  const files = readdirSync(path.join(folder, "draft2020-12"), { recursive: true })
    .filter((file) => file.endsWith(".json"))
    .map((file) => path.posix.join("draft2020-12", file.split(path.sep).join("/")));
  const schemas = files.map((file) => {
    return { $id: server + file, ...JSON.parse(readFileSync(path.join(folder, file), "utf8")) };
  });
  return schemas.filter(({ $vocabulary }) => $vocabulary === undefined);
}

function documentOf(schema, remotes) {
  const content = { "application/json": { schema: { $ref: "#/components/schemas/Value" } } };
  const get = { operationId: "getValue", responses: { 200: { description: "It.", content } } };
  const needed = JSON.stringify(schema).includes(server) ? remotes : [];
  const others = Object.fromEntries(needed.map((each, index) => [`Remote${index}`, each]));
  return {
    openapi: "3.1.0",
    info: { title: "One schema", version: "1" },
    servers: [{ url: "https://api.example.com" }],
    paths: { "/value": { get } },
    components: { schemas: { Value: placed(schema), ...others } },
  };
}

function reasonToLeave(schema) {
  if (schema.$schema !== undefined && schema.$schema !== dialect) return "another dialect";
  const refs = referencesOf(schema);
  if (refs.some((ref) => ref.startsWith(dialect))) return "the metaschema";
  // It calls itself something else than what it is fetched by.
  const isRenamed = refs.some((ref) => /different-id-ref-string|urn-ref-string/.test(ref));
  return isRenamed ? "a schema that is fetched by another name than its own" : undefined;
}

/** Keywords that hold data, whatever it looks like. */
const data = new Set(["const", "enum", "default", "examples"]);

/**
 * The schema as the component `Value`: a pointer from its root starts there. Below an `$id` pointers
 * start at the schema that has it.
 */
function placed(schema) {
  if (Array.isArray(schema)) return schema.map(placed);
  if (typeof schema !== "object" || schema === null || typeof schema.$id === "string")
    return schema;
  const entries = Object.entries(schema).map(([key, value]) => {
    if (data.has(key)) return [key, value];
    const isPointer = key === "$ref" && typeof value === "string" && /^#(?:\/|$)/.test(value);
    return [key, isPointer ? `#/components/schemas/Value${value.slice(1)}` : placed(value)];
  });
  return Object.fromEntries(entries);
}

function referencesOf(value) {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => {
    if (["$ref", "$dynamicRef"].includes(key) && typeof each === "string") return [each];
    return data.has(key) ? [] : referencesOf(each);
  });
}
