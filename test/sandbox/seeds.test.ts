// The seeded data fit the document, and are the same on every machine.
import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { build } from "../../generator/model/build.js";
import { render } from "../../generator/sandbox/answers/render.js";
import { Validators } from "../../generator/sandbox/checks/validation.js";
import { describe as describeApi } from "../../generator/sandbox/describe/describe.js";
import { Store } from "../../generator/sandbox/state/store.js";
import { definitionOf } from "./definitions.js";
import { documentOf } from "./start.js";

describe.each(["spaces", "spaaza"])("%s", (api) => {
  const definition = definitionOf(api);
  const { rules } = definition;
  const seed = definition.seed();

  test("every row fits its schema at every level", async () => {
    const { document, schemas } = describeApi(build(await documentOf(api), api));
    const { root } = document;
    const validators = new Validators(document);
    const renderer = { schemas, store: new Store(seed), derived: rules.derived };
    for (const [name, rows] of Object.entries(seed)) {
      const schema = root.at("components", "schemas", name);
      if (!schema) throw new Error(`The document has no schema ${name}`);
      for (const { data } of rows) {
        for (const level of [0, 1, 2, 3, 4]) {
          const shown = render(renderer, schema, data, level);
          expect(validators.check(schema, shown), `${name} ${data["id"]}`).toEqual([]);
        }
      }
    }
  });

  test("no property of a schema is missing at the highest level", async () => {
    const { document, schemas } = describeApi(build(await documentOf(api), api));
    const { root } = document;
    const renderer = { schemas, store: new Store(seed), derived: rules.derived };
    for (const [name, rows] of Object.entries(seed)) {
      const schema = root.at("components", "schemas", name);
      const [first] = rows;
      if (!schema || !first) throw new Error(`There is nothing of ${name}`);
      const shown = Object.keys(render(renderer, schema, first.data, 4));
      expect(shown, name).toEqual([...schemas.properties(schema).keys()]);
    }
  });

  test("ids are unique", () => {
    for (const [name, rows] of Object.entries(seed)) {
      const ids = rows.flatMap(({ data }) => data["id"] ?? []);
      expect(new Set(ids).size, name).toBe(ids.length);
    }
  });

  test("the seed is the same each time", () => {
    const digest = (value: unknown) => {
      return createHash("sha256").update(JSON.stringify(value)).digest("hex");
    };
    expect(digest(definition.seed())).toBe(digest(seed));
  });
});

test("exactly 250 customers and 1,200 businesses in chain 1743", () => {
  expect(definitionOf("spaces").seed()["Customer"]).toHaveLength(250);
  const businesses = definitionOf("spaaza").seed()["Business"] ?? [];
  expect(businesses.filter(({ scope }) => scope === "1743")).toHaveLength(1200);
});
