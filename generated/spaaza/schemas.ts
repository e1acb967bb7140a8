// Generated from spec/spaaza/openapi.yaml. Do not edit.
// (inferred) at the end of a comment: the API's own documentation does not say so.
// (inferred: …) there: only what stands after the colon is inferred, the rest is documented.
// What is inferred throughout is listed once, at the head of the document.

import type {
  AccessToken0,
  AccessToken1,
  AccessToken2,
  AccessToken3,
  AccessToken4,
  AccessTokenCreated0,
  AccessTokenCreated1,
  AccessTokenCreated2,
  AccessTokenCreated3,
  AccessTokenCreated4,
  Admin0,
  Admin1,
  Admin2,
  Admin3,
  Admin4,
  AllowedIpRange0,
  AllowedIpRange1,
  AllowedIpRange2,
  AllowedIpRange3,
  AllowedIpRange4,
  Business0,
  Business1,
  Business2,
  Business3,
  Business4,
  Campaign0,
  Campaign1,
  Campaign2,
  Campaign3,
  Campaign4,
  CampaignChange0,
  CampaignChange1,
  CampaignChange2,
  CampaignChange3,
  CampaignChange4,
  Chain0,
  Chain1,
  Chain2,
  Chain3,
  Chain4,
  ContentPage0,
  ContentPage1,
  ContentPage2,
  ContentPage3,
  ContentPage4,
  RecursionLevel,
  ServiceClient0,
  ServiceClient1,
  ServiceClient2,
  ServiceClient3,
  ServiceClient4,
  User0,
  User1,
  User2,
  User3,
  User4,
  Voucher0,
  Voucher1,
  Voucher2,
  Voucher3,
  Voucher4,
} from "./levels.js";

/** A store of a chain. */
export type Business<L extends RecursionLevel = 3> = {
  0: Business0;
  1: Business1;
  2: Business2;
  3: Business3;
  4: Business4;
}[L];

/** What POST accepts for a business. */
export interface BusinessCreate {
  /**
   * Name of the store.
   *
   * At most 255 characters.
   */
  name: string;
  /**
   * Store code of the retailer, unique within the chain. Null when the store has none.
   *
   * At most 64 characters.
   */
  owner_code?: string | null;
  /**
   * First line of the address. (inferred)
   *
   * At most 255 characters.
   */
  address_1?: string | null;
  /**
   * Second line of the address. (inferred)
   *
   * At most 255 characters.
   */
  address_2?: string | null;
  /**
   * Third line of the address. (inferred)
   *
   * At most 255 characters.
   */
  address_3?: string | null;
  /** Town or city. (inferred) */
  towncity?: string | null;
  /** Region, province or state. (inferred) */
  region?: string | null;
  /**
   * Postal code in the form of its country, such as `1234 AB` in NL, `1234` in BE and `12345` in
   * DE. (inferred)
   *
   * At most 20 characters.
   */
  postalcode?: string | null;
  /**
   * Two-letter country code of ISO 3166-1. (inferred)
   *
   * Exactly 2 characters.
   */
  countrycode?: string | null;
  /**
   * Latitude in decimal degrees, north positive. (inferred)
   *
   * -90 to 90.
   */
  latitude?: number | null;
  /**
   * Longitude in decimal degrees, east positive. (inferred)
   *
   * -180 to 180.
   */
  longitude?: number | null;
  /**
   * True when the store has closed for good and is kept on record. (inferred)
   *
   * @default false
   */
  is_shut_down?: boolean;
  /**
   * E-mail address of the store. (inferred)
   *
   * At most 255 characters. Format `email`.
   */
  email_address?: string | null;
  /**
   * Text about the store for customers. (inferred)
   *
   * At most 512 characters.
   */
  description?: string | null;
  /**
   * Kind of store in the words of the retailer, such as `flagship` or `outlet`. (inferred)
   *
   * At most 64 characters.
   */
  format?: string | null;
  /**
   * Id of the store at Google Places. (inferred)
   *
   * At most 1024 characters.
   */
  google_place_id?: string | null;
  /**
   * Address of a picture of the store. (inferred)
   *
   * At most 512 characters. Format `uri`.
   */
  image_url?: string | null;
  /**
   * Address of a page where customers review the store. (inferred)
   *
   * Format `uri`.
   */
  review_url?: string | null;
  /**
   * Address of the store's own page. (inferred)
   *
   * Format `uri`.
   */
  website_url?: string | null;
  /**
   * Address of the store on Facebook. (inferred)
   *
   * At most 255 characters. Format `uri`.
   */
  facebook_url?: string | null;
  /**
   * Fax number. (inferred)
   *
   * At most 56 characters.
   */
  fax_number?: string | null;
  /** Opening times, in a shape that is left open. (inferred) */
  opening_times?: {
    [key: string]: unknown;
  } | null;
}

