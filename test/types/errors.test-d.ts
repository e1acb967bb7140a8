// What is known of an error before the program runs. The compiler carries these tests out: each fails where it does not compile.
import {
  type AbortedError,
  type ConnectionError,
  type DecodeError,
  type ErrorObject,
  type GetBusinessError,
  type OptionsError,
  type SpaazaClient,
  SpaazaError,
  SpaazaErrorCode,
  type SpaazaErrorName,
  spaazaErrorCatalog,
  type TimeoutError,
} from "specloom/spaaza";
import {
  type Account,
  type ApiError,
  type ErrorStatus,
  type GetCustomerError,
  type SpacesClient,
  SpacesError,
  type SpacesErrorName,
  type SpacesErrorStatus,
  spacesErrorCatalog,
} from "specloom/spaces";
import { describe, expectTypeOf, test } from "vitest";
import { assertNever, use } from "./stand-ins.js";

declare const spaaza: SpaazaClient;
declare const spaces: SpacesClient;
declare const thrown: unknown;

describe("a result", () => {
  test("narrows by ok", async () => {
    const result = await spaces.account.get().result();
    // @ts-expect-error Whether there are data is not known yet.
    use(result.data);
    if (result.ok) {
      expectTypeOf(result.data).toEqualTypeOf<Account>();
      expectTypeOf(result.response).toEqualTypeOf<Response>();
    } else {
      expectTypeOf(result.response).toEqualTypeOf<Response | undefined>();
      // @ts-expect-error A failure has no data.
      use(result.data);
    }
  });

  test("narrows by kind, to the last one", async () => {
    const result = await spaces.account.get().result();
    if (result.ok) return;
    const { error } = result;
    switch (error.kind) {
      case "api":
        expectTypeOf(error).toExtend<SpacesError>();
        return expectTypeOf(error.status).toEqualTypeOf<ErrorStatus>();
      case "connection":
        return expectTypeOf(error).toEqualTypeOf<ConnectionError>();
      case "timeout":
        return expectTypeOf(error).toEqualTypeOf<TimeoutError>();
      case "decode":
        return expectTypeOf(error).toEqualTypeOf<DecodeError>();
      case "options":
        return expectTypeOf(error.option).toEqualTypeOf<OptionsError["option"]>();
      case "aborted":
        return expectTypeOf(error).toEqualTypeOf<AbortedError>();
      default:
        return assertNever(error);
    }
  });

  test("knows no kind that does not exist", async () => {
    const result = await spaces.account.get().result();
    // @ts-expect-error There is no such kind.
    if (!result.ok && result.error.kind === "network") use(result);
  });
});

describe("the codes of an operation", () => {
  test("can be dealt with to the last one", async () => {
    const result = await spaces.customers.get("7fK2xWq9LrTb").result();
    if (result.ok || result.error.kind !== "api") return;
    switch (result.error.codeName) {
      case "bad_request":
      case "unauthorized":
      case "not_found":
      case "internal_server_error":
      case "unknown":
        return;
      default:
        assertNever(result.error.codeName);
    }
  });

  test("do not compile with one left out", async () => {
    const result = await spaces.customers.get("7fK2xWq9LrTb").result();
    if (result.ok || result.error.kind !== "api") return;
    switch (result.error.codeName) {
      case "bad_request":
      case "unauthorized":
      case "internal_server_error":
      case "unknown":
        return;
      default:
        // @ts-expect-error "not_found" is left.
        assertNever(result.error.codeName);
    }
  });

  test("are the operation's own", async () => {
    const got = await spaaza.businesses.get(1).result();
    if (got.ok || got.error.kind !== "api") return;
    expectTypeOf(got.error.codeName).toEqualTypeOf<
      | "no_valid_session"
      | "permission_denied_or_non_existent"
      | "saving_object_error"
      | "parameter_invalid"
      | "access_denied"
      | "parameter_mismatch"
      | "missing_parameter"
      | "invalid_parameter"
      | "unknown_resource_type"
      | "resource_type_not_properly_configured"
      | "schema_error"
      | "parameter_validation_error"
      | "resource_not_found"
      | "invalid_endpoint"
      | "unknown"
    >();
    // @ts-expect-error Only a POST finds that something is there already.
    if (got.error.codeName === "resource_already_exists") use(got);
    const made = await spaaza.businesses.create({ name: "Canal Street" }).result();
    if (made.ok || made.error.kind !== "api") return;
    expectTypeOf(made.error.codeName).toEqualTypeOf<SpaazaErrorName | "unknown">();
    if (made.error.codeName === "resource_already_exists") use(made);
    // @ts-expect-error No code has this name.
    if (made.error.codeName === "resource_is_there") use(made);
  });
});

