// What the answers of each operation look like: the document's examples where they fit, else made up.

import { examplesOf, namedExamplesOf } from "../../document/examples.js";
import { asString, isObject, type JsonObject, type JsonValue } from "../../document/json.js";
import { isJson, isSequence, kindOf } from "../../document/media-types.js";
import type { Node } from "../../document/node.js";
import { responsesOf } from "../../document/openapi.js";
import { build } from "../../model/build.js";
import type { Api, MediaType, Operation, Parameter } from "../../model/model.js";
import type {
  Sample,
  SampleData,
  SampledContent,
  SampledOperation,
  Samples,
} from "../describe/samples.js";
import { bodyOf, concrete } from "./bodies.js";
import { Inventor } from "./values.js";

/** How many values are made up for each body, so that a list does not hold one thing alone. */
const variants = 3;

/** Samples of an API, each operation's made when it is asked for first. The seed decides them. */
export function inventSamples(api: Api, seed: number): Samples {
  const operations = new Map(api.operations.map((operation) => [operation.id, operation]));
  const made = new Map<string, SampledOperation>();
  return (id) => {
    const operation = operations.get(id);
    if (operation === undefined) return undefined;
    const known = made.get(id) ?? sampled(api, operation, `${seed} ${id}`);
    made.set(id, known);
    return known;
  };
}

/**
 * What the answers of a document look like, as data for the option `samples` of a sandbox in a page.
 *
 * @param document - with all that it refers to inside it
 * @param randomSeed - decides what is made up: a whole number
 */
export function describeSamples(document: JsonObject, randomSeed = 1): SampleData {
  const api = build(document, "API");
  const samples = inventSamples(api, randomSeed);
  const all = api.operations.flatMap(({ id }) => {
    const found = samples(id);
    return found === undefined ? [] : [[id, found] as const];
  });
  return Object.fromEntries(all);
}

function sampled(api: Api, operation: Operation, seed: string): SampledOperation {
  const written = new Map(responsesOf(operation.node).map(({ status, node }) => [status, node]));
  return {
    responses: operation.responses.map(({ status, content }) => ({
      status,
      content: content.map((media) => {
        const holder = written.get(status)?.at("content", media.mediaType);
        return sampledContent(api, media, holder, `${seed} ${status}`);
      }),
      headers: headersOf(api, written.get(status), `${seed} ${status}`),
    })),
    pathParams: pathParamsOf(api, operation.parameters),
  };
}

function sampledContent(
  api: Api,
  media: MediaType,
  holder: Node | undefined,
  seed: string,
): SampledContent {
  const mediaType = concrete(media.mediaType);
  const inventor = new Inventor(api.document, `${seed} ${mediaType}`, "answer");
  const schema = media.schema?.value;
  // The schema of a media type that is not JSON describes what stands in its text.
  const isChecked = isJson(mediaType) && schema !== undefined;
  const fits = (value: JsonValue) => !isChecked || inventor.fits(schema, value);
  const samples: Sample[] = [];
  for (const { name, value } of [
    ...namedExamples(holder, mediaType),
    ...schemaExamples(media.schema),
  ]) {
    if (isUsable(mediaType, value) && fits(value)) samples.push(sampleOf(mediaType, value, name));
  }
  const wanted = isChecked || samples.length === 0 ? variants : 0;
  for (let index = 0; index < (isChecked ? wanted : Math.min(wanted, 1)); index++) {
    const value = schema === undefined ? undefined : inventor.invent(schema, "body");
    if (value === undefined && isChecked) break;
    samples.push({
      body: bodyOf(mediaType, value === undefined && isJson(mediaType) ? {} : value),
    });
  }
  return { mediaType, samples };
}

function sampleOf(mediaType: string, value: JsonValue, name: string | undefined): Sample {
  const isText = typeof value === "string" && !isJson(mediaType);
  const body = isText ? { text: value } : bodyOf(mediaType, value);
  return name === undefined ? { body } : { name, body };
}

/** Examples of bytes are names of files and the like; those of text are the text. */
function isUsable(mediaType: string, value: JsonValue): boolean {
  if (isJson(mediaType)) return true;
  const isText = kindOf(mediaType) === "text" || isSequence(mediaType);
  return isText && typeof value === "string";
}

interface Example {
  readonly name: string | undefined;
  readonly value: JsonValue;
}

function namedExamples(holder: Node | undefined, mediaType: string): Example[] {
  const single = holder?.read("example");
  const all = holder ? namedExamplesOf(holder, kindOf(mediaType) === "text") : [];
  const named = all.map(({ name, value: { value } }) => ({ name, value }));
  return [...(single === undefined ? [] : [{ name: undefined, value: single }]), ...named];
}

function schemaExamples(schema: Node | undefined): Example[] {
  const single = schema?.keyword("example");
  const listed = schema?.keyword("examples");
  const all = [single, ...(Array.isArray(listed) ? listed : [])];
  return all.flatMap((value: JsonValue | undefined) =>
    value === undefined ? [] : [{ name: undefined, value }],
  );
}

function headersOf(api: Api, response: Node | undefined, seed: string): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, written] of response?.map("headers") ?? []) {
    const header = written.target;
    const isToken = /^[\w!#$%&'*+.^`|~-]+$/.test(name) && !/^content-type$/i.test(name);
    if (header === undefined || !header.flag("required") || !isToken) continue;
    const inventor = new Inventor(api.document, `${seed} ${name}`, "answer");
    const schema = header.at("schema")?.value;
    const example = examplesOf(header).find((value) => inventor.fits(schema, value));
    headers[name] = simple(example ?? inventor.invent(schema ?? { type: "string" }, name) ?? "");
  }
  return headers;
}

/** A value as a header has it. */
function simple(value: JsonValue): string {
  if (Array.isArray(value)) return value.map(simple).join(",");
  if (isObject(value))
    return Object.entries(value)
      .flatMap(([key, own]) => [key, simple(own)])
      .join(",");
  return String(value)
    .replaceAll(/[^\t\x20-\x7e]/g, "?")
    .trim();
}

/** Values for the places of a path, the same wherever a parameter says the same. */
function pathParamsOf(api: Api, parameters: readonly Parameter[]): JsonObject {
  const inPath = parameters.filter((parameter) => parameter.in === "path");
  const values = inPath.map((parameter) => [parameter.name, pathValue(api, parameter)] as const);
  return Object.fromEntries(values);
}

function pathValue(api: Api, { name, schema, examples }: Parameter): JsonValue {
  const inventor = new Inventor(api.document, `path ${name}`, "request");
  const fitting = examples.find((value) => fitsPath(value) && inventor.fits(schema?.value, value));
  const value = fitting ?? inventor.invent(schema?.value ?? { type: "string" }, name) ?? name;
  if (fitsPath(value)) return value;
  return asString(value) === "" ? name : value;
}

/** A segment of a path is not empty. */
function fitsPath(value: JsonValue): boolean {
  return value !== "" && value !== null;
}