/**
 * What PATCH accepts for a business: only the properties to change.
 *
 * @example {"owner_code":"NL-0417","email_address":"desk.canal.street@lantern.example"}
 */
export interface BusinessPatch {
  /**
   * Store code of the retailer, unique within the chain. Null when the store has none.
   *
   * At most 64 characters.
   */
  owner_code?: string | null;
  /**
   * Name of the store.
   *
   * At most 255 characters.
   */
  name?: string;
  /**
   * First line of the address. (inferred)
   *
   * At most 255 characters.
   */
  address_1?: string | null;
  /**
   * Second line of the address. (inferred)
   *
   * At most 255 characters.
   */
  address_2?: string | null;
  /**
   * Third line of the address. (inferred)
   *
   * At most 255 characters.
   */
  address_3?: string | null;
  /** Town or city. (inferred) */
  towncity?: string | null;
  /** Region, province or state. (inferred) */
  region?: string | null;
  /**
   * Postal code in the form of its country, such as `1234 AB` in NL, `1234` in BE and `12345` in
   * DE. (inferred)
   *
   * At most 20 characters.
   */
  postalcode?: string | null;
  /**
   * Two-letter country code of ISO 3166-1. (inferred)
   *
   * Exactly 2 characters.
   */
  countrycode?: string | null;
  /**
   * Latitude in decimal degrees, north positive. (inferred)
   *
   * -90 to 90.
   */
  latitude?: number | null;
  /**
   * Longitude in decimal degrees, east positive. (inferred)
   *
   * -180 to 180.
   */
  longitude?: number | null;
  /** True when the store has closed for good and is kept on record. (inferred) */
  is_shut_down?: boolean;
  /**
   * E-mail address of the store. (inferred)
   *
   * At most 255 characters. Format `email`.
   */
  email_address?: string | null;
  /**
   * Text about the store for customers. (inferred)
   *
   * At most 512 characters.
   */
  description?: string | null;
  /**
   * Kind of store in the words of the retailer, such as `flagship` or `outlet`. (inferred)
   *
   * At most 64 characters.
   */
  format?: string | null;
  /**
   * Id of the store at Google Places. (inferred)
   *
   * At most 1024 characters.
   */
  google_place_id?: string | null;
  /**
   * Address of a picture of the store. (inferred)
   *
   * At most 512 characters. Format `uri`.
   */
  image_url?: string | null;
  /**
   * Address of a page where customers review the store. (inferred)
   *
   * Format `uri`.
   */
  review_url?: string | null;
  /**
   * Address of the store's own page. (inferred)
   *
   * Format `uri`.
   */
  website_url?: string | null;
  /**
   * Address of the store on Facebook. (inferred)
   *
   * At most 255 characters. Format `uri`.
   */
  facebook_url?: string | null;
  /**
   * Fax number. (inferred)
   *
   * At most 56 characters.
   */
  fax_number?: string | null;
  /** Opening times, in a shape that is left open. (inferred) */
  opening_times?: {
    [key: string]: unknown;
  } | null;
}

