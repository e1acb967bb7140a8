import type { Sensitive } from "../contract.js";
import { pairsOf, plain } from "../values.js";
import { redacted } from "./redact.js";

/** Keeps the values of these parameters and properties out of whatever is shown. */
export function sensitive(...names: string[]): Sensitive {
  const any = names.map((name) => name.replace(/[^\w\s]/g, "\\$&")).join("|");
  // A property of JSON, also where the text ends inside its value, and a pair of a query or a form.
  const property = `("(?:${any})"\\s*:\\s*)(?:"(?:\\\\.|[^"\\\\])*"?|[^\\s,}\\]]+)`;
  const pair = `([?&]|^)((?:${any})=)[^&\\s'"]+`;
  const inJson = new RegExp(property, "g");
  const inQuery = new RegExp(pair, "gm");
  return {
    valuesOf: ({ pathParams, params }) => {
      const given = [pathParams, params].flatMap((each) => pairsOf(each ?? {}));
      return given.flatMap(([name, value]) => (names.includes(name) ? [plain(value)] : []));
    },
    mask: (text) => {
      return text.replace(inJson, `$1"${redacted}"`).replace(inQuery, `$1$2${redacted}`);
    },
  };
}
