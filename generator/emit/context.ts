import type { Api, Operation } from "../model/model.js";
import type { Signature } from "./calls/signature.js";
import type { Names } from "./names/names.js";
import type { SchemaTypes } from "./types/schemas.js";
import type { Usage } from "./types/usage.js";

/** What signatures are made from. */
export interface SignatureContext {
  readonly api: Api;
  readonly names: Names;
  readonly usage: Usage;
  readonly types: SchemaTypes;
}

/** What every emitter works from. */
export interface EmitContext extends SignatureContext {
  readonly signatures: ReadonlyMap<Operation, Signature>;
  /** The module specifier by which emitted code imports the runtime. */
  readonly runtime: string;
}
