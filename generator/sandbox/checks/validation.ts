// The one door to ajv: checks values against schemas of the document, where they stand in it.
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { JsonObject, JsonValue } from "../../document/json.js";
import { unescapeKey } from "../../document/json.js";
import type { Place } from "../describe/place.js";

/** What is wrong with a value, or with a part of it. */
export interface Violation {
  /** The keys that lead to the part. */
  readonly keys: readonly string[];
  /** Ends a sentence that starts with the part's name: "must be from 1 to 100". */
  readonly text: string;
}

const documentId = "specloom:document";

/** Validators of a document's schemas, each compiled when it is first needed. */
export class Validators {
  readonly #ajv: Ajv2020;
  readonly #compiled = new Map<string, ValidateFunction>();

  constructor(document: JsonObject) {
    this.#ajv = new Ajv2020({ strict: false, allErrors: true, verbose: true, logger: false });
    addFormats.default(this.#ajv);
    this.#ajv.addSchema(document, documentId, false, false);
  }

  /** What of a value does not fit a schema; nothing where it fits. */
  check(schema: Place, value: JsonValue): readonly Violation[] {
    const validate = this.#validator(schema.target.pointer);
    if (validate(value)) return [];
    const errors = (validate.errors ?? []).filter(({ keyword }) => !combining.has(keyword));
    return (errors.length > 0 ? errors : (validate.errors ?? [])).map(toViolation);
  }

  #validator(pointer: string): ValidateFunction {
    const known = this.#compiled.get(pointer);
    if (known) return known;
    const keys = pointer
      .split("/")
      .map((key, index) => (index === 0 ? key : encodeURIComponent(key)));
    const validate = this.#ajv.compile({ $ref: documentId + keys.join("/") });
    this.#compiled.set(pointer, validate);
    return validate;
  }
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
