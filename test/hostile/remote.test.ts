// References to other hosts: not followed at all, or followed without a way into this network.
import { execFile } from "node:child_process";
import dns from "node:dns";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { syncBuiltinESMExports } from "node:module";
import { type AddressInfo, Socket } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { LimitError } from "../../generator/document/limits.js";
import { generate } from "../../generator/generate.js";
import { load } from "../../generator/load/load.js";
import { forbidden, targetOf } from "../../generator/load/references.js";
import { isAllowed, Remote } from "../../generator/load/remote.js";
import { put, withSchemas } from "./attacks/attack.js";

type Answer = (response: ServerResponse) => void;

let folder: string;
let server: Server;
let host: string;
/** By path. What is not here is answered with 404. */
let answers: Record<string, Answer>;
let requests: IncomingMessage[];
let connections: number;

beforeEach(async () => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), "specloom-remote-")));
  [answers, requests, connections] = [{}, [], 0];
  server = createServer((request, response) => {
    requests.push(request);
    const answer = answers[request.url ?? ""];
    if (answer) answer(response);
    else response.writeHead(404).end();
  });
  server.on("connection", () => connections++);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(async () => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});

const asked = () => requests.map(({ url }) => url);

function json(value: unknown): Answer {
  return (response) => response.setHeader("content-type", "application/json").end(text(value));
}

function text(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** Writes a document whose schemas are the given references. */
function documentOf(...refs: string[]): string {
  const schemas = Object.fromEntries(refs.map(($ref, index) => [`Schema${index}`, { $ref }]));
  return path.join(folder, put(folder, "openapi.json", text(withSchemas(schemas))));
}

async function generated(refs: string[], allowRemoteRefs = true) {
  const input = documentOf(...refs);
  const { files, problems, sources } = await generate({ input, name: "shop", allowRemoteRefs });
  return { files, problems, sources, said: problems.map(({ message }) => message).join("\n") };
}

describe("not allowed", () => {
  test.each([undefined, false])("asks for nothing: %j", async (allowRemoteRefs) => {
    answers["/a.json"] = json({ type: "string" });
    const input = documentOf(`http://${host}/a.json`, "https://specs.example/a.json");
    const allow = allowRemoteRefs === undefined ? {} : { allowRemoteRefs };
    const { problems, sources } = await generate({ input, name: "shop", ...allow });
    expect(problems.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      `no-unresolved-refs: Can't resolve $ref: http://${host}/a.json is remote; copy it beside the document`,
      "no-unresolved-refs: Can't resolve $ref: https://specs.example/a.json is remote; copy it beside the document, or pass --allow-remote-refs to generate",
    ]);
    expect([connections, sources]).toEqual([0, [input]]);
  });
});