/**
 * What PUT accepts for a business. Any other property than `name` falls back to null or to its
 * default when it is left out.
 */
export interface BusinessReplace {
  /**
   * Name of the store.
   *
   * At most 255 characters.
   */
  name: string;
  /**
   * Store code of the retailer, unique within the chain. Null when the store has none.
   *
   * At most 64 characters.
   */
  owner_code?: string | null;
  /**
   * First line of the address. (inferred)
   *
   * At most 255 characters.
   */
  address_1?: string | null;
  /**
   * Second line of the address. (inferred)
   *
   * At most 255 characters.
   */
  address_2?: string | null;
  /**
   * Third line of the address. (inferred)
   *
   * At most 255 characters.
   */
  address_3?: string | null;
  /** Town or city. (inferred) */
  towncity?: string | null;
  /** Region, province or state. (inferred) */
  region?: string | null;
  /**
   * Postal code in the form of its country, such as `1234 AB` in NL, `1234` in BE and `12345` in
   * DE. (inferred)
   *
   * At most 20 characters.
   */
  postalcode?: string | null;
  /**
   * Two-letter country code of ISO 3166-1. (inferred)
   *
   * Exactly 2 characters.
   */
  countrycode?: string | null;
  /**
   * Latitude in decimal degrees, north positive. (inferred)
   *
   * -90 to 90.
   */
  latitude?: number | null;
  /**
   * Longitude in decimal degrees, east positive. (inferred)
   *
   * -180 to 180.
   */
  longitude?: number | null;
  /**
   * True when the store has closed for good and is kept on record. (inferred)
   *
   * @default false
   */
  is_shut_down?: boolean;
  /**
   * E-mail address of the store. (inferred)
   *
   * At most 255 characters. Format `email`.
   */
  email_address?: string | null;
  /**
   * Text about the store for customers. (inferred)
   *
   * At most 512 characters.
   */
  description?: string | null;
  /**
   * Kind of store in the words of the retailer, such as `flagship` or `outlet`. (inferred)
   *
   * At most 64 characters.
   */
  format?: string | null;
  /**
   * Id of the store at Google Places. (inferred)
   *
   * At most 1024 characters.
   */
  google_place_id?: string | null;
  /**
   * Address of a picture of the store. (inferred)
   *
   * At most 512 characters. Format `uri`.
   */
  image_url?: string | null;
  /**
   * Address of a page where customers review the store. (inferred)
   *
   * Format `uri`.
   */
  review_url?: string | null;
  /**
   * Address of the store's own page. (inferred)
   *
   * Format `uri`.
   */
  website_url?: string | null;
  /**
   * Address of the store on Facebook. (inferred)
   *
   * At most 255 characters. Format `uri`.
   */
  facebook_url?: string | null;
  /**
   * Fax number. (inferred)
   *
   * At most 56 characters.
   */
  fax_number?: string | null;
  /** Opening times, in a shape that is left open. (inferred) */
  opening_times?: {
    [key: string]: unknown;
  } | null;
}

/**
 * One page of businesses with its metadata. (inferred: the names of the metadata, documented
 * for change logs)
 */
export interface BusinessList<L extends RecursionLevel = 3> {
  /**
   * A word for what the list holds. Documented for change logs alone, so it may be missing here.
   */
  result_type?: string;
  /**
   * How many businesses were skipped before this page.
   *
   * At least 0.
   */
  offset: number;
  /**
   * The page size that was applied.
   *
   * 1 to 500.
   */
  limit: number;
  /**
   * How many businesses match, counted before paging.
   *
   * At least 0.
   */
  total_count: number;
  /** The businesses of this page, each rendered at the requested recursion level. */
  resources: Business<L>[];
}

/** An entitlement of a customer to a discount or a reward. */
export type Voucher<L extends RecursionLevel = 3> = {
  0: Voucher0;
  1: Voucher1;
  2: Voucher2;
  3: Voucher3;
  4: Voucher4;
}[L];

