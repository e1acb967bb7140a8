// A text that arrives in pieces, cut where it says so.

/** How much of a piece its error keeps, in characters. */
const mostKept = 10_000;

/** A piece of a stream that cannot be an item. */
export class UnfitPiece extends Error {
  readonly isTooLarge: boolean;

  /** `text` is what there is of it, of which the start is kept as the message. */
  constructor(text: string, isTooLarge = false) {
    super(text.slice(0, mostKept));
    this.isTooLarge = isTooLarge;
  }
}

/** What ends a line: CR LF, LF or CR. */
export const lineBreak: RegExp = /\r\n|\n|\r/g;

/** Cuts a text, however it arrives. Keeps no more of it than `most` characters. */
export class Pieces {
  /** What has no end yet. */
  rest = "";
  readonly #separator: RegExp;
  readonly #most: number;
  /** Whether the last piece ended with a CR, to which an LF that comes next belongs. */
  #isAfterReturn = false;

  constructor(separator: RegExp, most: number) {
    this.#separator = new RegExp(separator, "g");
    this.#most = most;
  }

  /** The pieces that a text completes. Throws an `UnfitPiece` for one that is too large. */
  *push(text: string): Generator<string, void, undefined> {
    if (text === "") return;
    let start = this.#isAfterReturn && text.startsWith("\n") ? 1 : 0;
    this.#isAfterReturn = false;
    this.#separator.lastIndex = start;
    for (let found = this.#separator.exec(text); found; found = this.#separator.exec(text)) {
      const piece = this.#fitting(this.rest + text.slice(start, found.index));
      this.rest = "";
      start = this.#separator.lastIndex;
      // A line ends with its CR, and does not wait for what comes after.
      this.#isAfterReturn = found[0] === "\r" && start === text.length;
      yield piece;
    }
    this.rest = this.#fitting(this.rest + text.slice(start));
  }

  #fitting(piece: string): string {
    if (piece.length > this.#most) throw new UnfitPiece(piece, true);
    return piece;
  }
}
