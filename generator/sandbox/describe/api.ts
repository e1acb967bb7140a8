// What the sandbox serves: the operations of a document, each with all that its checks need. Types only.
import type { Catalog } from "../answers/errors.js";
import type { Place } from "./place.js";
import type { Schemas } from "./schemas.js";

export interface Api {
  readonly name: string;
  readonly title: string;
  readonly root: Place;
  /** The path of the first server, without a slash at its end: `/api/v1`. */
  readonly basePath: string;
  readonly catalog: Catalog;
  readonly schemas: Schemas;
  readonly securitySchemes: readonly SecurityScheme[];
  readonly operations: readonly Operation[];
  /** The header that carries the recursion level. */
  readonly levelHeader: string | undefined;
}

export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body: Body | undefined;
  readonly status: number;
  /** The schema of the success response. */
  readonly answer: Place | undefined;
  readonly pagination: Pagination | undefined;
  readonly resource: Resource | undefined;
  /** Alternatives of scheme names; an empty one needs nothing. */
  readonly security: readonly (readonly string[])[];
}

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly style: string;
  readonly explode: boolean;
  /** Whether the value is a JSON text. */
  readonly json: boolean;
  readonly schema: Place | undefined;
  /** The name under which clients know the parameter: `chainId`. */
  readonly option: string | undefined;
}

export interface Body {
  readonly required: boolean;
  readonly content: ReadonlyMap<string, Place | undefined>;
}

export interface Resource {
  /** The word of `x-resource`, for paths and messages. */
  readonly name: string;
  /** The component schema that names the collection of rows. */
  readonly schema: string;
  readonly place: Place;
  /** Whether a deleted row is kept, out of sight. */
  readonly softDelete: boolean;
}

export interface SecurityScheme {
  readonly name: string;
  readonly type: string;
  /** `basic` or `bearer` for `http`. */
  readonly scheme: string | undefined;
  readonly in: string | undefined;
  readonly parameter: string;
  readonly option: string;
}

export interface Pagination {
  readonly style: "cursor" | "offset";
  readonly items: string;
  readonly limit: string | undefined;
  readonly hasMore: string;
  readonly from: string;
  readonly after: string;
  readonly before: string;
  readonly offset: string;
  readonly total: string;
}
