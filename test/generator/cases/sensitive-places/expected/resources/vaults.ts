// Generated from openapi.yaml. Do not edit.

import {
  asInteger,
  asNothing,
  asString,
  byStatus,
  type Call,
  type CallOptions,
  type ErrorStatus,
  jsonBody,
  marked,
  multipart,
  type Success,
  styles,
} from "specloom/runtime";
import type { SensitivePlacesError, SensitivePlacesErrorOf } from "../errors.js";
import { codesMarks, marks, marks2, vaultMarks } from "../marks.js";
import type { Codes, Problem, Secret, Vault } from "../schemas.js";
import type { SensitivePlacesTransport } from "../transport.js";

export interface VaultsGroup {
  /** `GET /vaults/{pin}` */
  getVault(
    pin: string,
    params?: GetVaultParams,
    options?: CallOptions,
  ): Call<Vault, GetVaultError, GetVaultSuccess>;

  /** `GET /vaults` */
  listVaults(options?: CallOptions): Call<ListVaultsResponse, ListVaultsError>;

  /** `POST /vaults` */
  createVault(body?: CreateVaultBody, options?: CallOptions): Call<void, CreateVaultError>;

  /** `POST /uploads` */
  upload(body?: UploadBody | FormData, options?: CallOptions): Call<void, UploadError>;
}

/** The parameters of getVault. */
export interface GetVaultParams {
  "X-Pass"?: Secret;
  filter?: {
    name?: string;
    token?: string;
  };
  verbose?: boolean;
}

/** The headers that getVault answers with. */
export interface GetVaultHeaders {
  readonly "x-new-key": string | undefined;
  readonly "x-other-key": Secret | undefined;
  readonly "x-count": number | undefined;
}

/** The successes of getVault. */
export type GetVaultSuccess = Success<Vault, 200, GetVaultHeaders>;

/** The errors that getVault answers with. */
export type GetVaultError = SensitivePlacesErrorOf<ErrorStatus, Problem>;

const getVaultRequest = {
  id: "getVault",
  method: "GET",
  path: "/vaults/{pin}",
  styles: /* @__PURE__ */ styles({ "X-Pass": { in: "header" }, filter: { style: "deepObject" } }),
  successes: /* @__PURE__ */ byStatus({
    200: { headers: { "x-new-key": asString, "x-other-key": asString, "x-count": asInteger } },
  }),
  secrets: /* @__PURE__ */ marked({
    params: { pin: true, "X-Pass": true, filter: { token: true } },
    answer: {
      errors: { "*": { input: true } },
      "x-token": true,
      example: true,
      beside: true,
      ["__proto__"]: true,
      children: marks2,
      owner: marks,
    },
    headers: ["x-new-key", "x-other-key"],
  }),
} as const;

/** `GET /vaults/{pin}` */
export function getVault(
  transport: SensitivePlacesTransport,
  pin: string,
  params?: GetVaultParams,
  options?: CallOptions,
): Call<Vault, GetVaultError, GetVaultSuccess> {
  return transport.call({
    ...getVaultRequest,
    pathParams: { pin },
    params,
    options,
  });
}

/** What listVaults answers. */
export type ListVaultsResponse = Vault[];

/** The errors that listVaults answers with. */
export type ListVaultsError = SensitivePlacesError;

/** `GET /vaults` */
export function listVaults(
  transport: SensitivePlacesTransport,
  options?: CallOptions,
): Call<ListVaultsResponse, ListVaultsError> {
  return transport.call({
    id: "listVaults",
    method: "GET",
    path: "/vaults",
    anyJson: true,
    secrets: /* @__PURE__ */ marked({ answer: { "*": vaultMarks } }),
    options,
  });
}

/** The body of createVault. */
export type CreateVaultBody = Vault & {
  keys?: {
    [key: string]: string;
  };
};

/** The errors that createVault answers with. */
export type CreateVaultError = SensitivePlacesError;

const createVaultRequest = {
  id: "createVault",
  method: "POST",
  path: "/vaults",
  encode: jsonBody,
  decode: asNothing,
  secrets: /* @__PURE__ */ marked({
    body: {
      keys: { "*": true },
      "x-token": true,
      example: true,
      beside: true,
      ["__proto__"]: true,
      children: marks2,
      owner: marks,
    },
  }),
} as const;

/** `POST /vaults` */
export function createVault(
  transport: SensitivePlacesTransport,
  body?: CreateVaultBody,
  options?: CallOptions,
): Call<void, CreateVaultError> {
  return transport.call({
    ...createVaultRequest,
    body,
    options,
  });
}

/** The body of upload. */
export interface UploadBody {
  file?: Blob;
  password?: string;
  meta?: {
    codes?: Codes;
  };
}

/** The errors that upload answers with. */
export type UploadError = SensitivePlacesError;

/** `POST /uploads` */
export function upload(
  transport: SensitivePlacesTransport,
  body?: UploadBody | FormData,
  options?: CallOptions,
): Call<void, UploadError> {
  return transport.call({
    id: "upload",
    method: "POST",
    path: "/uploads",
    body,
    encode: multipart,
    decode: asNothing,
    secrets: /* @__PURE__ */ marked({ body: { password: true, meta: { codes: codesMarks } } }),
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface VaultsErrors {
  getVault: GetVaultError;
  listVaults: ListVaultsError;
  createVault: CreateVaultError;
  upload: UploadError;
}
