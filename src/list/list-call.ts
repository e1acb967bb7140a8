import { Call } from "../call.js";
import type {
  OperationCall,
  Outcome,
  Pagination,
  Prepared,
  Sender,
  Sent,
  Success,
} from "../contract.js";
import { OptionsError } from "../errors.js";
import type { Page } from "./page.js";
import { PageSource } from "./source.js";
import { walk } from "./walk.js";

/**
 * A list on its way. Await it for one page as the API sent it, or iterate it for every item:
 * the awaited answer then is the first page. A second `for await` walks anew. A walk that ends with
 * an error gives it a `resumeToken`, which goes on with the page that failed.
 */
export class ListCall<Body, Item, E, S = Success<Body>>
  extends Call<Body, E, S>
  implements AsyncIterable<Item>
{
  readonly #source: PageSource<Body>;
  readonly #first: FirstPage<Body>;
  #awaited = false;

  constructor(sender: Sender, pagination: Pagination, operation: OperationCall) {
    const source = new PageSource<Body>(sender, pagination, operation);
    const first = new FirstPage(source);
    super(first);
    this.#source = source;
    this.#first = first;
  }

  /** Every item, page after page. Walking backwards yields each page's items from its end. */
  [Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    return this.#items(Infinity);
  }

  /** Every page, the first one included. Leaving the loop aborts a request that is on its way. */
  pages(): AsyncGenerator<Page<Item, Body, S>, void, undefined> {
    // The transport makes successes of the operation's own description, which S restates.
    type Pages = AsyncGenerator<Page<Item, Body, S>, void, undefined>;
    return cancellable((cancel) => this.#walk(cancel, Infinity) as Pages);
  }

  /**
   * The first items of the list in an array. Stops at `max` without an error, and asks for no
   * page beyond it.
   */
  async toArray({ max }: { max: number }): Promise<Item[]> {
    const collected: Item[] = [];
    if (!(max > 0)) await this.outcome();
    if (!(max >= 0)) throw new OptionsError("max", "max must be a count of items, from 0 up");
    if (max === 0) return collected;
    for await (const item of this.#items(max)) {
      collected.push(item);
      if (collected.length >= max) break;
    }
    return collected;
  }

  /** The answer of the first page; whoever iterates the list asks for that page again. */
  override asResponse(): Promise<Response> {
    this.#first.isTaken = true;
    return super.asResponse();
  }

  protected override outcome(): Promise<Outcome<Body>> {
    this.#awaited = true;
    return super.outcome();
  }

  #items(enough: number): AsyncGenerator<Item, void, undefined> {
    const { isBackward } = this.#source;
    const walkPages = (cancel: AbortController) => this.#walk(cancel, enough);
    return cancellable(async function* (cancel) {
      for await (const { items } of walkPages(cancel)) {
        yield* isBackward ? items.toReversed() : items;
      }
    });
  }

  #walk(
    cancel: AbortController,
    enough: number,
  ): AsyncGenerator<Page<Item, Body>, void, undefined> {
    return walk(this.#source, (signal) => this.#firstPage(signal), cancel, enough);
  }

  /** The answer that the call itself waits for, where no walk has had it yet. */
  async #firstPage(cancel: AbortSignal): Promise<Sent<Body>> {
    if (this.#first.isTaken) return this.#source.fetch(this.#source.start, cancel);
    this.#first.isTaken = true;
    cancel.addEventListener("abort", () => {
      // Whoever awaits the call itself still wants its answer.
      if (!this.#awaited) this.#first.cancel();
    });
    // Waits as the call does, which marks its outcome as looked at.
    await super.outcome();
    return this.#first.send();
  }
}

/** The first page of a list, which the call and its first walk share. */
class FirstPage<Body> implements Prepared<Body> {
  /** Whether a walk has had it. */
  isTaken = false;
  readonly #prepared: Prepared<Body>;
  readonly #controller = new AbortController();
  #sent: Promise<Sent<Body>> | undefined;

  constructor(source: PageSource<Body>) {
    this.#prepared = source.prepare(source.start);
  }

  /** Asks for the page once, however often it is called. */
  send(_cancel?: AbortSignal, isUnread?: boolean): Promise<Sent<Body>> {
    this.#sent ??= this.#prepared.send(this.#controller.signal, isUnread);
    return this.#sent;
  }

  toCurl(): Promise<string> {
    return this.#prepared.toCurl();
  }

  cancel(): void {
    this.#controller.abort();
  }
}

/** A generator whose `return()` aborts what its walk waits for. */
function cancellable<T>(
  walk: (cancel: AbortController) => AsyncGenerator<T, void, undefined>,
): AsyncGenerator<T, void, undefined> {
  const cancel = new AbortController();
  const generator = walk(cancel);
  const leave = generator.return.bind(generator);
  generator.return = (value) => {
    cancel.abort();
    return leave(value);
  };
  return generator;
}
