// Generated from spec/spaaza/openapi.yaml. Do not edit.
// (inferred) at the end of a comment: the API's own documentation does not say so.
// (inferred: …) there: only what stands after the colon is inferred, the rest is documented.
// What is inferred throughout is listed once, at the head of the document.

/** How deep an answer goes. */
export type RecursionLevel = 0 | 1 | 2 | 3 | 4;

/** A Business at recursion level 0. */
export interface Business0 {
  /**
   * Spaaza's id of the business.
   *
   * At least 1.
   */
  id: number;
  /**
   * Store code of the retailer, unique within the chain. Null when the store has none.
   *
   * At most 64 characters.
   */
  owner_code: string | null;
}

/** A Business at recursion level 1. */
export interface Business1 extends Business0 {
  /**
   * Name of the store.
   *
   * At most 255 characters.
   */
  name: string;
  /**
   * First line of the address. (inferred)
   *
   * At most 255 characters.
   */
  address_1: string | null;
  /**
   * Second line of the address. (inferred)
   *
   * At most 255 characters.
   */
  address_2: string | null;
  /**
   * Third line of the address. (inferred)
   *
   * At most 255 characters.
   */
  address_3: string | null;
  /** Town or city. (inferred) */
  towncity: string | null;
  /** Region, province or state. (inferred) */
  region: string | null;
  /**
   * Postal code in the form of its country, such as `1234 AB` in NL, `1234` in BE and `12345` in
   * DE. (inferred)
   *
   * At most 20 characters.
   */
  postalcode: string | null;
  /**
   * Two-letter country code of ISO 3166-1. (inferred)
   *
   * Exactly 2 characters.
   */
  countrycode: string | null;
  /**
   * Latitude in decimal degrees, north positive. (inferred)
   *
   * -90 to 90.
   */
  latitude: number | null;
  /**
   * Longitude in decimal degrees, east positive. (inferred)
   *
   * -180 to 180.
   */
  longitude: number | null;
  /** True when the store has closed for good and is kept on record. (inferred) */
  is_shut_down: boolean;
}

/** A Business at recursion level 2. */
export interface Business2 extends Business1 {
  /**
   * E-mail address of the store. (inferred)
   *
   * At most 255 characters. Format `email`.
   */
  email_address: string | null;
  /**
   * Text about the store for customers. (inferred)
   *
   * At most 512 characters.
   */
  description: string | null;
  /**
   * Kind of store in the words of the retailer, such as `flagship` or `outlet`. (inferred)
   *
   * At most 64 characters.
   */
  format: string | null;
  /** The chain that owns the store. (inferred) */
  chain: Chain0;
  /**
   * When the business was made.
   *
   * Format `date-time`.
   */
  created_date: string;
  /**
   * When the business was last changed. Null when it never was.
   *
   * Format `date-time`.
   */
  last_modified_date: string | null;
}

/** A Business at recursion level 3. */
export interface Business3 extends Business2 {
  /** The chain that owns the store. (inferred) */
  chain: Chain1;
  /**
   * Id of the store at Google Places. (inferred)
   *
   * At most 1024 characters.
   */
  google_place_id: string | null;
  /**
   * Address of a picture of the store. (inferred)
   *
   * At most 512 characters. Format `uri`.
   */
  image_url: string | null;
  /**
   * Address of a page where customers review the store. (inferred)
   *
   * Format `uri`.
   */
  review_url: string | null;
  /**
   * Address of the store's own page. (inferred)
   *
   * Format `uri`.
   */
  website_url: string | null;
  /**
   * Address of the store on Facebook. (inferred)
   *
   * At most 255 characters. Format `uri`.
   */
  facebook_url: string | null;
  /**
   * Fax number. (inferred)
   *
   * At most 56 characters.
   */
  fax_number: string | null;
  /** Opening times, in a shape that is left open. (inferred) */
  opening_times: {
    [key: string]: unknown;
  } | null;
}

/** A Business at recursion level 4. */
export interface Business4 extends Business3 {
  /** The chain that owns the store. (inferred) */
  chain: Chain2;
  /** True after the business was deleted; it is kept, but marked. (inferred) */
  deleted: boolean;
  /** Id of the user who deleted the business. Null while it is not deleted. (inferred) */
  deleted_by: number | null;
}

