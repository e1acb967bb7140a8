// What holds for every code of the catalogue: the document lists it, the client throws it by name,
// and the documentation explains it.
import {
  SpaazaError,
  SpaazaErrorCode,
  type SpaazaErrorName,
  spaazaErrorCatalog,
} from "specloom/spaaza";
import { expect } from "vitest";
import { failureOf, spaazaClient } from "../clients.js";
import { docsOf, expectShown } from "../docs.js";
import { documentOf, keysOf } from "../documents.js";
import { type AskInit, codeOf, freshSandbox } from "../sandboxes.js";
import type { Check, Fact } from "../table.js";

type SpaazaClient = Awaited<ReturnType<typeof spaazaClient>>["client"];

interface CodeFact {
  readonly number: Fact["number"];
  readonly code: keyof typeof spaazaErrorCatalog;
  readonly name: SpaazaErrorName;
  readonly status: number;
  /** When the API answers with the code, in a few words. */
  readonly when: string;
  /** The row of the documentation's table, after number, name and status. */
  readonly row: string;
  /** A call that may fail with the code. */
  readonly call: (client: SpaazaClient) => PromiseLike<unknown>;
  /** Makes a sandbox answer with the code. */
  readonly sandbox: Check;
  /** More that the document states. */
  readonly spec?: Check;
}

/** The fact that one code means what it means. */
export function codeFact(fact: CodeFact): Fact {
  const { code, name, number, row, sandbox, status, when } = fact;
  return {
    number,
    title: `${code} ${name}, status ${status}: ${when}`,
    async spec() {
      await expectListed(fact);
      await fact.spec?.();
    },
    client: () => expectThrown(fact),
    sandbox,
    async docs() {
      const { overview, reference } = await docsOf("spaaza");
      expectShown(overview, `${code} ${name} ${status} ${row}`);
      expectShown(reference, `${name} summary Code ${code} value`);
    },
  };
}

/** The catalogue has the code, and some operation may answer with it, with an example. */
async function expectListed({ code, name, status }: CodeFact): Promise<void> {
  const spec = await documentOf("spaaza");
  const entry = expect.objectContaining({ code, name, status });
  expect(spec.at("x-error-codes", "catalog")).toContainEqual(entry);
  const answering = spec.operations.filter((operation) => {
    return spec.codesOf(operation).includes(name);
  });
  expect(answering).not.toEqual([]);
  for (const { at, id } of answering) {
    const media = at("responses", String(status), "content", "application/json", "examples");
    expect(keysOf(media), id).toContain(name);
  }
}

/** The client throws its own error, with the number and the name. */
async function expectThrown({ call, code, name, status }: CodeFact): Promise<void> {
  const description = "Nee.";
  const json = { result: { code: 2, status: "error" }, error: { code, name, description } };
  const { client } = await spaazaClient({ json, status });
  const error = await failureOf(call(client));
  expect(error).toBeInstanceOf(SpaazaError);
  expect(error).toMatchObject({ kind: "api", code, codeName: name, status, description });
  expect(SpaazaErrorCode[name]).toBe(code);
  expect(spaazaErrorCatalog[code]).toMatchObject({ name, status });
}

/** Each of these requests is answered with the code and the status. */
export async function expectCode(
  code: number,
  status: number,
  ...requests: (readonly [path: string, init?: AskInit])[]
): Promise<void> {
  const { ask } = await freshSandbox("spaaza");
  for (const [path, init] of requests) {
    const answer = await ask(path, init);
    expect(codeOf(answer), `${init?.method ?? "GET"} ${path}`).toMatchObject({ code, status });
  }
}