/** What POST accepts for a voucher. */
export interface VoucherCreate {
  /**
   * Kind of voucher: `basket` takes a fixed amount off, `basket_pct` a percentage, `honour`
   * stands for a code of a third party, `basket_fixed_unit` for a fixed unit. Set once, on
   * creation. (inferred: its name)
   */
  type: "basket" | "basket_pct" | "honour" | "basket_fixed_unit";
  /**
   * Id of the campaign that the voucher belongs to; every voucher has one. (inferred: the link
   * by id)
   *
   * At least 1.
   */
  campaign_id: number;
  /** Amount of the voucher, in its currency. */
  amount?: number | null;
  /**
   * Share of the basket that is taken off, for type `basket_pct`. (inferred)
   *
   * 0 to 1.
   */
  discount_ratio?: number | null;
  /** Code of the third party, for type `honour`. (inferred) */
  honour_code?: string | null;
  /**
   * When the voucher stops being valid. Null when it never does. (inferred)
   *
   * Format `date-time`.
   */
  expiry_date?: string | null;
  /** Title to show. (inferred) */
  title?: string | null;
  /** Short text to show. (inferred) */
  text?: string | null;
  /** Long text to show. (inferred) */
  description?: string | null;
  /** Remarks to show. (inferred) */
  notes?: string | null;
  /**
   * Id of the customer who holds the voucher. (inferred)
   *
   * At least 1.
   */
  user_id?: number | null;
  /**
   * Address of a picture of the voucher. (inferred)
   *
   * Format `uri`.
   */
  image_url?: string | null;
  /** Remarks about the redemption. (inferred) */
  redemption_notes?: string | null;
}

/**
 * What PATCH accepts for a voucher: only the properties to change.
 *
 * @example {"status":"claimed"}
 */
export interface VoucherPatch {
  /**
   * Where the voucher is in its life. `redeemed` is final: leaving it answers
   * `saving_object_error` (408). (inferred: its name)
   */
  status?: "generated" | "claimed" | "redeemed";
  /** Amount of the voucher, in its currency. */
  amount?: number | null;
  /**
   * Share of the basket that is taken off, for type `basket_pct`. (inferred)
   *
   * 0 to 1.
   */
  discount_ratio?: number | null;
  /** Code of the third party, for type `honour`. (inferred) */
  honour_code?: string | null;
  /**
   * When the voucher stops being valid. Null when it never does. (inferred)
   *
   * Format `date-time`.
   */
  expiry_date?: string | null;
  /** Title to show. (inferred) */
  title?: string | null;
  /** Short text to show. (inferred) */
  text?: string | null;
  /** Long text to show. (inferred) */
  description?: string | null;
  /** Remarks to show. (inferred) */
  notes?: string | null;
  /**
   * Address of a picture of the voucher. (inferred)
   *
   * Format `uri`.
   */
  image_url?: string | null;
  /** Remarks about the redemption. (inferred) */
  redemption_notes?: string | null;
}

/**
 * What PUT accepts for a voucher. `status` is required, because resetting it by leaving it out
 * would be a surprise; any other property left out falls back to null. (inferred)
 */
export interface VoucherReplace {
  /**
   * Where the voucher is in its life. `redeemed` is final: leaving it answers
   * `saving_object_error` (408). (inferred: its name)
   */
  status: "generated" | "claimed" | "redeemed";
  /** Amount of the voucher, in its currency. */
  amount?: number | null;
  /**
   * Share of the basket that is taken off, for type `basket_pct`. (inferred)
   *
   * 0 to 1.
   */
  discount_ratio?: number | null;
  /** Code of the third party, for type `honour`. (inferred) */
  honour_code?: string | null;
  /**
   * When the voucher stops being valid. Null when it never does. (inferred)
   *
   * Format `date-time`.
   */
  expiry_date?: string | null;
  /** Title to show. (inferred) */
  title?: string | null;
  /** Short text to show. (inferred) */
  text?: string | null;
  /** Long text to show. (inferred) */
  description?: string | null;
  /** Remarks to show. (inferred) */
  notes?: string | null;
  /**
   * Address of a picture of the voucher. (inferred)
   *
   * Format `uri`.
   */
  image_url?: string | null;
  /** Remarks about the redemption. (inferred) */
  redemption_notes?: string | null;
}

