// Goes through a list page after page.
import { captureStack, thrown } from "../call.js";
import type { PageReading, Sent, Success } from "../contract.js";
import { SpecloomError } from "../errors.js";
import type { Page } from "./page.js";
import type { Bookmark } from "./resume-token.js";
import type { PageSource } from "./source.js";
import { Trail } from "./trail.js";

/**
 * Goes through a list from its start. `fetchFirst` asks for the first page; `enough` is how many
 * items are wanted at most, so that no page is prefetched in vain. The walk ends where `cancel`
 * aborts, and aborts it when it ends, so that no request goes on for nothing. A failure is thrown
 * with the resume token of the page that failed.
 */
export async function* walk<Item, Body>(
  source: PageSource<Body>,
  fetchFirst: (cancel: AbortSignal) => Promise<Sent<Body>>,
  cancel: AbortController,
  enough: number,
): AsyncGenerator<Page<Item, Body>, void, undefined> {
  const { signal } = cancel;
  const trail = new Trail();
  let count = 0;
  let bookmark: Bookmark | undefined = source.start;
  let pending = fetchFirst(signal);
  try {
    while (bookmark) {
      const sent: Sent<Body> = await pending;
      if (signal.aborted) return;
      const reading: PageOf<Body> = readAt(source, sent, bookmark, trail);
      const { success, next, kept, total } = reading;
      const items = reading.items as readonly Item[];
      const totalChange = (total ?? 0) - (bookmark.total ?? total ?? 0);
      const following: Bookmark | undefined = next && { params: next, kept, total: total ?? null };
      const resumeToken = following && source.resumeTokenOf(following);
      count += items.length;
      const isEarly = following && source.prefetch && count < enough;
      if (isEarly) pending = source.fetch(following, signal);
      const hasNext = following !== undefined;
      const { data: body } = success;
      const page = { ...success, items, body, hasNext, resumeToken, total, totalChange };
      yield sent.execution?.printed(page, "body") ?? page;
      if (following && !isEarly) pending = source.fetch(following, signal);
      bookmark = following;
    }
  } finally {
    cancel.abort();
  }
}

/** A page as it was read, and the answer that it is. */
type PageOf<Body> = PageReading & { readonly success: Success<Body> };

/** Reads a page. A failure is thrown as it leaves a call, with the token that asks for it again. */
function readAt<Body>(
  source: PageSource<Body>,
  sent: Sent<Body>,
  bookmark: Bookmark,
  trail: Trail,
): PageOf<Body> {
  try {
    return source.read(sent, bookmark, trail);
  } catch (error) {
    if (!(error instanceof SpecloomError)) throw error;
    // A cursor may be secret, so the token is not enumerated with what may be shown.
    const token = { value: source.resumeTokenOf(bookmark), configurable: true };
    Object.defineProperty(error, "resumeToken", token);
    captureStack(error);
    throw thrown(error);
  }
}