/** A Voucher at recursion level 0. */
export interface Voucher0 {
  /**
   * Spaaza's id of the voucher.
   *
   * At least 1.
   */
  id: number;
  /**
   * Unguessable key of the voucher, unique within the chain. In samples it is 64 hexadecimal
   * digits.
   */
  key: string;
}

/** A Voucher at recursion level 1. */
export interface Voucher1 extends Voucher0 {
  /**
   * Kind of voucher: `basket` takes a fixed amount off, `basket_pct` a percentage, `honour`
   * stands for a code of a third party, `basket_fixed_unit` for a fixed unit. Set once, on
   * creation. (inferred: its name)
   */
  type: "basket" | "basket_pct" | "honour" | "basket_fixed_unit" | (string & {});
  /**
   * Where the voucher is in its life. `redeemed` is final: leaving it answers
   * `saving_object_error` (408). (inferred: its name)
   */
  status: "generated" | "claimed" | "redeemed" | (string & {});
  /** Amount of the voucher, in its currency. */
  amount: number | null;
  /** Amount at the time of creation. (inferred) */
  amount_original: number | null;
  /** How much of the amount has been used. Null when nothing was. (inferred: its type) */
  amount_redeemed: number | null;
  /**
   * Share of the basket that is taken off, for type `basket_pct`. (inferred)
   *
   * 0 to 1.
   */
  discount_ratio: number | null;
  /** Code of the third party, for type `honour`. (inferred) */
  honour_code: string | null;
  /**
   * When the voucher stops being valid. Null when it never does. (inferred)
   *
   * Format `date-time`.
   */
  expiry_date: string | null;
}

/** A Voucher at recursion level 2. */
export interface Voucher2 extends Voucher1 {
  /** Title to show. (inferred) */
  title: string | null;
  /** Short text to show. (inferred) */
  text: string | null;
  /** Long text to show. (inferred) */
  description: string | null;
  /** Remarks to show. (inferred) */
  notes: string | null;
  /**
   * The campaign that the voucher belongs to; every voucher has one. Set once, on creation,
   * through `campaign_id`.
   */
  campaign: Campaign0;
  /**
   * The customer who holds the voucher. Set once, on creation, through `user_id`. (inferred)
   */
  user: User0 | null;
  /** Id of the currency of the amounts. (inferred) */
  currency: number | null;
  /** True while the voucher is reserved for a basket. (inferred) */
  locked: boolean;
  /**
   * When the voucher was made. (inferred)
   *
   * Format `date-time`.
   */
  created_date: string;
  /**
   * When the voucher was last changed. Null when it never was. (inferred)
   *
   * Format `date-time`.
   */
  last_modified_date: string | null;
  /**
   * When the voucher was redeemed. Null while it is not. (inferred)
   *
   * Format `date-time`.
   */
  redeemed_date: string | null;
}

/** A Voucher at recursion level 3. */
export interface Voucher3 extends Voucher2 {
  /**
   * The campaign that the voucher belongs to; every voucher has one. Set once, on creation,
   * through `campaign_id`.
   */
  campaign: Campaign1;
  /**
   * The customer who holds the voucher. Set once, on creation, through `user_id`. (inferred)
   */
  user: User1 | null;
  /**
   * Address of a picture of the voucher. (inferred)
   *
   * Format `uri`.
   */
  image_url: string | null;
  /**
   * When the lock ends. Null while the voucher is not locked. (inferred)
   *
   * Format `date-time`.
   */
  locked_until: string | null;
  /**
   * Code of the basket that holds the lock. Null while the voucher is not locked. (inferred)
   */
  locking_code: string | null;
}

/** A Voucher at recursion level 4. */
export interface Voucher4 extends Voucher3 {
  /**
   * The campaign that the voucher belongs to; every voucher has one. Set once, on creation,
   * through `campaign_id`.
   */
  campaign: Campaign2;
  /**
   * The customer who holds the voucher. Set once, on creation, through `user_id`. (inferred)
   */
  user: User2 | null;
  /** Remarks about the redemption. (inferred) */
  redemption_notes: string | null;
}

