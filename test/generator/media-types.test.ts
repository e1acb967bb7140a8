// Which spellings of media types are one choice, for what is sent and for what is answered.
import { expect, test } from "vitest";
import type { JsonObject } from "../../generator/document/json.js";
import { choicesOf } from "../../generator/document/media-types.js";
import { partsOf } from "../../generator/emit/calls/answer-parts.js";
import { build } from "../../generator/model/build.js";

const a = { type: "object", properties: { a: { type: "string" } } };
const text = { type: "string" };

/** What a caller may choose of a body and of an answer with this content. */
function choices(content: Readonly<Record<string, JsonObject>>) {
  const described = Object.fromEntries(
    Object.entries(content).map(([mediaType, schema]) => [mediaType, { schema }]),
  );
  const operation = {
    requestBody: { content: described },
    responses: { "200": { description: "Done.", content: described } },
  };
  const [only] = build(
    { openapi: "3.1.0", paths: { "/a": { put: operation } } },
    "shop",
  ).operations;
  const names = (list: readonly { readonly mediaType: string }[]) =>
    list.map((each) => each.mediaType);
  return {
    sent: names(choicesOf(only?.requestBody?.content ?? [])),
    answered: names(partsOf(only?.responses[0]?.content ?? [])),
  };
}

test("a charset and the case of letters make no second choice", () => {
  const content = { "text/csv": text, "Text/CSV; charset=utf-8": text, "text/plain": text };
  const both = ["text/csv", "text/plain"];
  expect(choices(content)).toEqual({ sent: both, answered: both });
});

test("spellings of JSON are one choice where they have one schema", () => {
  const content = {
    "application/vnd.a+json": a,
    "application/json": a,
    "text/json": { type: "array" },
  };
  expect(choices(content)).toEqual({
    sent: ["application/vnd.a+json", "text/json"],
    answered: ["application/json", "text/json"],
  });
});

test("the choice of the preferred media type is in front, whatever spelling is used", () => {
  const content = { "text/plain": text, "application/vnd.a+json": a, "application/json": a };
  expect(choices(content)).toEqual({
    sent: ["application/vnd.a+json", "text/plain"],
    answered: ["application/json", "text/plain"],
  });
});