/**
 * One page of vouchers with its metadata. (inferred: the names of the metadata, documented for
 * change logs)
 */
export interface VoucherList<L extends RecursionLevel = 3> {
  /**
   * A word for what the list holds. Documented for change logs alone, so it may be missing here.
   */
  result_type?: string;
  /**
   * How many vouchers were skipped before this page.
   *
   * At least 0.
   */
  offset: number;
  /**
   * The page size that was applied.
   *
   * 1 to 500.
   */
  limit: number;
  /**
   * How many vouchers match, counted before paging.
   *
   * At least 0.
   */
  total_count: number;
  /** The vouchers of this page, each rendered at the requested recursion level. */
  resources: Voucher<L>[];
}

/** A page of content, with its place in the hierarchy and its layout zones. */
export type ContentPage<L extends RecursionLevel = 3> = {
  0: ContentPage0;
  1: ContentPage1;
  2: ContentPage2;
  3: ContentPage3;
  4: ContentPage4;
}[L];

/** What POST accepts for a content page. */
export interface ContentPageCreate {
  /** Technical name of the page, unique within the chain. */
  name: string;
  /** Name to show. Null when the page has none. */
  display_name?: string | null;
  /**
   * Place of the page among its siblings, lowest first. (inferred: lowest first)
   *
   * @default 0
   */
  order?: number;
  /**
   * True while the page is in use. (inferred: its name)
   *
   * @default true
   */
  active?: boolean;
  /**
   * Id of the page above this one. Null at the top. (inferred: the link by id)
   *
   * At least 1.
   */
  parent_id?: number | null;
  /**
   * Layout zones of the page and the campaign content in them. What a zone holds is not
   * documented.
   */
  zones?: {
    [key: string]: unknown;
  }[];
}

/**
 * What PATCH accepts for a content page: only the properties to change.
 *
 * @example {"active":false}
 */
export interface ContentPagePatch {
  /** Technical name of the page, unique within the chain. */
  name?: string;
  /** Name to show. Null when the page has none. */
  display_name?: string | null;
  /** Place of the page among its siblings, lowest first. (inferred: lowest first) */
  order?: number;
  /** True while the page is in use. (inferred: its name) */
  active?: boolean;
  /**
   * Id of the page above this one. Null at the top. (inferred: the link by id)
   *
   * At least 1.
   */
  parent_id?: number | null;
  /**
   * Layout zones of the page and the campaign content in them. What a zone holds is not
   * documented.
   */
  zones?: {
    [key: string]: unknown;
  }[];
}

/**
 * What PUT accepts for a content page. Any other property than `name` falls back to null or to
 * its default when it is left out.
 */
export interface ContentPageReplace {
  /** Technical name of the page, unique within the chain. */
  name: string;
  /** Name to show. Null when the page has none. */
  display_name?: string | null;
  /**
   * Place of the page among its siblings, lowest first. (inferred: lowest first)
   *
   * @default 0
   */
  order?: number;
  /**
   * True while the page is in use. (inferred: its name)
   *
   * @default true
   */
  active?: boolean;
  /**
   * Id of the page above this one. Null at the top. (inferred: the link by id)
   *
   * At least 1.
   */
  parent_id?: number | null;
  /**
   * Layout zones of the page and the campaign content in them. What a zone holds is not
   * documented.
   */
  zones?: {
    [key: string]: unknown;
  }[];
}

/**
 * One page of content pages with its metadata. (inferred: the names of the metadata,
 * documented for change logs)
 */
