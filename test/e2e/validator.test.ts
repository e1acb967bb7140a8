// Our documents, judged by somebody else's validator.
import { Validator } from "@seriousme/openapi-schema-validator";
import { expect, test } from "vitest";
import { bundle } from "./stage.js";

test.each(["spaces", "spaaza"] as const)(
  "the bundled document of %s is OpenAPI 3.1",
  async (api) => {
    const validator = new Validator();
    const result = await validator.validate(JSON.parse(JSON.stringify(await bundle(api))));
    expect(result).toEqual({ valid: true });
    expect(validator.version).toBe("3.1");
  },
);

test("the validator refuses what is none", async () => {
  const { info: _, ...rest } = await bundle("spaces");
  expect(await new Validator().validate(JSON.parse(JSON.stringify(rest)))).toMatchObject({
    valid: false,
  });
});
