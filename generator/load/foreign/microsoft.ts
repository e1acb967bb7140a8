// Microsoft's extensions (AutoRest), which stand in Azure's documents.

import { paginationKey } from "../../document/extensions/pagination.js";
import { sensitiveKey } from "../../document/extensions/sensitive.js";
import type { Node } from "../../document/node.js";
import type { OperationNode } from "../../document/openapi.js";
import { describeMembers } from "./enums.js";
import { propertyNamed } from "./places.js";
import type { Translator } from "./translator.js";

/** `x-ms-pageable`: the next URL of the answer. Without one the list is whole. */
export function readMicrosoftOperation({ node }: OperationNode, translator: Translator): void {
  const pageable = node.at("x-ms-pageable");
  const next = pageable?.text("nextLinkName");
  if (pageable === undefined || next === undefined || next === "") return;
  const items = propertyNamed(pageable.text("itemName") ?? "value");
  const value = { style: "url", items, next: propertyNamed(next) };
  translator.write(node, paginationKey, value, "x-ms-pageable");
}

/** `x-ms-secret`, `x-ms-enum` and `x-ms-client-name`, wherever they stand. */
export function readMicrosoftMarks(owner: Node, translator: Translator): void {
  if (owner.own("x-ms-secret")?.value === true) {
    translator.write(owner, sensitiveKey, true, "x-ms-secret");
  }
  const members = owner.own("x-ms-enum")?.list("values") ?? [];
  const described = members.map((member) => ({
    value: member.read("value"),
    name: member.text("name"),
    description: member.text("description"),
  }));
  if (members.length > 0) describeMembers(owner, described, "x-ms-enum", translator);
  if (owner.own("x-ms-client-name") !== undefined) {
    translator.tell(owner, "x-ms-client-name", "is not read: names are those that the API sends");
  }
}
