/// <reference lib="esnext.disposable" preserve="true" />
// A success that goes on arriving after its call has resolved.
import { type BodyReader, readerOf } from "../answer/readers.js";
import type { StreamEvent, StreamParser } from "../contract.js";
import { OptionsError, SpecloomError } from "../errors.js";

/** An item of a stream, and what its format says beside it. */
export interface EventItem<Item, Name extends string = string> {
  readonly data: Item;
  /** What the event is called; `"message"` where the stream does not say. */
  readonly event: Name;
  /** The id that the stream gives with the event; undefined where it gives none. */
  readonly id: string | undefined;
  /** How long to wait before connecting again, in ms, where the stream says so. */
  readonly retry: number | undefined;
}

/** What a stream is read from, and how. */
export interface StreamSource {
  /** Its body fails its reader where the connection does, or the call's time or patience ends. */
  readonly response: Response;
  readonly parser: StreamParser;
  /** Whether an event ends the stream and is not an item. */
  isEnd(event: StreamEvent): boolean;
  /** The item of an event. Throws for one that cannot be read; `number` counts from 1. */
  decode(data: string, number: number, event: string): unknown;
  /** The error for what was thrown while item `number` was read. */
  errorOf(thrown: unknown, number: number): unknown;
}

/**
 * The items of a stream, as they arrive. They are read once: by `for await`, or with their names and
 * ids by `events()`. It does not connect again.
 *
 * To leave the loop, or to abort the call's signal, closes the connection. So does `close()`, which a
 * stream needs that nobody reads. `timeout` is the longest silence between two pieces; `deadline`
 * ends with the headers.
 *
 * Reading it throws a `ConnectionError`, a `TimeoutError`, a `DecodeError` for an item that cannot be
 * read or is larger than `maxBodySize`, the signal's reason, or an `OptionsError` where it is read for
 * the second time. The errors carry the `lastEventId` that was given before.
 */
export class EventStream<Item, Event extends EventItem<Item> = EventItem<Item>>
  implements AsyncIterable<Item>, AsyncDisposable
{
  readonly #source: StreamSource;
  readonly #reader: BodyReader | undefined;
  #lastEventId: string | undefined;
  #isTaken = false;
  #isClosed = false;

  constructor(source: StreamSource) {
    this.#source = source;
    this.#reader = readerOf(source.response);
  }

  /** The last id that the stream has given, with the items that were read; undefined without any. */
  get lastEventId(): string | undefined {
    return this.#lastEventId;
  }

  /** Every item. */
  [Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    return this.#closing(this.#read(({ data }) => data));
  }

  /** Every item with its name and id, instead of the items alone. */
  events(): AsyncGenerator<Event, void, undefined> {
    return this.#closing(this.#read((item) => item as Event));
  }

  /** Lets go of the connection. Whoever reads the stream sees its end. */
  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#reader?.cancel().catch(() => {});
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.close();
  }

  /** A generator whose `return()` does not wait for what arrives next. */
  #closing<T>(generator: AsyncGenerator<T, void, undefined>): AsyncGenerator<T, void, undefined> {
    const leave = generator.return.bind(generator);
    generator.return = (value) => {
      this.close();
      return leave(value);
    };
    return generator;
  }

  async *#read<T>(pick: (item: EventItem<Item>) => T): AsyncGenerator<T, void, undefined> {
    if (this.#isTaken) {
      throw new OptionsError("stream", "a stream is read once, and this one has been read");
    }
    this.#isTaken = true;
    let number = 0;
    let retry: number | undefined;
    try {
      for await (const event of this.#events()) {
        if (event.id !== undefined) this.#lastEventId = event.id;
        retry = event.retry ?? retry;
        if (event.data === undefined) continue;
        if (this.#source.isEnd(event)) return;
        number++;
        const name = event.event ?? "message";
        const data = this.#source.decode(event.data, number, name) as Item;
        yield pick({ data, event: name, id: event.id, retry });
        retry = undefined;
      }
    } catch (error) {
      throw this.#located(this.#source.errorOf(error, number + 1));
    } finally {
      this.close();
    }
  }

  /** The events as they are cut from the body, until it ends or is let go. */
  async *#events(): AsyncGenerator<StreamEvent, void, undefined> {
    const { parser } = this.#source;
    const decoder = new TextDecoder();
    while (this.#reader && !this.#isClosed) {
      const { done, value } = await this.#reader.read();
      if (this.#isClosed) return;
      for (const event of parser.push(decoder.decode(value, { stream: !done }))) {
        yield event;
        if (this.#isClosed) return;
      }
      if (!done) continue;
      yield* parser.end();
      return;
    }
  }

  #located(error: unknown): unknown {
    const lastEventId = this.#lastEventId;
    if (lastEventId === undefined || !(error instanceof SpecloomError)) return error;
    return Object.assign(error, { lastEventId });
  }
}
