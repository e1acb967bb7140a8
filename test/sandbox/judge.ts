// Calls every operation of a sandbox once, and holds what it answers against the document, with ajv as the judge, and
// with Prism as a second one.
import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { below, type JsonObject, type JsonValue } from "../../generator/document/json.js";
import { Document } from "../../generator/document/node.js";
import { operationsOf, responsesOf } from "../../generator/document/openapi.js";
import type { NodeSandbox } from "../../generator/sandbox/node/server.js";
import type { Opinion, SecondJudge } from "./second-judge.js";

/** What one operation answered. */
export interface Judged {
  readonly operation: string;
  readonly status: number;
  readonly type: string | null;
  readonly text: string;
  /** What is wrong with it; undefined where nothing is. */
  readonly wrong: string | undefined;
  /** What the second judge says of request and answer; undefined where there is none. */
  readonly second: Opinion | undefined;
}

/** Every operation of a document, called once with a request that the sandbox made up for it. */
export async function callAll(
  sandbox: NodeSandbox,
  document: JsonObject,
  second?: SecondJudge,
): Promise<Judged[]> {
  const judge = judgeFor(document);
  const written = operationsById(document);
  const judged: Judged[] = [];
  for (const { operation, method, url, headers, body } of sandbox.sampleRequests(
    "http://sandbox.example",
  )) {
    // What one operation removes the next one may want.
    await sandbox.reset();
    const response = await sandbox.fetch(url, {
      method,
      headers,
      ...(body === undefined ? {} : { body }),
    });
    const text = await response.text();
    const type = response.headers.get("Content-Type");
    const { status } = response;
    const answer = { status, headers: Object.fromEntries(response.headers), text };
    const path = written.get(operation)?.path ?? "";
    const asked = { method, url: withoutBase(url, path), headers: lengthened(headers, body), body };
    judged.push({
      operation,
      status,
      type,
      text,
      wrong: judge(operation, status, type, text),
      second: second?.judge({ method, path, request: asked, answer }),
    });
  }
  return judged;
}

/** Path and query without what a server's URL puts before them. */
function withoutBase(url: string, written: string): string {
  const { pathname, search } = new URL(url);
  const count = written.replace(/[?#].*$/, "").split("/").length - 1;
  return `/${pathname.split("/").slice(-count).join("/")}${search}`;
}

/** A request's headers, in lower case, with those that a socket adds. */
function lengthened(headers: Readonly<Record<string, string>>, body: string | undefined) {
  const lower = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
  const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
  return { ...Object.fromEntries(lower), ...length };
}

function operationsById(document: JsonObject) {
  return new Map(
    operationsOf(new Document(document).root).map((operation) => {
      const { method, path, node } = operation;
      return [node.text("operationId") || `${method} ${path}`, operation] as const;
    }),
  );
}

/** Says what of an answer the document does not allow. */
function judgeFor(value: JsonObject) {
  const is30 = String(value["openapi"]).startsWith("3.0");
  const [strict, loose] = [true, false].map((unicodeRegExp) => {
    const options = { strict: false, allErrors: true, logger: false, unicodeRegExp } as const;
    const ajv = new (is30 ? Ajv : Ajv2020)(options);
    addFormats.default(ajv as Ajv);
    ajv.addSchema(is30 ? (plain(value) as JsonObject) : value, "document", false, false);
    return ajv;
  });
  const operations = operationsById(value);
  return (id: string, status: number, type: string | null, text: string): string | undefined => {
    const node = operations.get(id)?.node;
    const responses = node ? responsesOf(node) : [];
    const own = [String(status), `${String(status)[0]}XX`, "default"];
    const [response] = own.flatMap((key) => responses.filter((each) => each.status === key));
    if (response === undefined) return `status ${status} is not declared: ${text.slice(0, 200)}`;
    const content = response.node?.map("content") ?? [];
    // Neither answers to HEAD nor those of some statuses have a body, whatever a document says.
    const isBare = node?.pointer.endsWith("/head") || [204, 205, 304].includes(status);
    if (content.length === 0 || (isBare && text === "")) return undefined;
    const media =
      content.find(([name]) => name === type) ?? content.find(([name]) => name.includes("*"));
    if (media === undefined) return `media type ${type} is not declared: ${text.slice(0, 200)}`;
    const schema = media[1].at("schema");
    if (schema === undefined || !/json/.test(String(type))) return undefined;
    const pointer = below(media[1].pointer, "schema");
    const uri = `document#${encodeURI(decodeURIComponent(pointer.slice(1)))}`;
    const validate = compiled(strict, uri) ?? compiled(loose, uri);
    if (validate === undefined) return undefined;
    return validate(JSON.parse(text))
      ? undefined
      : JSON.stringify(validate.errors?.slice(0, 3).map(brief));
  };
}

function brief({ instancePath, message, schemaPath }: ErrorObject): string {
  return `${instancePath} ${message} (${schemaPath})`;
}

/** Undefined for a schema that is no sound one, or whose patterns are not those of Unicode. */
function compiled(ajv: Ajv | undefined, $ref: string): ValidateFunction | undefined {
  try {
    return ajv?.compile({ $ref });
  } catch {
    return undefined;
  }
}

/** A schema of OpenAPI 3.0 as JSON Schema draft 7 has it. */
function plain(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  const { nullable, exclusiveMaximum, exclusiveMinimum, ...rest } = value as JsonObject;
  const made: Record<string, JsonValue> = {};
  for (const [key, own] of Object.entries(rest)) made[key] = plain(own);
  if (nullable === true && typeof rest["type"] === "string") {
    made["type"] = [rest["type"], "null"];
  }
  if (exclusiveMaximum === true) made["exclusiveMaximum"] = rest["maximum"] ?? 0;
  else if (exclusiveMaximum !== undefined && exclusiveMaximum !== false)
    made["exclusiveMaximum"] = plain(exclusiveMaximum);
  if (exclusiveMinimum === true) made["exclusiveMinimum"] = rest["minimum"] ?? 0;
  else if (exclusiveMinimum !== undefined && exclusiveMinimum !== false)
    made["exclusiveMinimum"] = plain(exclusiveMinimum);
  if (nullable !== undefined && nullable !== true && nullable !== false)
    made["nullable"] = plain(nullable);
  return made;
}
