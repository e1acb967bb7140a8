// What the parts of the runtime tell each other of a call.
import type { CallError, SpecloomError } from "../errors.js";
import type { Execution } from "./execution.js";
import type { OperationCall } from "./operation.js";

/**
 * A success: its body, and what came with it. `Status` and `Headers` say more where the document tells
 * statuses apart or declares headers.
 */
// biome-ignore lint/complexity/noBannedTypes: no header is declared, and any object is one without
export interface Success<T, Status = number, Headers = {}> {
  /** The HTTP status, 200 to 299. */
  readonly status: Status;
  /**
   * The headers that the document declares, by their names in lower case. One that is missing, or that
   * its schema cannot read, is undefined. Those of the response are all, as texts.
   */
  readonly headers: Headers;
  readonly data: T;
  /** The HTTP response. Its own body has been read, or is what a stream in `data` reads. */
  readonly response: Response;
  /** The API's own name for the request, from the answer's headers. */
  readonly requestId: string | undefined;
}

/**
 * The outcome of a call as a value. Test `ok`, then use `data` or `error`. `E` is what the API's own
 * errors are; to it comes what can go wrong in any call. `S` is what its successes are.
 */
export type Result<T, E, S = Success<T>> =
  | (S & { readonly ok: true })
  | {
      readonly ok: false;
      readonly error: E | CallError;
      /** Undefined where no answer arrived. */
      readonly response?: Response | undefined;
      /** The API's own name for the request, from the answer's headers. */
      readonly requestId?: string | undefined;
    };

/** What a transport reports: a result with the errors that every call may have. */
export type Outcome<T> = Result<T, SpecloomError>;

/** What sends the requests of calls: a transport. */
export interface Sender {
  /** The values of the client options that choose what is asked for: no credentials, no level. */
  parameters(): object;
  /**
   * Fixes the request of an operation: what its arguments are now is what will be sent. Never
   * throws: arguments that make no request fail when it is sent.
   */
  prepare<T>(operation: OperationCall): Prepared<T>;
}

/** A request that is fixed and not sent yet. */
export interface Prepared<T> {
  /**
   * Sends it and reads its answer. Never rejects. `cancel` aborts as the caller's signal does; with
   * `isUnread` the data of a success is the answer, its body unread.
   */
  send(cancel?: AbortSignal, isUnread?: boolean): Promise<Sent<T>>;
  /** The request as a command for a shell, without secrets. Asks for no credential. */
  toCurl(): Promise<string>;
}

/** The outcome of a call, and the execution that it came from, for errors that its answer still leads to. */
export interface Sent<T> {
  readonly outcome: Outcome<T>;
  /** @default nothing was sent */
  readonly execution?: Execution;
}
