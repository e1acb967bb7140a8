// Serves one list by cursor, for both clients, each page after the latency that an argument gives.
// Runs in a process of its own, so that serving and walking do not wait for each other.
import { createServer } from "node:http";

const [latency, pages, limit] = process.argv.slice(2).map(Number);

const server = createServer(({ url }, response) => {
  const { searchParams } = new URL(url, "http://list.example");
  const after = searchParams.get("starting_after") ?? searchParams.get("after") ?? "-1";
  const start = Number(after) + 1;
  const data = Array.from({ length: limit }, (_, index) => ({ id: String(start + index) }));
  const body = JSON.stringify({ object: "list", data, has_more: start + limit < pages * limit });
  setTimeout(() => {
    response.writeHead(200, { "Content-Type": "application/json" }).end(body);
  }, latency);
});
server.listen(0, "127.0.0.1", () => process.send?.(server.address().port));
process.on("disconnect", () => process.exit());
