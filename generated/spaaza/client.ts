// Generated from spec/spaaza/openapi.yaml. Do not edit.

import {
  type Call,
  type CallOptions,
  type LevelListOptions,
  type LevelOptions,
  type ListCall,
  type RawRequest,
  rawRequest,
} from "../../src/index.js";
import type { SpaazaError } from "./errors.js";
import type { RecursionLevel } from "./levels.js";
import * as operations from "./operations.js";
import { createSpaazaTransport, type SpaazaOptions, type SpaazaTransport } from "./transport.js";
import type {
  AccessToken,
  AccessTokenCreate,
  AccessTokenCreated,
  AccessTokenList,
  AccessTokenPatch,
  AccessTokenReplace,
  AllowedIpRange,
  AllowedIpRangeCreate,
  AllowedIpRangeList,
  AllowedIpRangePatch,
  AllowedIpRangeReplace,
  Business,
  BusinessCreate,
  BusinessList,
  BusinessPatch,
  BusinessReplace,
  CampaignChange,
  CampaignChangeLog,
  ContentPage,
  ContentPageCreate,
  ContentPageList,
  ContentPagePatch,
  ContentPageReplace,
  DeleteAllowedIpRangeByParams,
  DeleteBusinessByParams,
  DeleteContentPageByParams,
  DeleteVoucherByParams,
  GetAccessTokenByParams,
  GetAllowedIpRangeByParams,
  GetBusinessByParams,
  GetContentPageByParams,
  GetServiceClientByParams,
  GetVoucherByParams,
  ListAccessTokensParams,
  ListAllowedIpRangesParams,
  ListBusinessesParams,
  ListCampaignChangeLogParams,
  ListContentPagesParams,
  ListServiceClientsParams,
  ListVouchersParams,
  OpenApiDocument,
  ReplaceAllowedIpRangeByParams,
  ReplaceBusinessByParams,
  ReplaceContentPageByParams,
  ReplaceVoucherByParams,
  ServiceClient,
  ServiceClientCreate,
  ServiceClientList,
  ServiceClientPatch,
  ServiceClientReplace,
  UpdateAllowedIpRangeByParams,
  UpdateBusinessByParams,
  UpdateContentPageByParams,
  UpdateVoucherByParams,
  Voucher,
  VoucherCreate,
  VoucherList,
  VoucherPatch,
  VoucherReplace,
} from "./types.js";

/** Spaaza Resources API */
export interface SpaazaClient<Level extends RecursionLevel = 3> {
  /** The level that answers have where a call asks for no other one. */
  readonly recursionLevel: Level;
  readonly businesses: BusinessesGroup<Level>;
  readonly vouchers: VouchersGroup<Level>;
  readonly contentPages: ContentPagesGroup<Level>;
  readonly allowedIpRanges: AllowedIpRangesGroup<Level>;
  readonly serviceClients: ServiceClientsGroup<Level>;
  readonly accessTokens: AccessTokensGroup<Level>;
  readonly campaigns: CampaignsGroup<Level>;
  readonly schema: SchemaGroup;
  /** Sends what the document does not describe. The path starts with a slash. */
  request(
    method: string,
    path: string,
    request?: RawRequest,
    options?: CallOptions,
  ): Call<unknown, SpaazaError>;
  /** The same client with other options. */
  withOptions<L extends RecursionLevel = Level>(options: SpaazaOptions<L>): SpaazaClient<L>;
}

export interface BusinessesGroup<Level extends RecursionLevel> {
  /**
   * Get a business by its owner code
   *
   * `GET /resources/business`
   */
  getBy<L extends RecursionLevel = Level>(
    params: GetBusinessByParams,
    options?: LevelOptions<L>,
  ): Call<Business<L>, operations.GetBusinessByError>;

  /**
   * Create a business
   *
   * `POST /resources/business`
   */
  create<L extends RecursionLevel = Level>(
    body: BusinessCreate,
    options?: LevelOptions<L>,
  ): Call<Business<L>, operations.CreateBusinessError>;

  /**
   * Update a business by its owner code
   *
   * `PATCH /resources/business`
   */
  updateBy<L extends RecursionLevel = Level>(
    params: UpdateBusinessByParams,
    body: BusinessPatch,
    options?: LevelOptions<L>,
  ): Call<Business<L>, operations.UpdateBusinessByError>;

