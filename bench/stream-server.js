// A server of streams, downloads and uploads that are larger than memory, for `streams.js`.
import { createServer } from "node:http";

const line = JSON.stringify({ id: 1, text: "x".repeat(80) });
const forms = {
  "/events": { type: "text/event-stream", item: `id: 1\ndata: ${line}\n\n` },
  "/lines": { type: "application/jsonl", item: `${line}\n` },
  "/texts": { type: "application/json-seq", item: `\x1e${line}\n` },
};
const block = Buffer.alloc(1_000_000, 7);

const server = createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? "", "http://localhost");
  const count = Number(searchParams.get("count"));
  if (request.method === "POST") {
    let bytes = 0;
    for await (const piece of request) bytes += piece.length;
    response.setHeader("Content-Type", "application/json");
    response.end(JSON.stringify({ bytes }));
  } else if (pathname === "/file") {
    response.writeHead(200, {
      "Content-Length": count,
      "Content-Type": "application/octet-stream",
    });
    await send(response, block, count / block.length);
    response.end();
  } else {
    const { type, item } = forms[pathname];
    response.writeHead(200, { "Content-Type": type });
    await send(response, Buffer.from(item.repeat(100)), Math.ceil(count / 100));
    // One that says no more stays open: it is left by its reader.
    if (!searchParams.has("open")) response.end();
  }
});

async function send(response, piece, times) {
  for (let each = 0; each < times && !response.destroyed; each++) {
    if (!response.write(piece)) {
      await new Promise((resolve) => response.once("drain", resolve).once("close", resolve));
      response.removeAllListeners("drain").removeAllListeners("close");
    }
  }
}

process.on("message", () => {
  server.getConnections((_, connections) => process.send({ connections }));
});
server.listen(0, "127.0.0.1", () => process.send(server.address().port));
process.on("disconnect", () => process.exit());
