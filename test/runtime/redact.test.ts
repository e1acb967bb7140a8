// Secrets are found however they are written, and only as much of a text is looked at as is shown.
import { describe, expect, test } from "vitest";
import { redactError, redactor } from "../../src/show/redact.js";

type Patterns = Readonly<Record<string, (length: number) => string>>;
const bench: string = new URL("../../bench/hostile-patterns.js", import.meta.url).href;
const { hostilePatterns } = (await import(bench)) as { hostilePatterns: Patterns };

const secret = "can ary&/7f3a=e'n\"d\\ü";
const json = (text: string) => JSON.stringify(text).slice(1, -1);
const html = (text: string) => {
  return text.replace(/[&"'<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
};
const base64 = (text: string) => Buffer.from(text).toString("base64");
const wrapped = (text: string) => text.replace(/.{5}/g, "$&\r\n ");
const everyByte = (text: string) => {
  return Array.from(Buffer.from(text), (byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");
};
const everyUnit = (text: string) => {
  return text.replace(
    /[\s\S]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
};

const forms: Readonly<Record<string, string>> = {
  raw: secret,
  "in a URL": encodeURIComponent(secret),
  "in a URL, in small letters": encodeURIComponent(secret).toLowerCase(),
  "in a form": String(new URLSearchParams({ k: secret })).slice(2),
  "every byte in percent signs": everyByte(secret),
  JSON: json(secret),
  "JSON as PHP writes it": json(secret).replaceAll("/", "\\/").replaceAll("ü", "\\u00fc"),
  "JSON as .NET writes it": json(secret).replaceAll('\\"', '"').replace(/[&'"]/g, everyUnit),
  "every character in escapes": everyUnit(secret),
  "JSON in JSON": json(json(secret)),
  "JSON in JSON in JSON": json(json(json(secret))),
  HTML: html(secret),
  "JSON in HTML": html(json(secret)),
  "a URL in JSON in a URL": encodeURIComponent(json(encodeURIComponent(secret))),
  "a URL in a URL": encodeURIComponent(encodeURIComponent(secret)),
  base64: base64(secret),
  "base64 at another offset": base64(`a${secret}b`),
  "base64 at a third offset": base64(`ab${secret}c`),
  "base64 for URLs": Buffer.from(secret).toString("base64url"),
  "base64 in JSON": base64(`>>>${secret}???`).replaceAll("/", "\\/"),
  "base64 in a URL": encodeURIComponent(base64(`??>${secret}>??`)),
  "base64 in lines": wrapped(base64(secret)),
  "base64 in lines in JSON": json(wrapped(base64(secret))),
  "base64 of JSON": base64(JSON.stringify({ key: secret })),
  "base64 of a query": base64(`a=b&key=${encodeURIComponent(secret)}`),
};

describe("a secret", () => {
  const redact = redactor([secret]);
  const pieces = Object.entries(forms).map(
    ([name, form]) => [name, form, form.slice(6, -6)] as const,
  );

  test.each(pieces)("%s", (_, form, middle) => {
    for (const text of [form, `a ${form} b`, `"${form}"`, `?a=${form}&b`]) {
      const shown = redact(text);
      expect(shown).toContain("REDACTED");
      expect(shown).not.toContain(middle);
    }
  });

  test.each(pieces)("%s, cut by the end of what is shown", (name, form) => {
    // What stands in front of the secret in there is not secret.
    const before = name.startsWith("base64 of") ? 12 : 0;
    for (let kept = before + 10; kept < form.length; kept += 7) {
      const shown = redact(`${".".repeat(4_000 - kept)}${form}${"x".repeat(100)}`);
      // A letter or two of base64 say nothing.
      expect(shown.length).toBeLessThanOrEqual(4_010);
      expect(shown).not.toContain(form.slice(before, before + 9));
    }
  });
});

test.each([
  ["code 544 and test", "code 544 and REDACTED"],
  ["contest_id, testing, test7, 1test", "contest_id, testing, test7, 1test"],
  ["/test/?test=test&x", "/REDACTED/?REDACTED=REDACTED&x"],
  ["%2Ctest%2c", "%2CREDACTED%2c"],
  ['{"a":"\\ntest"}', '{"a":"\\nREDACTED"}'],
  ["étest", "étest"],
  ["44 4711 54711", "44 4711 54711"],
])("a short secret is one only where it stands alone: %j", (text, shown) => {
  expect(redactor(["test", "4"])(text)).toBe(shown);
});

test("what is not a secret stays as it is written", () => {
  const text = '{"a":"\\u0026\\/%41&amp;\\\\ \\ud83d\\ude00"} 😀 %zz %F0 \\';
  expect(redactor(["something-else"])(text)).toBe(text);
  expect(redactor([])(text)).toBe(text);
  expect(redactor(["", " "])(text)).toBe(text);
});

test("a secret that becomes known later is one from then on", () => {
  const secrets = ["first-secret"];
  const redact = redactor(secrets);
  expect(redact("first-secret second-secret")).toBe("REDACTED second-secret");
  secrets.push("second-secret");
  expect(redact("first-secret second-secret")).toBe("REDACTED REDACTED");
});

test("nothing is looked at beyond what is shown, whatever the text", () => {
  for (const [name, make] of Object.entries(hostilePatterns)) {
    const text = make(100_000);
    // The same work for a text of any length: all that is read of it is its start.
    const read = new Set<PropertyKey>();
    const watched = new Proxy(new String(text), {
      get(target, key) {
        read.add(key);
        const value: unknown = Reflect.get(target, key);
        return typeof value === "function" ? value.bind(target) : value;
      },
    }) as unknown as string;
    const shown = redactor(["almost-secret", "a-secret+/"])(watched);
    expect([...read].sort(), name).toEqual(["length", "slice"]);
    expect(shown.length, name).toBeLessThanOrEqual(4_001 + "REDACTED".length);
  }
});

describe("base64 for URLs, where it differs from other base64", () => {
  const odd = "?>?~?>?~?>?~?>?~";
  const redact = redactor([odd]);

  test.each([0, 1, 2])("at offset %i", (offset) => {
    const token = Buffer.from(`${"a".repeat(offset)}${odd}`).toString("base64url");
    expect(token).toMatch(/[-_]/);
    const shown = redact(`token=${token};`);
    expect(shown).toContain("REDACTED");
    expect(shown).not.toContain(token.slice(4, -4));
  });
});

describe("what made an error happen", () => {
  const redact = redactor(["canary-secret"]);

  test("is shown without secrets, four errors deep", () => {
    let error = new Error("7: canary-secret");
    for (let depth = 6; depth > 0; depth--)
      error = new Error(`${depth}: canary-secret`, { cause: error });
    const shown: string[] = [];
    for (let each = redactError(error, redact); each; each = each.cause as Error | undefined) {
      shown.push(each.message);
    }
    expect(shown).toEqual(["1: REDACTED", "2: REDACTED", "3: REDACTED", "4: REDACTED"]);
  });

  test("may be its own cause", () => {
    const error = new Error("round");
    error.cause = error;
    expect(redactError(error, redact)?.message).toBe("round");
  });

  test("has its name and its code without secrets", () => {
    const error = Object.assign(new Error("a"), {
      name: "of canary-secret",
      code: "E canary-secret",
    });
    expect(redactError(error, redact)).toMatchObject({ name: "of REDACTED", code: "E REDACTED" });
    expect(redactError(Object.assign(new Error("a"), { code: 7 }), redact)).toMatchObject({
      code: 7,
    });
    expect(redactError("canary-secret", redact)).toBeUndefined();
  });
});

test.each([
  ["a long one inside a word", ["long-secret"], "xlong-secrety", "xREDACTEDy"],
  ["one inside another", ["abcdefghijkl", "cdefghij"], "1 abcdefghijkl 2", "1 REDACTED 2"],
  ["two that overlap", ["abcdefgh", "efghijkl"], "1 abcdefghijkl 2", "1 REDACTED 2"],
])("of secrets is taken out %s", (_, secrets, text, shown) => {
  expect(redactor(secrets)(text)).toBe(shown);
});
