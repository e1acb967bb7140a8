// Samples of every operation, made from what the document gives as examples.
import { typeText } from "../emit/calls/signature-code.js";
import { signaturesOf } from "../emit/index.js";
import { nameAll } from "../emit/names/names.js";
import type { Api, Operation } from "../model/model.js";
import { type Answer, type Answering, answersTo } from "./answers.js";
import { requestOf } from "./arguments.js";
import { curlSample } from "./curl.js";
import { httpRequest } from "./http.js";
import { errorSample, typeScriptSample } from "./typescript.js";

export type { Answer, Answering } from "./answers.js";

/** Code that shows how an operation is called. */
export interface Sample {
  /** As in fenced code. */
  readonly language: "typescript" | "bash";
  /** What a tab says: "TypeScript", "Errors", "curl". */
  readonly label: string;
  /** Whole lines, the last one ended. TypeScript has no types in it, so that it is JavaScript, too. */
  readonly code: string;
  /** Whether values were made up from schemas, since the document has no example of them. */
  readonly madeUp: boolean;
  /** The type of what TypeScript shows; undefined where nothing is answered. */
  readonly result?: SampleResult;
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
 * The samples of each operation: TypeScript, how its errors are told apart where it has codes that
 * others do not have, and curl.
 */
export function samplesOf(
  api: Api,
  { client = `./${api.name}/index.js` }: SampleOptions = {},
): ReadonlyMap<Operation, readonly Sample[]> {
  const { names } = nameAll(api);
  const samples = [...signaturesOf(api, names)].map(([operation, signature]) => {
    const request = requestOf(api, signature);
    const context = { api, names, client, signature, request };
    const type = typeText({ names }, signature);
    const typescript = {
      language: "typescript",
      madeUp: request.madeUp,
      ...(type === undefined ? {} : { result: { type, each: signature.iterable } }),
    } as const;
    const errors = errorSample(context);
    const curl = curlSample(httpRequest(api, signature, request));
    const all: Sample[] = [
      { ...typescript, label: "TypeScript", code: typeScriptSample(context) },
      ...(errors === undefined ? [] : [{ ...typescript, label: "Errors", code: errors }]),
      { language: "bash", label: "curl", code: curl, madeUp: request.madeUp },
    ];
    return [operation, all] as const;
  });
  return new Map(samples);
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
