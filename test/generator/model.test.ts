// What the model knows of a document that no emitted file shows by itself.
import { expect, test } from "vitest";
import { load } from "../../generator/load/load.js";
import { build } from "../../generator/model/build.js";
import { documentOf } from "./cases.js";

test("operations keep the name of their set beside its codes", async () => {
  const { document } = await load(documentOf("error-sets"));
  if (document === undefined) throw new Error("the document was not read");
  const { errorCodes, operations } = build(document, "shop");
  const read = ["no_session", "not_found"];
  const changeOrder = [...read, "already_paid", "already_sent", "closed"];
  expect([...errorCodes.sets]).toEqual([
    ["read", read],
    ["changeOrder", changeOrder],
  ]);
  expect(operations.map(({ id, errorSet, errorCodes }) => [id, errorSet, errorCodes])).toEqual([
    ["getOrder", "read", read],
    ["replaceOrder", "changeOrder", changeOrder],
    ["cancelOrder", "changeOrder", changeOrder],
    ["listItems", "read", read],
    ["getSession", undefined, ["no_session"]],
  ]);
});