/** A ContentPage at recursion level 0. */
export interface ContentPage0 {
  /**
   * Spaaza's id of the content page.
   *
   * At least 1.
   */
  id: number;
  /** Technical name of the page, unique within the chain. */
  name: string;
}

/** A ContentPage at recursion level 1. */
export interface ContentPage1 extends ContentPage0 {
  /** Name to show. Null when the page has none. */
  display_name: string | null;
  /** Place of the page among its siblings, lowest first. (inferred: lowest first) */
  order: number;
  /** True while the page is in use. (inferred: its name) */
  active: boolean;
}

/** A ContentPage at recursion level 2. */
export interface ContentPage2 extends ContentPage1 {
  /** The page above this one. Null at the top. */
  parent: ContentPage0 | null;
}

/** A ContentPage at recursion level 3. */
export interface ContentPage3 extends ContentPage2 {
  /** The page above this one. Null at the top. */
  parent: ContentPage1 | null;
  /**
   * Layout zones of the page and the campaign content in them. What a zone holds is not
   * documented.
   */
  zones: {
    [key: string]: unknown;
  }[];
}

/** A ContentPage at recursion level 4. */
export interface ContentPage4 extends ContentPage3 {
  /** The page above this one. Null at the top. */
  parent: ContentPage2 | null;
}

/** An AllowedIpRange at recursion level 0. */
export interface AllowedIpRange0 {
  /**
   * Spaaza's id of the range.
   *
   * At least 1.
   */
  id: number;
  /**
   * The range in CIDR notation, unique within the chain. Host bits may be set: the network
   * address need not be clean.
   */
  cidr: string;
}

/** An AllowedIpRange at recursion level 1. */
export interface AllowedIpRange1 extends AllowedIpRange0 {
  /** What the range is for, or where it is. */
  notes: string | null;
}

/** An AllowedIpRange at recursion level 2. */
export interface AllowedIpRange2 extends AllowedIpRange1 {
  /**
   * When the range was made.
   *
   * Format `date-time`.
   */
  created_date: string;
  /**
   * When the range was last changed. Null when it never was.
   *
   * Format `date-time`.
   */
  last_modified_date: string | null;
  /** The admin who last changed the range. */
  last_updated_by: Admin0 | null;
}

/** An AllowedIpRange at recursion level 3. */
export interface AllowedIpRange3 extends AllowedIpRange2 {
  /** The admin who last changed the range. */
  last_updated_by: Admin1 | null;
}

/** An AllowedIpRange at recursion level 4. */
export interface AllowedIpRange4 extends AllowedIpRange3 {
  /** The admin who last changed the range. */
  last_updated_by: Admin2 | null;
}

/** A ServiceClient at recursion level 0. */
export interface ServiceClient0 {
  /**
   * Spaaza's id of the service client.
   *
   * At least 1.
   */
  id: number;
}

/** A ServiceClient at recursion level 1. */
export interface ServiceClient1 extends ServiceClient0 {
  /** Name for people. (inferred: its name) */
  name: string;
  /**
   * Address of the people behind the client. Null when there is none. (inferred: its name)
   *
   * Format `email`.
   */
  contact_email: string | null;
  /** True while the client may act. (inferred: its name) */
  enabled: boolean;
  /**
   * The platform that the client authenticates for, such as a webshop. Null for all other
   * clients. (inferred: its name)
   */
  identity_source: string | null;
}

/** A ServiceClient at recursion level 2. */
export interface ServiceClient2 extends ServiceClient1 {
  /** The tokens of the client, without their secrets. (inferred: its name) */
  access_tokens: AccessToken0[];
  /**
   * When the service client was made.
   *
   * Format `date-time`.
   */
  created_date: string;
  /**
   * When the service client was last changed. Null when it never was.
   *
   * Format `date-time`.
   */
  last_modified_date: string | null;
  /** The admin who last changed the service client. */
  last_updated_by: Admin0 | null;
}

/** A ServiceClient at recursion level 3. */
export interface ServiceClient3 extends ServiceClient2 {
  /** The tokens of the client, without their secrets. (inferred: its name) */
  access_tokens: AccessToken1[];
  /** The admin who last changed the service client. */
  last_updated_by: Admin1 | null;
}

