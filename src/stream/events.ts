// Server-sent events, as the HTML standard of the WHATWG reads them (9.2.6).
import type { StreamEvent, StreamParser } from "../contract.js";
import { lineBreak, Pieces, UnfitPiece } from "./pieces.js";

/** The most characters that stand in a line beside its value. */
const mostAround = "event: ".length;

/** Cuts server-sent events. What an event holds is at most `most` characters. */
export class EventParser implements StreamParser {
  readonly #lines: Pieces;
  readonly #most: number;
  #data: string[] = [];
  #size = 0;
  #event = "";
  #id: string | undefined;
  #retry: number | undefined;

  constructor(most: number) {
    this.#most = most;
    this.#lines = new Pieces(lineBreak, most + mostAround);
  }

  *push(text: string): Generator<StreamEvent, void, undefined> {
    for (const line of this.#lines.push(text)) {
      if (line !== "") this.#read(line);
      else if (this.#isSaid()) yield this.#take();
    }
  }

  /** An event without the empty line at its end is not one. */
  end(): StreamEvent[] {
    return [];
  }

  /** A line without a colon is a field without a value; one that begins with it is a comment. */
  #read(line: string): void {
    const colon = line.indexOf(":");
    const name = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? "" : line.slice(colon + (line[colon + 1] === " " ? 2 : 1));
    if (name === "data") this.#add(value);
    else if (name === "event") this.#event = value;
    else if (name === "id" && !value.includes("\0")) this.#id = value;
    else if (name === "retry" && /^\d+$/.test(value)) this.#retry = Number(value);
  }

  #add(line: string): void {
    this.#data.push(line);
    // Lines are joined by a line feed.
    this.#size += line.length + (this.#size > 0 || this.#data.length > 1 ? 1 : 0);
    if (this.#size > this.#most) throw new UnfitPiece(this.#data.join("\n"), true);
  }

  /** Whether an empty line ends anything: without data, a name alone is forgotten. */
  #isSaid(): boolean {
    if (this.#data.length > 0) return true;
    this.#event = "";
    return this.#id !== undefined || this.#retry !== undefined;
  }

  #take(): StreamEvent {
    const event = {
      data: this.#data.length > 0 ? this.#data.join("\n") : undefined,
      event: this.#event || undefined,
      id: this.#id,
      retry: this.#retry,
    };
    this.#data = [];
    this.#size = 0;
    this.#event = "";
    this.#id = undefined;
    this.#retry = undefined;
    return event;
  }
}
