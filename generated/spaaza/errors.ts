// Generated from spec/spaaza/openapi.yaml. Do not edit.

import { ApiError, type ErrorStatus } from "../../src/runtime.js";
import type { AccessTokensErrors } from "./resources/access-tokens.js";
import type { AllowedIpRangesErrors } from "./resources/allowed-ip-ranges.js";
import type { BusinessesErrors } from "./resources/businesses.js";
import type { CampaignsErrors } from "./resources/campaigns.js";
import type { ContentPagesErrors } from "./resources/content-pages.js";
import type { SchemaErrors } from "./resources/schema.js";
import type { ServiceClientsErrors } from "./resources/service-clients.js";
import type { VouchersErrors } from "./resources/vouchers.js";

/** Spaaza error codes, by name. */
export const SpaazaErrorCode = {
  /** A parameter or header that must be there is absent, such as X-Spaaza-Chain-ID. */
  missing_parameter: 533,
  /**
   * A parameter cannot be used, such as a wrong Content-Type, broken JSON or an unknown filter.
   */
  invalid_parameter: 534,
  /** The path names a resource type that does not exist. */
  unknown_resource_type: 539,
  /** The resource type exists, but the server has it badly set up. */
  resource_type_not_properly_configured: 540,
  /** A POST would create something that is already there, matched by its identifier. */
  resource_already_exists: 541,
  /** The OpenAPI schema could not be made or processed. */
  schema_error: 542,
  /** Something does not fit the OpenAPI schema, or a page or sort value is out of range. */
  parameter_validation_error: 543,
  /** The resource is absent, or this user may not see it. */
  resource_not_found: 544,
  /** The path or the method does not exist, or the API version is below 1.6.1. */
  invalid_endpoint: 545,
  /** The session headers are missing, or the session is not valid. */
  no_valid_session: 6,
  /** This user has too few rights on the chain or the resource. */
  permission_denied_or_non_existent: 68,
  /** Saving failed; the data may be of a kind that cannot be stored. */
  saving_object_error: 408,
  /** A value has the wrong form, such as a text search or a location. */
  parameter_invalid: 419,
  /** The chain or the resource is closed to this user. */
  access_denied: 424,
  /** The identifiers of a PATCH or PUT point at another resource than the one to be changed. */
  parameter_mismatch: 462,
} as const;

export type SpaazaErrorCode = (typeof SpaazaErrorCode)[keyof typeof SpaazaErrorCode];

/** The names of Spaaza error codes. */
export type SpaazaErrorName = keyof typeof SpaazaErrorCode;

/** What the document of Spaaza Resources API says of each code, by number. */
export const spaazaErrorCatalog = {
  533: {
    name: "missing_parameter",
    status: 400,
    description: "A parameter or header that must be there is absent, such as X-Spaaza-Chain-ID.",
  },
  534: {
    name: "invalid_parameter",
    status: 400,
    description:
      "A parameter cannot be used, such as a wrong Content-Type, broken JSON or an unknown filter.",
  },
  539: {
    name: "unknown_resource_type",
    status: 400,
    description: "The path names a resource type that does not exist.",
  },
  540: {
    name: "resource_type_not_properly_configured",
    status: 400,
    description: "The resource type exists, but the server has it badly set up.",
  },
  541: {
    name: "resource_already_exists",
    status: 400,
    description: "A POST would create something that is already there, matched by its identifier.",
  },
  542: {
    name: "schema_error",
    status: 400,
    description: "The OpenAPI schema could not be made or processed.",
  },
  543: {
    name: "parameter_validation_error",
    status: 400,
    description:
      "Something does not fit the OpenAPI schema, or a page or sort value is out of range.",
  },
  544: {
    name: "resource_not_found",
    status: 404,
    description: "The resource is absent, or this user may not see it.",
  },
  545: {
    name: "invalid_endpoint",
    status: 400,
    description: "The path or the method does not exist, or the API version is below 1.6.1.",
  },
  6: {
    name: "no_valid_session",
    status: 401,
    description: "The session headers are missing, or the session is not valid.",
  },
  68: {
    name: "permission_denied_or_non_existent",
    status: 403,
    description: "This user has too few rights on the chain or the resource.",
  },
  408: {
    name: "saving_object_error",
    status: 400,
    description: "Saving failed; the data may be of a kind that cannot be stored.",
  },
  419: {
    name: "parameter_invalid",
    status: 400,
    description: "A value has the wrong form, such as a text search or a location.",
  },
  424: {
    name: "access_denied",
    status: 403,
    description: "The chain or the resource is closed to this user.",
  },
  462: {
    name: "parameter_mismatch",
    status: 400,
    description:
      "The identifiers of a PATCH or PUT point at another resource than the one to be changed.",
  },
} as const;

/** The codes of the set "common". */
export const commonErrors = [
  "no_valid_session",
  "permission_denied_or_non_existent",
  "saving_object_error",
  "parameter_invalid",
  "access_denied",
  "parameter_mismatch",
  "missing_parameter",
  "invalid_parameter",
  "unknown_resource_type",
  "resource_type_not_properly_configured",
  "schema_error",
  "parameter_validation_error",
  "resource_not_found",
  "invalid_endpoint",
] as const;

export type commonErrors = (typeof commonErrors)[number];

/** An answer outside 2xx. Source: Spaaza Resources API. */
export class SpaazaError extends ApiError {
  override readonly name: string = "SpaazaError";
  declare readonly code: number | undefined;
  /** The code's name, or "unknown" where the operation does not declare the code. */
  declare readonly codeName: SpaazaErrorName | "unknown";

  /** Whether something is the error of an operation, by the operation's id in the document. */
  static is<N extends keyof SpaazaErrors>(error: unknown, operation: N): error is SpaazaErrors[N] {
    return error instanceof SpaazaError && error.operation === operation;
  }
}

/** An error at a status that the operation describes. */
export interface SpaazaErrorOf<Name extends SpaazaErrorName, Status extends number, Body = unknown>
  extends SpaazaError {
  readonly codeName: Name | "unknown";
  readonly status: Status;
  readonly body: Body | undefined;
}

/** An error at any other status. */
export interface SpaazaOtherError<Name extends SpaazaErrorName, Described extends number>
  extends SpaazaError {
  readonly codeName: Name | "unknown";
  readonly status: Exclude<ErrorStatus, Described>;
  readonly body: unknown;
}

/** The errors of each operation of Spaaza Resources API, by the operation's id. */
export interface SpaazaErrors
  extends BusinessesErrors,
    VouchersErrors,
    ContentPagesErrors,
    AllowedIpRangesErrors,
    ServiceClientsErrors,
    AccessTokensErrors,
    CampaignsErrors,
    SchemaErrors {}
