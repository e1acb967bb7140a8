// What openapi-typescript gets of a document: a copy of what it reads, and nothing else. What the
// client sets by itself is not in it, so that nobody has to repeat it. Names become string literals
// there, and all other text becomes comments, for which it is made fit here.

import { bodySchemaOf } from "../document/item-schemas.js";
import { below, type JsonObject, type JsonValue, keysOf } from "../document/json.js";
import { isMethod } from "../document/methods.js";
import type { Node } from "../document/node.js";
import { isSameHeader, readParameter, responsesOf } from "../document/openapi.js";
import type { Api } from "../model/model.js";
import { carried, commentsOf, named, present } from "./fields.js";
import { SchemaCopies } from "./schemas.js";

export function documentForTypes(api: Api): JsonObject {
  return new DocumentCopy(api).copy();
}

/** openapi-typescript takes longer for each operation with an id than for the one before. */
const mostIds = 10_000;

/** Copies what a component of one kind is. */
type Copy = (node: Node) => JsonObject;

class DocumentCopy {
  readonly #api: Api;
  readonly #schemas: SchemaCopies;
  readonly #ids = new Set<string>();

  constructor(api: Api) {
    this.#api = api;
    this.#schemas = new SchemaCopies(api.document);
  }

  copy(): JsonObject {
    const { root } = this.#api.document;
    const components = root.at("components");
    const entriesOf = (section: string) => components?.map(section) ?? [];
    const section = (entries: readonly [string, Node][], copy: Copy) => {
      return named(entries.map(([name, node]) => [name, copy(node.target ?? node)]));
    };
    const parameters = entriesOf("parameters").filter(([, node]) => !this.#isSetByClient(node));
    return {
      paths: this.#pathItems(root.map("paths").filter(([path]) => path.startsWith("/"))),
      webhooks: this.#pathItems(root.map("webhooks")),
      components: {
        responses: section(entriesOf("responses"), this.#response),
        parameters: section(parameters, this.#parameter),
        requestBodies: section(entriesOf("requestBodies"), this.#requestBody),
        headers: section(entriesOf("headers"), this.#header),
        pathItems: section(entriesOf("pathItems"), this.#pathItem),
        // Last, since the others may add some.
        schemas: this.#schemas.all(),
      },
    };
  }

  #pathItems(entries: readonly [string, Node][]): JsonObject {
    return named(
      entries.map(([key, node]) => [key, this.#refer("pathItems", node, this.#pathItem)]),
    );
  }

  #pathItem: Copy = (node) => {
    const operations = node.entries().flatMap(([method, each]): [string, JsonValue][] => {
      return isMethod(method) ? [[method, this.#operation(each)]] : [];
    });
    return { ...commentsOf(node), parameters: this.#parameters(node), ...named(operations) };
  };

  #operation: Copy = (node) => {
    const body = node.at("requestBody");
    const responses = responsesOf(node).map(({ status, written }): [string, JsonValue] => {
      return [status, this.#refer("responses", written, this.#response)];
    });
    return present({
      ...commentsOf(node),
      operationId: this.#claim(node.text("operationId")),
      parameters: this.#parameters(node),
      requestBody: body && this.#refer("requestBodies", body, this.#requestBody),
      responses: named(responses),
    });
  };

  /** An id under which the operation can be found; without one its type stands where it is used. */
  #claim(id: string | undefined): string | undefined {
    // openapi-typescript writes a slash for it.
    const name = id?.replaceAll("#", "/");
    if (!name || this.#ids.has(name) || this.#ids.size === mostIds) return undefined;
    this.#ids.add(name);
    return carried(name);
  }

  #parameters(owner: Node): JsonValue {
    const asked = owner.list("parameters").filter((node) => !this.#isSetByClient(node));
    return asked.map((node) => this.#refer("parameters", node, this.#parameter));
  }

  #parameter: Copy = (node) => {
    const { name = "", in: place = "query", required = false } = readParameter(node) ?? {};
    return present({
      ...commentsOf(node),
      name: carried(name),
      in: place,
      required: required && !(place === "header" && this.#carriesLevel(name)),
      schema: this.#schemaOf(node),
    });
  };

  /** Whether the client puts the parameter into every request, or OpenAPI ignores it. */
  #isSetByClient(node: Node): boolean {
    const parameter = readParameter(node);
    if (parameter === undefined) return true;
    const { name, in: place } = parameter;
    // The query as a whole has no place there.
    if (place === "querystring") return true;
    const { headerOptions, security, securitySchemes } = this.#api;
    if (place !== "header") {
      const sent = securitySchemes.filter((scheme) => security.flat().includes(scheme.name));
      return sent.some((scheme) => scheme.in === place && scheme.parameter === name);
    }
    if (this.#carriesLevel(name)) return false;
    // A call is refused that has the header of an option, whether it would be sent or not.
    const credentials = securitySchemes.filter((scheme) => scheme.in === "header");
    const headers = [
      ...headerOptions.map(({ header }) => header),
      ...credentials.map(({ parameter = "" }) => parameter),
    ];
    return headers.some((header) => isSameHeader(header, name));
  }

  /** A call may ask for another level than the client's. */
  #carriesLevel(name: string): boolean {
    const { recursion } = this.#api;
    return recursion !== undefined && isSameHeader(recursion.header, name);
  }

  #requestBody: Copy = (node) => {
    return { ...commentsOf(node), required: node.flag("required"), content: this.#content(node) };
  };

  #response: Copy = (node) => {
    const headers = node.map("headers").map(([name, each]): [string, JsonValue] => {
      return [name, this.#refer("headers", each, this.#header)];
    });
    return { ...commentsOf(node), headers: named(headers), content: this.#content(node) };
  };

  #header: Copy = (node) => {
    const content = node.at("content") && this.#content(node);
    const required = node.flag("required");
    return present({ ...commentsOf(node), required, schema: this.#schemaOf(node), content });
  };

  #content: Copy = (node) => {
    return named(
      node.map("content").map(([mediaType, media]) => {
        return [
          mediaType,
          present({ ...commentsOf(media), schema: this.#schemaOf(media, mediaType) }),
        ];
      }),
    );
  };

  #schemaOf(holder: Node, mediaType?: string): JsonValue | undefined {
    const schema = mediaType === undefined ? holder.at("schema") : bodySchemaOf(mediaType, holder);
    return schema && this.#schemas.copy(schema);
  }

  /** A reference to a component; what any other one leads to stands in its place. */
  #refer(section: string, node: Node, copy: Copy): JsonObject {
    const { ref, target } = node;
    if (target === undefined) return {};
    const keys = ref === undefined ? [] : keysOf(ref);
    const isComponent = keys.length === 3 && keys[0] === "components" && keys[1] === section;
    if (!isComponent) return copy(target);
    return { ...commentsOf(node), $ref: below("#", ...keys.map(carried)) };
  }
}
