// What the Spaaza Resources API does beyond its document: one named function per rule.
import {
  type Caller,
  type CatalogEntry,
  type Change,
  type Creation,
  type Exchange,
  type Identified,
  type Incoming,
  type JsonObject,
  type JsonValue,
  type Operation,
  type Random,
  Rejection,
  type Reserved,
  type Row,
  type Rules,
  type Store,
} from "@specloom/generator/sandbox";
import { chains, sessionKey, users } from "./seed.js";

/** R24, C10: the session's user and key must fit, or the answer is 6. It comes before all other checks. */
export function validSession({ options }: Incoming): Caller | undefined {
  const user = users.find(({ id }) => String(id) === options.get("sessionUserId"));
  return options.get("sessionKey") === sessionKey ? user : undefined;
}

/** R23, C4: a version below 1.6.1 answers 545. Absent (533) and malformed (543) ones follow from the document. */
export function versionFloor({ options }: Incoming): void {
  const version = options.get("apiVersion") ?? "";
  const parts = /^(\d+)\.(\d+)\.(\d+)$/.exec(version)?.slice(1).map(Number);
  if (!parts) return;
  const [major = 0, minor = 0, fix = 0] = parts;
  const isHighEnough = major > 1 || (major === 1 && (minor > 6 || (minor === 6 && fix >= 1)));
  if (isHighEnough) return;
  throw Rejection.named("invalid_endpoint", `API version ${version} is below 1.6.1.`);
}

/** R15 to R29 on demand: chain 9000544 is answered by code 544. */
export function reservedChains(catalog: readonly CatalogEntry[]): readonly Reserved[] {
  return catalog.map((error) => {
    return { option: "chainId", value: String(9_000_000 + Number(error.code)), error };
  });
}

/** R28, C9: a chain that is not open to the user answers 424, whether it is there or not. */
export function openChain({ caller, options }: Identified): void {
  const chain = Number(options.get("chainId"));
  const user = users.find(({ id }) => id === caller.id);
  if (user?.chains.includes(chain)) return;
  throw Rejection.named("access_denied", `Chain ${chain} is closed to user ${caller.id}.`);
}

/** Data belong to a chain: that of the header X-Spaaza-Chain-ID. */
export function chainOf(options: Incoming["options"]): string {
  return String(Number(options.get("chainId")));
}

/** R17, R23: an unknown resource word answers 539; a known one with a path that is not there, 545. */
export function knownResourceWord({ operations, path = "" }: Identified): void {
  const word = /^\/resources\/([^/]+)/.exec(path)?.[1];
  const isKnown = operations.some((operation) => operation.path.split("/")[2] === word);
  if (word !== undefined && !isKnown) {
    throw Rejection.of("path", `There is no resource type "${word}".`);
  }
  throw Rejection.of("method", `There is nothing at ${path}.`);
}

const forSuperUsers = ["allowed_ip_range", "service_client", "access_token"];

/** R25, C9: who may see but not write gets 68; so does anyone but a super-user on what admins log in with. */
export function mayWrite({ caller }: Identified, { method, resource }: Operation): void {
  if (method === "GET") return;
  const user = users.find(({ id }) => id === caller.id);
  if (!user?.mayWrite) {
    const message = `User ${caller.id} may not change resources of this chain.`;
    throw Rejection.named("permission_denied_or_non_existent", message);
  }
  if (user.isSuperUser || !forSuperUsers.includes(resource?.name ?? "")) return;
  const message = `Only a super-user may change a ${resource?.name.replaceAll("_", " ")}.`;
  throw Rejection.named("permission_denied_or_non_existent", message);
}

/** R27, C11: a text search or a location of the wrong form answers 419. */
export function searchForm(parameter: string): string | undefined {
  return ["search", "location"].includes(parameter) ? "parameter_invalid" : undefined;
}

/** R29, C15: identifiers of different resources answer 462 on PATCH and PUT, and 544 otherwise. */
export function mismatch(method: string): string | undefined {
  return method === "PATCH" || method === "PUT" ? "parameter_mismatch" : undefined;
}

/** The change log of a campaign holds its own entries; 544 where the chain has no such campaign. */
export function changeLogOf(exchange: Exchange, rows: readonly Row[]): readonly Row[] {
  const { operation, pathParams, scope, store } = exchange;
  if (operation.id !== "listCampaignChangeLog") return rows;
  const { id = null } = pathParams;
  const campaign = store.byId("Campaign", id);
  if (campaign?.scope === scope) return rows.filter(({ data }) => data["campaign"] === id);
  const message = `No campaign with id ${String(id)} exists in chain ${scope}.`;
  throw Rejection.of("notFound", message);
}

/** R26, C17: `redeemed` is final; a write that would leave it answers 408. */
export function redeemedIsFinal(_: Exchange, after: JsonObject, row: Row | undefined): void {
  if (row?.data["status"] !== "redeemed" || after["status"] === "redeemed") return;
  const message = "The voucher is redeemed, and its status cannot change any more.";
  throw Rejection.named("saving_object_error", message);
}

