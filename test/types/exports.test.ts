// What the entries of the package export at run time.
import * as shared from "specloom";
import * as runtime from "specloom/runtime";
import * as spaazaEntry from "specloom/spaaza";
import * as spacesEntry from "specloom/spaces";
import { expect, test } from "vitest";

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

test("the shared entry has of the runtime what applications need", () => {
  expect(Object.entries(runtime)).toEqual(expect.arrayContaining(Object.entries(shared)));
  expect(Object.keys(shared).sort()).toEqual([
    ...["AbortedError", "ApiError", "Call", "ConnectionError", "DecodeError", "EventStream"],
    ...["ListCall", "OptionsError", "PaginationError", "SpecloomError", "TimeoutError"],
  ]);
});

test("code and catalogue agree", () => {
  for (const [name, code] of Object.entries(spaazaEntry.SpaazaErrorCode)) {
    expect(spaazaEntry.spaazaErrorCatalog[code]).toMatchObject({ name });
  }
  for (const [name, status] of Object.entries(spacesEntry.SpacesErrorStatus)) {
    expect(spacesEntry.spacesErrorCatalog[status]).toMatchObject({ name, status });
  }
});
