// Samples in TypeScript. Whatever comes from the document goes through the printer, and nothing has
// a type, so that a sample that was changed in a page runs as it is.
import { access, type Code, code, comment, identifier, literal } from "../emit/print/printer.js";
import {
  callCode,
  headOf,
  type LocalNames,
  localNames,
  print,
  type SampleContext,
} from "./call.js";
import { ownCodes, ownStatuses } from "./own-errors.js";
import { isStreamed } from "./streamed.js";

/** The operation called, and its answer shown. */
export function typeScriptSample(context: SampleContext): string {
  const { signature } = context;
  const local = localNames(context);
  const call = callCode(context, local);
  const create = `create${context.names.api}Client`;
  const head = headOf(context, [create], local);
  if (signature.iterable) {
    const item = identifier(local.result);
    return print([
      head,
      code`for await (const ${item} of ${call}) {
  console.log(${item});
}`,
    ]);
  }
  return print([head, ...answered(context, local, call)]);
}

/**
 * How the codes or statuses are told apart that not every operation answers with; undefined where there
 * is none.
 */
export function errorSample(context: SampleContext): string | undefined {
  const { names, signature } = context;
  const { key, cases } = errorCases(context);
  if (cases.length === 0) return undefined;
  const local = localNames(context);
  const error = `${names.api}Error`;
  const head = headOf(context, [`create${names.api}Client`, error], local);
  return print([
    head,
    code`try {
  ${answered(context, local, callCode(context, local))}
} catch (error) {
  if (!${identifier(error)}.is(error, ${literal(signature.operation.id)})) throw error;
  switch (error${access(key)}) {
    ${cases}
    default:
      throw error;
  }
}`,
  ]);
}

/** What an error is told by, and what happens for each. */
function errorCases({ api, signature: { operation } }: SampleContext): {
  readonly key: "codeName" | "status";
  readonly cases: readonly Code[];
} {
  const codes = ownCodes(api, operation).map(({ name, description }) => {
    return code`${comment(description)}case ${literal(name)}:
  console.log(${literal(name)}, error.description);
  break;`;
  });
  if (codes.length > 0) return { key: "codeName", cases: codes };
  const statuses = ownStatuses(api, operation).map(({ status, description }) => {
    return code`${comment(description)}case ${literal(Number(status))}:
  console.log(error.body);
  break;`;
  });
  return { key: "status", cases: statuses };
}

/** What an answer says in its headers; undefined where the document says nothing of them. */
export function headerSample(context: SampleContext): string | undefined {
  const { names, signature } = context;
  const { successes } = signature.answer;
  // Where statuses are told apart, that of a range is none to compare with.
  const isOne = successes.length === 1;
  const success = successes.find(({ status, headers }) => {
    return headers.length > 0 && (isOne || /^\d+$/.test(status));
  });
  if (success === undefined) return undefined;
  const local = localNames(context);
  const result = identifier(local.success);
  const shown = success.headers.map(({ name }) => {
    return code`console.log(${result}.headers${access(name)});`;
  });
  return print([
    headOf(context, [`create${names.api}Client`], local),
    code`const ${result} = await ${callCode(context, local)}.withResponse();`,
    ...(isOne
      ? shown
      : [
          code`if (${result}.status === ${literal(Number(success.status))}) {
  ${shown}
}`,
        ]),
  ]);
}

/** The call awaited, and what it answers shown. */
function answered(
  { signature, request }: SampleContext,
  { result }: LocalNames,
  call: Code,
): Code[] {
  const { answer } = signature;
  if (answer.accept === "none") return [code`await ${call};`];
  const own = identifier(result);
  if (isStreamed(signature, request)) {
    return [
      code`for await (const ${own} of await ${call}) {
  console.log(${own});
}`,
    ];
  }
  return [code`const ${own} = await ${call};`, code`console.log(${own});`];
}
