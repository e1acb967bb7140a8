// How emitted code says which kind of stream its operation answers with.

import { shownIdOf, startOf } from "../answer/excerpt.js";
import { discard, parseJson } from "../answer/readers.js";
import type {
  Execution,
  JsonParser,
  OperationCall,
  StreamDescription,
  StreamEvent,
  StreamParser,
} from "../contract.js";
import { DecodeError } from "../errors.js";
import { guarded } from "../send/unread.js";
import { EventStream } from "./event-stream.js";
import { EventParser } from "./events.js";
import { LineParser, SequenceParser } from "./json-texts.js";
import { UnfitPiece } from "./pieces.js";

/** What the document says of a stream. */
export interface StreamOptions {
  /** Set where items are texts as they are, or the events of which they are. @default JSON */
  readonly text?: true | readonly string[];
  /** The events whose data are JSON, where those of all others are texts as they are. @default all */
  readonly json?: readonly string[];
  /** The data that ends the stream and is not an item. @default none */
  readonly end?: string;
}

/** Server-sent events: `text/event-stream`. */
export function asEvents(options: StreamOptions = {}): StreamDescription {
  const isEvents = /^\s*text\/event-stream\s*(?:;|$)/i;
  return described("text/event-stream", EventParser, options, isEvents);
}

/** A JSON text a line. `accept` is its media type, which has many names. */
export function asJsonLines(accept: string, options: StreamOptions = {}): StreamDescription {
  return described(accept, LineParser, options);
}

/** A sequence of JSON texts. `accept` is its media type. */
export function asJsonSequence(accept: string, options: StreamOptions = {}): StreamDescription {
  return described(accept, SequenceParser, options);
}

/** `only` is what the media type of an answer has to look like, where it names one. */
function described(
  accept: string,
  Parser: new (most: number) => StreamParser,
  { text, json, end }: StreamOptions,
  only = /(?:)/,
): StreamDescription {
  return {
    accept,
    open(response, operation, execution) {
      const fail = failing(response, operation, execution);
      const type = response.headers.get("Content-Type");
      if (type && !only.test(type)) {
        discard(response).catch(() => {});
        throw fail(
          `but as ${execution.redact(type, 100)}, which is not the stream that was asked for`,
        );
      }
      return new EventStream({
        response: guarded(response, execution, Number.POSITIVE_INFINITY),
        parser: new Parser(execution.settings.maxBodySize),
        isEnd: ({ data }: StreamEvent) => end !== undefined && data?.trim() === end,
        decode: (data, number, event) => {
          const isText = json ? !json.includes(event) : text === true || text?.includes(event);
          return isText ? data : jsonOf(data, number, fail, operation.parse);
        },
        errorOf: (thrown, number) => {
          if (!(thrown instanceof UnfitPiece)) return thrown;
          const { message, isTooLarge } = thrown;
          const fault = isTooLarge ? "is larger than maxBodySize" : "is cut";
          return fail(`but item ${number} of the stream ${fault}`, message, isTooLarge);
        },
      });
    },
  };
}

type Fail = (fault: string, text?: string, isTooLarge?: boolean) => DecodeError;

function jsonOf(data: string, number: number, fail: Fail, parse: JsonParser = parseJson): unknown {
  try {
    return parse(data);
  } catch {
    const hint = "data that ends the stream is named by x-stream in the document";
    throw fail(`but item ${number} of the stream is not JSON; ${hint}`, data);
  }
}

/** Makes the errors of a stream, `text` being the data at fault. */
function failing(response: Response, operation: OperationCall, execution: Execution): Fail {
  return (fault, text = "", isTooLarge = false) => {
    const { status, headers } = response;
    const answer = { response, chunks: [new TextEncoder().encode(text)], cut: isTooLarge };
    const excerpt = startOf(answer, text, operation, execution);
    const requestId = shownIdOf(headers, execution);
    const message = `answered ${status}, ${fault}${excerpt && `: ${excerpt}`}`;
    return new DecodeError(message, {
      ...execution.context(),
      status,
      excerpt,
      requestId,
      isTooLarge,
    });
  };
}
