// The state of a sandbox by itself, and the numbers that it makes up.
import { describe, expect, test } from "vitest";
import type { JsonValue } from "../../generator/document/json.js";
import { Random } from "../../generator/sandbox/state/random.js";
import { Store } from "../../generator/sandbox/state/store.js";

const seed = {
  Pet: [
    { scope: "a", data: { id: 1, name: "Rex" } },
    { scope: "a", data: { id: 2, name: "Tom" } },
    { scope: "b", data: { id: 3, name: "Ivy" } },
    { scope: "a", data: { id: "x", name: "Kim" } },
  ],
};

/** The names in a scope, in their order. */
function namesIn(store: Store, scope: string): unknown[] {
  return store.visible("Pet", scope).map(({ data }) => data["name"]);
}

function rowOf(store: Store, id: JsonValue) {
  const row = store.byId("Pet", id);
  if (!row) throw new Error(`there is no row ${String(id)}`);
  return row;
}

describe("rows", () => {
  test("are seen in their scope, in their order", () => {
    const store = new Store(seed);
    expect(namesIn(store, "a")).toEqual(["Rex", "Tom", "Kim"]);
    expect(namesIn(store, "b")).toEqual(["Ivy"]);
    expect(store.visible("Cat", "a")).toEqual([]);
  });

  test("are found by their id in whatever scope, be it a number or a text", () => {
    const store = new Store(seed);
    expect(rowOf(store, 3).data["name"]).toBe("Ivy");
    expect(rowOf(store, "3").data["name"]).toBe("Ivy");
    expect(rowOf(store, "x").data["name"]).toBe("Kim");
    expect(store.byId("Pet", 4)).toBeUndefined();
    expect(store.byId("Cat", 1)).toBeUndefined();
  });

  test("keep their place where they change", () => {
    const store = new Store(seed);
    store.replace("Pet", rowOf(store, 1), { id: 1, name: "Max" });
    expect(namesIn(store, "a")).toEqual(["Max", "Tom", "Kim"]);
    expect(rowOf(store, 1).data["name"]).toBe("Max");
    expect(rowOf(store, 1).scope).toBe("a");
  });

  test("that are deleted are not seen, and found by their id", () => {
    const store = new Store(seed);
    store.replace("Pet", rowOf(store, 2), { id: 2, name: "Tom" }, true);
    store.add("Pet", "a", { id: 9, name: "Old" }, true);
    expect(namesIn(store, "a")).toEqual(["Rex", "Kim"]);
    expect(rowOf(store, 2).deleted).toBe(true);
    expect(rowOf(store, 9).deleted).toBe(true);
  });

  test("that are forgotten are not found, and their ids are not given again", () => {
    const store = new Store(seed);
    store.remove("Pet", rowOf(store, 3));
    expect(store.byId("Pet", 3)).toBeUndefined();
    expect(namesIn(store, "b")).toEqual([]);
    expect(store.nextId("Pet")).toBe(4);
    expect(new Store({}).nextId("Pet")).toBe(1);
  });

  test("are those of the seed after a reset", () => {
    const store = new Store(seed);
    store.add("Pet", "a", { id: 7, name: "New" });
    store.add("Cat", "a", { id: 1 });
    store.reset(seed);
    expect(namesIn(store, "a")).toEqual(["Rex", "Tom", "Kim"]);
    expect(store.visible("Cat", "a")).toEqual([]);
    expect(store.nextId("Pet")).toBe(4);
  });
});

describe("a snapshot", () => {
  test("brings back rows, deleted ones too, and the ids that were given", () => {
    const store = new Store(seed);
    store.remove("Pet", rowOf(store, 3));
    store.replace("Pet", rowOf(store, 2), { id: 2, name: "Tom" }, true);
    const other = new Store({ Cat: [{ data: { id: 5 } }] });
    expect(other.restore(JSON.parse(JSON.stringify(store.snapshot())))).toBe(true);
    expect(other.snapshot()).toEqual(store.snapshot());
    expect(namesIn(other, "a")).toEqual(["Rex", "Kim"]);
    expect(rowOf(other, 2).deleted).toBe(true);
    expect(other.nextId("Pet")).toBe(4);
    expect(other.visible("Cat", "")).toEqual([]);
  });

  const row = { scope: "", data: { id: 1 }, deleted: false };

  test.each<[string, JsonValue]>([
    ["a list", []],
    ["a text", "state"],
    ["null", null],
    ["without a last id", { Pet: { rows: [row] } }],
    ["with a row without data", { Pet: { lastId: 1, rows: [{ scope: "", deleted: false }] } }],
    ["with a row without a scope", { Pet: { lastId: 1, rows: [{ ...row, scope: 1 }] } }],
    ["with a row neither deleted nor not", { Pet: { lastId: 1, rows: [{ ...row, deleted: 0 }] } }],
    [
      "of which one half is damaged",
      { Pet: { lastId: 1, rows: [row] }, Cat: { lastId: 1, rows: [null] } },
    ],
  ])("that is %s is not taken over, not even in part", (_, snapshot) => {
    const store = new Store(seed);
    const before = store.snapshot();
    expect(store.restore(snapshot)).toBe(false);
    expect(store.snapshot()).toEqual(before);
  });
});

describe("numbers that look random", () => {
  const first = (start: number) => {
    const random = new Random(start);
    return Array.from({ length: 50 }, () => random.whole(1, 3));
  };

  test("are the same for the same seed, and others for another", () => {
    expect(first(1)).toEqual(first(1));
    expect(first(1)).not.toEqual(first(2));
  });

  test("reach both of their bounds, and nothing else", () => {
    expect(new Set(first(1))).toEqual(new Set([1, 2, 3]));
  });

  test("are true as often as they are to be", () => {
    const random = new Random(1);
    const count = (probability: number) => {
      return Array.from({ length: 1_000 }, () => random.chance(probability)).filter(Boolean).length;
    };
    expect(count(0)).toBe(0);
    expect(count(1)).toBe(1_000);
    expect(count(0.1)).toBeLessThan(200);
  });
});
