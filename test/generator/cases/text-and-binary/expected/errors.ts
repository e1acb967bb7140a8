// Generated from openapi.yaml. Do not edit.

import { ApiError, type CallError } from "specloom";

/** TextAndBinary error statuses, by name. */
export const TextAndBinaryErrorStatus = {} as const;

export type TextAndBinaryErrorStatus =
  (typeof TextAndBinaryErrorStatus)[keyof typeof TextAndBinaryErrorStatus];

/** The names of TextAndBinary error statuses. */
export type TextAndBinaryErrorName = keyof typeof TextAndBinaryErrorStatus;

/** What the document of Files says of each code, by number. */
export const textAndBinaryErrorCatalog = {} as const;

/** An answer outside 2xx. Source: Files. */
export class TextAndBinaryError extends ApiError {
  override readonly name: string = "TextAndBinaryError";
  /**
   * The code's name, or "unknown" where the operation does not declare the code. The HTTP status
   * is the code.
   */
  declare readonly codeName: TextAndBinaryErrorName | "unknown";
}

/** The error narrowed to the codes that an operation declares. */
export interface TextAndBinaryErrorOf<Name extends TextAndBinaryErrorName>
  extends TextAndBinaryError {
  readonly codeName: Name | "unknown";
}

/** Everything that a call's result may hold as its error. */
export type TextAndBinaryCallError<Name extends TextAndBinaryErrorName> =
  | TextAndBinaryErrorOf<Name>
  | CallError;
