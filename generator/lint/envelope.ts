import { operations, successSchema, title } from "./operations.js";
import { rule } from "./rule.js";
import { properties } from "./schemas.js";
import { checkShape, nameOf, optional, type Shape, trueOrFalse } from "./shape.js";

const ENVELOPE: Shape = {
  success: nameOf("the wrapper's property"),
  optional: optional(trueOrFalse),
};

/** `x-envelope`: a body can only be told from its wrapper if it has no property of the wrapper's name. */
export const envelope = rule((document, report) => {
  const spot = document.child("x-envelope");
  if (!spot.exists) return;
  checkShape(spot, "x-envelope", ENVELOPE, report);
  const name = spot.child("success").text;
  if (name === undefined) return;
  for (const operation of operations(document)) {
    const schema = successSchema(operation);
    const property = schema === undefined ? undefined : properties(schema).get(name);
    if (property === undefined) continue;
    report(
      property,
      `The success response of ${title(operation)} has a property ${name}, which is also the wrapper's. Describe the body without the wrapper.`,
    );
  }
});
