// A stateful server that behaves as an OpenAPI document and its extensions say. It runs in Node and
// in pages: nothing that is imported from here needs Node, and no code is made from text.
import type { JsonObject } from "../document/json.js";
import { build } from "../model/build.js";
import { defineSandbox, type SandboxDefinition } from "./define.js";
import { describe } from "./describe/describe.js";
import { SandboxServer } from "./server.js";
import type { Sandbox, SandboxDescription, SandboxOptions } from "./types.js";

export type { JsonObject, JsonValue } from "../document/json.js";
export { type CatalogEntry, type Mistake, Rejection } from "./answers/errors.js";
export type { ChaosOptions } from "./chaos/chaos.js";
export type { Ledger, LedgerEntry } from "./chaos/ledger.js";
export { defineSandbox, type SandboxDefinition, type SandboxParts } from "./define.js";
export type {
  Caller,
  Change,
  Creation,
  Derive,
  Exchange,
  Identified,
  Incoming,
  Operation,
  Reserved,
  Resource,
  Rules,
  SeededOption,
  Store,
  Surroundings,
} from "./rules.js";
export { Random } from "./state/random.js";
export type { Row, Seed, SeedRow } from "./state/store.js";
export type { RequestRecord, Sandbox, SandboxDescription, SandboxOptions } from "./types.js";

/** Makes a sandbox in process, whose `fetch` a client can use in place of the global one. */
export function createSandbox(options: SandboxOptions): Sandbox {
  return new SandboxServer(options);
}

/** The seeded credentials and the values that provoke each error of the document's catalogue. */
export function describeSandbox(
  document: JsonObject,
  definition: SandboxDefinition = defineSandbox({}),
): SandboxDescription {
  const { catalog } = describe(build(document, "API"));
  const { options, rules } = definition;
  return { seeded: options, reserved: rules.reserved?.(catalog.entries) ?? [] };
}