export interface ContentPageList<L extends RecursionLevel = 3> {
  /**
   * A word for what the list holds. Documented for change logs alone, so it may be missing here.
   */
  result_type?: string;
  /**
   * How many content pages were skipped before this page.
   *
   * At least 0.
   */
  offset: number;
  /**
   * The page size that was applied.
   *
   * 1 to 500.
   */
  limit: number;
  /**
   * How many content pages match, counted before paging.
   *
   * At least 0.
   */
  total_count: number;
  /** The content pages of this page, each rendered at the requested recursion level. */
  resources: ContentPage<L>[];
}

/** A range of IP addresses from which admins of the chain may log in. */
export type AllowedIpRange<L extends RecursionLevel = 3> = {
  0: AllowedIpRange0;
  1: AllowedIpRange1;
  2: AllowedIpRange2;
  3: AllowedIpRange3;
  4: AllowedIpRange4;
}[L];

/**
 * What POST accepts for a range. (inferred: the pattern of `cidr`)
 *
 * @example {"cidr":"198.51.100.64/26","notes":"Warehouse, Tilburg"}
 */
export interface AllowedIpRangeCreate {
  /**
   * The range in CIDR notation, unique within the chain. Host bits may be set: the network
   * address need not be clean.
   *
   * Matches `^[0-9A-Fa-f:.]+/[0-9]{1,3}$`.
   */
  cidr: string;
  /** What the range is for, or where it is. */
  notes?: string | null;
}

/**
 * What PATCH accepts for a range: only the properties to change.
 *
 * @example {"notes":"Head office, Utrecht, second floor"}
 */
export interface AllowedIpRangePatch {
  /**
   * The range in CIDR notation, unique within the chain. Host bits may be set: the network
   * address need not be clean.
   *
   * Matches `^[0-9A-Fa-f:.]+/[0-9]{1,3}$`.
   */
  cidr?: string;
  /** What the range is for, or where it is. */
  notes?: string | null;
}

/**
 * What PUT accepts for a range. `notes` falls back to null when left out.
 *
 * @example {"cidr":"203.0.113.0/25","notes":"Head office, Utrecht"}
 */
export interface AllowedIpRangeReplace {
  /**
   * The range in CIDR notation, unique within the chain. Host bits may be set: the network
   * address need not be clean.
   *
   * Matches `^[0-9A-Fa-f:.]+/[0-9]{1,3}$`.
   */
  cidr: string;
  /** What the range is for, or where it is. */
  notes?: string | null;
}

/**
 * One page of ranges with its metadata. (inferred: the names of the metadata, documented for
 * change logs)
 */
export interface AllowedIpRangeList<L extends RecursionLevel = 3> {
  /**
   * A word for what the list holds. Documented for change logs alone, so it may be missing here.
   */
  result_type?: string;
  /**
   * How many ranges were skipped before this page.
   *
   * At least 0.
   */
  offset: number;
  /**
   * The page size that was applied.
   *
   * 1 to 500.
   */
  limit: number;
  /**
   * How many ranges match, counted before paging.
   *
   * At least 0.
   */
  total_count: number;
  /** The ranges of this page, each rendered at the requested recursion level. */
  resources: AllowedIpRange<L>[];
}

/** A program that acts for a chain with access tokens of its own. */
export type ServiceClient<L extends RecursionLevel = 3> = {
  0: ServiceClient0;
  1: ServiceClient1;
  2: ServiceClient2;
  3: ServiceClient3;
  4: ServiceClient4;
}[L];

/** What POST accepts for a service client. */
export interface ServiceClientCreate {
  /** Name for people. (inferred: its name) */
  name: string;
  /**
   * Address of the people behind the client. Null when there is none. (inferred: its name)
   *
   * Format `email`.
   */
  contact_email?: string | null;
  /**
   * True while the client may act. (inferred: its name)
   *
   * @default true
   */
  enabled?: boolean;
  /**
   * The platform that the client authenticates for, such as a webshop. Null for all other
   * clients. (inferred: its name)
   */
  identity_source?: string | null;
}

