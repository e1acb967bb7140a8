// What the answers of operations look like, where rules and rows say nothing of them: data, so that pages
// can have what was made up in Node. Types only.
import type { JsonObject, JsonValue } from "../../document/json.js";

/** A body as data: JSON, a text, or bytes. */
export type SampledBody =
  | { readonly json: JsonValue }
  | { readonly text: string }
  | { readonly base64: string };

/** A body that an answer may have. */
export interface Sample {
  /** The name of the document's example; undefined for one without a name, or that is made up. */
  readonly name?: string;
  readonly body: SampledBody;
}

/** The bodies of one media type, the one to answer with first. */
export interface SampledContent {
  readonly mediaType: string;
  readonly samples: readonly Sample[];
}

export interface SampledResponse {
  /** As the document writes it: `200`, `4XX`, `default`. */
  readonly status: string;
  /** None for an answer without a body. */
  readonly content: readonly SampledContent[];
  /** The headers that the document requires. */
  readonly headers: Readonly<Record<string, string>>;
}

export interface SampledOperation {
  readonly responses: readonly SampledResponse[];
  /** Values for its parameters in the path. */
  readonly pathParams: JsonObject;
}

/** What the answers of an operation look like, by its operationId or method and path. */
export type Samples = (operation: string) => SampledOperation | undefined;

/** The same as data. */
export type SampleData = Readonly<Record<string, SampledOperation>>;
