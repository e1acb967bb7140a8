// What the page of an operation says of media types, parts, headers and bodies of errors.
import { expect, test } from "vitest";
import { describe } from "../../generator/docs/described.js";
import { operationPage } from "../../generator/docs/pages/operation.js";
import { printMarkdown } from "../../generator/docs/print-markdown.js";
import { load } from "../../generator/load/load.js";
import { build } from "../../generator/model/build.js";
import { documentOf } from "../generator/cases.js";

/** The text of an operation's page without its code. */
async function pageOf(name: string, id: string): Promise<string> {
  const { document = {} } = await load(documentOf(name));
  const described = describe(build(document, name), { client: `./${name}/index.js` });
  const [operation] = described.api.operations.filter((each) => each.id === id);
  if (operation === undefined) throw new Error(`${name} has no ${id}`);
  const text = printMarkdown(operationPage(described, operation));
  return text.replace(/^(`{3,})\w*\n(?:.*\n)*?\1$/gm, "(code)");
}

test("every media type of a body has its shape and its samples, and the default is named", async () => {
  const text = await pageOf("body-choices", "addEntries");
  expect(text).toContain(
    "In one of 5 media types, required. A call chooses by `contentType`; where it does not, it is " +
      "`application/json`. The API takes `application/xml` as well, which the client does not write.",
  );
  const [, ...choices] = text.split("\n### ");
  expect(choices.map((choice) => choice.split("\n")[0])).toEqual([
    "As application/json",
    "As text/csv",
    "As application/vnd.ledger.batch+json",
    "As multipart/form-data",
    "As image/\\*",
  ]);
  expect(choices[2]).toContain("**type** list of [Entry](../schemas/entry.md)");
  const counts = choices.map((choice) => choice.split("## Answer")[0]?.split("(code)").length);
  expect(counts).toEqual([1, 3, 3, 3, 3]);
  expect(await pageOf("body-choices", "changeEntry")).toContain(
    "As `application/merge-patch+json`, required. The API takes `text/xml` as well, which",
  );
});

test("properties of forms say what they are sent as, where one is more than a text", async () => {
  const parts = await pageOf("multipart-encoding", "addRecording");
  expect(rowsOf(parts)).toMatchObject({
    "`sound` **required**": "`audio/flac` or `audio/*`",
    "`scans`": "each `image/tiff`",
    "`score`": "`application/musicxml+xml` with `X-Part-Version: 2`, `X-Language: de`",
    "`dates`": "`dates=a,b`",
    "`range`": "`range[key]=value`",
    "`range.from`": "",
  });
  expect(rowsOf(await pageOf("form-encoding", "order"))).toMatchObject({
    "`from`": "`application/json`",
    "`options`": "`options[key]=value`",
    "`tags`": "`tags=a b`",
    "`back`": "text",
    "`texts`": "each `application/json`",
    "`spread`": "`key=value`",
  });
  expect(await pageOf("body-choices", "replaceEntry")).not.toContain("Sent as");
});

/** What the properties of the table are sent as, by their names. */
function rowsOf(text: string): Record<string, string | undefined> {
  const rows = text.split("\n").filter((line) => line.startsWith("| `"));
  return Object.fromEntries(
    rows.map((row) => {
      const [, name = "", , sent] = row.split(/(?<!\\)\|/).map((cell) => cell.trim());
      return [name, sent];
    }),
  );
}

test("an answer has its headers, media types to choose, and errors have their bodies", async () => {
  const book = await pageOf("answers", "getBook");
  expect(book).toContain("### Headers");
  expect(book).toContain("| `x-total` | integer | How many there are. |");
  expect(book).toContain(
    "| **404** | [`not_found`](../errors.md#not_found-404) | [Problem](../schemas/problem.md) |",
  );
  expect(book).toContain(
    "| **503** | [`service_unavailable`](../errors.md#service_unavailable-503) |  |",
  );
  expect(book).toContain("Headers (some values are made up):");
  expect(book).toContain("Errors (some values are made up):");
  const text = await pageOf("answers", "readBook");
  expect(text).toContain("| `application/json` **default** | [Book](../schemas/book.md) |");
  expect(text).toContain("As `application/pdf`:");
  expect(text).not.toContain("application/xml");
});
