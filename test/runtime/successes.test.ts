// Successes that emitted code tells apart: by status, media type and headers, over real sockets.
import {
  ApiError,
  asBlob,
  asBoolean,
  asInteger,
  asJson,
  asJsonText,
  asListOf,
  asNothing,
  asNumber,
  asString,
  asText,
  byStatus,
  DecodeError,
  type OperationCall,
  Transport,
} from "specloom/runtime";
import { describe, expect, test } from "vitest";
import { type Step, scriptedServer } from "./scripted-server.js";

/** A client of a server that answers in one way. */
async function serverOf(step: Step, errors: { problem?: true; message?: string } = {}) {
  const { url, seen } = await scriptedServer(step);
  const transport = new Transport(
    {
      contract: 3,
      name: "Shop",
      baseUrl: url,
      options: {},
      security: [],
      envelope: "result",
      errors: { Error: class ShopError extends ApiError {}, codes: {}, ...errors },
    },
    { retries: 0 },
  );
  const call = (operation: Partial<OperationCall>) => {
    return transport.call<unknown, ApiError>({ id: "get", method: "GET", path: "/", ...operation });
  };
  return { call, seen };
}

function answers(status: number, type: string | undefined, body: string): Step {
  return (response) => {
    response.writeHead(status, type === undefined ? {} : { "Content-Type": type });
    response.end(body);
  };
}

const kinds = { "application/json": asJson, "text/*": asText, "application/pdf": asBlob };

describe("an answer is read by its media type", () => {
  test.each<[string | undefined, string, unknown]>([
    ["application/json; charset=utf-8", '{"a":1}', { a: 1 }],
    ["application/vnd.shop+json", '{"a":1}', { a: 1 }],
    ["application/json", '{"result":{"a":1}}', { a: 1 }],
    ["Text/CSV", "a,b", "a,b"],
    [undefined, '{"a":1}', { a: 1 }],
  ])("%s: %s", async (type, body, data) => {
    const { call } = await serverOf(answers(200, type, body));
    const successes = byStatus({ "2XX": { decode: kinds } });
    expect(await call({ successes })).toEqual(data);
  });

  test("bytes", async () => {
    const { call } = await serverOf(answers(200, "application/pdf", "%PDF"));
    const data = await call({ successes: byStatus({ "2XX": { decode: kinds } }) });
    expect(await (data as Blob).text()).toBe("%PDF");
  });

  test("one that is not declared is named", async () => {
    const { call } = await serverOf(answers(200, "image/png", "PNG"));
    const result = await call({ successes: byStatus({ "2XX": { decode: kinds } }) }).result();
    expect(result.ok ? undefined : result.error).toBeInstanceOf(DecodeError);
    expect(String(result.ok || result.error)).toContain(
      "answered 200, but as image/png, which the document does not declare: PNG",
    );
  });

  test("any other one is what stands for all", async () => {
    const { call } = await serverOf(answers(200, "image/png", "PNG"));
    const successes = byStatus({ 200: { decode: { "text/*": asText, "*/*": asBlob } } });
    expect(await call({ successes })).toBeInstanceOf(Blob);
  });

  test("a text is read in its own encoding", async () => {
    const { call } = await serverOf((response) => {
      response.writeHead(200, { "Content-Type": 'text/csv; charset="iso-8859-1"' });
      response.end(Buffer.from("caf\u00e9", "latin1"));
    });
    expect(await call({ decode: asText })).toBe("caf\u00e9");
    const unknown = await serverOf(answers(200, "text/csv; charset=none", "caf\u00e9"));
    expect(await unknown.call({ decode: asText })).toBe("caf\u00e9");
  });
});

describe("a success is told by its status", () => {
  const successes = byStatus({
    200: {},
    202: { decode: { "text/plain": asText } },
    204: { decode: asNothing },
  });

  test.each<[number, string, string, unknown]>([
    [200, "application/json", '{"a":1}', { a: 1 }],
    [202, "text/plain", "later", "later"],
    [204, "text/plain", "", undefined],
  ])("%d", async (status, type, body, data) => {
    const { call } = await serverOf(answers(status, type, body));
    expect(await call({ successes }).withResponse()).toMatchObject({ status, data, headers: {} });
  });

  test("one that is not declared cannot be read", async () => {
    const { call } = await serverOf(answers(203, "application/json", "{}"));
    await expect(call({ successes })).rejects.toThrow(
      "answered 203, which the document does not declare: {}",
    );
  });

  test("all are alike where the document does not tell them apart", async () => {
    const { call } = await serverOf(answers(203, "application/json", '{"a":1}'));
    const result = await call({}).result();
    expect(result).toMatchObject({ ok: true, status: 203, data: { a: 1 }, headers: {} });
  });
});

test("headers are read by their schemas, and undefined where they cannot be", async () => {
  const { call } = await serverOf((response) => {
    response.writeHead(200, {
      "Content-Type": "application/json",
      "X-Total": "12",
      "X-Bad": "twelve",
      "X-Rate": "1.5",
      "X-Fresh": "true",
      "X-Tags": "a, b",
      "X-Ids": "1,x",
      "X-Meta": '{"a":1}',
      "X-Text": "12",
    });
    response.end("{}");
  });
  const headers = {
    ...{ "x-total": asInteger, "x-bad": asInteger, "x-rate": asNumber, "x-fresh": asBoolean },
    ...{ "x-tags": asListOf(asString), "x-ids": asListOf(asInteger), "x-meta": asJsonText },
    ...{ "x-text": asString, "x-missing": asString },
  };
  const success = await call({ successes: byStatus({ 200: { headers } }) }).withResponse();
  expect(success.headers).toStrictEqual({
    ...{ "x-total": 12, "x-bad": undefined, "x-rate": 1.5, "x-fresh": true },
    ...{ "x-tags": ["a", "b"], "x-ids": undefined, "x-meta": { a: 1 } },
    ...{ "x-text": "12", "x-missing": undefined },
  });
});

describe("what a problem document says", () => {
  const problem = '{"type":"about:blank","title":"No money","detail":"You have 30, it costs 50."}';
  const described = async (step: Step, errors?: Parameters<typeof serverOf>[1]) => {
    const { call } = await serverOf(step, errors);
    const result = await call({}).result();
    if (result.ok || result.error.kind !== "api") throw new Error("it is an error of the API");
    expect(result.error.operation).toBe("get");
    return result.error.description;
  };

  test("is in its detail, else in its title", async () => {
    const type = "application/problem+json";
    expect(await described(answers(403, type, problem))).toBe("You have 30, it costs 50.");
    expect(await described(answers(403, type, '{"title":"No money"}'))).toBe("No money");
  });

  test("is read from other JSON only where the document declares problems", async () => {
    const answer = answers(403, "application/json", problem);
    expect(await described(answer)).toBeUndefined();
    expect(await described(answer, { problem: true })).toBe("You have 30, it costs 50.");
  });

  test("comes after what the document's own message says", async () => {
    const answer = answers(403, "application/problem+json", '{"message":"a","detail":"b"}');
    expect(await described(answer, { message: "message" })).toBe("a");
  });
});
