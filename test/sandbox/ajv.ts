// What ajv, which compiles schemas, finds wrong with a value: the judge of our interpreter.
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { type JsonObject, type JsonValue, unescapeKey } from "../../generator/document/json.js";
import type { Violation } from "../../generator/sandbox/checks/validation.js";

/** Gives a judge of a document's schemas: what of a value does not fit the one at a pointer. */
export function judgeOf(document: JsonObject) {
  const ajv = new Ajv2020({ strict: false, allErrors: true, verbose: true, logger: false });
  addFormats.default(ajv);
  ajv.addSchema(document, "document", false, false);
  return (pointer: string, value: JsonValue): readonly Violation[] => {
    const uri = `document#${encodeURI(pointer.slice(1))}`;
    const validate = ajv.getSchema(uri) ?? ajv.compile({ $ref: uri });
    if (validate(value)) return [];
    const errors = (validate.errors ?? []).filter(({ keyword }) => !combining.has(keyword));
    return (errors.length > 0 ? errors : (validate.errors ?? [])).map(toViolation);
  };
}

/** Keywords whose own errors say less than those of their parts. */
const combining = new Set(["anyOf", "oneOf", "allOf", "if"]);

function toViolation(error: ErrorObject): Violation {
  const keys = error.instancePath.split("/").slice(1).map(unescapeKey);
  const missing: unknown = error.params["missingProperty"];
  if (typeof missing === "string") return { keys: [...keys, missing], text: "is missing" };
  return { keys, text: wording(error) };
}

function wording({ keyword, message, params, parentSchema }: ErrorObject): string {
  const { minimum, maximum } = parentSchema ?? {};
  const isRange = keyword === "minimum" || keyword === "maximum";
  if (isRange && minimum !== undefined && maximum !== undefined) {
    return `must be from ${String(minimum)} to ${String(maximum)}`;
  }
  const allowed: unknown = params["allowedValues"];
  if (Array.isArray(allowed)) return `must be one of ${allowed.map(String).join(", ")}`;
  const expected: unknown = params["type"];
  if (keyword === "type") {
    return `must be of type ${Array.isArray(expected) ? expected.join(" or ") : String(expected)}`;
  }
  return message ?? "is not valid";
}
