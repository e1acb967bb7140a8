export { type CreateSandboxOptions, createSandbox } from "./create-sandbox.js";
export type { Problem } from "./document/problem.js";
export { type Generated, type GenerateOptions, generate } from "./generate.js";
export type {
  ChaosOptions,
  Ledger,
  LedgerEntry,
  RequestRecord,
  Sandbox,
  SandboxDefinition,
} from "./sandbox/index.js";
export { describeSamples } from "./sandbox/invent/samples.js";
export type { Listening, ListenOptions, NodeSandbox } from "./sandbox/node/server.js";
export { type Suggested, type Suggestion, type SuggestOptions, suggest } from "./suggest/index.js";