  /**
   * Replace a business by its owner code
   *
   * `PUT /resources/business`
   */
  replaceBy<L extends RecursionLevel = Level>(
    params: ReplaceBusinessByParams,
    body: BusinessReplace,
    options?: LevelOptions<L>,
  ): Call<Business<L>, operations.ReplaceBusinessByError>;

  /**
   * Delete a business by its owner code
   *
   * `DELETE /resources/business`
   */
  deleteBy<L extends RecursionLevel = Level>(
    params: DeleteBusinessByParams,
    options?: LevelOptions<L>,
  ): Call<Business<L>, operations.DeleteBusinessByError>;

  /**
   * Get a business
   *
   * `GET /resources/business/{id}`
   */
  get<L extends RecursionLevel = Level>(
    id: number,
    options?: LevelOptions<L>,
  ): Call<Business<L>, operations.GetBusinessError>;

  /**
   * Update a business
   *
   * `PATCH /resources/business/{id}`
   */
  update<L extends RecursionLevel = Level>(
    id: number,
    body: BusinessPatch,
    options?: LevelOptions<L>,
  ): Call<Business<L>, operations.UpdateBusinessError>;

  /**
   * Replace a business
   *
   * `PUT /resources/business/{id}`
   */
  replace<L extends RecursionLevel = Level>(
    id: number,
    body: BusinessReplace,
    options?: LevelOptions<L>,
  ): Call<Business<L>, operations.ReplaceBusinessError>;

  /**
   * Delete a business
   *
   * `DELETE /resources/business/{id}`
   */
  delete<L extends RecursionLevel = Level>(
    id: number,
    options?: LevelOptions<L>,
  ): Call<Business<L>, operations.DeleteBusinessError>;

  /**
   * List businesses
   *
   * `GET /resources/businesses`
   */
  list<L extends RecursionLevel = Level>(
    params?: ListBusinessesParams,
    options?: LevelListOptions<L>,
  ): ListCall<BusinessList<L>, Business<L>, operations.ListBusinessesError>;
}

export interface VouchersGroup<Level extends RecursionLevel> {
  /**
   * Get a voucher by its key
   *
   * `GET /resources/voucher`
   */
  getBy<L extends RecursionLevel = Level>(
    params: GetVoucherByParams,
    options?: LevelOptions<L>,
  ): Call<Voucher<L>, operations.GetVoucherByError>;

  /**
   * Create a voucher
   *
   * `POST /resources/voucher`
   */
  create<L extends RecursionLevel = Level>(
    body: VoucherCreate,
    options?: LevelOptions<L>,
  ): Call<Voucher<L>, operations.CreateVoucherError>;

  /**
   * Update a voucher by its key
   *
   * `PATCH /resources/voucher`
   */
  updateBy<L extends RecursionLevel = Level>(
    params: UpdateVoucherByParams,
    body: VoucherPatch,
    options?: LevelOptions<L>,
  ): Call<Voucher<L>, operations.UpdateVoucherByError>;

  /**
   * Replace a voucher by its key
   *
   * `PUT /resources/voucher`
   */
  replaceBy<L extends RecursionLevel = Level>(
    params: ReplaceVoucherByParams,
    body: VoucherReplace,
    options?: LevelOptions<L>,
  ): Call<Voucher<L>, operations.ReplaceVoucherByError>;

  /**
   * Delete a voucher by its key
   *
   * `DELETE /resources/voucher`
   */
  deleteBy<L extends RecursionLevel = Level>(
    params: DeleteVoucherByParams,
    options?: LevelOptions<L>,
  ): Call<Voucher<L>, operations.DeleteVoucherByError>;

  /**
   * Get a voucher
   *
   * `GET /resources/voucher/{id}`
   */
  get<L extends RecursionLevel = Level>(
    id: number,
    options?: LevelOptions<L>,
  ): Call<Voucher<L>, operations.GetVoucherError>;

  /**
   * Update a voucher
   *
   * `PATCH /resources/voucher/{id}`
   */
  update<L extends RecursionLevel = Level>(
    id: number,
    body: VoucherPatch,
    options?: LevelOptions<L>,
  ): Call<Voucher<L>, operations.UpdateVoucherError>;

  /**
   * Replace a voucher
   *
   * `PUT /resources/voucher/{id}`
   */
  replace<L extends RecursionLevel = Level>(
    id: number,
    body: VoucherReplace,
    options?: LevelOptions<L>,
  ): Call<Voucher<L>, operations.ReplaceVoucherError>;

