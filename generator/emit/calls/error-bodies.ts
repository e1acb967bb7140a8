// The bodies of an operation's errors, by the statuses that the document gives them for.
import { isJson } from "../../document/media-types.js";
import type { Node } from "../../document/node.js";
import { covers, errorResponsesOf } from "../../document/openapi.js";
import type { Operation, Response } from "../../model/model.js";
import type { OperationNames } from "../names/names.js";
import { distinctSchemas, type SignatureContext, type TypeName, typeName } from "./type-names.js";

/** A body of errors, and where the document describes it. */
export interface ErrorBody {
  readonly type: TypeName;
  /** The statuses with this body, none of them twice. */
  readonly statuses: readonly StatusSet[];
}

/** One status or many: those of a range or all, without those that the document names besides. */
export interface StatusSet {
  /** `404`, `4XX` or `default`. */
  readonly written: string;
  /** As they are written: statuses and ranges that are something else. */
  readonly without: readonly string[];
}

/** The described bodies of an operation, each once, in the order of the document. */
export function errorBodiesOf(
  context: SignatureContext,
  { responses }: Operation,
  names: OperationNames,
): ErrorBody[] {
  const errors = errorResponsesOf(responses);
  const groups = new Map<string, { schemas: readonly Node[]; statuses: string[] }>();
  for (const { status, content } of errors) {
    const schemas = jsonSchemas(content);
    if (schemas.length === 0) continue;
    const key = JSON.stringify(schemas.map(({ value }) => value));
    const known = groups.get(key);
    if (known) known.statuses.push(status);
    else groups.set(key, { schemas, statuses: [status] });
  }
  const declared = errors.map(({ status }) => status);
  return [...groups.values()].map(({ schemas, statuses }) => {
    const alias = `${names.type}ErrorBody${groups.size === 1 ? "" : statuses[0]}`;
    return {
      type: typeName(context, schemas, alias, "response"),
      statuses: setsOf(statuses, declared),
    };
  });
}

function jsonSchemas(content: Response["content"]): Node[] {
  const described = content.filter(({ mediaType }) => isJson(mediaType));
  return distinctSchemas(described).flatMap((schema) => schema ?? []);
}

/** Statuses of one body as few sets: one that a range of theirs includes is not named again. */
function setsOf(own: readonly string[], declared: readonly string[]): StatusSet[] {
  const others = declared.filter((status) => !own.includes(status));
  const widest = own.filter((status) => !own.some((range) => isWithin(status, range)));
  return widest.map((written) => {
    const inside = others.filter((status) => isWithin(status, written));
    // What a range includes that is taken out itself needs no mention.
    const without = inside.filter((status) => !inside.some((range) => isWithin(status, range)));
    return { written, without };
  });
}

/** Whether a status or range is a true part of another range, or of what `default` stands for. */
function isWithin(status: string, range: string): boolean {
  if (status === range || status === "default") return false;
  return range === "default" || covers(range, Number(status));
}
