// Where an API is: its host, the schemes that lead there and the path in front of all others.
import type { JsonValue } from "../../document/json.js";
import { asString } from "../../document/json.js";
import type { Node } from "../../document/node.js";
import type { Writable, Writer } from "./writer.js";

/** Writes the servers of the document; none where it does not say where the API is. */
export function writeServers(root: Node, owner: Writable, writer: Writer): void {
  const template = root.at("x-ms-parameterized-host");
  if (template) {
    const message = "Where this API is depends on who uses it; give each client its baseUrl";
    writer.say("warn", template, message);
    return;
  }
  const host = root.at("host");
  const from = host ?? root.at("basePath");
  if (from === undefined) return;
  const place = placeOf(root, writer);
  const path = basePathOf(root);
  if (place === undefined) {
    const servers: JsonValue[] = [];
    writer.push(servers, serverOf(path === "" ? "/" : path, from, writer), from);
    writer.put(owner, "servers", servers, from);
    return;
  }
  const schemes = schemesOf(root);
  if (schemes.length === 0 && host && place.scheme === undefined) {
    writer.say(
      "warn",
      host,
      "No scheme leads to this host; it is read as https. List it in `schemes`",
    );
  }
  const fallback = [{ scheme: place.scheme ?? "https", from }];
  writeUrls(schemes.length > 0 ? schemes : fallback, `${place.host}${path}`, owner, from, writer);
}

/** Where the operations of a document are. */
export interface Place {
  /** What follows the scheme; undefined where the document does not say. */
  readonly rest: string | undefined;
  /** The schemes of the document. */
  readonly schemes: string;
}

export function placeOfAll(root: Node): Place {
  const { host } = hostIn(asString(root.at("host")?.value) ?? "");
  const isKnown = host !== "" && root.at("x-ms-parameterized-host") === undefined;
  const schemes = namesOf(schemesOf(root)) || "https";
  return { rest: isKnown ? `${host}${basePathOf(root)}` : undefined, schemes };
}

/** Writes the servers of an operation whose schemes are others. */
export function writeOwnServers(
  operation: Node,
  { rest, schemes }: Place,
  owner: Writable,
  writer: Writer,
): void {
  const from = operation.at("schemes");
  const own = schemesOf(operation);
  if (rest === undefined || from === undefined || own.length === 0) return;
  if (namesOf(own) !== schemes) writeUrls(own, rest, owner, from, writer);
}

function namesOf(schemes: readonly Scheme[]): string {
  return schemes.map(({ scheme }) => scheme).join();
}

interface Scheme {
  readonly scheme: string;
  readonly from: Node;
}

function writeUrls(
  schemes: readonly Scheme[],
  rest: string,
  owner: Writable,
  at: Node,
  writer: Writer,
): void {
  const servers: JsonValue[] = [];
  for (const { scheme, from } of schemes) {
    writer.push(servers, serverOf(`${scheme}://${rest}`, from, writer), from);
  }
  writer.put(owner, "servers", servers, at);
}

function serverOf(url: string, from: Node, writer: Writer): Writable {
  const server: Writable = {};
  writer.put(server, "url", url, from);
  return server;
}

/** The schemes of HTTP, the protected one first, since their order means nothing. */
function schemesOf(owner: Node): Scheme[] {
  const found = owner.list("schemes").flatMap((from) => {
    const scheme = asString(from.value)?.toLowerCase() ?? "";
    return scheme === "http" || scheme === "https" ? [{ scheme, from }] : [];
  });
  return found.sort((one, other) => other.scheme.length - one.scheme.length);
}

function basePathOf(root: Node): string {
  const path = (asString(root.at("basePath")?.value) ?? "").replace(/\/+$/, "");
  return path === "" || path.startsWith("/") ? path : `/${path}`;
}

interface Host {
  readonly scheme: string | undefined;
  readonly host: string;
}

/** A host is written without a scheme, and many write one all the same. */
function hostIn(text: string): Host {
  const [, scheme, host = ""] = /^(?:([a-z]+):\/\/)?(.*?)\/*$/is.exec(text.trim()) ?? [];
  return { scheme: scheme?.toLowerCase(), host };
}

function placeOf(root: Node, writer: Writer): Host | undefined {
  const node = root.at("host");
  const found = hostIn(asString(node?.value) ?? "");
  if (node === undefined || found.host === "") return undefined;
  if (found.scheme !== undefined) {
    writer.say(
      "warn",
      node,
      "A host has no scheme in front; it is read without. List it in `schemes`",
    );
  }
  return found;
}