  /**
   * Delete a voucher
   *
   * `DELETE /resources/voucher/{id}`
   */
  delete<L extends RecursionLevel = Level>(
    id: number,
    options?: LevelOptions<L>,
  ): Call<Voucher<L>, operations.DeleteVoucherError>;

  /**
   * List vouchers
   *
   * `GET /resources/vouchers`
   */
  list<L extends RecursionLevel = Level>(
    params?: ListVouchersParams,
    options?: LevelListOptions<L>,
  ): ListCall<VoucherList<L>, Voucher<L>, operations.ListVouchersError>;
}

export interface ContentPagesGroup<Level extends RecursionLevel> {
  /**
   * Get a content page by its name
   *
   * `GET /resources/content-page`
   */
  getBy<L extends RecursionLevel = Level>(
    params: GetContentPageByParams,
    options?: LevelOptions<L>,
  ): Call<ContentPage<L>, operations.GetContentPageByError>;

  /**
   * Create a content page
   *
   * `POST /resources/content-page`
   */
  create<L extends RecursionLevel = Level>(
    body: ContentPageCreate,
    options?: LevelOptions<L>,
  ): Call<ContentPage<L>, operations.CreateContentPageError>;

  /**
   * Update a content page by its name
   *
   * `PATCH /resources/content-page`
   */
  updateBy<L extends RecursionLevel = Level>(
    params: UpdateContentPageByParams,
    body: ContentPagePatch,
    options?: LevelOptions<L>,
  ): Call<ContentPage<L>, operations.UpdateContentPageByError>;

  /**
   * Replace a content page by its name
   *
   * `PUT /resources/content-page`
   */
  replaceBy<L extends RecursionLevel = Level>(
    params: ReplaceContentPageByParams,
    body: ContentPageReplace,
    options?: LevelOptions<L>,
  ): Call<ContentPage<L>, operations.ReplaceContentPageByError>;

  /**
   * Delete a content page by its name
   *
   * `DELETE /resources/content-page`
   */
  deleteBy<L extends RecursionLevel = Level>(
    params: DeleteContentPageByParams,
    options?: LevelOptions<L>,
  ): Call<ContentPage<L>, operations.DeleteContentPageByError>;

  /**
   * Get a content page
   *
   * `GET /resources/content-page/{id}`
   */
  get<L extends RecursionLevel = Level>(
    id: number,
    options?: LevelOptions<L>,
  ): Call<ContentPage<L>, operations.GetContentPageError>;

  /**
   * Update a content page
   *
   * `PATCH /resources/content-page/{id}`
   */
  update<L extends RecursionLevel = Level>(
    id: number,
    body: ContentPagePatch,
    options?: LevelOptions<L>,
  ): Call<ContentPage<L>, operations.UpdateContentPageError>;

  /**
   * Replace a content page
   *
   * `PUT /resources/content-page/{id}`
   */
  replace<L extends RecursionLevel = Level>(
    id: number,
    body: ContentPageReplace,
    options?: LevelOptions<L>,
  ): Call<ContentPage<L>, operations.ReplaceContentPageError>;

  /**
   * Delete a content page
   *
   * `DELETE /resources/content-page/{id}`
   */
  delete<L extends RecursionLevel = Level>(
    id: number,
    options?: LevelOptions<L>,
  ): Call<ContentPage<L>, operations.DeleteContentPageError>;

  /**
   * List content pages
   *
   * `GET /resources/content-pages`
   */
  list<L extends RecursionLevel = Level>(
    params?: ListContentPagesParams,
    options?: LevelListOptions<L>,
  ): ListCall<ContentPageList<L>, ContentPage<L>, operations.ListContentPagesError>;
}

export interface AllowedIpRangesGroup<Level extends RecursionLevel> {
  /**
   * Get an allowed IP range by its CIDR block
   *
   * `GET /resources/allowed_ip_range`
   */
  getBy<L extends RecursionLevel = Level>(
    params: GetAllowedIpRangeByParams,
    options?: LevelOptions<L>,
  ): Call<AllowedIpRange<L>, operations.GetAllowedIpRangeByError>;

  /**
   * Create an allowed IP range
   *
   * `POST /resources/allowed_ip_range`
   */
  create<L extends RecursionLevel = Level>(
    body: AllowedIpRangeCreate,
    options?: LevelOptions<L>,
  ): Call<AllowedIpRange<L>, operations.CreateAllowedIpRangeError>;

