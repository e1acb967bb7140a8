// Successes that the document tells apart: by their status, and each by its media type.
import type { Decoder, SuccessDescription, Successes } from "../contract.js";
import { asJson } from "./json.js";

/** Why the document says nothing of an answer, in words that go on after its status. */
class NotDeclared extends Error {
  get why(): string {
    return this.message;
  }
}

/** By status, `200` or `2XX`; one that is not named is not declared. */
export function byStatus(described: Readonly<Record<string, SuccessDescription>>): Successes {
  const successOf = ({ status }: Response): SuccessDescription | undefined => {
    return described[status] ?? described["2XX"];
  };
  return {
    decoderOf(response) {
      const success = successOf(response);
      if (!success) throw new NotDeclared("which the document does not declare");
      const { decode } = success;
      const decoder = typeof decode === "object" ? decoderFor(response, decode) : decode;
      // JSON is read by the operation itself, which knows what is around it.
      return decoder === asJson ? undefined : decoder;
    },
    headersOf(response) {
      const readers = Object.entries(successOf(response)?.headers ?? {});
      const values = readers.map(([name, read]) => {
        const text = response.headers.get(name);
        return [name, text === null ? undefined : read(text)] as const;
      });
      return Object.fromEntries(values);
    },
  };
}

/** The decoder of an answer among those of the media types and ranges that are declared. */
function decoderFor(
  { headers }: Response,
  decoders: Readonly<Record<string, Decoder>>,
): Decoder | undefined {
  const given = headers.get("Content-Type");
  const all = new Map(
    Object.entries(decoders).map(([type, decoder]) => [type.toLowerCase(), decoder]),
  );
  const type = given?.split(";")[0]?.trim().toLowerCase();
  // An answer that names no type is taken for what is preferred.
  if (!type) return Object.values(decoders)[0];
  // JSON by another name is still JSON.
  const json = /[/+]json$/.test(type) && [...all.values()].includes(asJson) ? asJson : undefined;
  const range = all.get(type.replace(/\/.*/, "/*")) ?? all.get("*/*");
  const found = all.get(type) ?? json ?? range;
  if (found) return found;
  throw new NotDeclared(`but as ${given}, which the document does not declare`);
}