describe("allowed", () => {
  test("asks once for what is referred to three times, and says nothing of itself", async () => {
    answers["/a.json"] = json({ Name: { type: "string", const: "from afar" }, Age: {} });
    const url = `http://${host}/a.json`;
    const refs = [`${url}#/Name`, `http://${host}/b/../a.json#/Name`, `${url}#/Age`];
    const { files, problems, sources } = await generated(refs);
    expect(problems).toEqual([]);
    expect(files.get("schemas.ts")).toContain('"from afar"');
    expect(sources).toEqual([path.join(folder, "openapi.json")]);
    expect(asked()).toEqual(["/a.json"]);
    const { method, headers } = requests[0] as IncomingMessage;
    expect({ method, headers }).toEqual({
      method: "GET",
      headers: {
        accept: "application/json, application/yaml;q=0.9, */*;q=0.1",
        "accept-encoding": "identity",
        "user-agent": "specloom",
        connection: "close",
        host,
      },
    });
  });

  test("asks for one file at a time", async () => {
    let [open, most] = [0, 0];
    const names = ["/a", "/b", "/c"];
    for (const name of names) {
      answers[name] = (response) => {
        most = Math.max(most, ++open);
        setTimeout(() => open-- && response.end(name), 20);
      };
    }
    const remote = new Remote();
    const read = names.map((name) => remote.read(`http://localhost:${host.split(":")[1]}${name}`));
    expect((await Promise.all(read)).map(({ body }) => body)).toEqual(names);
    expect(most).toBe(1);
  });

  test("resolves what a remote file names against its own address", async () => {
    answers["/api/a.yaml"] = (response) => response.end("$ref: ../b.json#/Name\r\n");
    answers["/b.json"] = json({ Name: { type: "string", const: "from afar" } });
    put(folder, "b.json", text({ Name: { type: "string", const: "from here" } }));
    const { files, problems } = await generated([`http://${host}/api/a.yaml`]);
    expect(problems).toEqual([]);
    expect(asked()).toEqual(["/api/a.yaml", "/b.json"]);
    expect(files.get("schemas.ts")).toContain('"from afar"');
  });

  test("names the place of a problem in a remote file", async () => {
    answers["/a.yaml"] = (response) => response.end("A:\n  type: strin\n");
    const { problems } = await generated([`http://${host}/a.yaml#/A`]);
    expect(problems).toMatchObject([{ file: `http://${host}/a.yaml`, line: 2, rule: "struct" }]);
  });

  test("leads from a part of the whole to the remote file where it stands", async () => {
    answers["/a.yaml"] = (response) => response.end("A:\n  items: { $ref: b.yaml }\n");
    answers["/b.yaml"] = (response) => response.end("# A comment.\ntype: string\n");
    const input = documentOf(`http://${host}/a.yaml#/A`);
    const { locate } = await load(input, { allowRemoteRefs: true });
    const place = await locate("#/components/schemas/Schema0/items/type");
    expect(place).toEqual({ file: `http://${host}/b.yaml`, line: 2, col: 1 });
  });

  test("names remote files that lead to each other alone", async () => {
    answers["/a.json"] = json({ A: { $ref: "b.json#/B" } });
    answers["/b.json"] = json({ B: { $ref: "a.json#/A" } });
    const { problems } = await generated([`http://${host}/a.json#/A`]);
    expect(problems).toMatchObject([{ rule: "circular-reference" }]);
    expect(asked().sort()).toEqual(["/a.json", "/b.json"]);
  });
});

describe("an answer", () => {
  test.each<[string, string, Answer]>([
    [
      "that is a redirect",
      "redirects to https://specs.example/b; refer to that instead",
      (response) => response.writeHead(302, { location: "https://specs.example/b" }).end(),
    ],
    [
      "that is a redirect to the same host",
      "/other; refer to that instead",
      (response) => response.writeHead(307, { location: "other" }).end(),
    ],
    ["that is an error", "answers 404; correct it", (response) => response.writeHead(404).end()],
    [
      "that is compressed",
      "comes compressed; copy the file",
      (response) => response.writeHead(200, { "content-encoding": "gzip" }).end("…"),
    ],
    [
      "that is not in UTF-8",
      "is not in UTF-8; correct it, or copy the file",
      (response) => response.end(Buffer.from('{ "description": "Z\xfcrich" }', "latin1")),
    ],
    [
      "that breaks off",
      "cannot be read (ECONNRESET); try again, or copy the file",
      (response) => {
        response.writeHead(200, { "content-length": 9 }).write("{");
        setTimeout(() => response.destroy(), 10);
      },
    ],
    ["that is none", "cannot be read (ECONNRESET)", (response) => response.destroy()],
    ["that is no YAML", "Failed to parse", (response) => response.end("a: [")],
  ])("%s is named, and not asked for again", async (_, said, answer) => {
    answers["/a.yaml"] = answer;
    const found = await generated([`http://${host}/a.yaml`]);
    expect(found.said).toContain(said);
    expect(asked()).toEqual(["/a.yaml"]);
  });

  test("that never ends is left at the limit", async () => {
    const part = Buffer.alloc(1024 * 1024, " ");
    answers["/a.json"] = (response) => {
      const send = (): void => {
        while (!response.destroyed && response.write(part));
      };
      response.on("drain", send);
      send();
    };
    const { problems } = await generated([`http://${host}/a.json`, `http://${host}/b.json`]);
    expect(problems).toMatchObject([{ rule: "limit", file: `http://${host}/a.json` }]);
    expect(problems[0]?.message).toMatch(/^67,\d+,\d+ bytes, more than the 67,108,864 that are/);
    expect(asked()).toEqual(["/a.json"]);
  });

  test("that is slow is waited for, but not long", async () => {
    let now = 0;
    vi.spyOn(performance, "now").mockImplementation(() => now);
    let running: { readonly ms: number; readonly controller: AbortController } | undefined;
    vi.spyOn(AbortSignal, "timeout").mockImplementation((ms) => {
      running = { ms, controller: new AbortController() };
      return running.controller.signal;
    });
    const runOut = () => {
      now += running?.ms ?? 0;
      running?.controller.abort(new DOMException("It took too long.", "TimeoutError"));
    };
    answers["/none"] = runOut;
    answers["/drips"] = (response) => {
      response.write(" ", runOut);
    };
    const remote = new Remote({ patience: { each: 200, all: 300 } });
    const read = (name: string) => remote.read(`http://${host}/${name}`);
    await expect(read("drips")).rejects.toThrow("did not answer within 0.2 s; try again, or copy");
    await expect(read("none")).rejects.toThrow("did not answer within 0.1 s");
    await expect(read("later")).rejects.toThrow("the files before it took 0.3 s; try again, or");
    expect(now).toBe(300);
    expect(asked()).toEqual(["/drips", "/none"]);
  });
});

