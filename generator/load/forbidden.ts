// What OpenAPI 3.2 forbids although each part of it is fine by itself, by the types of Redocly's
// description. It has no sound reading: whoever writes both of two things means one of them.
import { isToken } from "../document/encodings.js";
import { isObject } from "../document/json.js";
import { additionalOperationsKey, hasField } from "../document/methods.js";
import type { Node } from "../document/node.js";
import { isPercentEncoded, readParameter } from "../document/openapi.js";
import { type Forbidden, forbiddenTags } from "./forbidden-tags.js";

/** What is forbidden in an object of a type. */
export function forbiddenIn(type: string, node: Node): Forbidden[] {
  return [...pairsIn(type, node), ...(checks[type]?.(node) ?? [])];
}

/** Keys that do not stand together, by the type of what holds them. */
const pairs: Readonly<Record<string, readonly (readonly [one: string, other: string])[]>> = {
  Example: [
    ["value", "externalValue"],
    ["value", "dataValue"],
    ["value", "serializedValue"],
    ["serializedValue", "externalValue"],
  ],
  Parameter: [
    ["example", "examples"],
    ["content", "schema"],
    ["content", "style"],
    ["content", "explode"],
    ["content", "allowReserved"],
  ],
  Header: [
    ["example", "examples"],
    ["content", "schema"],
  ],
  MediaType: [
    ["example", "examples"],
    ["encoding", "prefixEncoding"],
    ["encoding", "itemEncoding"],
  ],
  Encoding: [
    ["encoding", "prefixEncoding"],
    ["encoding", "itemEncoding"],
  ],
  Xml: [
    ["nodeType", "attribute"],
    ["nodeType", "wrapped"],
  ],
};

function pairsIn(type: string, node: Node): Forbidden[] {
  return (pairs[type] ?? []).flatMap(([one, other]) => {
    if (node.own(one) === undefined || node.own(other) === undefined) return [];
    return [{ keys: [other], message: `${other} does not stand beside ${one}; write one of them` }];
  });
}

type Check = (node: Node) => Forbidden[];

const checks: Readonly<Record<string, Check>> = {
  Root: (node) => [...containersOf(node), ...forbiddenTags(node)],
  PathItem: (node) => [...methodsOf(node), ...queriesOf(node)],
  Parameter: parameterOf,
  Header: (node) => {
    if (node.own("allowReserved") === undefined) return [];
    const message = "A header has no allowReserved, since nothing of it is encoded; leave it out";
    return [{ keys: ["allowReserved"], message }];
  },
  Response: headerNamesOf,
  Encoding: headerNamesOf,
  Discriminator: (node) => {
    const name = node.text("defaultMapping");
    if (name === undefined || /[#/]/.test(name) || node.document.schema(name) !== undefined)
      return [];
    const message = `There is no schema ${JSON.stringify(name)}; write the name of one of components.schemas`;
    return [{ keys: ["defaultMapping"], message }];
  },
  ServerVariable: (node) => {
    if (node.own("enum") === undefined || node.list("enum").length > 0) return [];
    const message = "enum is empty; write the values that the variable may have, or leave it out";
    return [{ keys: ["enum"], message }];
  },
};

function containersOf(node: Node): Forbidden[] {
  const keys = ["paths", "components", "webhooks"];
  if (keys.some((key) => node.own(key) !== undefined)) return [];
  return [{ keys: [], message: "has no paths, components or webhooks; write one of them" }];
}

function headerNamesOf(node: Node): Forbidden[] {
  return node.map("headers").flatMap(([name]) => {
    if (isToken(name)) return [];
    const message = `${JSON.stringify(name)} is not the name of a header; write letters, digits and hyphens`;
    return [{ keys: ["headers", name], message }];
  });
}

function methodsOf(item: Node): Forbidden[] {
  return item.map(additionalOperationsKey).flatMap(([method]) => {
    const keys = [additionalOperationsKey, method];
    const shown = JSON.stringify(method);
    if (hasField(method)) {
      const message = `${shown} has a field of its own; write it as ${method.toLowerCase()} beside additionalOperations`;
      return [{ keys, message }];
    }
    if (isToken(method)) return [];
    return [{ keys, message: `${shown} is not a method; write one word, such as COPY` }];
  });
}

/** The query of an operation is one parameter as a whole, or some in it. */
function queriesOf(item: Node): Forbidden[] {
  const found = new Map<string, Forbidden>();
  const operations = item.entries().filter(([key]) => hasField(key));
  const others = item.map(additionalOperationsKey).map(([key, node]) => {
    return { keys: [additionalOperationsKey, key], node };
  });
  const owners = [...operations.map(([key, node]) => ({ keys: [key], node })), ...others];
  for (const owner of [{ keys: [], node: undefined }, ...owners]) {
    const shared = placesOf(item, []);
    const all = owner.node ? [...shared, ...placesOf(owner.node, owner.keys)] : shared;
    const whole = all.filter(({ place }) => place === "querystring");
    const parts = all.filter(({ place }) => place === "query");
    const [, second] = whole;
    const wrong = second ?? (whole.length > 0 ? parts[0] : undefined);
    if (wrong === undefined) continue;
    const message = second
      ? "The query as a whole is described twice; describe it once"
      : "in: query does not stand beside in: querystring, which is the query as a whole; write one of them";
    found.set(wrong.keys.join("/"), { keys: wrong.keys, message });
  }
  return [...found.values()];
}

function placesOf(owner: Node, around: readonly string[]) {
  return owner.list("parameters").map((each, index) => {
    const keys = [...around, "parameters", String(index)];
    return { place: readParameter(each)?.in, keys };
  });
}

function parameterOf(node: Node): Forbidden[] {
  const name = node.text("name") ?? "";
  const place = node.text("in");
  const shown = JSON.stringify(name);
  const found: (Forbidden | false)[] = [
    place === "header" &&
      !isToken(name) && {
        keys: ["name"],
        message: `${shown} is not the name of a header; write letters, digits and hyphens`,
      },
    place === "path" &&
      /[{}]/.test(name) && {
        keys: ["name"],
        message: `${shown} cannot stand in a path; write a name without braces`,
      },
    place === "querystring" &&
      node.own("content") === undefined && {
        keys: node.own("schema") ? ["schema"] : [],
        message:
          "The query as a whole has a media type; write its schema below content, such as application/x-www-form-urlencoded",
      },
    isObject(node.own("content")?.value) &&
      node.map("content").length !== 1 && {
        keys: ["content"],
        message: "content of a parameter has one media type; write that alone",
      },
    node.own("allowReserved") !== undefined &&
      !isPercentEncoded(node) && {
        keys: ["allowReserved"],
        message: "allowReserved says nothing here, since nothing is encoded; leave it out",
      },
  ];
  return found.flatMap((each) => each || []);
}
