// Whether a sample shows a stream, whose items come one after the other.
import type { Signature } from "../emit/calls/signature.js";
import type { SampleRequest } from "./arguments.js";

/** True where the operation always answers with a stream, or the sample's body asks for one. */
export function isStreamed({ answer }: Signature, { body }: SampleRequest): boolean {
  const { stream } = answer;
  if (stream?.when === undefined) return stream !== undefined;
  const properties = new Map(Object.entries(Object(body?.value) as Record<string, unknown>));
  return properties.get(stream.when.property) === true;
}
