// Generated from spec/spaaza/openapi.yaml. Do not edit.

import {
  type Call,
  type CallOptions,
  type Fetch,
  fetchOver,
  type RawRequest,
  rawRequest,
} from "../../src/runtime.js";
import type { SpaazaError } from "./errors.js";
import type { RecursionLevel } from "./levels.js";
import * as accessTokens from "./resources/access-tokens.js";
import * as allowedIpRanges from "./resources/allowed-ip-ranges.js";
import * as businesses from "./resources/businesses.js";
import * as campaigns from "./resources/campaigns.js";
import * as contentPages from "./resources/content-pages.js";
import * as schema from "./resources/schema.js";
import * as serviceClients from "./resources/service-clients.js";
import * as vouchers from "./resources/vouchers.js";
import { createSpaazaTransport, type SpaazaOptions, type SpaazaTransport } from "./transport.js";

/** Spaaza Resources API */
export interface SpaazaClient<Level extends RecursionLevel = 3> {
  /** The level that answers have where a call asks for no other one. */
  readonly recursionLevel: Level;
  /**
   * Stores of the chain. A business can also be found by its owner code, by text and by place.
   */
  readonly businesses: businesses.BusinessesGroup<Level>;
  /** Entitlements of customers to a discount or a reward, each of a campaign. */
  readonly vouchers: vouchers.VouchersGroup<Level>;
  /**
   * Pages of content in a hierarchy. Their path has hyphens, as in Spaaza's page on them; the
   * release notes write `content_pages`.
   */
  readonly contentPages: contentPages.ContentPagesGroup<Level>;
  /**
   * Ranges from which admins may log in. While a chain has any, its admins must log in from one
   * of them.
   */
  readonly allowedIpRanges: allowedIpRanges.AllowedIpRangesGroup<Level>;
  /** Programs that act for the chain. Writing them takes a super-user admin. */
  readonly serviceClients: serviceClients.ServiceClientsGroup<Level>;
  /** Credentials of service clients. Writing them takes a super-user admin. */
  readonly accessTokens: accessTokens.AccessTokensGroup<Level>;
  /** Campaigns, of which this API shows the change log only. */
  readonly campaigns: campaigns.CampaignsGroup<Level>;
  /** The service's own OpenAPI document. */
  readonly schema: schema.SchemaGroup;
  /** Sends what the document does not describe. The path starts with a slash. */
  request(
    method: string,
    path: string,
    request?: RawRequest,
    options?: CallOptions,
  ): Call<unknown, SpaazaError>;
  /**
   * Takes what `fetch` takes, and adds credentials, retries and limits of the client. A path
   * starts with a slash; another origin is refused.
   */
  readonly fetch: Fetch;
  /** The same client with other options. */
  withOptions<L extends RecursionLevel = Level>(options: SpaazaOptions<L>): SpaazaClient<L>;
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
      getBy: (params, options) => businesses.getBusinessBy(transport, params, options),
      create: (body, options) => businesses.createBusiness(transport, body, options),
      updateBy: (params, body, options) =>
        businesses.updateBusinessBy(transport, params, body, options),
      replaceBy: (params, body, options) =>
        businesses.replaceBusinessBy(transport, params, body, options),
      deleteBy: (params, options) => businesses.deleteBusinessBy(transport, params, options),
      get: (id, options) => businesses.getBusiness(transport, id, options),
      update: (id, body, options) => businesses.updateBusiness(transport, id, body, options),
      replace: (id, body, options) => businesses.replaceBusiness(transport, id, body, options),
      delete: (id, options) => businesses.deleteBusiness(transport, id, options),
      list: (params, options) => businesses.listBusinesses(transport, params, options),
    },
    vouchers: {
      getBy: (params, options) => vouchers.getVoucherBy(transport, params, options),
      create: (body, options) => vouchers.createVoucher(transport, body, options),
      updateBy: (params, body, options) =>
        vouchers.updateVoucherBy(transport, params, body, options),
      replaceBy: (params, body, options) =>
        vouchers.replaceVoucherBy(transport, params, body, options),
      deleteBy: (params, options) => vouchers.deleteVoucherBy(transport, params, options),
      get: (id, options) => vouchers.getVoucher(transport, id, options),
      update: (id, body, options) => vouchers.updateVoucher(transport, id, body, options),
      replace: (id, body, options) => vouchers.replaceVoucher(transport, id, body, options),
      delete: (id, options) => vouchers.deleteVoucher(transport, id, options),
      list: (params, options) => vouchers.listVouchers(transport, params, options),
    },
    contentPages: {
      getBy: (params, options) => contentPages.getContentPageBy(transport, params, options),
      create: (body, options) => contentPages.createContentPage(transport, body, options),
      updateBy: (params, body, options) =>
        contentPages.updateContentPageBy(transport, params, body, options),
      replaceBy: (params, body, options) =>
        contentPages.replaceContentPageBy(transport, params, body, options),
      deleteBy: (params, options) => contentPages.deleteContentPageBy(transport, params, options),
      get: (id, options) => contentPages.getContentPage(transport, id, options),
      update: (id, body, options) => contentPages.updateContentPage(transport, id, body, options),
      replace: (id, body, options) => contentPages.replaceContentPage(transport, id, body, options),
      delete: (id, options) => contentPages.deleteContentPage(transport, id, options),
      list: (params, options) => contentPages.listContentPages(transport, params, options),
    },
    allowedIpRanges: {
      getBy: (params, options) => allowedIpRanges.getAllowedIpRangeBy(transport, params, options),
      create: (body, options) => allowedIpRanges.createAllowedIpRange(transport, body, options),
      updateBy: (params, body, options) =>
        allowedIpRanges.updateAllowedIpRangeBy(transport, params, body, options),
      replaceBy: (params, body, options) =>
        allowedIpRanges.replaceAllowedIpRangeBy(transport, params, body, options),
      deleteBy: (params, options) =>
        allowedIpRanges.deleteAllowedIpRangeBy(transport, params, options),
      get: (id, options) => allowedIpRanges.getAllowedIpRange(transport, id, options),
      update: (id, body, options) =>
        allowedIpRanges.updateAllowedIpRange(transport, id, body, options),
      replace: (id, body, options) =>
        allowedIpRanges.replaceAllowedIpRange(transport, id, body, options),
      delete: (id, options) => allowedIpRanges.deleteAllowedIpRange(transport, id, options),
      list: (params, options) => allowedIpRanges.listAllowedIpRanges(transport, params, options),
    },
    serviceClients: {
      getBy: (params, options) => serviceClients.getServiceClientBy(transport, params, options),
      create: (body, options) => serviceClients.createServiceClient(transport, body, options),
      get: (id, options) => serviceClients.getServiceClient(transport, id, options),
      update: (id, body, options) =>
        serviceClients.updateServiceClient(transport, id, body, options),
      replace: (id, body, options) =>
        serviceClients.replaceServiceClient(transport, id, body, options),
      delete: (id, options) => serviceClients.deleteServiceClient(transport, id, options),
      list: (params, options) => serviceClients.listServiceClients(transport, params, options),
    },
    accessTokens: {
      getBy: (params, options) => accessTokens.getAccessTokenBy(transport, params, options),
      create: (body, options) => accessTokens.createAccessToken(transport, body, options),
      get: (id, options) => accessTokens.getAccessToken(transport, id, options),
      update: (id, body, options) => accessTokens.updateAccessToken(transport, id, body, options),
      replace: (id, body, options) => accessTokens.replaceAccessToken(transport, id, body, options),
      delete: (id, options) => accessTokens.deleteAccessToken(transport, id, options),
      list: (params, options) => accessTokens.listAccessTokens(transport, params, options),
    },
    campaigns: {
      changeLog: (id, params, options) =>
        campaigns.listCampaignChangeLog(transport, id, params, options),
    },
    schema: {
      get: (options) => schema.getSchema(transport, options),
    },
    request: (method, path, request, options) =>
      rawRequest(transport, method, path, request, options),
    fetch: fetchOver(transport),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