/** R26: a content page below itself cannot be saved. */
export function noCircle({ store }: Exchange, after: JsonObject, row: Row | undefined): void {
  const id = row?.data["id"];
  if (id === undefined) return;
  const seen = new Set<unknown>();
  for (let parent = after["parent"]; parent && !seen.has(parent); ) {
    if (parent === id) {
      throw Rejection.named("saving_object_error", "A content page cannot be below itself.");
    }
    seen.add(parent);
    parent = store.byId("ContentPage", parent)?.data["parent"];
  }
}

/** A new resource gets an id, its dates and whatever else its kind starts with. */
export function newResource(exchange: Exchange, data: JsonObject): Creation {
  const { caller, operation, random, scope, store } = exchange;
  const schema = operation.resource?.schema ?? "";
  const made = {
    ...data,
    id: schema === "AccessToken" ? random.uuid() : store.nextId(schema),
    created_date: timestamp(exchange),
    last_modified_date: null,
  };
  if (schema === "Business") return { data: { ...made, chain: Number(scope), deleted: false } };
  if (schema === "Voucher") return { data: { ...made, ...newVoucher(random, data) } };
  const signed = { ...made, last_updated_by: caller.id };
  return schema === "AccessToken" ? { data: signed, once: tokenSecret(random) } : { data: signed };
}

function newVoucher(random: Random, { amount = null }: JsonObject): JsonObject {
  const key = random.text("0123456789abcdef", 64);
  return { key, status: "generated", amount_original: amount, currency: 1, locked: false };
}

const urlSafe = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** A token's secret is in the answer to its creation, and nowhere else afterwards. */
export function tokenSecret(random: Random): JsonObject {
  return { token_secret: random.text(urlSafe, 32) };
}

/** A changed resource notes when, and by whom; a voucher that becomes redeemed also what was used. */
export function changedResource(exchange: Exchange, { row, after }: Change): JsonObject {
  const now = timestamp(exchange);
  const changed = { ...after, last_modified_date: now, last_updated_by: exchange.caller.id };
  const becomesRedeemed = after["status"] === "redeemed" && row.data["status"] !== "redeemed";
  if (!becomesRedeemed) return changed;
  return { ...changed, redeemed_date: now, amount_redeemed: after["amount"] ?? null };
}

/** A soft deletion notes who did it. */
export function deletedResource(exchange: Exchange, { data }: Row): JsonObject {
  const { id } = exchange.caller;
  const now = timestamp(exchange);
  return { ...data, deleted: true, deleted_by: id, last_modified_date: now, last_updated_by: id };
}

/** RFC 3339 with an offset (C29). */
function timestamp({ now }: Exchange): string {
  return now()
    .toISOString()
    .replace(/\.\d{3}Z$/, "+00:00");
}

/** The tokens of a service client are those that refer to it. */
export function tokensOfClient(client: JsonObject, store: Store): JsonValue {
  const tokens = chains.flatMap(({ id }) => store.visible("AccessToken", String(id)));
  const own = tokens.filter(({ data }) => data["service_client"] === client["id"]);
  return own.map(({ data }) => data["id"] ?? null);
}

/** `GET /resources/schema`: the document, its vendor attributes with the prefix that Spaaza writes. */
export function ownDocument({ document }: Exchange): JsonValue {
  return withVendorPrefix(document);
}

function withVendorPrefix(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(withVendorPrefix);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).flatMap(([key, item]): [string, JsonValue][] => {
    if (key.startsWith("x-spaaza-")) return [[key.slice("x-".length), item]];
    return /^x-[a-z]/.test(key) ? [] : [[key, withVendorPrefix(item)]];
  });
  return Object.fromEntries(entries);
}

/** Lists name what they hold by the last word of their path; a change log's name is in the document. */
export function resultType({ operation }: Exchange): JsonObject {
  const word = operation.path.split("/").at(-1) ?? "";
  return word === "change_log" ? {} : { result_type: word };
}

export const rules: Rules = {
  reserved: reservedChains,
  authenticate: validSession,
  checkHeaders: versionFloor,
  checkAccess: openChain,
  checkPath: knownResourceWord,
  checkRights: mayWrite,
  scope: chainOf,
  malformedParameter: searchForm,
  disagreement: mismatch,
  danglingLink: "saving_object_error", // R26: what a link leads to must be there to be saved
  narrow: changeLogOf,
  checkSave(exchange, after, row) {
    redeemedIsFinal(exchange, after, row);
    noCircle(exchange, after, row);
  },
  create: newResource,
  update: changedResource,
  remove: deletedResource,
  derived: { ServiceClient: { access_tokens: tokensOfClient } },
  answers: { getSchema: ownDocument },
  listExtras: resultType,
  errorExtras: { result: { code: 2, status: "error" } },
};
