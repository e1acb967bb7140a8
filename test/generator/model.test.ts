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
  const sendOrder = [...read, "already_sent", "closed", "too_large"];
  const addItem = [...read, "already_paid", "closed", "too_large"];
  const all = [...changeOrder, "too_large"];
  expect([...errorCodes.sets]).toEqual([
    ["read", read],
    ["changeOrder", changeOrder],
    ["sendOrder", sendOrder],
    ["all", all],
  ]);
  expect(operations.map(({ id, errorSet, errorCodes }) => [id, errorSet, errorCodes])).toEqual([
    ["getOrder", "read", read],
    ["replaceOrder", "changeOrder", changeOrder],
    ["cancelOrder", "changeOrder", changeOrder],
    ["listItems", "read", read],
    ["addItem", undefined, addItem],
    ["clearItems", undefined, addItem],
    ["sendOrder", "sendOrder", sendOrder],
    ["recallOrder", "all", all],
    ["resendOrder", "all", all],
    ["getSession", undefined, ["no_session"]],
  ]);
});
