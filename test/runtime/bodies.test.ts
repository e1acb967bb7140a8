// Bodies of every kind, and those of other realms and libraries.

import { Readable } from "node:stream";
import { runInNewContext } from "node:vm";
import { jsonBody, multipart, plainBody } from "specloom/runtime";
import { createSpacesClient } from "specloom/spaces";
import { describe, expect, test } from "vitest";
import { transportOf } from "./schemes.js";
import { type Step, scriptedServer } from "./scripted-server.js";

const accessToken = "an-ordinary-token";

async function clientOf(...steps: Step[]) {
  const { url, seen } = await scriptedServer(...(steps.length > 0 ? steps : [{ json: {} }]));
  const transport = transportOf("bearer", accessToken, { baseUrl: url });
  return { seen, transport, spaces: createSpacesClient({ accessToken, baseUrl: url }) };
}

/** A `Blob` and a `File` of another library: they can do the same, and are no instances. */
class OtherBlob {
  readonly #text: string;
  readonly type: string;
  reads = 0;
  constructor(text: string, type = "") {
    this.#text = text;
    this.type = type;
  }
  get [Symbol.toStringTag]() {
    return "Blob";
  }
  async arrayBuffer() {
    this.reads++;
    return new TextEncoder().encode(this.#text).buffer;
  }
}
class OtherFile extends OtherBlob {
  readonly name: string;
  constructor(text: string, name: string) {
    super(text, "text/plain");
    this.name = name;
  }
  override get [Symbol.toStringTag]() {
    return "File";
  }
}
/** One that has a stream alone. */
class StreamingBlob {
  readonly type = "text/csv";
  readonly [Symbol.toStringTag] = "Blob";
  stream() {
    return new Blob(["abc"]).stream();
  }
}
class OtherForm {
  readonly [Symbol.toStringTag] = "FormData";
  readonly #entries: [string, unknown][] = [];
  append(name: string, value: unknown) {
    this.#entries.push([name, value]);
  }
  entries() {
    return this.#entries.values();
  }
}

async function* chunks() {
  yield "a";
  yield new TextEncoder().encode("bc");
}

const abc = new TextEncoder().encode("abc");
const offCentre = new Uint8Array([0, 97, 98, 99, 0]).subarray(1, 4);
const elsewhere = (code: string): unknown => runInNewContext(code);

describe("client.request", () => {
  test.each<[string, () => unknown]>([
    ["a Uint8Array", () => abc],
    ["a Buffer", () => Buffer.from("abc")],
    ["a part of a buffer", () => offCentre],
    ["a DataView", () => new DataView(abc.buffer)],
    ["an ArrayBuffer", () => abc.buffer],
    [
      "a SharedArrayBuffer",
      () => {
        const shared = new SharedArrayBuffer(3);
        new Uint8Array(shared).set(abc);
        return shared;
      },
    ],
    ["bytes of another realm", () => elsewhere("new Uint8Array([97, 98, 99])")],
    ["a buffer of another realm", () => elsewhere("new Uint8Array([97, 98, 99]).buffer")],
    ["a Blob", () => new Blob(["abc"])],
    ["a Blob of another library", () => new OtherBlob("abc")],
    ["a Blob that only streams", () => new StreamingBlob()],
    ["a stream", () => new Blob(["abc"]).stream()],
    ["a stream of Node", () => Readable.from(["a", "bc"])],
    ["an iterable of chunks", chunks],
  ])("sends %s as it is", async (_, bodyOf) => {
    const { spaces, seen } = await clientOf();
    const contentType = "application/octet-stream";
    await spaces.request("PUT", "/file", { body: bodyOf(), contentType });
    expect(seen[0]?.body).toBe("abc");
    expect(seen[0]?.headers["content-type"]).toBe(contentType);
  });

  test("gives the media type that a Blob of another library names", async () => {
    const { spaces, seen } = await clientOf();
    await spaces.request("PUT", "/file", { body: new StreamingBlob() });
    expect(seen[0]?.headers["content-type"]).toBe("text/csv");
  });

  test("does not touch a stream before it is sent, and sends it once", async () => {
    const fails: Step = (response) => response.writeHead(503, { "Retry-After": "0" }).end();
    const { spaces, seen } = await clientOf(fails);
    let pulls = 0;
    const body = new ReadableStream(
      {
        pull(controller) {
          if (++pulls > 1) return controller.close();
          controller.enqueue(abc);
        },
      },
      { highWaterMark: 0 },
    );
    const call = spaces.request("PUT", "/file", { body });
    expect(pulls).toBe(0);
    expect(await call.result()).toMatchObject({ ok: false, error: { status: 503, attempts: 1 } });
    expect(seen.map((each) => each.body)).toEqual(["abc"]);
  });

  test("follows no redirect with a stream", async () => {
    const moves: Step = (response) => response.writeHead(307, { Location: "/there" }).end();
    const { spaces, seen } = await clientOf(moves, { json: {} });
    const call = spaces.request("PUT", "/file", { body: new Blob(["abc"]).stream() });
    expect(await call.result()).toMatchObject({ ok: false, error: { kind: "api", status: 307 } });
    expect(seen).toHaveLength(1);
  });

  test("reads a Blob of another library once, however often it is sent", async () => {
    const fails: Step = (response) => response.writeHead(503, { "Retry-After": "0" }).end();
    const { spaces, seen } = await clientOf(fails, { json: {} });
    const body = new OtherBlob("abc");
    await spaces.request("PUT", "/file", { body });
    expect(seen.map((each) => each.body)).toEqual(["abc", "abc"]);
    expect(body.reads).toBe(1);
  });
});

describe("multipart", () => {
  const sent = async (body: unknown) => {
    const { transport, seen } = await clientOf();
    await transport.call({ method: "POST", path: "/", body, encode: multipart });
    return seen[0]?.body.replaceAll("\r\n", "\n") ?? "";
  };

  test.each<[string, unknown]>([
    ["bytes", abc],
    ["a Buffer", Buffer.from("abc")],
    ["a DataView", new DataView(abc.buffer)],
    ["a Blob of another library", new OtherBlob("abc")],
    ["a stream", new Blob(["abc"]).stream()],
    ["a stream of Node", Readable.from(["a", "bc"])],
  ])("has %s as a part", async (_, file) => {
    expect(await sent({ file, name: "n" })).toMatch(/name="file".*\n(Content-Type: .*\n)?\nabc\n/);
  });

  test("keeps the names of files, whoever made them", async () => {
    for (const file of [new File(["abc"], "a.txt"), new OtherFile("abc", "a.txt")]) {
      expect(await sent({ file })).toMatch(/name="file"; filename="a.txt"\n.*\n\nabc\n/);
    }
  });

  test("means the same to a fetch that knows no forms of this platform", async () => {
    const bodies: unknown[] = [];
    const fetch = async (_: string, { body }: RequestInit) => {
      bodies.push(body);
      return new Response("{}", { status: bodies.length < 2 ? 503 : 200 });
    };
    const baseUrl = "https://api.example";
    const transport = transportOf("bearer", accessToken, { baseUrl, fetch });
    const form = new FormData();
    form.append('a "name"\r\nX: y', "one\ntwo\r--form-\r\n");
    form.append("file", new Blob(["abc"]), 'ä "b"\n.txt');
    const options = { idempotent: true };
    await transport.call({ method: "POST", path: "/", body: form, encode: multipart, options });
    expect(bodies).toHaveLength(2);
    for (const body of bodies) {
      expect(body).toBeInstanceOf(Blob);
      const entries = [...(await new Response(body as Blob).formData())];
      const [[name, text], [, file]] = entries as [[string, string], [string, File]];
      expect([name, text]).toEqual(['a "name"\r\nX: y', "one\r\ntwo\r\n--form-\r\n"]);
      expect([file.name, await file.text()]).toEqual(['ä "b"\n.txt', "abc"]);
    }
  });

  test("is the form of another library entry by entry", async () => {
    const form = new OtherForm();
    form.append("name", "n");
    form.append("file", new OtherFile("abc", "a.txt"));
    const text = await sent(form);
    expect(text).toMatch(/name="name"\n\nn\n/);
    expect(text).toMatch(/name="file"; filename="a.txt"\nContent-Type: text\/plain\n\nabc\n/);
    const { spaces, seen } = await clientOf();
    await spaces.request("POST", "/", { body: form });
    expect(seen[0]?.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
  });
});

describe("what is neither is refused, and nothing is sent", () => {
  test.each<[string, unknown]>([
    ["a list", [["a", "b"]]],
    ["a Map", new Map([["a", "b"]])],
    ["bytes", abc],
    ["a text", "a=b"],
    ["null", null],
    ["a form that nobody can read", { [Symbol.toStringTag]: "FormData" }],
    ["a part that nobody can read", { file: new Map() }],
  ])("%s as multipart", async (_, body) => {
    const { transport, seen } = await clientOf();
    const call = transport.call({ method: "POST", path: "/", body, encode: multipart });
    expect(await call.result()).toMatchObject({ ok: false, error: { kind: "options" } });
    expect(seen).toHaveLength(0);
  });

  test("a body that nothing writes", async () => {
    const { transport, seen } = await clientOf();
    const call = transport.call({ method: "POST", path: "/", body: { a: 1 } });
    const error = { kind: "options", option: "body" };
    expect(await call.result()).toMatchObject({ ok: false, error });
    expect(seen).toHaveLength(0);
  });

  test("bytes as JSON, and an object as bytes", async () => {
    const { transport, seen } = await clientOf();
    const error = { kind: "options", option: "body" };
    for (const given of [
      { body: abc },
      { body: new FormData() },
      { body: { a: 1 }, encode: plainBody },
    ]) {
      const call = transport.call({ method: "POST", path: "/", encode: jsonBody, ...given });
      expect(await call.result()).toMatchObject({ ok: false, error });
    }
    expect(seen).toHaveLength(0);
  });
});

describe("a signal", () => {
  test("of an old library needs no reason", async () => {
    const { spaces } = await clientOf(() => {});
    const signal = Object.assign(new EventTarget(), { aborted: false });
    const call = spaces.account.get({ signal: signal as unknown as AbortSignal });
    setTimeout(() => {
      signal.aborted = true;
      signal.dispatchEvent(new Event("abort"));
    }, 20);
    await expect(call).rejects.toMatchObject({ name: "AbortError" });
  });

  test("that is none is refused", async () => {
    const { spaces, seen } = await clientOf();
    const signal = new AbortController() as unknown as AbortSignal;
    const result = await spaces.account.get({ signal }).result();
    expect(result).toMatchObject({ ok: false, error: { kind: "options", option: "signal" } });
    expect(seen).toHaveLength(0);
  });
});
