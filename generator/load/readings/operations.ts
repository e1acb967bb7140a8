// What an operation says of itself that does not fit what stands around it.
import { child, type JsonValue } from "../../document/json.js";
import { type Of, type Reading, remove, set } from "./deviation.js";

export function declare({ name, operation }: Of<"undeclared">): Reading {
  const declared = { name, in: "path", required: true, schema: { type: "string" } };
  const list = child(operation, "parameters");
  if (Array.isArray(list)) (list as JsonValue[]).push(declared);
  else set({ owner: operation, key: "parameters" }, [declared]);
  const message = `The path parameter ${JSON.stringify(name)} is not declared; it is read as a required text`;
  return { rule: "path-parameter-undeclared", message };
}

export function drop({ name }: Of<"unused">): Reading | undefined {
  // The path may have a place for it that nobody can tell from others.
  if (/[{}]/.test(name)) return undefined;
  const message = `The path has no place for the parameter ${JSON.stringify(name)}; it is not read`;
  return { rule: "path-parameter-unused", message };
}

/** Operations are told apart by their methods and paths, so that each is called by those. */
export function rename({ name, operations }: Of<"twice">): Reading {
  for (const owner of operations) remove({ owner, key: "operationId" });
  const message = `The operationId ${JSON.stringify(name)} is that of another operation; both are called by their methods and paths`;
  return { rule: "operation-id-twice", message };
}
