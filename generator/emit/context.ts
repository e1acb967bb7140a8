import type { Api, JsonObject } from "../model.js";
import type { Names } from "./names.js";
import type { SchemaTypes } from "./schemas.js";
import type { Usage } from "./usage.js";

/** What every emitter works from. */
export interface EmitContext {
  readonly api: Api;
  readonly document: JsonObject;
  readonly names: Names;
  readonly usage: Usage;
  readonly types: SchemaTypes;
  /** The module specifier by which emitted code imports the runtime. */
  readonly runtime: string;
}
