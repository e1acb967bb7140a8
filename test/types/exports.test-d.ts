// The types that the entries of the package export, and what a client offers. The compiler
// carries these tests out: each fails where it does not compile.
import type * as shared from "specloom";
import type * as runtime from "specloom/runtime";
import type * as spaazaEntry from "specloom/spaaza";
import type * as levels from "specloom/spaaza/levels";
import type * as spacesEntry from "specloom/spaces";
import { describe, expectTypeOf, test } from "vitest";

describe("types", () => {
  test("are the same in every entry", () => {
    expectTypeOf<shared.Page<1, 2>>().toEqualTypeOf<runtime.Page<1, 2>>();
    expectTypeOf<shared.CallOptions>().toEqualTypeOf<spacesEntry.CallOptions>();
    expectTypeOf<shared.LevelOptions<1>>().toEqualTypeOf<spaazaEntry.LevelOptions<1>>();
    expectTypeOf<shared.Logger>().toEqualTypeOf<spaazaEntry.Logger>();
    expectTypeOf<shared.LogLevel>().toEqualTypeOf<spacesEntry.LogLevel>();
    expectTypeOf<spacesEntry.Credential<string>>().toEqualTypeOf<runtime.Credential<string>>();
    expectTypeOf<spacesEntry.ErrorStatus>().toEqualTypeOf<shared.ErrorStatus>();
  });

  test("of each level, which the client's own entry has as one type", () => {
    expectTypeOf<levels.Business2>().toEqualTypeOf<spaazaEntry.Business<2>>();
    expectTypeOf<levels.Chain2>().toEqualTypeOf<levels.Chain1>();
    expectTypeOf<levels.RecursionLevel>().toEqualTypeOf<spaazaEntry.RecursionLevel>();
    // @ts-expect-error Its name is Business<2>.
    expectTypeOf<spaazaEntry.Business2>().toBeObject();
  });

  test("that applications do not need are in the entry of the runtime alone", () => {
    expectTypeOf<runtime.Transport["api"]>().toEqualTypeOf<string>();
    // @ts-expect-error It is for emitted code.
    expectTypeOf<shared.Transport>().toBeObject();
    // @ts-expect-error It is for emitted code.
    expectTypeOf<shared.OperationCall>().toBeObject();
  });

  test("of the runtime", () => {
    expectTypeOf<runtime.Page<string, object>["items"]>().toEqualTypeOf<readonly string[]>();
    expectTypeOf<runtime.Result<string, Error>>().toExtend<{ readonly ok: boolean }>();
    expectTypeOf<runtime.Call<string, Error>>().toExtend<Promise<string>>();
    expectTypeOf<spacesEntry.Page<string, object>>().toEqualTypeOf<runtime.Page<string, object>>();
    expectTypeOf<spaazaEntry.Result<1, 2>>().toEqualTypeOf<runtime.Result<1, 2>>();
  });

  test("of every schema under its own name, with a suffix where a global has it", () => {
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

  test("of Spaces", () => {
    expectTypeOf<
      Methods<Omit<spacesEntry.SpacesClient, "request" | "fetch" | "withOptions">>
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

  test("of Spaaza", () => {
    type Own = "recursionLevel" | "request" | "fetch" | "withOptions";
    type Groups = Omit<spaazaEntry.SpaazaClient, Own>;
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
