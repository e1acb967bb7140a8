// `x-client-option`: a header parameter or a security scheme that is set once, when a client is made.
import { words } from "../casing.js";
import type { Node } from "../node.js";
import { camelCaseName, matching, optional, type Shape, someText } from "./shape.js";

export const clientOptionKey = "x-client-option";

/** What the name of an environment variable looks like. */
export const variableName = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;

export const clientOptionShape: Shape = {
  name: camelCaseName,
  env: optional(matching(variableName, "an upper-case variable name such as MY_API_TOKEN")),
  as: optional(matching(/^username$/, "username, the only value there is")),
  expects: optional(someText),
  type: optional(matching(/^(string|integer)$/, "string or integer")),
};

/**
 * How the environment variables of a client begin: `MY_SHOP_` or `MYSHOP_` for `myShop`. The document
 * may name these without being allowed to.
 */
export function environmentPrefixes(client: string): readonly string[] {
  const parts = words(client);
  return [...new Set([parts.join("_"), parts.join("")])].map((name) => `${name.toUpperCase()}_`);
}

/** The call option that carries a recursion level, and so the client option of the level's header. */
export const levelOption = "recursionLevel";

/** Names that the options of every client, call and list have; no option of an API may have them. */
export const ownOptions: readonly string[] = [
  ...["baseUrl", "fetch", "timeout", "retries", "headers", "logger", "logLevel", "maxBodySize"],
  ...["allowHttp", "signal", "deadline", "idempotent", "fetchOptions", "resumeToken", "prefetch"],
];

/** Names of options that a client has where its document leaves a choice of servers. */
const serverOptions: readonly string[] = ["server", "serverVariables"];

/** Whether an option of that name would be another one, or what every object has without being given it. */
export function isTakenOption(name: string): boolean {
  return ownOptions.includes(name) || serverOptions.includes(name) || name in {};
}

export interface ClientOption {
  readonly name: string;
  /** The environment variable that is read where the option is not given. */
  readonly env: string | undefined;
  readonly as: "username" | undefined;
  /** Ends the sentence "chainId must be …". */
  readonly expects: string | undefined;
  readonly type: "string" | "integer";
}

/** Undefined for an owner that has no option with a name. */
export function readClientOption(owner: Node): ClientOption | undefined {
  const option = owner.at(clientOptionKey);
  const name = option?.text("name");
  if (option === undefined || name === undefined) return undefined;
  return {
    name,
    env: option.text("env"),
    as: option.text("as") === "username" ? "username" : undefined,
    expects: option.text("expects"),
    type: option.text("type") === "integer" ? "integer" : "string",
  };
}