describe("after instanceof", () => {
  test("the code is a number or missing, and its name one of the catalogue's", () => {
    if (!(thrown instanceof SpaazaError)) return;
    expectTypeOf(thrown.code).toEqualTypeOf<number | undefined>();
    expectTypeOf(thrown.codeName).toEqualTypeOf<SpaazaErrorName | "unknown">();
    expectTypeOf(thrown.kind).toEqualTypeOf<"api">();
    expectTypeOf(thrown.description).toEqualTypeOf<string | undefined>();
    if (thrown.code === SpaazaErrorCode.resource_not_found) use(thrown);
  });

  test("a typo does not compile", () => {
    if (!(thrown instanceof SpaazaError)) return;
    // @ts-expect-error It is resource_not_found.
    if (thrown.codeName === "resource_not_fuond") use(thrown);
    // @ts-expect-error It is resource_not_found.
    if (thrown.code === SpaazaErrorCode.resource_not_fuond) use(thrown);
    // @ts-expect-error It is codeName.
    use(thrown.codename);
    if (!(thrown instanceof SpacesError)) return;
    // @ts-expect-error It is not_found.
    if (thrown.codeName === "notfound") use(thrown);
  });

  test("an error of one API is none of the other's", () => {
    expectTypeOf<SpaazaError>().toExtend<ApiError>();
    expectTypeOf<SpaazaError>().not.toExtend<SpacesError>();
    expectTypeOf<SpacesError>().not.toExtend<SpaazaError>();
  });
});

describe("the errors of one operation", () => {
  test("are told by its id", () => {
    if (SpacesError.is(thrown, "getCustomer")) {
      expectTypeOf(thrown).toEqualTypeOf<GetCustomerError>();
      expectTypeOf(thrown.codeName).toEqualTypeOf<SpacesErrorName | "unknown">();
    }
    if (SpaazaError.is(thrown, "getBusiness")) {
      expectTypeOf(thrown).toEqualTypeOf<GetBusinessError>();
      // @ts-expect-error Only a POST finds that something is there already.
      if (thrown.codeName === "resource_already_exists") use(thrown);
    }
    // @ts-expect-error There is no such operation.
    SpacesError.is(thrown, "getCustomers");
    // @ts-expect-error It is an operation of the other API.
    SpacesError.is(thrown, "getBusiness");
  });

  test("narrow by the status to those that it declares, and to all others", async () => {
    const result = await spaaza.businesses.get(1).result();
    if (result.ok || result.error.kind !== "api") return;
    const { error } = result;
    // @ts-expect-error This is a success.
    if (error.status === 200) return;
    if (error.status === 404) expectTypeOf(error.status).toEqualTypeOf<404>();
    if (error.status === 429) expectTypeOf(error.status).toEqualTypeOf<429>();
    if (error.status === 404) expectTypeOf(error.body).toEqualTypeOf<ErrorObject | undefined>();
    if (error.status === 429) expectTypeOf(error.body).toEqualTypeOf<unknown>();
    expectTypeOf(error.code).toEqualTypeOf<number | undefined>();
  });
});

describe("the catalogue", () => {
  test("of Spaaza has 15 codes, by name and by number", () => {
    expectTypeOf(SpaazaErrorCode.resource_not_found).toEqualTypeOf<544>();
    expectTypeOf<SpaazaErrorCode>().toEqualTypeOf<
      533 | 534 | 539 | 540 | 541 | 542 | 543 | 544 | 545 | 6 | 68 | 408 | 419 | 424 | 462
    >();
    expectTypeOf<SpaazaErrorName>().toEqualTypeOf<keyof typeof SpaazaErrorCode>();
    expectTypeOf<keyof typeof spaazaErrorCatalog>().toEqualTypeOf<SpaazaErrorCode>();
    expectTypeOf(spaazaErrorCatalog[544].name).toEqualTypeOf<"resource_not_found">();
    expectTypeOf(spaazaErrorCatalog[424].status).toEqualTypeOf<403>();
  });

  test("of Spaces has four statuses", () => {
    expectTypeOf<SpacesErrorStatus>().toEqualTypeOf<400 | 401 | 404 | 500>();
    expectTypeOf<SpacesErrorName>().toEqualTypeOf<
      "bad_request" | "unauthorized" | "not_found" | "internal_server_error"
    >();
    expectTypeOf(spacesErrorCatalog[404].name).toEqualTypeOf<"not_found">();
  });
});
