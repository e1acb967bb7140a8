// How a server misbehaves, byte by byte.
import type { Socket } from "node:net";
import { gzipSync } from "node:zlib";
import { dribble, http } from "./raw-server.js";

/** Misbehaves on a socket. `truth` is the body that would have been right. */
export type Play = (socket: Socket, truth: string, place: Place) => unknown;

export interface Place {
  readonly target: string;
  /** A server that nobody may talk to. */
  readonly elsewhere: string;
}

export const json = "Content-Type: application/json";
const chunked = "Transfer-Encoding: chunked";
const half = (text: string) => text.slice(0, Math.floor(text.length / 2));

/** RST. The other side gets time to read what came before. */
function resetAfter(socket: Socket, bytes: Buffer | string): void {
  socket.write(bytes);
  const timer = setTimeout(() => socket.resetAndDestroy(), 20);
  socket.once("close", () => clearTimeout(timer));
}

/** No answer, or one that is cut or no HTTP. */
export const lost: Record<string, Play> = {
  "closed before the answer": (socket) => socket.end(),
  "reset before the answer": (socket) => socket.resetAndDestroy(),
  "reset inside the headers": (socket) => resetAfter(socket, "HTTP/1.1 200 OK\r\nContent-Ty"),
  "reset inside the body": (socket, truth) => {
    resetAfter(socket, http("200 OK", half(truth), [json, `Content-Length: ${truth.length}`]));
  },
  "closed inside the body": (socket, truth) => {
    socket.end(http("200 OK", half(truth), [json, `Content-Length: ${truth.length}`]));
  },
  "chunks without an end": (socket, truth) => {
    socket.end(http("200 OK", `${truth.length.toString(16)}\r\n${truth}\r\n`, [json, chunked]));
  },
  "a chunk without a size": (socket, truth) => {
    socket.end(http("200 OK", `${truth}\r\n0\r\n\r\n`, [json, chunked]));
  },
  "two Content-Lengths": (socket, truth) => {
    const lengths = [`Content-Length: ${truth.length}`, `Content-Length: ${truth.length - 1}`];
    socket.end(http("200 OK", truth, [json, ...lengths]));
  },
  "something that is no HTTP": (socket) => socket.end("220 mail.example ESMTP\r\n"),
  "headers without an end": (socket) => {
    socket.write("HTTP/1.1 200 OK\r\n");
    socket.end(`X-Filler: ${"x".repeat(40_000)}\r\n\r\n{}`);
  },
  "a body that is no gzip": (socket, truth) => {
    socket.write(http("200 OK", truth, [json, "Content-Encoding: gzip"]));
  },
};

/** Answers that nobody waits for. */
export const tooLate: Record<string, Play> = {
  "no answer at all": () => undefined,
  "headers too slow": (socket) => dribble(socket, [..."HTTP/1.1 200 OK\r\nX-Slow: very\r\n"], 100),
  "body too slow": (socket, truth) => {
    const head = http("200 OK", "", [json, `Content-Length: ${truth.length + 40}`]);
    return dribble(socket, [head, ...Array<string>(40).fill(" "), truth], 60);
  },
};

// Made once, since packing keeps the process from all else.
const bomb = gzipSync(JSON.stringify({ filler: " ".repeat(200_000) }));
const zipped = gzipSync(JSON.stringify({ filler: "0123456789abcdef".repeat(500) }));

/** Whole answers that are not what was asked for. */
export const unreadable: Record<string, Play> = {
  "a page of HTML": (socket) => {
    socket.write(http("200 OK", "<!doctype html><h1>Log in</h1>", ["Content-Type: text/html"]));
  },
  "JSON cut short": (socket, truth) => socket.write(http("200 OK", half(truth))),
  "Content-Length too small": (socket, truth) => {
    socket.write(http("200 OK", truth, [json, `Content-Length: ${truth.length - 2}`]));
  },
  "no UTF-8": (socket, truth) => {
    const text = Buffer.from(truth.replace(/^\{/, '{"note":"caf?",'));
    text[text.indexOf("?")] = 0xe9;
    socket.write(http("200 OK", text));
  },
  "a key named __proto__": (socket, truth) => {
    socket.write(http("200 OK", truth.replace(/^\{/, '{"__proto__":{"isAdmin":true},')));
  },
  "gzip cut short": (socket) => {
    const part = zipped.subarray(0, zipped.length - 30);
    socket.write(http("200 OK", part, [json, "Content-Encoding: gzip"]));
  },
};

/** Answers without a body, which are right only for who did not ask for one. */
export const empty: Record<string, Play> = {
  "an empty body": (socket) => socket.write(http("200 OK")),
  "204 without a body": (socket) => socket.write("HTTP/1.1 204 No Content\r\n\r\n"),
};

/** Answers past the limit of the clients here, 20,000 bytes. */
export const tooLarge: Record<string, Play> = {
  "a body past the limit": (socket, truth) => {
    socket.write(http("200 OK", " ".repeat(30_000) + truth));
  },
  "a bomb of gzip": (socket) => {
    socket.write(http("200 OK", bomb, [json, "Content-Encoding: gzip"]));
  },
};

/** Unusual, but right. */
export const right: Record<string, Play> = {
  "a byte order mark": (socket, truth) => socket.write(http("200 OK", `\ufeff${truth}`)),
  "103 and 102 first": (socket, truth) => {
    const early = "HTTP/1.1 103 Early Hints\r\nLink: </a>; rel=preload\r\n\r\n";
    const busy = "HTTP/1.1 102 Processing\r\n\r\n";
    socket.write(Buffer.concat([Buffer.from(early + busy), http("200 OK", truth)]));
  },
  "slow, but in time": (socket, truth) => {
    const text = http("200 OK", truth).toString();
    return dribble(socket, [text.slice(0, 30), text.slice(30, 90), text.slice(90)], 60);
  },
  "a few bytes at a time": (socket, truth) => {
    return dribble(
      socket,
      http("200 OK", truth)
        .toString()
        .match(/.{1,20}/gs) ?? [],
      1,
    );
  },
  "chunks and trailers": (socket, truth) => {
    const chunk = (text: string) => `${text.length.toString(16)};x=1\r\n${text}\r\n`;
    const parts = chunk(half(truth)) + chunk(truth.slice(half(truth).length));
    socket.write(http("200 OK", `${parts}0\r\nX-Sum: 1\r\n\r\n`, [json, chunked]));
  },
  "JSON said to be HTML": (socket, truth) => {
    socket.write(http("200 OK", truth, ["Content-Type: text/html"]));
  },
  "closed after the answer": (socket, truth) => socket.end(http("200 OK", truth)),
};
