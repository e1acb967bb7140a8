// Answers, whose schema and examples become their content.
import { below, type JsonObject, type JsonValue, keysOf } from "../../document/json.js";
import { isJson } from "../../document/media-types.js";
import type { Node } from "../../document/node.js";
import { bytes, essence, json, type MediaTypes, preferred } from "./media-types.js";
import { convertHeader } from "./parameters.js";
import { convertSchema } from "./schemas.js";
import type { Writable, Writer } from "./writer.js";

/**
 * The shared answers of a document. What they hold depends on the media types of who refers to them, so
 * that one answer may become several.
 */
export class SharedResponses {
  readonly #writer: Writer;
  readonly #components: Writable = {};
  /** The names of components by the name of the answer and its media types. */
  readonly #names = new Map<string, string>();
  readonly #lists = new WeakMap<MediaTypes, string>();

  constructor(writer: Writer) {
    this.#writer = writer;
  }

  /** The reference to an answer, or what it leads to where that is not shared. */
  convert(node: Node, produces: MediaTypes): JsonObject {
    const { ref, target } = node;
    if (ref === undefined || target === undefined) {
      return convertResponse(node, produces, this.#writer);
    }
    const [section, name, ...more] = keysOf(ref);
    const isShared = section === "responses" && name !== undefined && more.length === 0;
    if (!isShared) return convertResponse(target, produces, this.#writer);
    const reference: Writable = {};
    const component = this.#component(name, target, produces);
    const place = below("#/components/responses", component);
    this.#writer.put(reference, "$ref", place, node.own("$ref") ?? node);
    return reference;
  }

  #component(name: string, target: Node, produces: MediaTypes): string {
    const hasContent = target.at("schema") !== undefined || target.at("examples") !== undefined;
    const id = JSON.stringify([name, hasContent ? this.#listOf(produces) : ""]);
    const known = this.#names.get(id);
    if (known !== undefined) return known;
    let free = name;
    for (let count = 2; Object.hasOwn(this.#components, free); count++) free = `${name}-${count}`;
    this.#names.set(id, free);
    const value = convertResponse(target, produces, this.#writer);
    this.#writer.put(this.#components, free, value, target);
    return free;
  }

  #listOf(types: MediaTypes): string {
    const list = this.#lists.get(types) ?? JSON.stringify([...types.keys()]);
    this.#lists.set(types, list);
    return list;
  }

  /** All of them. Those that nobody refers to have the media types of the document. */
  finish(shared: readonly [string, Node][], produces: MediaTypes): Writable {
    for (const [name, node] of shared) {
      const { target } = node;
      if (target && !Object.hasOwn(this.#components, name)) {
        this.#component(name, target, produces);
      }
    }
    return this.#components;
  }
}

function convertResponse(node: Node, produces: MediaTypes, writer: Writer): JsonObject {
  const response: Writable = {};
  const description = node.at("description");
  if (description) writer.copy(node, response, ["description"]);
  else writer.put(response, "description", "", node);
  const headers: Writable = {};
  for (const [name, header] of node.map("headers")) {
    const { target } = header;
    if (target) writer.put(headers, name, convertHeader(target, writer), target);
  }
  const written = node.at("headers");
  if (written && Object.keys(headers).length > 0) writer.put(response, "headers", headers, written);
  const content = contentOf(node, produces, writer);
  if (Object.keys(content).length > 0) writer.put(response, "content", content, node);
  writer.copyExtensions(node, response);
  return response;
}

/** An answer without a schema or an example has no content. */
function contentOf(node: Node, produces: MediaTypes, writer: Writer): Writable {
  const given = node.at("schema");
  const examples = new Map(node.map("examples"));
  const names = new Map([...examples.keys()].reverse().map((name) => [essence(name), name]));
  const content: Writable = {};
  const types = typesOf(node, produces, examples);
  const schema: JsonValue | undefined = given && convertSchema(given, writer);
  for (const [name, from] of types) {
    const media: Writable = {};
    if (given && schema !== undefined) writer.put(media, "schema", schema, given);
    const key = names.get(essence(name));
    const example = key === undefined ? undefined : examples.get(key);
    if (example) writer.put(media, "example", writer.clone(example.value), example);
    if (key !== undefined) examples.delete(key);
    if (given || example) writer.put(content, name, media, from);
  }
  for (const [name, example] of examples) {
    if (name.startsWith("x-")) continue;
    const message = `The operation does not produce ${JSON.stringify(name.slice(0, 100))}; the example is not read`;
    writer.say("warn", example, message);
  }
  return content;
}

function typesOf(
  node: Node,
  produces: MediaTypes,
  examples: ReadonlyMap<string, Node>,
): MediaTypes {
  const isFile = node.at("schema")?.text("type") === "file";
  if (produces.size > 0) {
    return isFile ? preferred(produces, (name) => !isJson(name)) : produces;
  }
  const shown = [...examples].filter(([name]) => /^[\w.+-]+\/[\w.+-]+/.test(name));
  if (shown.length > 0) return new Map(shown);
  return new Map([[isFile ? bytes : json, node.at("schema") ?? node]]);
}
