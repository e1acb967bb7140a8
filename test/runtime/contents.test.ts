// Bodies as they are fixed when a call is made, kind by kind.
import { describe, expect, test, vi } from "vitest";
import { form, multipart, plainBody } from "../../src/request/body.js";
import { contentOf } from "../../src/request/content.js";
import { filePart } from "../../src/request/form.js";
import { isStream } from "../../src/request/kinds.js";

const text = new TextEncoder();

/** A stream that tells how often it was asked for more. */
function watched(...chunks: unknown[]) {
  const pull = vi.fn((controller: ReadableStreamDefaultController) => {
    if (chunks.length > 0) controller.enqueue(chunks.shift());
    else controller.close();
  });
  return { pull, stream: new ReadableStream({ pull }, { highWaterMark: 0 }) };
}

/** A stream of another library, which only can be iterated. */
function iterable(next: () => unknown) {
  return { [Symbol.asyncIterator]: () => ({ next: async () => next() }) };
}

describe("bytes", () => {
  test.each([
    ["an ArrayBuffer", (bytes: Uint8Array<ArrayBuffer>) => bytes.buffer],
    ["a typed array", (bytes: Uint8Array<ArrayBuffer>) => bytes],
    ["a DataView", (bytes: Uint8Array<ArrayBuffer>) => new DataView(bytes.buffer)],
  ])("of %s are fixed", (_, of) => {
    const bytes = text.encode("abc");
    const { content } = contentOf(of(bytes)) ?? {};
    bytes.fill(0);
    expect(content).toEqual(text.encode("abc"));
  });

  test("of a view are no more than it sees", () => {
    const view = text.encode("abcdef").subarray(2, 4);
    expect(contentOf(view)?.content).toEqual(text.encode("cd"));
  });
});

describe("a Blob", () => {
  const blob = new Blob(["a"], { type: "text/csv" });

  test("is not a stream, and names its own media type", () => {
    expect(isStream(blob)).toBe(false);
    expect(contentOf(blob)).toMatchObject({ content: blob, type: "text/csv" });
    expect(plainBody(blob, "text/plain").type).toBe("text/plain");
    expect(contentOf(new Blob(["a"]))).not.toHaveProperty("type");
  });

  test("of another library is not a stream, though it can be iterated", () => {
    const other = {
      [Symbol.toStringTag]: "Blob",
      type: "text/csv",
      arrayBuffer: async () => text.encode("a").buffer,
      ...iterable(() => ({ done: true })),
    };
    expect(isStream(other)).toBe(false);
    expect(contentOf(other)?.later).toBeDefined();
  });

  test("without a media type is bytes in a form", async () => {
    const typed = multipart({ a: new Blob(["a"]), b: blob });
    const written = (await typed.later?.()) as Blob;
    const types = (await written.text()).match(/Content-Type: .*/g);
    expect(types).toEqual(["Content-Type: application/octet-stream", "Content-Type: text/csv"]);
  });

  test("that is a file keeps its name in a form, and else is called like its property", () => {
    expect(filePart("f", new File(["a"], "a.csv"))).toMatchObject({ fileName: "a.csv" });
    expect(filePart("f", blob)).toMatchObject({ fileName: "f" });
  });
});

describe("a stream", () => {
  test("is not asked for anything before it is read", async () => {
    const next = vi.fn(() => ({ done: true }));
    const body = contentOf(iterable(next));
    for (let turn = 0; turn < 10; turn++) await new Promise((resolve) => setImmediate(resolve));
    expect(next).not.toHaveBeenCalled();
    expect(await new Response(body?.content).text()).toBe("");
    expect(next).toHaveBeenCalledTimes(1);
  });

  test("of texts is sent as their bytes", async () => {
    const parts = ["a", "€", text.encode("b")];
    const next = () => ({ done: parts.length === 0, value: parts.shift() });
    expect(await new Response(contentOf(iterable(next))?.content).text()).toBe("a€b");
  });

  test("in a form is read once, however often the form is written", async () => {
    const { stream, pull } = watched(text.encode("a"));
    const part = filePart("f", stream);
    expect(pull).not.toHaveBeenCalled();
    const [first, second] = await Promise.all([part?.later?.(), part?.later?.()]);
    expect(await first?.text()).toBe("a");
    expect(second).toBe(first);
  });
});

test.each([
  ["URLSearchParams", new URLSearchParams("a=1&a=2")],
  ["a text that is encoded already", "a=1&a=2"],
  ["an object", { a: [1, null, 2], b: undefined, c: null }],
])("a form may be given as %s", (_, body) => {
  expect(String(form(body).content)).toBe("a=1&a=2");
});

test("what separates the parts of a form cannot be known before", async () => {
  const typeOf = async () => {
    const content = (await multipart({ a: 1 }).later?.()) as Blob;
    return content.type;
  };
  const [first, second] = [await typeOf(), await typeOf()];
  expect(first).toMatch(/^multipart\/form-data; boundary=form-\w{14,}$/);
  expect(second).not.toBe(first);
});
