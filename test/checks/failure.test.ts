// What the command line says where the system refuses, and that a defect is not taken for that.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { describeFailure, reasonOf } from "../../generator/cli/failure.js";

function thrownBy(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}

test("what the system refuses has a reason and a path", () => {
  const error = thrownBy(() => readFileSync("absent/file.yaml"));
  expect(reasonOf(error)).toBe("a part of the path leads nowhere (ENOENT)");
  expect(describeFailure(error)).toBe(
    "absent/file.yaml: a part of the path leads nowhere (ENOENT)",
  );
});

test("without a path the reason stands alone", () => {
  const error = Object.assign(new Error("write EPIPE"), { code: "EPIPE", syscall: "write" });
  expect(describeFailure(error)).toBe("nobody reads it any more (EPIPE)");
});

test.each([
  ["an error of the tool", new Error("no")],
  ["an error that only has the code", Object.assign(new Error("no"), { code: "ENOENT" })],
  [
    "a refusal that has no words here",
    Object.assign(new Error("no"), { code: "EODD", syscall: "open" }),
  ],
  [
    "a code that objects have",
    Object.assign(new Error("no"), { code: "constructor", syscall: "open" }),
  ],
  ["what is not an error", { code: "ENOENT", syscall: "open" }],
])("%s has none", (_, error) => {
  expect(reasonOf(error)).toBeUndefined();
  expect(describeFailure(error)).toBeUndefined();
});
