// JSON texts one after the other: one a line, or as a sequence (RFC 7464).
import type { StreamEvent, StreamParser } from "../contract.js";
import { lineBreak, Pieces, UnfitPiece } from "./pieces.js";

/** Cuts JSON Lines. Empty lines are none, and the last line needs no end. */
export class LineParser implements StreamParser {
  readonly #lines: Pieces;

  constructor(most: number) {
    this.#lines = new Pieces(lineBreak, most);
  }

  *push(text: string): Generator<StreamEvent, void, undefined> {
    for (const data of this.#lines.push(text)) if (data.trim() !== "") yield { data };
  }

  end(): Iterable<StreamEvent> {
    return this.push("\n");
  }
}

/** Cuts a JSON sequence, in which each text stands between a record separator and a line feed. */
export class SequenceParser implements StreamParser {
  readonly #texts: Pieces;
  /** How long the text was when it was last held against JSON and was not whole. */
  #tried = 0;

  constructor(most: number) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what separates texts
    this.#texts = new Pieces(/\x1e/g, most + 1);
  }

  *push(text: string): Generator<StreamEvent, void, undefined> {
    for (const data of this.#texts.push(text)) {
      this.#tried = 0;
      yield* wholeText(data);
    }
    if (!this.#isWhole()) return;
    const { rest } = this.#texts;
    this.#texts.rest = "";
    this.#tried = 0;
    yield* wholeText(rest);
  }

  end(): Iterable<StreamEvent> {
    return this.push("\x1e");
  }

  /**
   * Whether what is there is an item already, which then does not wait for the separator of the next
   * one. A line feed may also stand inside a text. What was not whole is tried again when it has
   * doubled, so that a text in small pieces is not read over and over.
   */
  #isWhole(): boolean {
    const { rest } = this.#texts;
    if (!rest.endsWith("\n") || rest.length < 2 * this.#tried) return false;
    this.#tried = rest.length;
    return isJsonText(rest);
  }
}

/** A number or a word that nothing follows may have been cut. */
function* wholeText(data: string): Generator<StreamEvent, void, undefined> {
  if (data.trim() === "") return;
  if (!/[\]}"\s]$/.test(data)) throw new UnfitPiece(data);
  yield { data };
}

function isJsonText(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
