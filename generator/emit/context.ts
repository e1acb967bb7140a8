import type { Operation } from "../model/model.js";
import type { Signature, SignatureContext } from "./calls/signature.js";

/** What every emitter works from. */
export interface EmitContext extends SignatureContext {
  readonly signatures: ReadonlyMap<Operation, Signature>;
  /** The module specifier by which emitted code imports the runtime. */
  readonly runtime: string;
}
