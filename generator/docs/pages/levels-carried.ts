// The arithmetic of a level, drawn: which resources another one holds, and what is left of the level
// for them.
import type { DescribedApi } from "../described.js";
import { html, type Markup } from "../html.js";
import { schemaNode } from "./schema.js";

/** The most resources inside of each other that are drawn. */
const deepest = 3;
/** The most ways that are drawn for one resource. */
const most = 8;

/** The ways from a resource into those that it holds, at the level asked for. */
export function carriedDown(described: DescribedApi, name: string, level: number): Markup {
  const ways = waysFrom(described, name, [name]).slice(0, most);
  if (ways.length === 0) return html`<p class="soft small">It holds no other resource.</p>\n`;
  return html`${ways.map((way) => drawn(described, name, way, level))}`;
}

/** A property that holds a resource. */
interface Step {
  readonly property: string;
  readonly schema: string;
  readonly level: number;
}

function waysFrom(described: DescribedApi, name: string, path: readonly string[]): Step[][] {
  const schema = schemaNode(described, name);
  if (schema === undefined || path.length > deepest) return [];
  return [...described.schemas.properties(schema).values()].flatMap((property) => {
    const { link, level } = property;
    if (link === undefined || path.includes(link.schema)) return [];
    const step = { property: property.name, schema: link.schema, level };
    const further = waysFrom(described, link.schema, [...path, link.schema]);
    return further.length === 0 ? [[step]] : further.map((way) => [step, ...way]);
  });
}

function drawn(described: DescribedApi, name: string, way: readonly Step[], asked: number): Markup {
  const parts: Markup[] = [stop(described, name, asked)];
  let left = asked;
  let isThere = true;
  for (const { property, schema, level } of way) {
    const goesOn: boolean = isThere && left >= level;
    const sum = !isThere
      ? "not reached"
      : goesOn
        ? `${left} − ${level} = ${left - level}`
        : `${left} < ${level}`;
    parts.push(
      html`<div class="carry${goesOn ? "" : " out"}"><code>${property}</code> from ${level}<i>${sum}</i></div>\n`,
    );
    left -= level;
    isThere = goesOn;
    parts.push(stop(described, schema, isThere ? left : undefined));
  }
  return html`<div class="way">${parts}</div>\n`;
}

function stop(described: DescribedApi, name: string, level: number | undefined): Markup {
  const own = described.names.schemas.get(name) ?? name;
  if (level === undefined) {
    return html`<div class="stop out"><b>${own}</b><small>not in this answer</small></div>\n`;
  }
  const schema = schemaNode(described, name);
  const properties = schema === undefined ? [] : [...described.schemas.properties(schema).values()];
  const shown = properties.filter((each) => each.level <= level).map((each) => each.name);
  const listed =
    shown.slice(0, 6).join(", ") + (shown.length > 6 ? ` and ${shown.length - 6} more` : "");
  return html`<div class="stop"><b>${own}</b><small>level ${level}: ${listed}</small></div>\n`;
}