/**
 * What PATCH accepts for a service client: only the properties to change.
 *
 * @example {"enabled":false}
 */
export interface ServiceClientPatch {
  /** Name for people. (inferred: its name) */
  name?: string;
  /**
   * Address of the people behind the client. Null when there is none. (inferred: its name)
   *
   * Format `email`.
   */
  contact_email?: string | null;
  /** True while the client may act. (inferred: its name) */
  enabled?: boolean;
  /**
   * The platform that the client authenticates for, such as a webshop. Null for all other
   * clients. (inferred: its name)
   */
  identity_source?: string | null;
}

/**
 * What PUT accepts for a service client. Any other property than `name` falls back to null or
 * to its default when it is left out.
 */
export interface ServiceClientReplace {
  /** Name for people. (inferred: its name) */
  name: string;
  /**
   * Address of the people behind the client. Null when there is none. (inferred: its name)
   *
   * Format `email`.
   */
  contact_email?: string | null;
  /**
   * True while the client may act. (inferred: its name)
   *
   * @default true
   */
  enabled?: boolean;
  /**
   * The platform that the client authenticates for, such as a webshop. Null for all other
   * clients. (inferred: its name)
   */
  identity_source?: string | null;
}

/**
 * One page of service clients with its metadata. (inferred: the names of the metadata,
 * documented for change logs)
 *
 * @example {"offset":0,"limit":25,"total_count":2,"resources":[{"id":3301},{"id":3318}]}
 */
export interface ServiceClientList<L extends RecursionLevel = 3> {
  /**
   * A word for what the list holds. Documented for change logs alone, so it may be missing here.
   */
  result_type?: string;
  /**
   * How many service clients were skipped before this page.
   *
   * At least 0.
   */
  offset: number;
  /**
   * The page size that was applied.
   *
   * 1 to 500.
   */
  limit: number;
  /**
   * How many service clients match, counted before paging.
   *
   * At least 0.
   */
  total_count: number;
  /** The service clients of this page, each rendered at the requested recursion level. */
  resources: ServiceClient<L>[];
}

/** A credential of a service client, without its secret. */
export type AccessToken<L extends RecursionLevel = 3> = {
  0: AccessToken0;
  1: AccessToken1;
  2: AccessToken2;
  3: AccessToken3;
  4: AccessToken4;
}[L];

/**
 * What POST accepts for an access token.
 *
 * @example {"service_client_id":3301,"scope":"chain:1743","active":true}
 */
export interface AccessTokenCreate {
  /**
   * Id of the service client that the token belongs to. (inferred: the link by id)
   *
   * At least 1.
   */
  service_client_id: number;
  /**
   * Which chain or entity the token reaches. Set once, on creation. The form of the values is
   * not documented.
   */
  scope: string;
  /**
   * True while the token works; false switches it off without deleting it. (inferred: its name)
   *
   * @default true
   */
  active?: boolean;
}

/**
 * What PATCH accepts for an access token: only the properties to change.
 *
 * @example {"active":false}
 */
export interface AccessTokenPatch {
  /**
   * True while the token works; false switches it off without deleting it. (inferred: its name)
   */
  active?: boolean;
}

/**
 * What PUT accepts for an access token. `active` is all that can be written, so it is
 * required. (inferred)
 *
 * @example {"active":false}
 */
export interface AccessTokenReplace {
  /**
   * True while the token works; false switches it off without deleting it. (inferred: its name)
   */
  active: boolean;
}

/** The answer to the creation of a token: the token and, this once, its secret. */
export type AccessTokenCreated<L extends RecursionLevel = 3> = {
  0: AccessTokenCreated0;
  1: AccessTokenCreated1;
  2: AccessTokenCreated2;
  3: AccessTokenCreated3;
  4: AccessTokenCreated4;
}[L];

/**
 * One page of access tokens with its metadata. (inferred: the names of the metadata,
 * documented for change logs)
 */
