// What emitters, the docs and the sandbox know of a document, in OpenAPI's own words. Types only.
// Schemas stay in the bundled document: the model holds JSON Pointers to them.

/** A JSON Pointer into the bundled document, such as `#/components/schemas/Customer`. */
export type Pointer = string;

export type HttpMethod = "GET" | "PUT" | "POST" | "DELETE" | "OPTIONS" | "HEAD" | "PATCH" | "TRACE";

export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/** Any object of the bundled document. */
export type JsonObject = { readonly [key: string]: JsonValue };

export interface Api {
  /** The name that the client goes by, as configured: `museum`. */
  readonly name: string;
  readonly title: string;
  readonly description: string | undefined;
  /** Absolute URLs, server variables filled with their defaults. */
  readonly servers: readonly string[];
  readonly securitySchemes: readonly SecurityScheme[];
  /** The requirement of operations that have none of their own. */
  readonly security: readonly SecurityRequirement[];
  /** Header parameters that are set once, when the client is made. */
  readonly headerOptions: readonly HeaderOption[];
  readonly errorCodes: ErrorCodes | undefined;
  /** The property of a wrapper around success bodies that may be there. */
  readonly envelope: string | undefined;
  readonly recursion: Recursion | undefined;
  readonly operations: readonly Operation[];
}

/** `x-client-option` of a header parameter or a security scheme. */
export interface ClientOption {
  readonly name: string;
  readonly env: string | undefined;
  readonly as: "username" | undefined;
  /** Ends the sentence "chainId must be …". */
  readonly expects: string | undefined;
  readonly description: string | undefined;
  readonly sensitive: boolean;
}

export interface SecurityScheme {
  /** The scheme's own name, to which security requirements refer. */
  readonly name: string;
  readonly option: ClientOption;
  readonly in: "header" | "query" | "cookie" | "basic" | "bearer";
  /** The header, query parameter or cookie; undefined for `basic` and `bearer`. */
  readonly parameter: string | undefined;
  readonly type: "string" | "integer";
}

/** Names of security schemes that are needed together. An empty list: anonymous. */
export type SecurityRequirement = readonly string[];

export interface HeaderOption {
  readonly option: ClientOption;
  readonly header: string;
  readonly required: boolean;
  readonly type: "string" | "integer";
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
  readonly pattern: string | undefined;
  readonly default: string | number | undefined;
}

export interface ErrorCodes {
  /** Keys that lead to the code in an error body; undefined where the HTTP status is the code. */
  readonly code: readonly string[] | undefined;
  readonly name: readonly string[] | undefined;
  readonly message: readonly string[] | undefined;
  readonly catalog: readonly ErrorCode[];
}

export interface ErrorCode {
  readonly code: number;
  readonly name: string;
  readonly status: number;
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
  readonly method: HttpMethod;
  readonly path: string;
  readonly pointer: Pointer;
  /** The first tag. */
  readonly group: string | undefined;
  /** The method on the client object. */
  readonly methodName: string;
  readonly summary: string | undefined;
  readonly description: string | undefined;
  readonly deprecated: boolean;
  /** Without those that are client options. */
  readonly parameters: readonly Parameter[];
  readonly requestBody: RequestBody | undefined;
  readonly responses: readonly Response[];
  /** Undefined where the document's own requirement holds. */
  readonly security: readonly SecurityRequirement[] | undefined;
  readonly pagination: Pagination | undefined;
  /** Codes of the catalogue that the operation may answer. */
  readonly errorCodes: readonly number[];
  /** Whether the operation takes the recursion header. */
  readonly recursion: boolean;
  /** The absolute URL that this operation alone has; undefined where it has the document's. */
  readonly server: string | undefined;
}

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly description: string | undefined;
  readonly style: string | undefined;
  readonly explode: boolean | undefined;
  readonly allowReserved: boolean;
  /** Set for a parameter that is a document of its own (`content`). */
  readonly mediaType: string | undefined;
  readonly schema: Pointer | undefined;
}

export interface RequestBody {
  readonly required: boolean;
  readonly description: string | undefined;
  readonly content: readonly MediaType[];
}

export interface MediaType {
  readonly mediaType: string;
  readonly schema: Pointer | undefined;
}

export interface Response {
  /** `200`, `4XX`, `default`. */
  readonly status: string;
  readonly description: string;
  readonly content: readonly MediaType[];
}

export type Pagination = CursorPagination | OffsetPagination;

export interface CursorPagination {
  readonly style: "cursor";
  readonly items: string;
  readonly hasMore: string;
  readonly from: string;
  readonly after: string;
  readonly before: string | undefined;
  readonly limit: string | undefined;
  /** Whether every item has what a cursor is made from, so that the list can be iterated. */
  readonly iterable: boolean;
  /** The schema of one item. */
  readonly item: Pointer;
}

export interface OffsetPagination {
  readonly style: "offset";
  readonly items: string;
  readonly offset: string;
  readonly limit: string | undefined;
  readonly total: string;
  readonly iterable: boolean;
  readonly item: Pointer;
}
