// How deep an answer goes: for each resource and level what the sandbox answers, what the type is, and
// how the level is carried down. Which level is shown is chosen by the style sheet alone, so that the
// page needs no script.

import { isOptional } from "../../document/extensions/recursion.js";
import type { JsonObject, JsonValue } from "../../document/json.js";
import { asNumber, asObject, isObject } from "../../document/json.js";
import type { Node } from "../../document/node.js";
import type { Recursion } from "../../model/model.js";
import type { Property } from "../../model/properties.js";
import { render } from "../../sandbox/answers/render.js";
import type { Sandbox } from "../../sandbox/types.js";
import type { Block, Page } from "../content.js";
import type { DescribedApi } from "../described.js";
import { highlight } from "../highlight.js";
import { html, type Markup } from "../html.js";
import { isLeveled } from "../properties.js";
import { schemaNode } from "./schema.js";

export {
  asNumber,
  asObject,
  type Block,
  highlight,
  html,
  isLeveled,
  isObject,
  isOptional,
  type JsonObject,
  type JsonValue,
  type Markup,
  type Node,
  type Property,
  type Recursion,
  render,
  schemaNode,
};

export async function levelsPage(
  described: DescribedApi,
  _sandbox: Sandbox,
): Promise<Page | undefined> {
  const { api, folder } = described;
  if (api.recursion === undefined) return undefined;
  return {
    path: `${folder}/levels.html`,
    title: "Recursion levels",
    summary: "How deep an answer goes.",
    section: folder,
    trail: [{ text: api.title, to: `${folder}/index.html` }],
    label: "Explorer",
    blocks: [],
  };
}
