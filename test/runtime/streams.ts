// An API that streams, and ways to send it.
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import {
  type ApiDescription,
  ApiError,
  type EventItem,
  type EventStream,
  type OperationCall,
  Transport,
} from "specloom/runtime";
import { onTestFinished } from "vitest";

type StreamDescription = NonNullable<OperationCall["stream"]>;

const chat: ApiDescription<"Chat"> = {
  contract: 3,
  name: "Chat",
  options: {},
  security: [],
  errors: { Error: ApiError, codes: {} },
};

/** A call of an operation that streams, over a `fetch` or to a base URL. */
export function ask(stream: StreamDescription, options: object, call: Partial<OperationCall> = {}) {
  const transport = new Transport(chat, { baseUrl: "https://chat.example", ...options });
  return transport.call<EventStream<unknown>, ApiError>({
    method: "GET",
    path: "/events",
    stream,
    ...call,
  });
}

/** A `fetch` that answers with these pieces, one after the other. */
export function sending(pieces: readonly Uint8Array[], type = "text/event-stream") {
  return async () => {
    const rest = [...pieces];
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        const piece = rest.shift();
        if (piece) controller.enqueue(piece);
        else controller.close();
      },
    });
    return new Response(body, { headers: { "Content-Type": type } });
  };
}

/** The bytes in pieces of a size. */
export function inPieces(bytes: Uint8Array, size: number): Uint8Array[] {
  const count = Math.ceil(bytes.length / size);
  return Array.from({ length: count }, (_, index) => bytes.slice(index * size, (index + 1) * size));
}

/** All that a stream gives. */
export async function eventsOf<T>(stream: EventStream<T>): Promise<EventItem<T>[]> {
  const all: EventItem<T>[] = [];
  for await (const event of stream.events()) all.push(event);
  return all;
}

/** A server on a real socket, which is closed after the test. */
export async function served(
  answer: Parameters<typeof createServer>[1],
): Promise<{ server: Server; baseUrl: string }> {
  const server = createServer(answer as never);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { server, baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
