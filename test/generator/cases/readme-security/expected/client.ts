// Generated from openapi.yaml. Do not edit.

import {
  type Call,
  type CallOptions,
  diagnostics,
  type RawOperation,
  rawRequest,
  type SpecloomError,
} from "specloom";
import * as operations from "./operations.js";
import {
  createReadmeSecurityTransport,
  type ReadmeSecurityOptions,
  type ReadmeSecurityTransport,
} from "./transport.js";

/** Support for different security types */
export interface ReadmeSecurityClient {
  readonly apiKey: ApiKeyGroup;
  readonly http: HttpGroup;
  readonly mutualTls: MutualTlsGroup;
  readonly oAuth2: OAuth2Group;
  readonly openIdConnect: OpenIdConnectGroup;
  readonly other: OtherGroup;
  /**
   * Bearer (`jwt` format)
   *
   * `PUT /anything/bearer`
   */
  putAnythingBearer(options?: CallOptions): Call<void, operations.PutAnythingBearerError>;
  /** Sends what the document does not describe. The path starts with a slash. */
  request(
    method: string,
    path: string,
    operation?: RawOperation,
  ): Call<unknown, SpecloomError>;
  /** The same client with other options. */
  withOptions(options: ReadmeSecurityOptions): ReadmeSecurityClient;
}

export interface ApiKeyGroup {
  /**
   * Query parameter
   *
   * `GET /anything/apiKey`
   */
  getAnythingApiKey(options?: CallOptions): Call<void, operations.GetAnythingApiKeyError>;

  /**
   * Cookie
   *
   * `POST /anything/apiKey`
   */
  postAnythingApiKey(options?: CallOptions): Call<void, operations.PostAnythingApiKeyError>;

  /**
   * Header
   *
   * `PUT /anything/apiKey`
   */
  putAnythingApiKey(options?: CallOptions): Call<void, operations.PutAnythingApiKeyError>;
}

export interface HttpGroup {
  /**
   * Basic
   *
   * `POST /anything/basic`
   */
  postAnythingBasic(options?: CallOptions): Call<void, operations.PostAnythingBasicError>;

  /**
   * Bearer
   *
   * `POST /anything/bearer`
   */
  postAnythingBearer(options?: CallOptions): Call<void, operations.PostAnythingBearerError>;
}

export interface MutualTlsGroup {
  /**
   * `mutualTLS` auth
   *
   * `POST /anything/mutualTLS`
   */
  postAnythingMutualTls(options?: CallOptions): Call<void, operations.PostAnythingMutualTlsError>;
}

export interface OAuth2Group {
  /**
   * General support (all flow types)
   *
   * `POST /anything/oauth2`
   */
  postAnythingOauth2(options?: CallOptions): Call<void, operations.PostAnythingOauth2Error>;

  /**
   * General support (authorizationCode flow type)
   *
   * `GET /anything/oauth2`
   */
  getAnythingOauth2(options?: CallOptions): Call<void, operations.GetAnythingOauth2Error>;

  /**
   * General support (clientCredentials flow type)
   *
   * `PUT /anything/oauth2`
   */
  putAnythingOauth2(options?: CallOptions): Call<void, operations.PutAnythingOauth2Error>;

  /**
   * General support (implicit flow type)
   *
   * `PATCH /anything/oauth2`
   */
  patchAnythingOauth2(options?: CallOptions): Call<void, operations.PatchAnythingOauth2Error>;

  /**
   * General support (password flow type)
   *
   * `DELETE /anything/oauth2`
   */
  deleteAnythingOauth2(options?: CallOptions): Call<void, operations.DeleteAnythingOauth2Error>;
}

export interface OpenIdConnectGroup {
  /**
   * General support
   *
   * `POST /anything/openIdConnect`
   */
  postAnythingOpenIdConnect(
    options?: CallOptions,
  ): Call<void, operations.PostAnythingOpenIdConnectError>;
}

export interface OtherGroup {
  /**
   * No auth requirements
   *
   * `POST /anything/no-auth`
   */
  postAnythingNoAuth(options?: CallOptions): Call<void, operations.PostAnythingNoAuthError>;

  /**
   * Forced invalid authentication
   *
   * `POST /status/401`
   */
  postStatus401(options?: CallOptions): Call<void, operations.PostStatus401Error>;
}

/**
 * Makes a ReadmeSecurity client. Throws an `OptionsError` for an option that is missing or
 * malformed.
 */
export function createReadmeSecurityClient(
  options: ReadmeSecurityOptions = {},
): ReadmeSecurityClient {
  return bind(createReadmeSecurityTransport(options, diagnostics));
}

function bind(transport: ReadmeSecurityTransport): ReadmeSecurityClient {
  return {
    apiKey: {
      getAnythingApiKey: (options) => operations.getAnythingApiKey(transport, options),
      postAnythingApiKey: (options) => operations.postAnythingApiKey(transport, options),
      putAnythingApiKey: (options) => operations.putAnythingApiKey(transport, options),
    },
    http: {
      postAnythingBasic: (options) => operations.postAnythingBasic(transport, options),
      postAnythingBearer: (options) => operations.postAnythingBearer(transport, options),
    },
    mutualTls: {
      postAnythingMutualTls: (options) => operations.postAnythingMutualTls(transport, options),
    },
    oAuth2: {
      postAnythingOauth2: (options) => operations.postAnythingOauth2(transport, options),
      getAnythingOauth2: (options) => operations.getAnythingOauth2(transport, options),
      putAnythingOauth2: (options) => operations.putAnythingOauth2(transport, options),
      patchAnythingOauth2: (options) => operations.patchAnythingOauth2(transport, options),
      deleteAnythingOauth2: (options) => operations.deleteAnythingOauth2(transport, options),
    },
    openIdConnect: {
      postAnythingOpenIdConnect: (options) =>
        operations.postAnythingOpenIdConnect(transport, options),
    },
    other: {
      postAnythingNoAuth: (options) => operations.postAnythingNoAuth(transport, options),
      postStatus401: (options) => operations.postStatus401(transport, options),
    },
    putAnythingBearer: (options) => operations.putAnythingBearer(transport, options),
    request: (method, path, operation) => rawRequest(transport, method, path, operation),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
