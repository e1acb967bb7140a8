// Lists of which no path shows one item, so that nothing is kept of them: the items of the sample, page by page.
import { keysOfPart, valueIn } from "../../document/extensions/pagination.js";
import { asObject, escapeKey, type JsonValue } from "../../document/json.js";
import { itemSchemaOf } from "../../document/schemas.js";
import type { Row } from "../state/store.js";
import type { Exchange } from "../types.js";
import { filledUp } from "./another.js";
import { firstFitting, schemaBelow, withBelow } from "./fitting.js";
import { turnTo } from "./lists.js";
import { type Chosen, jsonOf } from "./sampled.js";

interface SampledPage {
  readonly body: JsonValue;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * The page that a request asks for; undefined for what is no such list, and where the schema allows no page. Left
 * as it is, the sample would say on each page that another one follows.
 */
export function pageOfSample(
  exchange: Exchange,
  { schema, content }: Chosen,
): SampledPage | undefined {
  const { operation, validators } = exchange;
  const { pagination } = operation;
  const sample = jsonOf(content);
  if (pagination === undefined || sample === undefined) return undefined;
  const items = pagination.items === "" ? sample : valueIn(sample, pagination.items);
  if (!Array.isArray(items)) return undefined;
  const at = keysOfPart(pagination.items).map((key) => `/${escapeKey(key)}`);
  const item = itemSchemaOf(schemaBelow(schema, at.join("")));
  const from = pagination.style === "cursor" ? pagination.from : undefined;
  const cursorOf =
    from === undefined ? undefined : ({ data }: Row) => asObject(data["item"])?.[from];
  // Pages with the same items would be taken for one that comes again.
  const rows = filledUp(validators, item, items, from).map((own): Row => {
    return { data: { item: own }, scope: "", deleted: false };
  });
  const page = turnTo(exchange, pagination, { rows, cursorOf, around: asObject(sample) ?? {} });
  const shown = page.rows.map(({ data }) => data["item"] ?? null);
  const whole = pagination.items === "" ? shown : withBelow(page.body, at.join(""), shown);
  const body = firstFitting(validators, schema, [whole]);
  return body === undefined ? undefined : { body, headers: page.headers };
}
