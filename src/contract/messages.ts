// Requests and answers as they travel, and what writes and reads their bodies.

/** Writes a body as a media type says, `type` where the encoder leaves a choice. */
export type Encoder = (body: unknown, type: string | undefined) => Body;

/** Reads a success body. Throws for one that cannot be read. */
export type Decoder = (answer: Answer) => unknown;

/**
 * Parses the JSON of an answer, `envelope` being the property of a wrapper that may be around it. Throws
 * for a text that is not JSON.
 */
export type JsonParser = (text: string, envelope?: string) => unknown;

/** A body as `fetch` takes it. */
export interface Body {
  /** What is sent, or where `later` makes it, what it will be. */
  readonly content?: Content;
  /** Its media type. @default what `fetch` knows of `content` */
  readonly type?: string | undefined;
  /** Makes what is sent where that takes time. */
  readonly later?: () => Promise<Content>;
  /** Set for a form: only `fetch` or `later` knows what separates its parts. */
  readonly isForm?: true;
  /** Set for a stream, which can be sent only once. */
  readonly isOnce?: true;
  /** The arguments by which curl sends the same, `word` making a word of the shell. @default bytes of a file */
  readonly inCurl?: (word: (text: string) => string) => Promise<string[]>;
}

/** What `fetch` takes as a body. `BodyInit` is a name of the DOM's types, which Node may lack. */
export type Content = NonNullable<RequestInit["body"]>;

/** An answer with its body read to the end, or up to the client's `maxBodySize`. */
export interface Answer {
  /** Status and headers; its own body has been read. */
  readonly response: Response;
  /** The decompressed body. */
  readonly chunks: readonly Uint8Array<ArrayBuffer>[];
  /** Whether the body is larger than what was read of it. */
  readonly cut: boolean;
}

/** A request as `fetch` takes it, and what the runtime remembers of how it was made. */
export interface OutgoingRequest {
  /** The whole URL. Credentials that travel in the query are added to it. */
  url: string;
  readonly init: RequestInit & { readonly method: string; readonly headers: Headers };
  /** The level that the call asks for itself. @default the client's */
  readonly level: unknown;
  /** Texts of it that must never be shown. */
  readonly secrets: string[];
  /** Each asking of a function for a credential, so that a 401 asks again. */
  readonly asked: Set<unknown>;
}
