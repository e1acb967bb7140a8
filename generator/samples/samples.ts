// Samples of every operation, made from what the document gives as examples.
import { streamedText, typeText } from "../emit/calls/signature-code.js";
import { signaturesOf } from "../emit/index.js";
import { nameAll } from "../emit/names/names.js";
import type { Api, Operation } from "../model/model.js";
import { type Answer, type Answering, answersTo } from "./answers.js";
import { type Choice, choicesIn, requestOf } from "./arguments.js";
import type { SampleContext } from "./call.js";
import { curlSample } from "./curl.js";
import { httpRequest } from "./http.js";
import { isStreamed } from "./streamed.js";
import { errorSample, headerSample, typeScriptSample } from "./typescript.js";

export type { Answer, Answering } from "./answers.js";
export type { Choice } from "./arguments.js";

/** Code that shows how an operation is called. */
export interface Sample {
  /** As in fenced code. */
  readonly language: "typescript" | "bash";
  /** What a tab says: "TypeScript", "Errors", "Headers", "curl". */
  readonly label: string;
  /** Whole lines, the last one ended. TypeScript has no types in it, so that it is JavaScript, too. */
  readonly code: string;
  /** Whether values were made up from schemas, since the document has no example of them. */
  readonly madeUp: boolean;
  /** The type of what TypeScript shows; undefined where nothing is answered. */
  readonly result?: SampleResult;
  /** What of the body or the answer it chooses; undefined for what the client chooses itself. */
  readonly choice?: Choice;
}

/** What a sample shows, as the client has it. */
export interface SampleResult {
  /** Of names that the client exports, with `<L>` for the recursion level that is asked for. */
  readonly type: string;
  /** Whether the sample shows many of them, one after the other. */
  readonly each: boolean;
}

export interface SampleOptions {
  /** The specifier by which samples import the client. @default "./<name of the API>/index.js" */
  readonly client?: string;
}

/**
 * The samples of each operation: TypeScript, how its errors are told apart where it has codes or statuses
 * that others do not have, what its headers say, and curl; then TypeScript and curl for every other media
 * type that a call may choose.
 */
export function samplesOf(
  api: Api,
  { client = `./${api.name}/index.js` }: SampleOptions = {},
): ReadonlyMap<Operation, readonly Sample[]> {
  const { names } = nameAll(api);
  const samples = [...signaturesOf(api, names)].map(([operation, signature]) => {
    const contextOf = (choice?: Choice): SampleContext => {
      return { api, names, client, signature, request: requestOf(api, signature, choice) };
    };
    const others = choicesIn(signature).flatMap((choice): Sample[] => {
      const [typescript, curl] = bothOf(contextOf(choice));
      return [
        { ...typescript, choice },
        { ...curl, choice },
      ];
    });
    return [operation, [...usualSamples(contextOf()), ...others]] as const;
  });
  return new Map(samples);
}

function usualSamples(context: SampleContext): Sample[] {
  const [typescript, curl] = bothOf(context);
  const more = { Errors: errorSample(context), Headers: headerSample(context) };
  const { result: _, ...plain } = typescript;
  return [
    typescript,
    ...(more.Errors === undefined ? [] : [{ ...typescript, label: "Errors", code: more.Errors }]),
    ...(more.Headers === undefined ? [] : [{ ...plain, label: "Headers", code: more.Headers }]),
    curl,
  ];
}

/** The same call in TypeScript and in a shell. */
function bothOf(context: SampleContext): [typescript: Sample, curl: Sample] {
  const { api, names, signature, request } = context;
  const { madeUp } = request;
  const streamed = isStreamed(signature, request);
  const type = streamed ? streamedText(signature) : typeText({ names }, signature);
  const each = signature.iterable || streamed;
  const result = type === undefined ? {} : { result: { type, each } };
  const code = typeScriptSample(context);
  const curl = curlSample(httpRequest(api, signature, request));
  return [
    { language: "typescript", label: "TypeScript", code, madeUp, ...result },
    { language: "bash", label: "curl", code: curl, madeUp },
  ];
}

/**
 * What a sandbox answers to the sample of each operation, each time with the data that it starts
 * with. Of a list it is the first page.
 */
export function answersOf(api: Api, sandbox: Answering): Promise<ReadonlyMap<Operation, Answer>> {
  const { names } = nameAll(api);
  const requests = [...signaturesOf(api, names)].map(([operation, signature]) => {
    return [operation, httpRequest(api, signature, requestOf(api, signature))] as const;
  });
  return answersTo(new Map(requests), sandbox);
}

/**
 * What a sandbox answers at a recursion level to the samples that read what has levels. Empty for an API
 * without any. `level` is the deepest one unless it is given.
 */
export async function answersAtLevel(
  api: Api,
  sandbox: Answering,
  level = api.recursion?.maximum,
): Promise<ReadonlyMap<Operation, Answer>> {
  const { recursion } = api;
  if (recursion === undefined) return new Map();
  const { names } = nameAll(api);
  const wanted = [recursion.header, [String(level)]] as const;
  const isLevel = ([name]: readonly [string, unknown]) => {
    return name.toLowerCase() === recursion.header.toLowerCase();
  };
  const requests = [...signaturesOf(api, names)]
    .filter(([operation]) => operation.recursion && operation.method === "GET")
    .map(([operation, signature]) => {
      const request = httpRequest(api, signature, requestOf(api, signature));
      const headers = [...request.headers.filter((header) => !isLevel(header)), wanted];
      return [operation, { ...request, headers }] as const;
    });
  return answersTo(new Map(requests), sandbox);
}
