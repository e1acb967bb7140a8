// What the parts of the runtime may know of a call that is under way.
import type { CallContext } from "../errors.js";
import type { Settings } from "../options.js";

/** The execution of one call: every attempt of it, until an answer stands. */
export interface Execution {
  /** The URL that was asked for, without credentials. May hold other secrets. */
  readonly url: string;
  /** What holds for this call: its own options, else the client's. */
  readonly settings: Settings;
  /** The signals that end the call: the caller's own, and that of a walk. */
  readonly signals: readonly AbortSignal[];
  /** Takes the secrets of this call out of a text, of which no more than the start is kept. */
  readonly redact: Redact;
  /** Takes note of texts of an answer that are secrets from then on. */
  conceal(secrets: readonly string[]): void;
  /** What an error of this call carries. */
  context(): CallContext;
  /** The answer, with a URL and an inspection that hold no secret. Its headers are as they came. */
  shown(response: Response): Response;
  /** Has a value whose property `key` is a body of the answer printed without secrets. */
  printed<T extends object>(value: T, key: keyof T & string): T;
}

/** Makes a text fit to be shown, of which no more than `most` characters are kept. @default 4000 */
export type Redact = (text: string, most?: number) => string;
