// What emitters, the docs and the sandbox know of a document, in OpenAPI's own words. Types only.
// Schemas stay in the joined document: the model holds nodes of it.
import type { PositionEncodings, PropertyEncoding } from "../document/encodings.js";
import type { ClientOption } from "../document/extensions/client-option.js";
import type { DeclaredPagination } from "../document/extensions/pagination.js";
import type { CodeSample } from "../document/extensions/samples.js";
import type { DeclaredStream } from "../document/extensions/stream.js";
import type { EventNode } from "../document/item-schemas.js";
import type { JsonValue } from "../document/json.js";
import type { HttpMethod } from "../document/methods.js";
import type { Document, Node } from "../document/node.js";
import type { Place } from "../document/openapi.js";
import type { Server } from "../document/servers.js";

export interface Api {
  /** The name that the client goes by, as configured: `museum`. */
  readonly name: string;
  readonly title: string;
  /** The version of the document; empty where it has none. */
  readonly version: string;
  readonly summary: string | undefined;
  readonly description: string | undefined;
  /** The joined document, each parent with a discriminator as a choice among its children. */
  readonly document: Document;
  /** The component schemas that were made for these: what children have in common. */
  readonly bases: ReadonlySet<string>;
  /** Whether answers may hold strings that an enum does not list. */
  readonly enums: "open" | "closed";
  /** Whether integers of 64 bits are bigints. */
  readonly bigints: boolean;
  /** The servers whose URLs say where they are. The first is used where nothing else is said. */
  readonly servers: readonly Server[];
  /** The path of a first server that is no whole URL. @default none */
  readonly serverPath: string | undefined;
  readonly securitySchemes: readonly SecurityScheme[];
  /** The requirement of operations that have none of their own. */
  readonly security: readonly SecurityRequirement[];
  /** Header parameters that are set once, when the client is made. */
  readonly headerOptions: readonly HeaderOption[];
  readonly errorCodes: ErrorCodes;
  /** The property of a wrapper around success bodies that may be there. */
  readonly envelope: string | undefined;
  readonly recursion: Recursion | undefined;
  /** What the document says of its tags, by their names. */
  readonly tags: ReadonlyMap<string, string>;
  /** What people call tags, by their names, where the document says more than these. */
  readonly tagTitles: ReadonlyMap<string, string>;
  readonly operations: readonly Operation[];
  /** What the API sends to applications by itself: webhooks and callbacks. */
  readonly webhooks: readonly Webhook[];
}

/** A request that an API sends to an application. */
export interface Webhook {
  /** The webhook's own name, or `operation/callback`. */
  readonly name: string;
  /** The operation whose callback it is; undefined for a webhook. */
  readonly operation: Node | undefined;
  readonly method: HttpMethod;
  readonly summary: string | undefined;
  readonly description: string | undefined;
  readonly deprecated: boolean;
  readonly parameters: readonly Pick<
    Parameter,
    "name" | "in" | "required" | "description" | "deprecated"
  >[];
  /** The media types of its body; none for one without. */
  readonly content: readonly MediaType[];
}

/** A client option with what its owner says of it. */
export interface DescribedOption extends Omit<ClientOption, "type"> {
  readonly deprecated: boolean;
  readonly description: string | undefined;
  readonly sensitive: boolean;
}

export interface SecurityScheme {
  /** The scheme's own name, to which security requirements refer. */
  readonly name: string;
  readonly option: DescribedOption;
  readonly in: "header" | "query" | "cookie" | "basic" | "bearer";
  /** The header, query parameter or cookie; undefined for `basic` and `bearer`. */
  readonly parameter: string | undefined;
  readonly type: "string" | "integer";
}

/** Names of security schemes that are needed together. An empty list: anonymous. */
export type SecurityRequirement = readonly string[];

export interface HeaderOption {
  readonly option: DescribedOption;
  readonly header: string;
  readonly required: boolean;
  readonly type: "string" | "integer";
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
  readonly pattern: string | undefined;
  readonly default: string | number | undefined;
}

export interface ErrorCodes {
  /** Whether the document declares a catalogue; else it is made from the statuses of responses. */
  readonly isDeclared: boolean;
  /** What codes are: numbers where a catalogue has none. */
  readonly type: "number" | "string";
  /** Keys that lead to the code in an error body; undefined where the HTTP status is the code. */
  readonly code: readonly string[] | undefined;
  /** Keys that lead to the code's name. */
  readonly name: readonly string[] | undefined;
  /** Keys that lead to the message for people. */
  readonly message: readonly string[] | undefined;
  readonly catalog: readonly ErrorCode[];
  /** The names of each set's codes, in the order of `errorCodes` of an operation, by the set's own name. */
  readonly sets: ReadonlyMap<string, readonly string[]>;
}