export interface AccessTokenList<L extends RecursionLevel = 3> {
  /**
   * A word for what the list holds. Documented for change logs alone, so it may be missing here.
   */
  result_type?: string;
  /**
   * How many access tokens were skipped before this page.
   *
   * At least 0.
   */
  offset: number;
  /**
   * The page size that was applied.
   *
   * 1 to 500.
   */
  limit: number;
  /**
   * How many access tokens match, counted before paging.
   *
   * At least 0.
   */
  total_count: number;
  /** The access tokens of this page, each rendered at the requested recursion level. */
  resources: AccessToken<L>[];
}

/**
 * A campaign, which vouchers belong to. It is only linked to: of its own it has nothing but
 * the change log.
 */
export type Campaign<L extends RecursionLevel = 3> = {
  0: Campaign0;
  1: Campaign1;
  2: Campaign2;
  3: Campaign3;
  4: Campaign4;
}[L];

/** One entry of the change log: which fields an admin changed, and when. */
export type CampaignChange<L extends RecursionLevel = 3> = {
  0: CampaignChange0;
  1: CampaignChange1;
  2: CampaignChange2;
  3: CampaignChange3;
  4: CampaignChange4;
}[L];

/**
 * One page of the change log of a campaign, with the metadata of the page. Of all lists this
 * is the one whose five keys are documented.
 */
export interface CampaignChangeLog<L extends RecursionLevel = 3> {
  /** What the list holds; the same word for every change log. */
  result_type: "model-change-logs";
  /**
   * How many entries were skipped before this page.
   *
   * At least 0.
   */
  offset: number;
  /**
   * The page size that was applied.
   *
   * 1 to 500.
   */
  limit: number;
  /**
   * How many entries there are in all, counted before paging.
   *
   * At least 0.
   */
  total_count: number;
  /** The entries of this page, each rendered at the requested recursion level. */
  resources: CampaignChange<L>[];
}

/**
 * A retail chain, the owner of all other resources. It has no path of its own.
 *
 * @example {"id":1743,"name":"Lantern Outfitters"}
 */
export type Chain<L extends RecursionLevel = 3> = {
  0: Chain0;
  1: Chain1;
  2: Chain2;
  3: Chain3;
  4: Chain4;
}[L];

/** A customer who holds vouchers. It has no path of its own. (inferred) */
export type User<L extends RecursionLevel = 3> = {
  0: User0;
  1: User1;
  2: User2;
  3: User3;
  4: User4;
}[L];

/**
 * A user who manages a chain. It has no path of its own.
 *
 * @example {"id":70112,"name":"Noor Visser"}
 */
export type Admin<L extends RecursionLevel = 3> = {
  0: Admin0;
  1: Admin1;
  2: Admin2;
  3: Admin3;
  4: Admin4;
}[L];

/**
 * The OpenAPI document that the service keeps of itself, with the sections `openapi`, `info`,
 * `servers`, `paths`, `components` and `tags`. Its vendor attributes have the prefix
 * `spaaza-`, where the document in your hands writes `x-spaaza-`.
 */
export interface OpenApiDocument {
  [key: string]: unknown;
}

/**
 * The body of every error; one error per answer. The list of codes is open, so a code outside
 * the catalogue of this document may come.
 */
export interface ErrorObject {
  /** The outcome as in the rest of the Spaaza API. */
  result?: {
    /** 2 for an error, 1 for a success. */
    code: number;
    /** The word `error` for an error, `ok` for a success. */
    status: string;
  };
  /** What went wrong. */
  error: {
    /**
     * The number of the error. Decide by this; it is no HTTP status, even where it looks like one.
     */
    code: number;
    /** The name of the error in snake_case. */
    name: string;
    /** A sentence for people, in their language. Never compare it. */
    description: string;
    /** Further details, when there are any. Seen in Spaaza's PHP client only. */
    extrainfo?: {
      /** A further sentence for people. */
      msg?: string;
    };
  };
}
