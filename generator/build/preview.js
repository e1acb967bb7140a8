// Serves the built site of the docs on this machine alone: `npm run docs:preview [-- PORT]`.
import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";

const site = path.resolve("docs");
const port = Number(process.argv[2] ?? 4000);
const types = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".xml": "application/xml",
};

/** The file that a path stands for; undefined where there is none in the site. */
function fileOf(way) {
  const file = path.join(site, way, way.endsWith("/") ? "index.html" : "");
  const isInside = file.startsWith(site + path.sep);
  return isInside && statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

const server = createServer((request, response) => {
  let file;
  try {
    file = fileOf(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
  } catch {
    // A path that is no path leads nowhere.
  }
  const shown = file ?? path.join(site, "404.html");
  const type = types[path.extname(shown)] ?? "text/plain";
  response.writeHead(file === undefined ? 404 : 200, { "Content-Type": `${type}; charset=utf-8` });
  createReadStream(shown)
    .on("error", () => response.end())
    .pipe(response);
});
server.listen(port, "127.0.0.1", () => {
  console.log(`http://127.0.0.1:${server.address().port}/`);
});
