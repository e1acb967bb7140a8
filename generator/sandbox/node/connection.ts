// Sends an answer over a connection as a fault would have it.
import type { ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { cutOf, type Deliver, piecesOf } from "../chaos/delivery.js";

const timeToRead = 50;

/** What a connection carries. */
export function deliverTo(outgoing: ServerResponse): Deliver {
  return async (answer, fault) => {
    await sleep(fault.delay);
    const cut = cutOf(fault, answer);
    if (cut?.after !== undefined || !cut) {
      const { status, headers, bytes } = answer;
      const length = { "Content-Length": bytes.length };
      outgoing.writeHead(status, { ...Object.fromEntries(headers), ...length });
      outgoing.flushHeaders();
      for await (const piece of piecesOf(answer, fault, cut)) outgoing.write(piece);
      // A reset makes the other side forget what it has not read yet.
      if (cut?.how === "reset") await sleep(timeToRead);
    }
    if (!cut) outgoing.end();
    else if (cut.how === "end") outgoing.socket?.end();
    else outgoing.socket?.resetAndDestroy();
    return RESPONSE_ALREADY_SENT;
  };
}
