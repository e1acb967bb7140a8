import { beforeAll, describe, expect, test } from "vitest";

test("passes", () => {});

describe("a group", () => {
  test("fails", () => expect(1).toBe(2));
  test("leaves a rejection", async () => {
    void Promise.reject(new Error("left"));
    await new Promise((resolve) => setTimeout(resolve, 50));
  });
});

describe("a group without its hook", () => {
  beforeAll(() => {
    throw new Error("no hook");
  });
  test("is not run", () => {});
});
