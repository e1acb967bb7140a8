import { spaazaErrorCatalog } from "specloom/spaaza";
import { describe, expect, test } from "vitest";
import { exampleNames, play } from "./stage.js";

/** For each example, lines that it must print, in this order. */
const printed: Readonly<Record<string, readonly string[]>> = {
  "first-call": ["7fK2xWq9LrTb tomas.okafor@millbank-books.example"],
  export: ["250 customers"],
  levels: ["Canal Street Flagship", "1743"],
  "free-functions": [],
  "generate-in-process": ["resources/hours.ts", "client.ts", "index.ts"],
  "museum-sandbox": [],
  "sandbox-in-a-test": [],
  "sandbox-of-your-own": ["The ticket was used and cannot be sold again."],
  "spaces-sandbox": [],
  "quickstart-spaces": [
    "customers forward at limit 20: 250",
    "customers backward at limit 20: 250",
    "the same customers both ways at limit 20: yes",
    "customers forward at limit 100: 250",
    "customers backward at limit 100: 250",
    "the same customers both ways at limit 100: yes",
    "unknown customer: 404 not_found",
    "wrong token: 401 unauthorized",
  ],
  "quickstart-spaaza": [
    "businesses at limit 500: 1200",
    "businesses at the default limit: 1200",
    "campaign of voucher 7714209 at level 4: id, title, description, chain",
    "chain of that campaign: id",
    "campaign of voucher 7714209 at level 3: id, title",
    "a business that is not there: 544 resource_not_found",
    "an owner code that is taken: 541 resource_already_exists",
    ...Object.entries(spaazaErrorCatalog).map(([code, { name }]) => {
      return `a call that provokes ${name}: ${code} ${name}`;
    }),
  ],
  spaces: ["50 true", "250", "10", "invoice.paid"],
  spaaza: [
    "Canal Street Flagship",
    "Autumn welcome",
    "1743",
    "Canal Street Flagship, Amsterdam",
    "Harbour Kiosk",
  ],
  errors: ["no such business"],
  "openapi-fetch": ["Canal Street Flagship"],
  "react-query": ["tomas.okafor@millbank-books.example"],
  options: ["Tomas Okafor 200"],
  recipes: ["2 attempts", "invoice.paid"],
};

test("every example is played", () => {
  expect(Object.keys(printed).sort()).toEqual([...exampleNames].sort());
});

describe("an example runs against the sandbox and prints what it should", () => {
  test.each(exampleNames)("%s", async (name) => {
    const lines = await play(name);
    const expected = printed[name] ?? [];
    let from = 0;
    for (const line of expected) {
      const at = lines.indexOf(line, from);
      expect(at, `${line}\nis not among\n${lines.slice(from).join("\n")}`).toBeGreaterThanOrEqual(
        0,
      );
      from = at + 1;
    }
  });
});
