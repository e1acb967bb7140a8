// What a document says and a client has no use for. Nobody has to mend it: it is told so that nobody
// looks for it in the client.
import { isJson, isSequence, isXml, kindOf } from "../document/media-types.js";
import type { Node } from "../document/node.js";
import {
  type ContentNode,
  contentOf,
  operationsOf,
  requestBodyOf,
  responsesOf,
} from "../document/openapi.js";
import { allTypesOf, propertiesOf } from "../document/schemas.js";
import type { Check, Report } from "./rule.js";

/** Links between answers and operations. */
export const unreadLinks: Check = (root, report) => {
  for (const { node } of operationsOf(root)) {
    for (const { node: response } of responsesOf(node)) {
      const links = response?.at("links");
      if (links === undefined || links.entries().length === 0) continue;
      report(links, "Links are not read: no method of a client follows them", "key");
    }
  }
};

/** Bodies that are XML and nothing else. */
export const unreadXml: Check = (root, report) => {
  eachUnread(root, (body, content) => {
    if (content.every(({ mediaType }) => isXml(mediaType))) tell(body, content, report);
  });
};

/** Bodies of other media types that nothing here takes apart. */
export const unreadMediaTypes: Check = (root, report) => {
  eachUnread(root, (body, content) => {
    if (!content.every(({ mediaType }) => isXml(mediaType))) tell(body, content, report);
  });
};

function tell(body: Node, content: readonly ContentNode[], report: Report): void {
  const types = content.map(({ mediaType }) => mediaType).join(" or ");
  const isText = content.some(({ mediaType }) => kindOf(mediaType) !== "blob");
  const what = isText ? "text" : "bytes";
  report(
    body,
    `${types} is passed on as ${what}: the parts that its schema has are not read`,
    "key",
  );
}

/** Bodies whose schemas have parts, in no media type by which a client comes to them. */
function eachUnread(
  root: Node,
  found: (body: Node, content: readonly ContentNode[]) => void,
): void {
  for (const operation of operationsOf(root)) {
    const look = (body: Node | undefined, isRead: (mediaType: string) => boolean) => {
      const content = contentOf(body);
      const place = body?.at("content");
      if (place === undefined || content.some(({ mediaType }) => isRead(mediaType))) return;
      if (content.some(({ schema }) => schema && hasParts(schema))) found(place, content);
    };
    look(requestBodyOf(operation)?.target, (mediaType) => {
      return isJson(mediaType) || kindOf(mediaType) === "form";
    });
    for (const { node } of responsesOf(operation.node)) {
      look(node, (mediaType) => isJson(mediaType) || isSequence(mediaType));
    }
  }
}

function hasParts(schema: Node): boolean {
  const types = allTypesOf(schema);
  return types.includes("object") || types.includes("array") || propertiesOf(schema).size > 0;
}
