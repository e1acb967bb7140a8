// What a stream is cut into.

/** One event of a stream. Formats without names have data alone. */
export interface StreamEvent {
  /** Undefined where the event is not an item and only says an id or when to come back. */
  readonly data: string | undefined;
  /** @default "message" */
  readonly event?: string | undefined;
  /** Goes on after this event where it is sent as `Last-Event-ID`. */
  readonly id?: string | undefined;
  /** How long to wait before connecting again, in ms. */
  readonly retry?: number | undefined;
}

/** Cuts a stream into events. Throws what says why for one that is not as its format says. */
export interface StreamParser {
  /** The events that the next piece of text completes. */
  push(text: string): Iterable<StreamEvent>;
  /** What is complete now that nothing more comes. */
  end(): Iterable<StreamEvent>;
}
