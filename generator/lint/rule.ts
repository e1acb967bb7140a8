import type { Node } from "../document/node.js";

/**
 * Tells a problem: where it is, then what is wrong and what to write instead. A problem is shown at
 * the key in front of an object or a list, otherwise at the value; `key` shows it at the key always.
 */
export type Report = (node: Node, message: string, at?: "key") => void;

/** A rule: looks at a whole document from its root on, since what extensions refer to stands elsewhere. */
export type Check = (root: Node, report: Report) => void;
