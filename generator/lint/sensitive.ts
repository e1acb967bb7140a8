import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { isRecord } from "./spot.js";
import { shown } from "./wording.js";

const KEY = "x-sensitive";

/** `x-sensitive` of parameters, headers, properties and security schemes is true or false. */
export const sensitive: Oas3Rule = () => {
  const check = (node: unknown, { location, report }: UserContext): void => {
    if (!isRecord(node) || !Object.hasOwn(node, KEY) || typeof node[KEY] === "boolean") return;
    const message = `${KEY} is ${shown(node[KEY])}. Write true or false.`;
    report({ message, location: location.child([KEY]) });
  };
  return { Parameter: check, Header: check, Schema: check, SecurityScheme: check };
};
