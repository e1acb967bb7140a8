// A server that answers every request with one JSON object, in a process of its own.
import { createServer } from "node:http";

const answer = JSON.stringify({ id: "a", object: "customer", name: "N", email: "n@example.com" });

const server = createServer((_request, response) => {
  response.writeHead(200, { "Content-Type": "application/json" }).end(answer);
});
server.listen(0, "127.0.0.1", () => process.send?.(server.address().port));
process.on("disconnect", () => process.exit());
