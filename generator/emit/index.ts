// From the model to the text of each file.
import type { ImportExtension } from "../document/import-extension.js";
import type { Api, Operation } from "../model/model.js";
import { sharedSets } from "./calls/errors.js";
import { Integers } from "./calls/integers.js";
import { Marks } from "./calls/marks.js";
import { makeSignature, type Signature } from "./calls/signature.js";
import type { SignatureContext } from "./calls/type-names.js";
import type { EmitContext } from "./context.js";
import { emitClient } from "./files/client.js";
import { emitErrors } from "./files/errors.js";
import { emitFetch } from "./files/fetch.js";
import { printIndex } from "./files/index-file.js";
import { emitLevels } from "./files/levels.js";
import { emitResource, resourcesOf } from "./files/resource.js";
import { emitSchemas } from "./files/schemas.js";
import { emitTransport } from "./files/transport.js";
import { emitWebhooks } from "./files/webhooks.js";
import type { Names } from "./names/names.js";
import { Taken } from "./names/taken.js";
import type { Head } from "./print/head.js";
import { specifiersOf } from "./print/specifiers.js";
import { SchemaTypes } from "./types/schemas.js";
import { findUsage } from "./types/usage.js";

export interface EmitOptions {
  /** The specifier by which emitted code imports the runtime. */
  readonly runtime: string;
  /** What stands at the head of each file. */
  readonly head: Head;
  /** Whether there is a client of openapi-fetch, too. */
  readonly paths: boolean;
  /** How its files import each other. @default "js" */
  readonly importExtension?: ImportExtension;
}

/** The files of a client, by their paths in its folder, with `/` on every system. */
export function emit(api: Api, names: Names, options: EmitOptions) {
  const { runtime, head, paths, importExtension = "js" } = options;
  const specifiers = specifiersOf(importExtension, runtime);
  const context = contextOf(api, names, runtime);
  const modules = [
    ["schemas.ts", emitSchemas(context)],
    ["levels.ts", emitLevels(context)],
    ["errors.ts", emitErrors(context)],
    ["transport.ts", emitTransport(context)],
    ...resourcesOf(context).map((resource) => {
      return [`resources/${resource.names.file}.ts`, emitResource(context, resource)] as const;
    }),
    ["client.ts", emitClient(context)],
    ["webhooks.ts", emitWebhooks(context)],
  ] as const;
  const files = new Map<string, string>();
  for (const [name, module] of modules) {
    if (module && !module.isEmpty()) files.set(name, module.print(head, specifiers));
  }
  files.set("index.ts", printIndex([...files.keys()], context, head, specifiers));
  // What the functions hand to the runtime, and nobody else imports.
  for (const name of ["marks", "integers"] as const) {
    const constants = context[name].declarations();
    if (!constants.isEmpty()) files.set(`${name}.ts`, constants.print(head, specifiers));
  }
  // An entry of its own, so that nobody else needs openapi-fetch.
  if (paths) files.set("fetch.ts", emitFetch(context).print(head, specifiers));
  return files;
}

/** How each operation looks to its caller. */
export function signaturesOf(api: Api, names: Names): ReadonlyMap<Operation, Signature> {
  return signaturesIn(signatureContext(api, names));
}

function signatureContext(api: Api, names: Names): SignatureContext {
  const usage = findUsage(api);
  return { api, names, usage, types: new SchemaTypes(api.document, names, usage) };
}

function signaturesIn(context: SignatureContext): ReadonlyMap<Operation, Signature> {
  return new Map(context.api.operations.map((each) => [each, makeSignature(context, each)]));
}

function contextOf(api: Api, names: Names, runtime: string): EmitContext {
  const given = signatureContext(api, names);
  const signatures = signaturesIn(given);
  // A type of the same name would be taken for the constant's where declarations are emitted.
  const constants = new Taken([
    ...[...names.operations.values()].map((own) => own.function),
    ...names.schemas.values(),
    ...names.requests.values(),
    ...names.errorSets.values(),
  ]);
  return {
    ...given,
    runtime,
    signatures,
    constants,
    marks: new Marks({ ...given, runtime, constants, signatures }),
    integers: new Integers({ api, names, runtime, constants }),
    sharedSets: sharedSets(api),
  };
}
