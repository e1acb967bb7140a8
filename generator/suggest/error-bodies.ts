// Where the bodies of errors have a code, and which codes they list there.
import { alternativesAt, alternativesOf, listedIn } from "../document/alternatives.js";
import { namedExamplesOf } from "../document/examples.js";
import { child, escapeKey, type JsonValue } from "../document/json.js";
import { isJson, isProblem } from "../document/media-types.js";
import type { Node } from "../document/node.js";
import { errorResponsesOf, isError, responsesOf } from "../document/openapi.js";
import { isOnly, propertiesOf } from "../document/schemas.js";
import type { Api, MediaType, Operation } from "../model/model.js";
import { areErrorCodes, type Code } from "./codes.js";

/** An error of an operation. */
export interface ErrorBody {
  readonly operation: Operation;
  /** As it is written: `404`, `4XX`, `default`. */
  readonly status: string;
  /** What its body lists. */
  readonly codes: readonly Code[];
  /** Whether its body may have a code that is not listed. */
  readonly isUnlisted: boolean;
  /** The same, or no code at all, or examples of others, or with names, of which there would have to be one for each. */
  readonly isOpen: boolean;
}

/** The place of the codes, and what each error lists there. */
export interface ErrorBodies {
  readonly keys: readonly string[];
  /** The keys that lead to the message for people. */
  readonly message: readonly string[] | undefined;
  readonly bodies: readonly ErrorBody[];
}

interface ErrorResponse {
  readonly operation: Operation;
  readonly status: string;
  /** Its JSON bodies. */
  readonly content: readonly MediaType[];
}

/** The objects in which an error body has what is said of the error. */
const wrappers = [[], ["error"], ["errors"], ["errors", "0"]];

/** What a code is called, what says most of an error first. */
const leaves = [/^(?:error[_-]?)?code$/i, /^error$/i, /^(?:error[_-]?)?type$/i];

/** What the message beside a code is called. */
const messages = [
  ...["message", "error_message", "errorMessage", "detail"],
  ...["error_description", "errorDescription", "description"],
];

/** Undefined where no place has codes. Of several it is the one that most bodies have. */
export function errorBodiesOf({ operations }: Api): ErrorBodies | undefined {
  const responses = operations.flatMap(errorsOf);
  const schemas = new Map<JsonValue, Node>();
  for (const { schema } of responses.flatMap(({ content }) => content)) {
    if (schema?.target) schemas.set(schema.target.value, schema);
  }
  const all = [...schemas.values()];
  const places = new Map(all.flatMap(placesIn).map((keys) => [shownPlace(keys), keys]));
  const isOfProblems = responses.some(({ content }) => {
    return content.some(({ mediaType }) => isProblem(mediaType));
  });
  const found = [...places.values()].flatMap((keys) => {
    const bodies = responses.map((response) => bodyAt(response, keys));
    const codes = bodies.flatMap((body) => body.codes);
    const unlisted = bodies.filter((body) => body.isUnlisted);
    const isMostly = unlisted.length <= listing({ bodies });
    return isMostly && areErrorCodes(codes, keys, isOfProblems) ? [{ keys, bodies }] : [];
  });
  const [best] = found.toSorted((one, other) => {
    return listing(other) - listing(one) || leafOf(one) - leafOf(other);
  });
  return best && { ...best, message: messageBeside(best.keys, all) };
}

export function shownPlace(keys: readonly string[]): string {
  return keys.map((key) => `/${escapeKey(key)}`).join("");
}

function errorsOf(operation: Operation): ErrorResponse[] {
  return errorResponsesOf(operation.responses)
    .filter(({ status }) => !status.startsWith("3"))
    .map(({ status, content }) => {
      const json = content.filter(({ mediaType }) => isJson(mediaType));
      return { operation, status, content: json };
    });
}

function listing({ bodies }: Pick<ErrorBodies, "bodies">): number {
  return bodies.filter(({ codes }) => codes.length > 0).length;
}

function leafOf({ keys }: Pick<ErrorBodies, "keys">): number {
  return leaves.findIndex((leaf) => leaf.test(keys.at(-1) ?? ""));
}

/** The places in a body that are called as codes are, and list values. */
function placesIn(body: Node): string[][] {
  return wrappers.flatMap((wrapper) => {
    const [outer = "", index] = wrapper;
    // Of a list that is shown and an object that is declared nobody knows which one comes.
    if (index === undefined && Array.isArray(child(body.read("example"), outer))) return [];
    const owners = alternativesAt(body, wrapper).flatMap((owner) => {
      return owner === undefined ? [] : alternativesOf(owner);
    });
    const named = owners.flatMap((owner) => {
      return [...propertiesOf(owner)].filter(([name, property]) => {
        const isCode = leaves.some((leaf) => leaf.test(name));
        return isCode && alternativesOf(property).some((each) => listedIn(each) !== undefined);
      });
    });
    return named.map(([name]) => [...wrapper, name]);
  });
}

function bodyAt({ operation, status, content }: ErrorResponse, keys: readonly string[]): ErrorBody {
  const places = content.flatMap(({ schema }) => {
    return schema === undefined ? [undefined] : alternativesAt(schema, keys);
  });
  const lists = places.map((place) => place && listedIn(place));
  const codes = lists.flatMap((list = []) => list as readonly Code[]);
  const shown = content.flatMap(({ examples }) => examples.flatMap((each) => valueAt(each, keys)));
  return {
    operation,
    status,
    codes,
    isUnlisted: places.some((place, index) => place !== undefined && lists[index] === undefined),
    isOpen:
      lists.length === 0 ||
      lists.includes(undefined) ||
      shown.some((code) => !codes.includes(code as Code)) ||
      (isError(status) && hasNamedExamples(operation, status)),
  };
}

function valueAt(body: JsonValue, keys: readonly string[]): JsonValue[] {
  const found = keys.reduce<JsonValue | undefined>((value, key) => child(value, key), body);
  return found === undefined ? [] : [found];
}

function hasNamedExamples({ node }: Operation, status: string): boolean {
  const responses = responsesOf(node).filter((response) => response.status === status);
  const media = responses.flatMap((response) => response.node?.map("content") ?? []);
  return media.some(([, each]) => namedExamplesOf(each).length > 0);
}

/** Where the message stands in most bodies that have a code: beside it, or else at the top. */
function messageBeside(
  keys: readonly string[],
  bodies: readonly Node[],
): readonly string[] | undefined {
  const own = bodies.filter((body) => alternativesAt(body, keys).some((each) => each));
  const wanted = [...messages.map((name) => [...keys.slice(0, -1), name]), ["message"]];
  return wanted.find((place) => {
    const having = own.filter((body) => {
      return alternativesAt(body, place).some((each) => isOnly(each, "string"));
    });
    return having.length * 2 >= own.length;
  });
}
