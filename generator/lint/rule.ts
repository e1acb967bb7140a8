import type { Node } from "../document/node.js";

/**
 * Tells a problem: where it is, then what is wrong and what to write instead. A problem is shown at
 * the key in front of an object or a list, otherwise at the value; `key` shows it at the key always.
 * `foreign` is for an extension that is not recognisably ours: others may have given it our name, so that
 * it is a warning and not read. `warning` is for what has one sound reading.
 */
export type Report = (node: Node, message: string, how?: "key" | "foreign" | "warning") => void;

/** Whom a document is for, where that is known. */
export interface Client {
  /** What the client is called. */
  readonly name: string;
  /** The environment variables that the document may name beside the client's own. */
  readonly env: readonly string[];
}

/** A rule: looks at a whole document from its root on, since what extensions refer to stands elsewhere. */
export type Check = (root: Node, report: Report, client?: Client) => void;
