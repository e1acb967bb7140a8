import { envelopeKey, envelopeShape, readEnvelope } from "../document/extensions/envelope.js";
import { operationsOf, successSchema, titleOf } from "../document/openapi.js";
import { propertiesOf } from "../document/schemas.js";
import type { Check } from "./rule.js";
import { checkForeign, checkShape } from "./shape.js";

/** `x-envelope`: a body can only be told from its wrapper if it has no property of the wrapper's name. */
export const envelope: Check = (root, report) => {
  const node = root.at(envelopeKey);
  if (node === undefined) return;
  const keys = Object.keys(envelopeShape);
  if (checkForeign({ node, title: envelopeKey, keys }, report)) return;
  checkShape(node, envelopeKey, envelopeShape, report);
  const name = readEnvelope(root);
  if (name === undefined) return;
  for (const operation of operationsOf(root)) {
    const property = propertiesOf(successSchema(operation.node)).get(name);
    if (property === undefined) continue;
    report(
      property,
      `The success response of ${titleOf(operation)} has a property ${name}, which is also the wrapper's. Describe the body without the wrapper.`,
    );
  }
};