  /**
   * Update an allowed IP range by its CIDR block
   *
   * `PATCH /resources/allowed_ip_range`
   */
  updateBy<L extends RecursionLevel = Level>(
    params: UpdateAllowedIpRangeByParams,
    body: AllowedIpRangePatch,
    options?: LevelOptions<L>,
  ): Call<AllowedIpRange<L>, operations.UpdateAllowedIpRangeByError>;

  /**
   * Replace an allowed IP range by its CIDR block
   *
   * `PUT /resources/allowed_ip_range`
   */
  replaceBy<L extends RecursionLevel = Level>(
    params: ReplaceAllowedIpRangeByParams,
    body: AllowedIpRangeReplace,
    options?: LevelOptions<L>,
  ): Call<AllowedIpRange<L>, operations.ReplaceAllowedIpRangeByError>;

  /**
   * Delete an allowed IP range by its CIDR block
   *
   * `DELETE /resources/allowed_ip_range`
   */
  deleteBy<L extends RecursionLevel = Level>(
    params: DeleteAllowedIpRangeByParams,
    options?: LevelOptions<L>,
  ): Call<AllowedIpRange<L>, operations.DeleteAllowedIpRangeByError>;

  /**
   * Get an allowed IP range
   *
   * `GET /resources/allowed_ip_range/{id}`
   */
  get<L extends RecursionLevel = Level>(
    id: number,
    options?: LevelOptions<L>,
  ): Call<AllowedIpRange<L>, operations.GetAllowedIpRangeError>;

  /**
   * Update an allowed IP range
   *
   * `PATCH /resources/allowed_ip_range/{id}`
   */
  update<L extends RecursionLevel = Level>(
    id: number,
    body: AllowedIpRangePatch,
    options?: LevelOptions<L>,
  ): Call<AllowedIpRange<L>, operations.UpdateAllowedIpRangeError>;

  /**
   * Replace an allowed IP range
   *
   * `PUT /resources/allowed_ip_range/{id}`
   */
  replace<L extends RecursionLevel = Level>(
    id: number,
    body: AllowedIpRangeReplace,
    options?: LevelOptions<L>,
  ): Call<AllowedIpRange<L>, operations.ReplaceAllowedIpRangeError>;

  /**
   * Delete an allowed IP range
   *
   * `DELETE /resources/allowed_ip_range/{id}`
   */
  delete<L extends RecursionLevel = Level>(
    id: number,
    options?: LevelOptions<L>,
  ): Call<AllowedIpRange<L>, operations.DeleteAllowedIpRangeError>;

  /**
   * List allowed IP ranges
   *
   * `GET /resources/allowed_ip_ranges`
   */
  list<L extends RecursionLevel = Level>(
    params?: ListAllowedIpRangesParams,
    options?: LevelListOptions<L>,
  ): ListCall<AllowedIpRangeList<L>, AllowedIpRange<L>, operations.ListAllowedIpRangesError>;
}

export interface ServiceClientsGroup<Level extends RecursionLevel> {
  /**
   * Get a service client by its id in the query
   *
   * `GET /resources/service_client`
   */
  getBy<L extends RecursionLevel = Level>(
    params: GetServiceClientByParams,
    options?: LevelOptions<L>,
  ): Call<ServiceClient<L>, operations.GetServiceClientByError>;

  /**
   * Create a service client
   *
   * `POST /resources/service_client`
   */
  create<L extends RecursionLevel = Level>(
    body: ServiceClientCreate,
    options?: LevelOptions<L>,
  ): Call<ServiceClient<L>, operations.CreateServiceClientError>;

  /**
   * Get a service client
   *
   * `GET /resources/service_client/{id}`
   */
  get<L extends RecursionLevel = Level>(
    id: number,
    options?: LevelOptions<L>,
  ): Call<ServiceClient<L>, operations.GetServiceClientError>;

  /**
   * Update a service client
   *
   * `PATCH /resources/service_client/{id}`
   */
  update<L extends RecursionLevel = Level>(
    id: number,
    body: ServiceClientPatch,
    options?: LevelOptions<L>,
  ): Call<ServiceClient<L>, operations.UpdateServiceClientError>;

  /**
   * Replace a service client
   *
   * `PUT /resources/service_client/{id}`
   */
  replace<L extends RecursionLevel = Level>(
    id: number,
    body: ServiceClientReplace,
    options?: LevelOptions<L>,
  ): Call<ServiceClient<L>, operations.ReplaceServiceClientError>;