describe("a remote file", () => {
  test("names nothing of this machine", async () => {
    const secret = path.join(folder, put(folder, "secret.json", text({ const: "secret" })));
    const refs = [secret, "./secret.json", `file://${secret}`, `FILE:${secret}`, "c:/secret.json"];
    const properties = Object.fromEntries(refs.map(($ref) => [$ref, { $ref }]));
    answers["/a.json"] = json({ type: "object", properties });
    const { problems, said, sources } = await generated([`http://${host}/a.json`]);
    expect(asked()).toEqual(["/a.json", secret, "/secret.json"]);
    expect(sources).toEqual([path.join(folder, "openapi.json")]);
    expect(problems.length).toBe(refs.length);
    for (const url of [`file://${secret}`, "c:/secret.json"]) {
      const advice = "may not be named by a remote file; copy that file beside the document, too";
      expect(said).toContain(`${url} ${advice}`);
    }
  });

  test.each([
    ["https://specs.example/a/b.json", "../c.json", "https://specs.example/c.json"],
    ["https://specs.example/a/b.json", "//other.example/c", "https://other.example/c"],
    ["https://specs.example/a/b.json", "http://127.0.0.1/", `${forbidden}http://127.0.0.1/`],
    ["https://specs.example/a/b.json", "data:,a", `${forbidden}data:,a`],
    ["https://specs.example/a/b.json", "//[", `${forbidden}//[`],
    ["/specs/b.json", "HTTPS://Specs.Example/x/../c", "https://specs.example/c"],
    ["/specs/b.json", "v1:c.json", path.resolve("/specs/v1:c.json")],
  ])("%s: %s leads to %s", (base, ref, target) => {
    expect(targetOf(base, ref)).toBe(target);
  });
});

