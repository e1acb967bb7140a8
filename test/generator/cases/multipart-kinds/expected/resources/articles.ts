// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions, partsAs } from "specloom/runtime";
import type { MultipartKindsError } from "../errors.js";
import type { MultipartKindsTransport } from "../transport.js";

/** The body of addArticle. */
export interface AddArticleBody {
  about: {
    title?: string;
  };
  text: string;
  picture?: Blob;
}

/** The errors that addArticle answers with. */
export type AddArticleError = MultipartKindsError;

const addArticleRequest = {
  id: "addArticle",
  method: "POST",
  path: "/articles",
  encode: /* @__PURE__ */ partsAs("related", {
    about: {},
    text: { types: ["text/markdown"] },
    picture: { types: ["image/webp"] },
  }),
  decode: asNothing,
} as const;

/** `POST /articles` */
export function addArticle(
  transport: MultipartKindsTransport,
  body: AddArticleBody | Blob,
  options?: CallOptions,
): Call<void, AddArticleError> {
  return transport.call({
    ...addArticleRequest,
    body,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface ArticlesErrors {
  addArticle: AddArticleError;
}