  /**
   * Delete a service client
   *
   * `DELETE /resources/service_client/{id}`
   */
  delete<L extends RecursionLevel = Level>(
    id: number,
    options?: LevelOptions<L>,
  ): Call<ServiceClient<L>, operations.DeleteServiceClientError>;

  /**
   * List service clients
   *
   * `GET /resources/service_clients`
   */
  list<L extends RecursionLevel = Level>(
    params?: ListServiceClientsParams,
    options?: LevelListOptions<L>,
  ): ListCall<ServiceClientList<L>, ServiceClient<L>, operations.ListServiceClientsError>;
}

export interface AccessTokensGroup<Level extends RecursionLevel> {
  /**
   * Get an access token by its id in the query
   *
   * `GET /resources/access_token`
   */
  getBy<L extends RecursionLevel = Level>(
    params: GetAccessTokenByParams,
    options?: LevelOptions<L>,
  ): Call<AccessToken<L>, operations.GetAccessTokenByError>;

  /**
   * Create an access token
   *
   * `POST /resources/access_token`
   */
  create<L extends RecursionLevel = Level>(
    body: AccessTokenCreate,
    options?: LevelOptions<L>,
  ): Call<AccessTokenCreated<L>, operations.CreateAccessTokenError>;

  /**
   * Get an access token
   *
   * `GET /resources/access_token/{id}`
   */
  get<L extends RecursionLevel = Level>(
    id: string,
    options?: LevelOptions<L>,
  ): Call<AccessToken<L>, operations.GetAccessTokenError>;

  /**
   * Update an access token
   *
   * `PATCH /resources/access_token/{id}`
   */
  update<L extends RecursionLevel = Level>(
    id: string,
    body: AccessTokenPatch,
    options?: LevelOptions<L>,
  ): Call<AccessToken<L>, operations.UpdateAccessTokenError>;

  /**
   * Replace an access token
   *
   * `PUT /resources/access_token/{id}`
   */
  replace<L extends RecursionLevel = Level>(
    id: string,
    body: AccessTokenReplace,
    options?: LevelOptions<L>,
  ): Call<AccessToken<L>, operations.ReplaceAccessTokenError>;

  /**
   * Delete an access token
   *
   * `DELETE /resources/access_token/{id}`
   */
  delete<L extends RecursionLevel = Level>(
    id: string,
    options?: LevelOptions<L>,
  ): Call<AccessToken<L>, operations.DeleteAccessTokenError>;

  /**
   * List access tokens
   *
   * `GET /resources/access_tokens`
   */
  list<L extends RecursionLevel = Level>(
    params?: ListAccessTokensParams,
    options?: LevelListOptions<L>,
  ): ListCall<AccessTokenList<L>, AccessToken<L>, operations.ListAccessTokensError>;
}

export interface CampaignsGroup<Level extends RecursionLevel> {
  /**
   * List the change log of a campaign
   *
   * `GET /resources/campaign/{id}/change_log`
   */
  changeLog<L extends RecursionLevel = Level>(
    id: number,
    params?: ListCampaignChangeLogParams,
    options?: LevelListOptions<L>,
  ): ListCall<CampaignChangeLog<L>, CampaignChange<L>, operations.ListCampaignChangeLogError>;
}

export interface SchemaGroup {
  /**
   * Get the OpenAPI document of the service
   *
   * `GET /resources/schema`
   */
  get(options?: CallOptions): Call<OpenApiDocument, operations.GetSchemaError>;
}

/**
 * Makes a Spaaza client. Throws an `OptionsError` for an option that is missing or malformed.
 */
export function createSpaazaClient<L extends RecursionLevel = 3>(
  options: SpaazaOptions<L> = {},
): SpaazaClient<L> {
  return bind(createSpaazaTransport(options));
}

