// A server that writes bytes, not responses: what an HTTP library would refuse to send can be sent.
import { createServer, type Socket } from "node:net";

export interface RawRequest {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly body: string;
}

export interface RawServer {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

type Answer = (socket: Socket, request: RawRequest) => unknown;

/** Calls `answer` for each whole request, one connection at a time. */
export async function rawServer(answer: Answer): Promise<RawServer> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    let received = Buffer.alloc(0);
    socket.on("data", (chunk: Buffer) => {
      received = Buffer.concat([received, chunk]);
      const request = parse(received);
      if (!request) return;
      received = Buffer.alloc(0);
      void answer(socket, request);
    });
    // Clients hang up as they please.
    socket.on("error", () => undefined);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
  return { origin: `http://127.0.0.1:${port}`, close };
}

/**
 * The origin of a port where nobody listens, now or later: the system gives servers no port as low as
 * these, so that a client that tries again does not meet the server of another test.
 */
export async function deadOrigin(): Promise<string> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 10_000);
    const isFree = await new Promise<boolean>((resolve) => {
      const probe = createServer().once("error", () => resolve(false));
      probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(true)));
    });
    if (isFree) return `http://127.0.0.1:${port}`;
  }
}

/** The request in the bytes, once it is whole. No client of ours pipelines or sends chunks. */
function parse(bytes: Buffer): RawRequest | undefined {
  const end = bytes.indexOf("\r\n\r\n");
  if (end < 0) return undefined;
  const head = bytes.subarray(0, end).toString("latin1");
  const length = Number(/^content-length: *(\d+)/im.exec(head)?.[1] ?? 0);
  if (bytes.length < end + 4 + length) return undefined;
  const [method = "", target = ""] = head.split(" ");
  return { method, target, body: bytes.subarray(end + 4).toString() };
}

/** Writes in pieces, each some ms after the one before, until the other side has hung up. */
export async function dribble(
  socket: Socket,
  pieces: Iterable<string | Buffer>,
  ms: number,
): Promise<void> {
  for (const piece of pieces) {
    if (socket.destroyed) return;
    socket.write(piece);
    await new Promise((resolve) => setTimeout(resolve, ms));
  }
}

/** A response as bytes, with the Content-Length that its body has unless another one is given. */
export function http(
  status: string,
  body: string | Buffer = "",
  headers: readonly string[] = ["Content-Type: application/json"],
): Buffer {
  const bytes = Buffer.from(body);
  const length = headers.some((header) => /^(content-length|transfer-encoding):/i.test(header))
    ? []
    : [`Content-Length: ${bytes.length}`];
  const head = [`HTTP/1.1 ${status}`, ...length, ...headers, "", ""].join("\r\n");
  return Buffer.concat([Buffer.from(head), bytes]);
}
