// What the command line prints, as a terminal gets it.
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  block,
  line,
  type PrintOptions,
  printProblems,
  styled,
} from "../../generator/cli/terminal.js";
import type { Problem } from "../../generator/document/problem.js";

beforeEach(() => {
  vi.stubEnv("NO_COLOR", undefined);
  vi.stubEnv("TERM", "xterm");
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const terminal = { isTTY: true } as NodeJS.WriteStream;
const pipe = { isTTY: false } as NodeJS.WriteStream;

describe("colour", () => {
  test("is for a terminal, whatever the other stream is", () => {
    expect(String(styled("red", "no", terminal))).toBe("\u001b[31mno\u001b[39m");
    expect(String(styled("red", "no", pipe))).toBe("no");
  });

  test.each([
    ["NO_COLOR", "1"],
    ["TERM", "dumb"],
  ])("is not for one that wants none: %s=%s", (name, value) => {
    vi.stubEnv(name, value);
    expect(String(styled("red", "no", terminal))).toBe("no");
  });
});

test.each([
  ["\\u{1b}[31mred", "\u001b[31mred"],
  ["a b", "a\nb"],
  ["\\u{d}\\u{7}\\u{9b}", "\r\u0007\u009b"],
  ["\\u{202e}\\u{2028}\\u{2029}", "\u202e\u2028\u2029"],
  ["été 🚀", "été 🚀"],
])("a terminal sees %s, and obeys nothing", (want, text) => {
  expect(String(line`${text}`)).toBe(want);
  expect(String(line`${styled("red", text, pipe)}`)).toBe(want);
});

test("several lines keep their line feeds and tabs alone", () => {
  expect(String(block("a\tb\n\u001b[2Jc\r\n"))).toBe("a\tb\n\\u{1b}[2Jc\\u{d}\n");
});

describe("problems", () => {
  const problem = (file: string, line: number, col: number, rule: string, severity = "error") => {
    return { file, line, col, rule, severity, message: `${rule} is wrong` } as Problem;
  };

  /** The lines that are printed. */
  function printed(...problems: Problem[]): string[] {
    return printedWith({}, problems);
  }

  function printedWith(options: PrintOptions, problems: Problem[]): string[] {
    vi.stubEnv("NO_COLOR", "1");
    const lines: string[] = [];
    vi.spyOn(process.stdout, "write").mockImplementation((text) => lines.push(String(text)) > 0);
    printProblems(problems, options);
    return lines;
  }

  test("stand in the order of their places", () => {
    const lines = printed(
      problem("b.yaml", 1, 1, "e"),
      problem("a.yaml", 10, 1, "d"),
      problem("a.yaml", 9, 12, "c"),
      problem("a.yaml", 9, 2, "b"),
    );
    expect(lines).toEqual([
      "a.yaml:9:2  error  b  b is wrong\n",
      "a.yaml:9:12  error  c  c is wrong\n",
      "a.yaml:10:1  error  d  d is wrong\n",
      "b.yaml:1:1  error  e  e is wrong\n",
      "4 errors\n",
    ]);
  });

  test("of one rule are each shown where they are errors, and once where they are warnings", () => {
    const lines = printed(
      problem("a.yaml", 1, 1, "a"),
      problem("a.yaml", 2, 1, "a"),
      problem("a.yaml", 4, 1, "w", "warn"),
      problem("a.yaml", 3, 1, "w", "warn"),
      problem("a.yaml", 5, 1, "v", "warn"),
    );
    expect(lines).toEqual([
      "a.yaml:1:1  error  a  a is wrong\n",
      "a.yaml:2:1  error  a  a is wrong\n",
      "a.yaml:3:1  warn  w  w is wrong, and 1 more\n",
      "a.yaml:5:1  warn  v  v is wrong\n",
      "2 errors, 3 warnings\n",
    ]);
  });

  test("leave warnings out where only errors are wanted, and count them", () => {
    const problems = [
      problem("a.yaml", 1, 1, "w", "warn"),
      problem("a.yaml", 2, 1, "e"),
      problem("a.yaml", 3, 1, "v", "warn"),
    ];
    expect(printedWith({ quiet: true }, problems)).toEqual([
      "a.yaml:2:1  error  e  e is wrong\n",
      "1 error, 2 warnings hidden\n",
    ]);
    expect(printedWith({ quiet: true }, problems.slice(2))).toEqual([
      "0 errors, 1 warning hidden\n",
    ]);
  });
});