function bind<Level extends RecursionLevel>(
  transport: SpaazaTransport<Level>,
): SpaazaClient<Level> {
  return {
    recursionLevel: transport.recursionLevel,
    businesses: {
      getBy: (params, options) => operations.getBusinessBy(transport, params, options),
      create: (body, options) => operations.createBusiness(transport, body, options),
      updateBy: (params, body, options) =>
        operations.updateBusinessBy(transport, params, body, options),
      replaceBy: (params, body, options) =>
        operations.replaceBusinessBy(transport, params, body, options),
      deleteBy: (params, options) => operations.deleteBusinessBy(transport, params, options),
      get: (id, options) => operations.getBusiness(transport, id, options),
      update: (id, body, options) => operations.updateBusiness(transport, id, body, options),
      replace: (id, body, options) => operations.replaceBusiness(transport, id, body, options),
      delete: (id, options) => operations.deleteBusiness(transport, id, options),
      list: (params, options) => operations.listBusinesses(transport, params, options),
    },
    vouchers: {
      getBy: (params, options) => operations.getVoucherBy(transport, params, options),
      create: (body, options) => operations.createVoucher(transport, body, options),
      updateBy: (params, body, options) =>
        operations.updateVoucherBy(transport, params, body, options),
      replaceBy: (params, body, options) =>
        operations.replaceVoucherBy(transport, params, body, options),
      deleteBy: (params, options) => operations.deleteVoucherBy(transport, params, options),
      get: (id, options) => operations.getVoucher(transport, id, options),
      update: (id, body, options) => operations.updateVoucher(transport, id, body, options),
      replace: (id, body, options) => operations.replaceVoucher(transport, id, body, options),
      delete: (id, options) => operations.deleteVoucher(transport, id, options),
      list: (params, options) => operations.listVouchers(transport, params, options),
    },
    contentPages: {
      getBy: (params, options) => operations.getContentPageBy(transport, params, options),
      create: (body, options) => operations.createContentPage(transport, body, options),
      updateBy: (params, body, options) =>
        operations.updateContentPageBy(transport, params, body, options),
      replaceBy: (params, body, options) =>
        operations.replaceContentPageBy(transport, params, body, options),
      deleteBy: (params, options) => operations.deleteContentPageBy(transport, params, options),
      get: (id, options) => operations.getContentPage(transport, id, options),
      update: (id, body, options) => operations.updateContentPage(transport, id, body, options),
      replace: (id, body, options) => operations.replaceContentPage(transport, id, body, options),
      delete: (id, options) => operations.deleteContentPage(transport, id, options),
      list: (params, options) => operations.listContentPages(transport, params, options),
    },
    allowedIpRanges: {
      getBy: (params, options) => operations.getAllowedIpRangeBy(transport, params, options),
      create: (body, options) => operations.createAllowedIpRange(transport, body, options),
      updateBy: (params, body, options) =>
        operations.updateAllowedIpRangeBy(transport, params, body, options),
      replaceBy: (params, body, options) =>
        operations.replaceAllowedIpRangeBy(transport, params, body, options),
      deleteBy: (params, options) => operations.deleteAllowedIpRangeBy(transport, params, options),
      get: (id, options) => operations.getAllowedIpRange(transport, id, options),
      update: (id, body, options) => operations.updateAllowedIpRange(transport, id, body, options),
      replace: (id, body, options) =>
        operations.replaceAllowedIpRange(transport, id, body, options),
      delete: (id, options) => operations.deleteAllowedIpRange(transport, id, options),
      list: (params, options) => operations.listAllowedIpRanges(transport, params, options),
    },
    serviceClients: {
      getBy: (params, options) => operations.getServiceClientBy(transport, params, options),
      create: (body, options) => operations.createServiceClient(transport, body, options),
      get: (id, options) => operations.getServiceClient(transport, id, options),
      update: (id, body, options) => operations.updateServiceClient(transport, id, body, options),
      replace: (id, body, options) => operations.replaceServiceClient(transport, id, body, options),
      delete: (id, options) => operations.deleteServiceClient(transport, id, options),
      list: (params, options) => operations.listServiceClients(transport, params, options),
    },
    accessTokens: {
      getBy: (params, options) => operations.getAccessTokenBy(transport, params, options),
      create: (body, options) => operations.createAccessToken(transport, body, options),
      get: (id, options) => operations.getAccessToken(transport, id, options),
      update: (id, body, options) => operations.updateAccessToken(transport, id, body, options),
      replace: (id, body, options) => operations.replaceAccessToken(transport, id, body, options),
      delete: (id, options) => operations.deleteAccessToken(transport, id, options),
      list: (params, options) => operations.listAccessTokens(transport, params, options),
    },
    campaigns: {
      changeLog: (id, params, options) =>
        operations.listCampaignChangeLog(transport, id, params, options),
    },
    schema: {
      get: (options) => operations.getSchema(transport, options),
    },
    request: (method, path, request, options) =>
      rawRequest(transport, method, path, request, options),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
