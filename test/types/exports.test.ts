// What the three entries of the package export, and what a client offers.
import * as runtime from "specloom";
import * as spaazaEntry from "specloom/spaaza";
import * as spacesEntry from "specloom/spaces";
import { describe, expect, expectTypeOf, test } from "vitest";
import { compiles } from "./compiles.js";

const { AbortedError, ApiError, ConnectionError, DecodeError } = runtime;
const { OptionsError, PaginationError, SpecloomError, TimeoutError } = runtime;

test("the errors are the same classes in every entry", () => {
  const errors = { AbortedError, ApiError, ConnectionError, DecodeError, OptionsError };
  const others = { PaginationError, SpecloomError, TimeoutError };
  for (const [name, errorClass] of Object.entries({ ...errors, ...others })) {
    expect(errorClass.name).toBe(name);
    expect(new Map(Object.entries(spacesEntry)).get(name)).toBe(errorClass);
    expect(new Map(Object.entries(spaazaEntry)).get(name)).toBe(errorClass);
  }
});

test.each([
  ["createSpacesClient", spacesEntry.createSpacesClient],
  ["createSpacesTransport", spacesEntry.createSpacesTransport],
  ["listCustomers", spacesEntry.listCustomers],
  ["SpacesError", spacesEntry.SpacesError],
  ["createSpaazaClient", spaazaEntry.createSpaazaClient],
  ["createSpaazaTransport", spaazaEntry.createSpaazaTransport],
  ["getBusinessBy", spaazaEntry.getBusinessBy],
  ["SpaazaError", spaazaEntry.SpaazaError],
])("%s is exported under its own name", (name, value) => {
  expect(value).toBeTypeOf("function");
  expect(value.name).toBe(name);
});

test("code and catalogue agree", () => {
  for (const [name, code] of Object.entries(spaazaEntry.SpaazaErrorCode)) {
    expect(spaazaEntry.spaazaErrorCatalog[code]).toMatchObject({ name });
  }
  for (const [name, status] of Object.entries(spacesEntry.SpacesErrorStatus)) {
    expect(spacesEntry.spacesErrorCatalog[status]).toMatchObject({ name, status });
  }
});

describe("types", () => {
  compiles("of the runtime", () => {
    expectTypeOf<runtime.Page<string, object>["items"]>().toEqualTypeOf<readonly string[]>();
    expectTypeOf<runtime.Result<string, Error>>().toExtend<{ readonly ok: boolean }>();
    expectTypeOf<runtime.Call<string, Error>>().toExtend<Promise<string>>();
    expectTypeOf<spacesEntry.Page<string, object>>().toEqualTypeOf<runtime.Page<string, object>>();
    expectTypeOf<spaazaEntry.Result<1, 2>>().toEqualTypeOf<runtime.Result<1, 2>>();
  });

  compiles("of every schema under its own name, with a suffix where a global has it", () => {
    expectTypeOf<spacesEntry.Customer["id"]>().toEqualTypeOf<string>();
    expectTypeOf<spacesEntry.EventObject["type"]>().toEqualTypeOf<string>();
    expectTypeOf<spacesEntry.ErrorObject["message"]>().toEqualTypeOf<string | undefined>();
    expectTypeOf<spaazaEntry.ErrorObject["error"]["code"]>().toEqualTypeOf<number>();
    expectTypeOf<spaazaEntry.AccessTokenCreated["token_secret"]>().toEqualTypeOf<string>();
  });
});

describe("groups and methods", () => {
  type Methods<Client> = {
    [Group in keyof Client]: Client[Group] extends (...args: never) => unknown
      ? never
      : keyof Client[Group];
  };
  type AllMethods =
    | "list"
    | "get"
    | "getBy"
    | "create"
    | "update"
    | "updateBy"
    | "replace"
    | "replaceBy"
    | "delete"
    | "deleteBy";
  type WithoutWritesBy = Exclude<AllMethods, "updateBy" | "replaceBy" | "deleteBy">;

  compiles("of Spaces", () => {
    expectTypeOf<
      Methods<Omit<spacesEntry.SpacesClient, "request" | "withOptions">>
    >().toEqualTypeOf<{
      readonly account: "get";
      readonly capturedEmails: "list";
      readonly customers: "list" | "get";
      readonly events: "list";
      readonly invoices: "list" | "get";
      readonly resourceSubscriptions: "list" | "create";
      readonly spaces: "list" | "get";
      readonly subscriptions: "list" | "get";
      readonly webhooks: "list";
    }>();
  });

  compiles("of Spaaza", () => {
    type Groups = Omit<spaazaEntry.SpaazaClient, "recursionLevel" | "request" | "withOptions">;
    expectTypeOf<Methods<Groups>>().toEqualTypeOf<{
      readonly businesses: AllMethods;
      readonly vouchers: AllMethods;
      readonly contentPages: AllMethods;
      readonly allowedIpRanges: AllMethods;
      readonly serviceClients: WithoutWritesBy;
      readonly accessTokens: WithoutWritesBy;
      readonly campaigns: "changeLog";
      readonly schema: "get";
    }>();
  });
});