describe("an address", () => {
  test.each([
    ["http://specs.example/a.json", "is not https; copy the file beside the document"],
    ["http://127.0.0.1.specs.example/a.json", "is not https"],
    ["http://[::ffff:127.0.0.1]/a.json", "is not https"],
    ["ftp://specs.example/a.json", "is not https"],
    ["file:///etc/hosts", "is not https"],
    ["data:application/json,{}", "is not https"],
    ["https://[", "is no address"],
    ["https://10.1.2.3/a.json", "leads into a private network; copy the file"],
    ["https://0x7f.1/a.json", "leads into a private network"],
    ["https://2852039166/latest", "leads into a private network"],
    ["https://[::ffff:7f00:1]/a.json", "leads into a private network"],
    ["https://[fd00::1]/a.json", "leads into a private network"],
  ])("%s is refused", async (address, reason) => {
    expect((await generated([address])).said).toContain(reason);
  });

  test.each([
    ["a user name and a password", "me:hunter2"],
    ["a user name alone", "hunter2"],
    ["a password alone", ":hunter2"],
  ])("with %s is refused, and these are not shown", async (_, credentials) => {
    const { said, problems } = await generated([`http://${credentials}@${host}/a.json`]);
    expect(said).toContain(`http://…@${host}/a.json has credentials in it, which are not sent`);
    expect(JSON.stringify(problems)).not.toContain("hunter2");
    expect(connections).toBe(0);
  });

  test("with a name of this machine is refused over https", async () => {
    const { said } = await generated([`https://localhost:${host.split(":")[1]}/a.json`]);
    expect(said).toContain("leads into a private network");
    expect(connections).toBe(0);
  });

  test.each([
    [["203.0.113.7"], ["203.0.113.7"]],
    [["203.0.113.7", "127.0.0.1"], []],
    [["fe80::1%eth0"], []],
  ])("whose name stands for %j is asked at %j alone", async (found, attempted) => {
    const emit = vi.spyOn(Socket.prototype, "emit");
    const lookup = vi.spyOn(dns, "lookup").mockImplementation(((
      _host: string,
      _options: object,
      done: (error: null, found: dns.LookupAddress[]) => void,
    ) => {
      const now = lookup.mock.calls.length === 1 ? found : ["127.0.0.1"];
      done(
        null,
        now.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
      );
    }) as unknown as typeof dns.lookup);
    syncBuiltinESMExports();
    const remote = new Remote({ patience: { each: 300, all: 300 } });
    await expect(remote.read("https://specs.example/a.json")).rejects.toThrow();
    const events: readonly unknown[][] = emit.mock.calls;
    const attempts = events.filter(([event]) => event === "connectionAttempt");
    expect(attempts.map(([, ip]) => ip)).toEqual(attempted);
    expect(lookup).toHaveBeenCalledTimes(1);
  });

  test.each([
    ["0.0.0.0", false],
    ["10.255.255.255", false],
    ["100.64.0.1", false],
    ["127.8.8.8", false],
    ["169.254.169.254", false],
    ["172.15.0.1", true],
    ["172.31.255.255", false],
    ["192.168.1.1", false],
    ["224.0.0.1", false],
    ["255.255.255.255", false],
    ["8.8.8.8", true],
    ["::", false],
    ["::1", false],
    ["::ffff:192.168.1.1", false],
    ["64:ff9b::a00:1", false],
    ["2002:a00:1::", false],
    ["2001:0:a00:1::", false],
    ["fd12::1", false],
    ["fe80::1", false],
    ["ff02::1", false],
    ["2606:4700::1111", true],
  ])("%s is reached by everybody: %j", (address, everybody) => {
    expect(isAllowed(address, false)).toBe(everybody);
  });
});

