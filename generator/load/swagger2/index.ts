// Converts a document of Swagger 2.0, in one piece and sound, to OpenAPI 3.0. Each part that is written
// notes where it stood, so that problems keep their places.
import { entriesOf } from "../../document/json.js";
import { Document } from "../../document/node.js";
import type { Joined } from "../join.js";
import type { Document as File } from "../redocly.js";
import { Inherited } from "./media-types.js";
import { convertParameter } from "./parameters.js";
import { type Around, convertPathItem } from "./paths.js";
import { SharedResponses } from "./responses.js";
import { convertSchema, mapDiscriminators, resolveReferences } from "./schemas.js";
import { convertScheme } from "./security.js";
import { placeOfAll, writeServers } from "./servers.js";
import { type Finding, type Writable, Writer } from "./writer.js";

export type { Finding };

export interface Converted {
  readonly joined: Joined;
  readonly findings: readonly Finding[];
}

/** `root` is the file of the document. Throws a `LimitError` where the result would be too large. */
export function convertSwagger(brought: Joined, root: File): Converted {
  const writer = new Writer(new Document(brought.document), brought.origins, root);
  const { document, origins, findings } = writer;
  const from = writer.source.root;
  writer.put(document, "openapi", "3.0.3", from.at("swagger") ?? from);
  writer.copy(from, document, ["info"]);
  writeServers(from, document, writer);
  writer.copy(from, document, ["externalDocs", "tags"]);
  const around = {
    root: from,
    mediaTypes: new Inherited(from),
    place: placeOfAll(from),
    responses: new SharedResponses(writer),
    writer,
  };
  writePaths(around);
  writeComponents(around);
  writer.copy(from, document, ["security"]);
  writer.copyExtensions(from, document);
  resolveReferences(writer);
  mapDiscriminators(writer);
  return { joined: { document, origins, renamed: brought.renamed }, findings };
}

function writePaths(around: Around): void {
  const { root, writer } = around;
  const paths: Writable = {};
  for (const [path, item] of root.map("paths")) {
    const isExtension = path.startsWith("x-");
    const value = isExtension ? writer.clone(item.value, true) : convertPathItem(item, around);
    writer.put(paths, path, value, item);
  }
  writer.put(writer.document, "paths", paths, root.at("paths") ?? root);
}

function writeComponents({ root, mediaTypes, responses, writer }: Around): void {
  const components: Writable = {};
  const write = (name: string, key: string, section: Writable) => {
    const from = root.at(key);
    if (from && entriesOf(section).length > 0) writer.put(components, name, section, from);
  };
  const schemas: Writable = {};
  for (const [name, node] of root.map("definitions")) {
    writer.put(schemas, name, convertSchema(node, writer), node);
  }
  write("schemas", "definitions", schemas);
  const parameters: Writable = {};
  for (const [name, { target }] of root.map("parameters")) {
    if (!target || ["body", "formData"].includes(target.text("in") ?? "")) continue;
    writer.put(parameters, name, convertParameter(target, writer), target);
  }
  write("parameters", "parameters", parameters);
  const answers = responses.finish(root.map("responses"), mediaTypes.produces);
  write("responses", "responses", answers);
  const schemes: Writable = {};
  for (const [name, { target }] of root.map("securityDefinitions")) {
    if (target) writer.put(schemes, name, convertScheme(target, writer), target);
  }
  write("securitySchemes", "securityDefinitions", schemes);
  if (Object.keys(components).length > 0) {
    writer.put(writer.document, "components", components, root);
  }
}
