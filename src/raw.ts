import { Call } from "./call.js";
import { type CallError, OptionsError, type SpecloomError } from "./errors.js";
import type { Sender } from "./pages.js";
import type { OperationCall } from "./transport.js";

/** A request that no operation describes. */
export type RawOperation = Omit<OperationCall, "method" | "path">;

/** Reaches what the document does not describe. `path` starts with a slash. */
export function rawRequest(
  transport: Sender,
  method: string,
  path: string,
  operation: RawOperation = {},
): Call<unknown, SpecloomError | CallError> {
  return new Call(async () => {
    const refused = /^\/\/|[\\?#\s]|\/(?:\.|%2e){1,2}(?:\/|$)/i.test(path);
    if (!refused) return transport.send({ ...operation, method: method.toUpperCase(), path });
    const message = "path must start with one slash and hold no query and no dot segments; it is";
    return { ok: false, error: new OptionsError("path", `${message} ${JSON.stringify(path)}`) };
  });
}
