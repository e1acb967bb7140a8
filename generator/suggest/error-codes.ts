// Codes of errors that the bodies of errors list, as a catalogue: each by name, and with its status where the
// document says one.
import { words } from "../document/casing.js";
import { codeName, errorCodesKey } from "../document/extensions/error-codes.js";
import type { JsonObject } from "../document/json.js";
import type { Api, Operation } from "../model/model.js";
import { statusNames } from "../model/status-names.js";
import { type Code, isUri } from "./codes.js";
import { type ErrorBody, errorBodiesOf, shownPlace } from "./error-bodies.js";
import { jsonPath, type Suggestion } from "./suggestion.js";

export function suggestErrorCodes(api: Api): Suggestion[] {
  const { document, operations } = api;
  const isSaid = [document.root, ...operations.map(({ node }) => node)].some((node) => {
    return node.own(errorCodesKey) !== undefined;
  });
  if (isSaid) return [];
  const place = errorBodiesOf(api);
  if (place === undefined) return [];
  const { keys, message, bodies } = place;
  const codes = [...new Set(bodies.flatMap((body) => body.codes))];
  const catalog = catalogOf(codes, bodies);
  if (catalog === undefined) return [];
  const pointer = shownPlace(keys);
  const [first] = codes;
  const described = `The bodies of errors list ${codes.length} codes at ${pointer}, such as ${first}: an error says which it is by name.`;
  const update = {
    code: pointer,
    ...(message === undefined ? {} : { message: shownPlace(message) }),
    catalog: catalog.map(({ entry }) => entry),
  };
  const names = new Map(catalog.map(({ code, name }) => [code, name]));
  return [
    { target: "$", description: described, update: { [errorCodesKey]: update } },
    ...operations.flatMap((operation) => suggestOwn(operation, bodies, names) ?? []),
  ];
}

interface Entry {
  readonly code: Code;
  readonly name: string;
  readonly entry: JsonObject;
}

/** Undefined where two codes would have the same name. */
function catalogOf(
  codes: readonly Code[],
  bodies: readonly ErrorBody[],
): readonly Entry[] | undefined {
  const entries = codes.map((code) => {
    const name = nameOf(code);
    const status = statusOf(code, bodies);
    const own = {
      code,
      ...(name === code ? {} : { name }),
      ...(status === undefined ? {} : { status }),
    };
    return { code, name, entry: own };
  });
  const isSound = entries.every(({ name }) => codeName.accepts(name));
  return isSound && new Set(entries.map(({ name }) => name)).size === codes.length
    ? entries
    : undefined;
}

/** A text that may be a name is one; of a URI, what it ends with. */
function nameOf(code: Code): string {
  if (typeof code === "string" && codeName.accepts(code)) return code;
  const text = String(code);
  const last = isUri(text)
    ? (text.match(/[^/#:]+(?=[/#]*$)/)?.[0].replace(/\.html?$/, "") ?? "")
    : text;
  const name = words(last).join("_").toLowerCase();
  return codeName.accepts(name) ? name : `code_${name}`;
}

/** The status of the only response whose body lists a code; undefined where a list says that it has others. */
function statusOf(code: Code, bodies: readonly ErrorBody[]): number | undefined {
  const lists = bodies.filter(({ codes }) => codes.includes(code));
  const [status = "", ...others] = new Set(lists.map((body) => body.status));
  if (others.length > 0 || !/^\d+$/.test(status)) return undefined;
  const isMixed = lists.some(({ codes }) => codes.some((each) => isOfOther(each, status)));
  return isMixed ? undefined : Number(status);
}

/** Whether a code is called as another status is: `not_found` in a body of 400. */
function isOfOther(code: Code, status: string): boolean {
  const name = words(String(code)).join("_").toLowerCase();
  const own = Object.entries(statusNames).find(([, known]) => known === name);
  return own !== undefined && own[0] !== status;
}

/** The codes of one operation, where each of its errors lists its codes, and together not all. */
function suggestOwn(
  { method, node, path }: Operation,
  bodies: readonly ErrorBody[],
  names: ReadonlyMap<Code, string>,
): Suggestion | undefined {
  const errors = bodies.filter(({ operation }) => operation.node === node);
  if (errors.length === 0 || errors.some(({ isOpen }) => isOpen)) return undefined;
  const own = new Set(errors.flatMap(({ codes }) => codes));
  if (own.size === names.size) return;
  const listed = [...names].flatMap(([code, name]) => (own.has(code) ? [name] : []));
  return {
    target: jsonPath(node.pointer),
    description: `${method} ${path} lists ${own.size} of them in the bodies of its errors.`,
    update: { [errorCodesKey]: listed },
  };
}