/** A ServiceClient at recursion level 4. */
export interface ServiceClient4 extends ServiceClient3 {
  /** The tokens of the client, without their secrets. (inferred: its name) */
  access_tokens: AccessToken2[];
  /** The admin who last changed the service client. */
  last_updated_by: Admin2 | null;
  /**
   * Id of the admin who deleted the client. Null while it is not deleted. (inferred: its type)
   */
  deleted_by: number | null;
}

/** An AccessToken at recursion level 0. */
export interface AccessToken0 {
  /**
   * UUID of the token: the public half of the credential.
   *
   * Format `uuid`.
   */
  id: string;
}

/** An AccessToken at recursion level 1. */
export interface AccessToken1 extends AccessToken0 {
  /**
   * Which chain or entity the token reaches. Set once, on creation. The form of the values is
   * not documented.
   */
  scope: string;
  /**
   * True while the token works; false switches it off without deleting it. (inferred: its name)
   */
  active: boolean;
}

/** An AccessToken at recursion level 2. */
export interface AccessToken2 extends AccessToken1 {
  /**
   * The service client that the token belongs to; the chain follows from it. Set once, on
   * creation, through `service_client_id`. (inferred: its name)
   */
  service_client: ServiceClient0;
  /**
   * When the token was made.
   *
   * Format `date-time`.
   */
  created_date: string;
  /**
   * When the token was last changed. Null when it never was.
   *
   * Format `date-time`.
   */
  last_modified_date: string | null;
  /** The admin who last changed the token. */
  last_updated_by: Admin0 | null;
}

/** An AccessToken at recursion level 3. */
export interface AccessToken3 extends AccessToken2 {
  /**
   * The service client that the token belongs to; the chain follows from it. Set once, on
   * creation, through `service_client_id`. (inferred: its name)
   */
  service_client: ServiceClient1;
  /** The admin who last changed the token. */
  last_updated_by: Admin1 | null;
}

/** An AccessToken at recursion level 4. */
export interface AccessToken4 extends AccessToken3 {
  /**
   * The service client that the token belongs to; the chain follows from it. Set once, on
   * creation, through `service_client_id`. (inferred: its name)
   */
  service_client: ServiceClient2;
  /** The admin who last changed the token. */
  last_updated_by: Admin2 | null;
}

/** An AccessTokenCreated at recursion level 0. */
export interface AccessTokenCreated0 {
  /**
   * UUID of the token: the public half of the credential.
   *
   * Format `uuid`.
   */
  id: string;
  /**
   * Secret half of the credential. This answer alone carries it: keep it now, it cannot be read
   * again. It is no identifier, but stands at level 0, because no later answer could show it.
   * (inferred: the level)
   */
  token_secret: string;
}

/** An AccessTokenCreated at recursion level 1. */
export interface AccessTokenCreated1 extends AccessTokenCreated0 {
  /**
   * Which chain or entity the token reaches. Set once, on creation. The form of the values is
   * not documented.
   */
  scope: string;
  /**
   * True while the token works; false switches it off without deleting it. (inferred: its name)
   */
  active: boolean;
}

/** An AccessTokenCreated at recursion level 2. */
export interface AccessTokenCreated2 extends AccessTokenCreated1 {
  /**
   * The service client that the token belongs to; the chain follows from it. Set once, on
   * creation, through `service_client_id`. (inferred: its name)
   */
  service_client: ServiceClient0;
  /**
   * When the token was made.
   *
   * Format `date-time`.
   */
  created_date: string;
  /**
   * When the token was last changed. Null when it never was.
   *
   * Format `date-time`.
   */
  last_modified_date: string | null;
  /** The admin who last changed the token. */
  last_updated_by: Admin0 | null;
}

/** An AccessTokenCreated at recursion level 3. */
export interface AccessTokenCreated3 extends AccessTokenCreated2 {
  /**
   * The service client that the token belongs to; the chain follows from it. Set once, on
   * creation, through `service_client_id`. (inferred: its name)
   */
  service_client: ServiceClient1;
  /** The admin who last changed the token. */
  last_updated_by: Admin1 | null;
}

