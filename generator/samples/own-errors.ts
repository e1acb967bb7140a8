// What of an operation's errors is worth a sample of its own: what some other operation does not answer with.
import { isJson } from "../document/media-types.js";
import { errorResponsesOf } from "../document/openapi.js";
import type { Api, ErrorCode, Operation, Response } from "../model/model.js";

/** The codes of an operation that some other operation does not answer with. */
export function ownCodes({ errorCodes, operations }: Api, operation: Operation): ErrorCode[] {
  if (!errorCodes.isDeclared || errorCodes.code === undefined) return [];
  return errorCodes.catalog.filter(({ name }) => {
    const users = operations.filter((each) => each.errorCodes.includes(name));
    return operation.errorCodes.includes(name) && users.length < operations.length;
  });
}

/** The statuses with bodies of their own, of an operation of which some other one has not got them. */
export function ownStatuses({ operations }: Api, operation: Operation): Response[] {
  return describedStatuses(operation).filter(({ status }) => {
    const users = operations.filter((each) => {
      return describedStatuses(each).some((response) => response.status === status);
    });
    return users.length < operations.length;
  });
}

/** The responses that tell one status as an error, with a body that the client types. */
function describedStatuses({ responses }: Operation): Response[] {
  return errorResponsesOf(responses).filter(({ status, content }) => {
    return /^\d+$/.test(status) && content.some(({ mediaType }) => isJson(mediaType));
  });
}
