import { test } from "vitest";

test("passes", () => {});
test.skip("is skipped", () => {});
