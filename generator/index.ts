export { type CreateSandboxOptions, createSandbox } from "./create-sandbox.js";
export type { Problem } from "./document/problem.js";
export { type Generated, type GenerateOptions, generate } from "./generate.js";
export type {
  ChaosOptions,
  Ledger,
  LedgerEntry,
  Listening,
  RequestRecord,
  Sandbox,
} from "./sandbox/index.js";