describe("the address of the document itself", () => {
  const input = (place = "/openapi.json") => `http://${host}${place}`;
  const named = async (address: string, options: object = {}) => {
    const { files, ...made } = await generate({ input: address, name: "shop", ...options });
    return { files, ...made, said: made.problems.map(({ message }) => message).join("\n") };
  };

  test("is asked without being allowed to, once, and named at the head without its query", async () => {
    answers["/openapi.json?key=hunter2"] = json(
      withSchemas({ A: { const: "from afar" }, B: { $ref: "#/components/schemas/A" } }),
    );
    const { files, problems, sources, texts } = await named(input("/openapi.json?key=hunter2#x"));
    expect(problems).toEqual([]);
    expect(files.get("schemas.ts")).toContain('"from afar"');
    expect(files.get("index.ts")).toContain(`// Generated from http://${host}/openapi.json. Do`);
    expect([...files.values()].join()).not.toContain("hunter2");
    expect([sources, [...texts]]).toEqual([[], []]);
    expect(asked()).toEqual(["/openapi.json?key=hunter2"]);
    const { headers } = requests[0] as IncomingMessage;
    expect(Object.keys(headers).sort()).toEqual([
      "accept",
      "accept-encoding",
      "connection",
      "host",
      "user-agent",
    ]);
  });

  test("allows nothing else: what the document refers to is asked for only where that is allowed", async () => {
    put(folder, "secret.json", text({ const: "secret" }));
    const refs = [
      "b.json",
      input("/c.json"),
      path.join(folder, "secret.json"),
      "file:///etc/hosts",
    ];
    const schemas = Object.fromEntries(refs.map(($ref, index) => [`Schema${index}`, { $ref }]));
    answers["/openapi.json"] = json(withSchemas(schemas));
    const refused = await named(input());
    expect(refused.problems.length).toBe(refs.length);
    expect(refused.said).toContain(`http://${host}/b.json is remote; copy it beside the document`);
    expect(refused.said).toContain("file:///etc/hosts may not be named by a remote file");
    expect(asked()).toEqual(["/openapi.json"]);

    answers["/openapi.json"] = json(withSchemas({ A: { $ref: "b.json" } }));
    answers["/b.json"] = json({ const: "second" });
    expect((await named(input(), { allowRemoteRefs: true })).files.get("schemas.ts")).toContain(
      '"second"',
    );
    expect(asked()).toEqual(["/openapi.json", "/openapi.json", "/b.json"]);
  });

  test("reads YAML, and names the place of a problem", async () => {
    answers["/openapi.yaml"] = (response) => {
      response.end("openapi: 3.1.0\ninfo: { title: a, version: '1' }\npaths: []\n");
    };
    const { problems } = await named(input("/openapi.yaml"));
    expect(problems).toMatchObject([{ file: input("/openapi.yaml"), line: 3 }]);
  });

  test.each<[string, string, Answer]>([
    [
      "redirects, even to the same host",
      "redirects to ",
      (response) => response.writeHead(302, { location: "/other.json" }).end(),
    ],
    [
      "is not there",
      "answers 404; correct it, or download it and pass the path of the file",
      (response) => response.writeHead(404).end(),
    ],
    ["is a page", "openapi", (response) => response.end("<html></html>")],
    ["is not YAML", "cannot be read as YAML or JSON", (response) => response.end("a: [")],
  ])("that %s is a problem at the address, and nothing else is asked", async (_, said, answer) => {
    answers["/openapi.json"] = answer;
    const found = await named(input());
    expect(found.said).toContain(said);
    expect(found.problems).toMatchObject([{ file: input(), line: 1 }]);
    expect(asked()).toEqual(["/openapi.json"]);
  });

  test("may be of a host that only this network reaches", async () => {
    const lookup = vi.spyOn(dns, "lookup").mockImplementation(((
      _host: string,
      options: { all?: boolean },
      done: (error: null, found: unknown, family?: number) => void,
    ) => {
      if (options.all) done(null, [{ address: "127.0.0.1", family: 4 }]);
      else done(null, "127.0.0.1", 4);
    }) as unknown as typeof dns.lookup);
    syncBuiltinESMExports();
    answers["/openapi.json"] = json(withSchemas({ A: { const: "inside" } }));
    const address = `http://specs.internal:${host.split(":")[1]}/openapi.json`;
    expect((await named(address)).files.get("schemas.ts")).toContain('"inside"');
    expect(lookup).toHaveBeenCalled();
  });

  test("that never ends is left at the limit", async () => {
    const part = Buffer.alloc(1024 * 1024, " ");
    answers["/openapi.json"] = (response) => {
      const send = (): void => {
        while (!response.destroyed && response.write(part));
      };
      response.on("drain", send);
      send();
    };
    const { problems } = await named(input());
    expect(problems).toMatchObject([{ rule: "limit", file: input() }]);
  });

  test.each([
    ["ftp://specs.example/a.json", "is neither https nor http; download it"],
    ["data://application/json,{}", "is neither https nor http; download it"],
    ["https://me:hunter2@specs.example/a.json", "has credentials in it, which are not sent"],
    ["https://[", "is no address; correct it, or download it"],
  ])("%s is refused", async (address, reason) => {
    const found = await named(address);
    expect(found.said).toContain(reason);
    expect(JSON.stringify(found.problems)).not.toContain("hunter2");
    expect(connections).toBe(0);
  });

  test("is no way to an overlay", async () => {
    answers["/openapi.json"] = json(withSchemas({}));
    const { said } = await named(input(), { overlays: [input("/overlay.json")] });
    expect(said).toContain("is an address, and overlays are read from files");
    expect(asked()).not.toContain("/overlay.json");
  });
});

