import type { Operation } from "../model/model.js";
import type { Integers } from "./calls/integers.js";
import type { Marks } from "./calls/marks.js";
import type { Signature } from "./calls/signature.js";
import type { SignatureContext } from "./calls/type-names.js";
import type { Taken } from "./names/taken.js";

/** What every emitter works from. */
export interface EmitContext extends SignatureContext {
  readonly signatures: ReadonlyMap<Operation, Signature>;
  /** The module specifier by which the files beside `index.ts` import the runtime. */
  readonly runtime: string;
  /** The names of constants that are not exported, so that none hides what is imported. */
  readonly constants: Taken;
  /** What of arguments and answers the document marks as sensitive. */
  readonly marks: Marks;
  /** Where answers hold bigints. */
  readonly integers: Integers;
  /** The sets of error codes that are lists in `errors.ts`. */
  readonly sharedSets: ReadonlyMap<string, readonly string[]>;
}
