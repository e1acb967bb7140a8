// The type of an operation's errors: with the names of codes, statuses and bodies, as far as it declares them.
import { covers } from "../../document/openapi.js";
import type { Operation } from "../../model/model.js";
import type { EmitContext } from "../context.js";
import type { Module } from "../print/module.js";
import { type Code, code, list, literal } from "../print/printer.js";
import type { ErrorBody, StatusSet } from "./error-bodies.js";
import type { ErrorNames } from "./errors.js";
import type { Signature } from "./signature.js";
import { named, type TypeSource } from "./type-source.js";

/** Where the types of one file come from. */
export interface ErrorSource {
  readonly module: Module;
  readonly source: TypeSource;
}

/** `codes` are the names that the operation declares. */
export function errorType(
  context: EmitContext,
  signature: Signature,
  codes: ErrorNames | undefined,
  { module, source }: ErrorSource,
): Code {
  const { names, api, runtime } = context;
  const own = (suffix: string) => module.type(`${names.api}${suffix}`, "./errors.js");
  const status = (name: string) => module.type(name, runtime);
  const { errorBodies, operation } = signature;
  const { isDeclared } = api.errorCodes;
  const isOpen = operation.responses.some((response) => response.status === "default");
  const statuses = declaredStatuses(operation);
  const saysStatus = isOpen || statuses.length > 0;
  // A file imports what is asked of it here, so that nothing is asked that the type does not use.
  if (errorBodies.length === 0 && !saysStatus && (codes === undefined || !isDeclared)) {
    return own("Error");
  }
  if (errorBodies.length === 0 && !isDeclared) return code`${own("OtherError")}<never>`;
  const codeNames = isDeclared ? [codes?.type ?? own("ErrorName")] : [];
  if (errorBodies.length > 0) {
    return describedType(errorBodies, { codeNames, own, status, source });
  }
  if (isOpen || statuses.length === 0) {
    const given = list("typeArguments", [...codeNames, status("ErrorStatus")]);
    return code`${own("ErrorOf")}${given}`;
  }
  const declared = statuses.map((each) => {
    return typeof each === "number" ? literal(each) : status(each);
  });
  const types = list("typeArguments", [...codeNames, list("union", declared)]);
  return list("union", [code`${own("ErrorOf")}${types}`, code`${own("OtherError")}${types}`]);
}

/** Where the names in the type of an operation's errors come from. */
interface TypeNames {
  /** The names of codes as an argument of types; none for an API without codes. */
  readonly codeNames: readonly Code[];
  /** A type of the API's own errors. */
  readonly own: (suffix: string) => Code;
  /** A type of statuses. */
  readonly status: (name: string) => Code;
  readonly source: TypeSource;
}

/** The errors of an operation that describes bodies: one member for each, and one for all other statuses. */
function describedType(
  bodies: readonly ErrorBody[],
  { codeNames, own, status, source }: TypeNames,
): Code {
  const described = bodies.map((body) => statusesOf(body, status));
  const members = bodies.map((body, index) => {
    const type = named(body.type, source);
    const given = [...codeNames, list("union", described[index] ?? []), type];
    return code`${own("ErrorOf")}${list("typeArguments", given)}`;
  });
  if (isAll(bodies)) return list("union", members);
  const given = [...codeNames, list("union", described.flat())];
  return list("union", [...members, code`${own("OtherError")}${list("typeArguments", given)}`]);
}

/** Whether no status is left without a described body. */
function isAll(bodies: readonly ErrorBody[]): boolean {
  const described = new Set(
    bodies.flatMap(({ statuses }) => statuses.map(({ written }) => written)),
  );
  const rest = bodies.flatMap(({ statuses }) => {
    return statuses.flatMap(({ written, without }) => (written === "default" ? [without] : []));
  });
  return rest.some((without) => without.every((status) => described.has(status)));
}

/** The types of the statuses of a body; `status` names one of the runtime's. */
function statusesOf({ statuses }: ErrorBody, status: (name: string) => Code): Code[] {
  return statuses.map(({ written, without }: StatusSet) => {
    const whole = statusType(written, status);
    if (without.length === 0) return whole;
    const excluded = list(
      "union",
      without.map((each) => statusType(each, status)),
    );
    return code`Exclude${list("typeArguments", [whole, excluded])}`;
  });
}

/** The runtime's types of the statuses in a range. */
const ranges = { "4XX": "ClientErrorStatus", "5XX": "ServerErrorStatus" } as const;

function statusType(written: string, status: (name: string) => Code): Code {
  if (written === "default") return status("ErrorStatus");
  if (written === "4XX" || written === "5XX") return status(ranges[written]);
  if (written !== "3XX") return literal(Number(written));
  const others = list("union", Object.values(ranges).map(status));
  return code`Exclude${list("typeArguments", [status("ErrorStatus"), others])}`;
}

/** The statuses of errors that an operation declares: those of a range under the range's name. */
function declaredStatuses({
  responses,
}: Operation): (number | (typeof ranges)[keyof typeof ranges])[] {
  const written = responses.map(({ status }) => status);
  const exact = written.map(Number).filter((status) => {
    const inRange = written.some((each) => each !== String(status) && covers(each, status));
    return Number.isInteger(status) && status >= 300 && status < 600 && !inRange;
  });
  const declared = Object.entries(ranges).filter(([range]) => written.includes(range));
  return [...exact.sort((a, b) => a - b), ...declared.map(([, name]) => name)];
}