describe("the command", () => {
  const bin = path.resolve("generator/bin/specloom.js");
  const specloom = (...args: string[]) => run("generate", ...args);
  const run = (...args: string[]) => {
    return new Promise<{ code: unknown; said: string }>((resolve) => {
      const argv = [bin, ...args];
      const env = { ...process.env, NO_COLOR: "1" };
      execFile(process.execPath, argv, { cwd: folder, env }, (error, stdout, stderr) => {
        resolve({ code: error?.code ?? 0, said: stdout + stderr });
      });
    });
  };
  const own = ["--input", "openapi.json", "--output", "client", "--name", "shop"];

  test("follows with --allow-remote-refs only, and asks anew each time", async () => {
    const url = `http://${host}/a.json`;
    documentOf(url);
    mkdirSync(path.join(folder, "node_modules"));
    answers["/a.json"] = json({ const: "first" });
    expect(await specloom(...own)).toMatchObject({ code: 1 });
    expect([connections, existsSync(path.join(folder, "client"))]).toEqual([0, false]);

    expect(await specloom(...own, "--allow-remote-refs")).toMatchObject({ code: 0 });
    answers["/a.json"] = json({ const: "second" });
    const check = await specloom(...own, "--allow-remote-refs", "--check");
    expect(check).toMatchObject({ code: 1, said: expect.stringContaining('"second"') });
    expect(await specloom(...own, "--allow-remote-refs")).toMatchObject({ code: 0 });
    expect(readFileSync(path.join(folder, "client/schemas.ts"), "utf8")).toContain('"second"');
    expect(requests.length).toBe(3);
  });

  test("reads a document by its address, anew each time, and so do the others", async () => {
    mkdirSync(path.join(folder, "node_modules"));
    const remote = ["--input", `http://${host}/openapi.json`, ...own.slice(2)];
    answers["/openapi.json"] = json(withSchemas({ A: { const: "first" } }));
    expect(await specloom(...remote)).toMatchObject({ code: 0 });
    answers["/openapi.json"] = json(withSchemas({ A: { const: "second" } }));
    const check = await specloom(...remote, "--check");
    expect(check).toMatchObject({ code: 1, said: expect.stringContaining('"second"') });
    expect(await specloom(...remote)).toMatchObject({ code: 0 });
    expect(readFileSync(path.join(folder, "client/schemas.ts"), "utf8")).toContain('"second"');
    expect(requests.length).toBe(3);

    put(folder, "redocly.yaml", `apis: { shop: { root: "http://${host}/openapi.json" } }`);
    const commands = [
      ["lint"],
      ["lint", "--input", `http://${host}/openapi.json`],
      ["suggest", `http://${host}/openapi.json`],
      ["docs", "--input", `http://${host}/openapi.json`, "--output", "site"],
    ];
    for (const [index, command] of commands.entries()) {
      expect(await run(...command), command[0]).toMatchObject({ code: 0 });
      expect(requests.length).toBe(index + 4);
    }
  });

  test("takes it from redocly.yaml, too", async () => {
    documentOf(`http://${host}/a.json`);
    answers["/a.json"] = json({ const: "afar" });
    const configure = (value: string) => {
      const own = `{ output: client, allowRemoteRefs: ${value} }`;
      put(folder, "redocly.yaml", `apis: { shop: { root: openapi.json, x-specloom: ${own} } }`);
    };
    configure("'yes'");
    const wrong = "redocly.yaml: apis.shop.x-specloom.allowRemoteRefs is true or false";
    expect(await specloom()).toMatchObject({ code: 2, said: expect.stringContaining(wrong) });
    configure("false");
    expect(await specloom()).toMatchObject({ code: 1 });
    expect(connections).toBe(0);
    configure("true");
    expect(await specloom()).toMatchObject({ code: 0 });
    expect(asked()).toEqual(["/a.json"]);
  });
});

test("all files of a document share the limit on the bytes of one", async () => {
  const half = "x".repeat(40 * 2 ** 20);
  answers = { "/a": (response) => response.end(half), "/b": (response) => response.end(half) };
  const remote = new Remote();
  expect((await remote.read(`http://${host}/a`)).body.length).toBe(half.length);
  await expect(remote.read(`http://${host}/b`)).rejects.toThrow(LimitError);
});

test("a character may come in two pieces", async () => {
  const bytes = Buffer.from('"€"');
  answers = {
    "/a": (response) => {
      response.write(bytes.subarray(0, 2));
      setTimeout(() => response.end(bytes.subarray(2)), 50);
    },
  };
  expect((await new Remote().read(`http://${host}/a`)).body).toBe('"€"');
});

test.each([
  ["127.0.0.1", true],
  ["127.255.0.9", true],
  ["::1", true],
  ["::", false],
  ["::2", false],
  ["0.0.0.0", false],
  ["203.0.113.7", false],
])("%s is of this machine: %s", (address, isHere) => {
  expect(isAllowed(address, true)).toBe(isHere);
});
