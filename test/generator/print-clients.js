// Generates clients in a process of their own and prints them as JSON. Arguments: paths of documents.
import path from "node:path";
import { fileURLToPath } from "node:url";
import { createServer } from "vite";

const vite = await createServer({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  configFile: false,
  logLevel: "error",
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
const { generate } = await vite.ssrLoadModule("/generator/generate.ts");

const clients = [];
for (const input of process.argv.slice(2)) {
  const folder = path.dirname(input);
  const { files } = await generate({ input, name: path.basename(folder), folder });
  clients.push(Object.fromEntries(files));
}
console.log(JSON.stringify(clients));
await vite.close();
