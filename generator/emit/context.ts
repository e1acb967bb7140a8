import type { Api, JsonObject } from "../model/model.js";
import type { Names } from "./names/names.js";
import type { SchemaTypes } from "./types/schemas.js";
import type { Usage } from "./types/usage.js";

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