export interface ErrorCode {
  readonly code: number | string;
  readonly name: string;
  /** Undefined for a code that may come with any status. */
  readonly status: number | undefined;
  /** Empty where the document does not say. */
  readonly description: string;
}

export interface Recursion {
  readonly header: string;
  /** The schema extension that states a property's level. */
  readonly property: string;
  readonly minimum: number;
  readonly maximum: number;
  readonly default: number;
}

export interface Operation {
  /** The operationId, or one made from method and path. */
  readonly id: string;
  /** Whether the document gives no operationId. */
  readonly hasMadeId: boolean;
  readonly method: HttpMethod;
  readonly path: string;
  readonly node: Node;
  readonly pathItem: Node;
  /** The first tag, or without an operationId what the path begins with; undefined at top level. */
  readonly group: string | undefined;
  /** The group and those that it stands in, the outermost first. */
  readonly groups: readonly string[];
  /** The method on the client object; undefined where the document leaves it to the operationId. */
  readonly methodName: string | undefined;
  readonly summary: string | undefined;
  readonly description: string | undefined;
  readonly deprecated: boolean;
  readonly parameters: readonly Parameter[];
  readonly requestBody: RequestBody | undefined;
  readonly responses: readonly Response[];
  /** Undefined where the document's own requirement holds. */
  readonly security: readonly SecurityRequirement[] | undefined;
  readonly pagination: Pagination | undefined;
  /** The names of the codes of the catalogue that the operation may answer, in order of the codes. */
  readonly errorCodes: readonly string[];
  /** The set of `ErrorCodes` that these are; undefined where the operation lists them itself. */
  readonly errorSet: string | undefined;
  /** Whether the operation takes the recursion header. */
  readonly recursion: boolean;
  /** The absolute URL that this operation alone has; undefined where it has the document's. */
  readonly server: string | undefined;
  /** What the document says of the stream that it answers with. */
  readonly stream: DeclaredStream | undefined;
  readonly samples: readonly CodeSample[];
}

export interface Parameter {
  readonly name: string;
  readonly in: Place;
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly description: string | undefined;
  readonly style: string | undefined;
  readonly explode: boolean | undefined;
  /** Whether reserved characters of its values are sent as they are. */
  readonly allowReserved: boolean;
  /** Set for a parameter that is a document of its own (`content`). */
  readonly mediaType: string | undefined;
  /** The same with all that is said of it. */
  readonly media: MediaType | undefined;
  readonly schema: Node | undefined;
  /** The client option that sets it, and not the call. */
  readonly option: string | undefined;
  /** Whether its values must not be shown. */
  readonly sensitive: boolean;
  /** The values that the document gives as examples beside the schema. */
  readonly examples: readonly JsonValue[];
}

export interface RequestBody {
  readonly description: string | undefined;
  readonly required: boolean;
  readonly content: readonly MediaType[];
}

export interface MediaType {
  readonly mediaType: string;
  /** As it is written: a reference stays one. */
  readonly schema: Node | undefined;
  /** The values that the document gives as examples beside the schema. */
  readonly examples: readonly JsonValue[];
  /** How the properties of a form are written, by their names; none for other bodies. */
  readonly encodings: ReadonlyMap<string, PropertyEncoding>;
  /** How parts without names are written; undefined where the document does not say it. */
  readonly positions: PositionEncodings | undefined;
  /** The kinds of server-sent events, where the document tells them apart by name; else none. */
  readonly events: readonly EventNode[];
}

export interface Response {
  /** `200`, `4XX`, `default`. */
  readonly status: string;
  readonly description: string;
  readonly content: readonly MediaType[];
  /** The headers whose values must not be shown. */
  readonly sensitiveHeaders: readonly string[];
  readonly headers: readonly ResponseHeader[];
}

/** A header of an answer. */
export interface ResponseHeader {
  /** In lower case. */
  readonly name: string;
  readonly description: string | undefined;
  readonly deprecated: boolean;
  /** Set for a value that is a document of its own (`content`). */
  readonly mediaType: string | undefined;
  readonly schema: Node | undefined;
}

/** How an operation's list goes on, and what it is a list of. */
export type Pagination = DeclaredPagination & {
  /** Whether every item has what a cursor is made from, so that the list can be iterated. */
  readonly iterable: boolean;
  /** The schema of one item; undefined where the document does not describe it. */
  readonly item: Node | undefined;
};