/** An AccessTokenCreated at recursion level 4. */
export interface AccessTokenCreated4 extends AccessTokenCreated3 {
  /**
   * The service client that the token belongs to; the chain follows from it. Set once, on
   * creation, through `service_client_id`. (inferred: its name)
   */
  service_client: ServiceClient2;
  /** The admin who last changed the token. */
  last_updated_by: Admin2 | null;
}

/** A Campaign at recursion level 0. */
export interface Campaign0 {
  /**
   * Spaaza's id of the campaign.
   *
   * At least 1.
   */
  id: number;
}

/** A Campaign at recursion level 1. */
export interface Campaign1 extends Campaign0 {
  /** Title of the campaign. (inferred) */
  title: string;
}

/** A Campaign at recursion level 2. */
export interface Campaign2 extends Campaign1 {
  /** What the campaign is about. Null when nobody wrote it. (inferred) */
  description: string | null;
  /** The chain that runs the campaign. (inferred) */
  chain: Chain0;
}

/** A Campaign at recursion level 3. */
export interface Campaign3 extends Campaign2 {
  /** The chain that runs the campaign. (inferred) */
  chain: Chain1;
}

/** A Campaign at recursion level 4. */
export interface Campaign4 extends Campaign3 {
  /** The chain that runs the campaign. (inferred) */
  chain: Chain2;
}

/** A CampaignChange at recursion level 0. */
export interface CampaignChange0 {
  /**
   * Id of the entry. (inferred)
   *
   * At least 1.
   */
  id: number;
}

/** A CampaignChange at recursion level 1. */
export interface CampaignChange1 extends CampaignChange0 {
  /**
   * When the change was made.
   *
   * Format `date-time`.
   */
  created_date: string;
  /**
   * When the entry was last written.
   *
   * Format `date-time`.
   */
  last_modified_date: string;
  /** Id of the admin who made the change. (inferred: its name) */
  admin_user_id: number;
}

/** A CampaignChange at recursion level 2. */
export interface CampaignChange2 extends CampaignChange1 {
  /**
   * The fields that changed, by name, each with its old and its new value. (inferred: all names)
   */
  changes: {
    [key: string]: {
      /** The value before the change; of any type. (inferred) */
      previous?: unknown;
      /** The value after the change; of any type. (inferred) */
      new?: unknown;
    };
  };
}

/** A CampaignChange at recursion level 3. */
export type CampaignChange3 = CampaignChange2;

/** A CampaignChange at recursion level 4. */
export type CampaignChange4 = CampaignChange3;

/** A Chain at recursion level 0. */
export interface Chain0 {
  /**
   * Spaaza's id of the chain, as in the header `X-Spaaza-Chain-ID`.
   *
   * At least 1.
   */
  id: number;
}

/** A Chain at recursion level 1. */
export interface Chain1 extends Chain0 {
  /** Name of the chain. (inferred) */
  name: string;
}

/** A Chain at recursion level 2. */
export type Chain2 = Chain1;

/** A Chain at recursion level 3. */
export type Chain3 = Chain2;

/** A Chain at recursion level 4. */
export type Chain4 = Chain3;

/** A User at recursion level 0. */
export interface User0 {
  /**
   * Spaaza's id of the customer. (inferred)
   *
   * At least 1.
   */
  id: number;
}

/** A User at recursion level 1. */
export interface User1 extends User0 {
  /** Given name. (inferred) */
  first_name: string | null;
  /** Family name. (inferred) */
  last_name: string | null;
}

/** A User at recursion level 2. */
export interface User2 extends User1 {
  /**
   * E-mail address. (inferred)
   *
   * Format `email`.
   */
  email_address: string | null;
}

/** A User at recursion level 3. */
export type User3 = User2;

/** A User at recursion level 4. */
export type User4 = User3;

/** An Admin at recursion level 0. */
export interface Admin0 {
  /**
   * Spaaza's id of the admin. (inferred)
   *
   * At least 1.
   */
  id: number;
}

/** An Admin at recursion level 1. */
export interface Admin1 extends Admin0 {
  /** Name of the admin. (inferred) */
  name: string;
}

/** An Admin at recursion level 2. */
export type Admin2 = Admin1;

/** An Admin at recursion level 3. */
export type Admin3 = Admin2;

/** An Admin at recursion level 4. */
export type Admin4 = Admin3;
