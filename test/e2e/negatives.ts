// Requests that no client sends: each is wrong in one way, which its name says.

export interface Negative {
  readonly name: string;
  readonly method?: "GET" | "POST" | "PATCH" | "PUT" | "DELETE";
  readonly path: string;
  /** On top of those that are always sent; null leaves one out. */
  readonly headers?: Readonly<Record<string, string | null>>;
  readonly body?: string;
  /** The error of the API that answers it: the HTTP status for Spaces, the code for Spaaza. */
  readonly error: number;
  /** Why the document allows it all the same, so that only the API refuses it. */
  readonly allowedBecause?: string;
}

const json = { "Content-Type": "application/json" };
const form = { "Content-Type": "application/x-www-form-urlencoded" };
const hook = "https%3A%2F%2Fhooks.example.com";

const subscribe = { method: "POST", path: "/resource_subscriptions", headers: form } as const;

export const spacesNegatives: readonly Negative[] = [
  { name: "limit 0", path: "/customers?limit=0", error: 400 },
  { name: "limit 101", path: "/customers?limit=101", error: 400 },
  { name: "limit 1.5", path: "/invoices?limit=1.5", error: 400 },
  { name: "a limit that is a word", path: "/events?limit=many", error: 400 },
  { name: "no token", path: "/account", headers: { Authorization: null }, error: 401 },
  { name: "a bearer token", path: "/account", headers: { Authorization: "Bearer t" }, error: 401 },
  {
    name: "Basic without a token",
    path: "/spaces",
    headers: { Authorization: "Basic" },
    error: 401,
  },
  { name: "a space's id that is a word", path: "/spaces/three", error: 400 },
  { name: "space 0", path: "/spaces/0", error: 400 },
  { name: "an unknown path", path: "/orders", error: 404 },
  { name: "an unknown method", method: "DELETE", path: "/customers/7fK2xWq9LrTb", error: 404 },
  { name: "a form without a target", ...subscribe, body: "event=invoice.paid", error: 400 },
  {
    name: "a form with an unknown event",
    ...subscribe,
    body: `event=invoice.lost&target_url=${hook}`,
    error: 400,
  },
  { name: "an empty form", ...subscribe, body: "", error: 400 },
  {
    name: "JSON instead of a form",
    ...subscribe,
    headers: json,
    body: '{"event":"invoice.paid","target_url":"https://hooks.example.com"}',
    error: 400,
  },
  {
    name: "an unknown filter",
    path: "/customers?colour=red",
    error: 400,
    allowedBecause: "OpenAPI has no way to forbid other query parameters",
  },
  {
    name: "an unknown cursor",
    path: "/customers?starting_after=nobody",
    error: 400,
    allowedBecause: "only the data tell which ids there are",
  },
];

const store = "/resources/business/48213";
const stores = "/resources/businesses";
const create = { method: "POST", path: "/resources/business", headers: json } as const;
const update = { method: "PATCH", path: store, headers: json } as const;

const chain = "X-Spaaza-Chain-ID";
const version = "X-Spaaza-API-version";
const user = "X-Spaaza-Session-User-ID";
const key = "X-Spaaza-Session-Key";
const level = "X-Spaaza-Response-Recursion-Level";

export const spaazaNegatives: readonly Negative[] = [
  { name: "no chain", path: store, headers: { [chain]: null }, error: 533 },
  { name: "no version", path: store, headers: { [version]: null }, error: 533 },
  { name: "no session user", path: store, headers: { [user]: null }, error: 6 },
  { name: "no session key", path: store, headers: { [key]: null }, error: 6 },
  { name: "a chain that is a word", path: store, headers: { [chain]: "abc" }, error: 543 },
  { name: "version 1.6.0", path: store, headers: { [version]: "1.6.0" }, error: 545 },
  { name: "version 1.6", path: store, headers: { [version]: "1.6" }, error: 543 },
  { name: "level 5", path: store, headers: { [level]: "5" }, error: 543 },
  { name: "level -1", path: store, headers: { [level]: "-1" }, error: 543 },
  { name: "a level that is a word", path: store, headers: { [level]: "all" }, error: 543 },
  { name: "an id that is a word", path: "/resources/business/canal", error: 543 },
  { name: "an id that is no UUID", path: "/resources/access_token/1", error: 543 },
  { name: "no identifier", path: "/resources/business", error: 533 },
  { name: "an unknown resource", path: "/resources/unicorn/1", error: 539 },
  { name: "an unknown path", path: `${store}/stock`, error: 545 },
  { name: "an unknown method", method: "PUT", path: stores, headers: json, body: "{}", error: 545 },
  { name: "limit 0", path: `${stores}?limit=0`, error: 543 },
  { name: "limit 501", path: `${stores}?limit=501`, error: 543 },
  { name: "offset -1", path: `${stores}?offset=-1`, error: 543 },
  { name: "sorted by what cannot be sorted", path: `${stores}?sort_by=towncity`, error: 543 },
  { name: "an order that is none", path: `${stores}?sort_order=up`, error: 543 },
  { name: "a boolean that is none", path: `${stores}?is_shut_down=maybe`, error: 543 },
  { name: "a country of three letters", path: `${stores}?countrycode=NLD`, error: 543 },
  { name: "an unknown status", path: "/resources/vouchers?status=lost", error: 543 },
  {
    name: "half a place",
    path: `${stores}?location[latitude]=52`,
    error: 419,
    allowedBecause: "the judge does not know dependentRequired",
  },
  {
    name: "a place off the globe",
    path: `${stores}?location[latitude]=91&location[longitude]=4`,
    error: 419,
  },
  {
    name: "a radius of nothing",
    path: `${stores}?location[latitude]=52&location[longitude]=4&location[radius_km]=0`,
    error: 419,
  },
  { name: "a business without a name", ...create, body: "{}", error: 543 },
  { name: "a name that is a number", ...create, body: '{"name":5}', error: 543 },
  { name: "an array", ...create, body: "[]", error: 543 },
  { name: "broken JSON", ...create, body: "{", error: 534 },
  { name: "no body", ...create, body: "", error: 533 },
  {
    name: "JSON that is declared as text",
    ...create,
    headers: { "Content-Type": "text/plain" },
    body: '{"name":"Harbour"}',
    error: 534,
  },
  { name: "a form", ...create, headers: form, body: "name=Harbour", error: 534 },
  { name: "a name that is null", ...update, body: '{"name":null}', error: 543 },
  {
    name: "a voucher of an unknown type",
    ...create,
    path: "/resources/voucher",
    body: '{"type":"gift","campaign_id":5310}',
    error: 543,
  },
  {
    name: "an unknown filter",
    path: `${stores}?colour=red`,
    error: 534,
    allowedBecause: "OpenAPI has no way to forbid other query parameters",
  },
  {
    name: "a search in what cannot be searched",
    path: `${stores}?search[colour]=red`,
    error: 534,
    allowedBecause: "objects stay open, the one that the search parameter is too",
  },
  {
    name: "an id that is read-only",
    ...create,
    body: '{"id":1,"name":"Harbour"}',
    error: 543,
    allowedBecause: "objects stay open, bodies too",
  },
  {
    name: "an owner code that is taken",
    ...create,
    body: '{"name":"Twin","owner_code":"NL-0417"}',
    error: 541,
    allowedBecause: "only the data tell which ones are taken",
  },
];
