// The types of statuses: literals, and for ranges what the runtime calls them.
import { covers } from "../../document/openapi.js";
import { type Code, code, list, literal } from "../print/printer.js";

/**
 * The type of a success's status as it is written, without the others that the document names.
 * `status` names a type of the runtime.
 */
export function statusType(
  written: string,
  declared: readonly string[],
  status: (name: string) => Code,
): Code {
  if (/^\d+$/.test(written)) return literal(Number(written));
  const others = declared.filter((each) => each !== written && covers(written, Number(each)));
  if (others.length === 0) return status("SuccessStatus");
  const excluded = list(
    "union",
    others.map((each) => literal(Number(each))),
  );
  return code`Exclude${list("typeArguments", [status("SuccessStatus"), excluded])}`;
}
