import type { EmitContext } from "../context.js";
import { webhooksType } from "../names/reserved.js";
import type { Head } from "../print/head.js";
import { inImportOrder, nameList } from "../print/module.js";
import { code, comment, identifier, join, literal } from "../print/printer.js";
import type { Specifiers } from "../print/specifiers.js";

/** What a client exports of the runtime to be used at run time. */
const values = [
  ..."AbortedError ApiError ConnectionError DecodeError OptionsError".split(" "),
  ..."PaginationError SpecloomError TimeoutError".split(" "),
];

/** What signatures of every client name of the runtime's types. */
const types = [
  ..."BasicCredentials Call CallError CallOptions ClientErrorStatus ClientOptions".split(" "),
  ..."Credential ErrorStatus Fetch ListCall ListOptions Logger LogLevel Page RawRequest".split(" "),
  ..."RequestInfo Result ServerErrorStatus Success SuccessStatus".split(" "),
];

/** The same of clients whose answers have levels. */
const levelTypes = ["LevelListOptions", "LevelOptions"];

/** What files export that hold nothing for run time, and of which no more is exported. */
const onlyTypes: ReadonlyMap<string, string> = new Map([
  // The interfaces of each level have names of their own; `Voucher<2>` is the one to use.
  ["levels.ts", "RecursionLevel"],
  ["webhooks.ts", webhooksType],
]);

/** `index.ts`: all of a client, each name once, so that one import is enough. */
export function printIndex(
  files: readonly string[],
  { api, runtime, signatures }: EmitContext,
  head: Head,
  specifiers: Specifiers,
): string {
  const shared = new Map<string, boolean>();
  for (const name of values) shared.set(name, false);
  const streams = [...signatures.values()].some(({ answer }) => answer.stream !== undefined);
  const events = [...signatures.values()].some(({ answer }) => answer.stream?.eventType);
  const own = [
    ...(api.recursion ? levelTypes : []),
    ...(events ? ["EventItem"] : []),
    ...(streams ? ["EventStream"] : []),
  ];
  for (const name of [...types, ...own]) shared.set(name, true);
  const about = comment("What every client shares, so that one import is enough.");
  const lines = new Map([[runtime, code`${about}export ${nameList(shared)}`]]);
  for (const file of files) {
    const only = onlyTypes.get(file);
    const names = only === undefined ? code`export *` : code`export type { ${identifier(only)} }`;
    lines.set(specifiers(`./${file.replace(/\.ts$/, ".js")}`), names);
  }
  const exports = inImportOrder(lines).map(
    ([from, names]) => code`${names} from ${literal(from)};`,
  );
  const body = String(join(exports, "\n"));
  return `${head(body)}\n\n${body}\n`;
}
