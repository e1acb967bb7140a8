// What a page gives to a run, and what it gets: plain objects, for whoever draws them. Types only.

/** What goes wrong with the first request of a run. */
export type Fault = "429" | "503" | "reset";

export interface RunOptions {
  /** The level that the client asks for where a call says nothing else. @default the client's own */
  readonly level?: number;
  /** @default nothing goes wrong */
  readonly fault?: Fault;
  /** Hears of each request when it has been answered. */
  readonly onExchange?: (exchange: RunExchange) => void;
}

/** A request of the client, without secrets, and what it was answered. */
export interface RunExchange {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly (readonly [string, string])[];
  /** Empty where there is none. */
  readonly body: string;
  /** How long after the answer before it the request went out, in ms; 0 for the first one. */
  readonly waited: number;
  /** Undefined where the connection was reset. */
  readonly answer: RunAnswer | undefined;
}

export interface RunAnswer {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string;
}

export interface Ran {
  readonly exchanges: readonly RunExchange[];
  /** What the code said with `console.log`, a text for each call. */
  readonly output: readonly string[];
  /** What the code threw, or why it is not a module. */
  readonly error: { readonly name: string; readonly message: string } | undefined;
}

export type Run = (code: string, options?: RunOptions) => Promise<Ran>;
