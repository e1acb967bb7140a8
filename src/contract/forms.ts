// How the properties of a form are written.
import type { ParameterStyle } from "./operation.js";

/** How a property of a form that is URL-encoded is written, where its value alone does not say it. */
export type FieldEncoding = Pick<ParameterStyle, "style" | "explode" | "allowReserved" | "content">;

/** How the parts of one property of a multipart body are written, where its value alone does not say it. */
export interface PartEncoding {
  /**
   * The media types that a part may have, the one first that a part has which names none. One of JSON
   * makes JSON of every value that is not a file. `image/*` stands for several.
   *
   * @default what the value is: JSON, text, or the type of a file
   */
  readonly types?: readonly string[];
  /** Set where a text is sent as it is, whatever its media type: it is written already. */
  readonly isWritten?: true;
  /** Headers of each part beside `Content-Type` and `Content-Disposition`. @default none */
  readonly headers?: Readonly<Record<string, string>>;
  /** Writes the property as the pairs of a query, each of which is a part of text. @default not */
  readonly style?: FieldEncoding;
}

/** How the parts of a body are written that have no names. */
export interface PositionEncodings {
  /** Of the first parts. @default as `item` */
  readonly prefix?: readonly PartEncoding[];
  /** Of all others. @default as their values say */
  readonly item?: PartEncoding;
}
