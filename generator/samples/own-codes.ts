import type { Api, ErrorCode, Operation } from "../model/model.js";

/** The codes of an operation that some other operation does not answer with. */
export function ownCodes({ errorCodes, operations }: Api, operation: Operation): ErrorCode[] {
  if (!errorCodes.isDeclared || errorCodes.code === undefined) return [];
  return errorCodes.catalog.filter(({ name }) => {
    const users = operations.filter((each) => each.errorCodes.includes(name));
    return operation.errorCodes.includes(name) && users.length < operations.length;
  });
}
