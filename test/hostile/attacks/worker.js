// The process that is attacked: makes what it is told to, one after the other, and says what came
// of it and what it took.
import dgram from "node:dgram";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";
import { generate } from "@specloom/generator";
import { main } from "../../../generator/dist/cli/main.js";

const asked = [];
const say = (what) => () => {
  asked.push(what);
  throw new Error(`${what} is not allowed here`);
};
net.Socket.prototype.connect = say("a socket");
dgram.createSocket = say("a socket");
globalThis.fetch = say("fetch");
syncBuiltinESMExports();

const most = 500_000;

process.on("message", async ({ folder, input, overlays, argv, paths }) => {
  process.chdir(folder);
  asked.length = 0;
  const before = process.cpuUsage();
  const result = await (argv === undefined
    ? generated(input, overlays, paths)
    : commanded(argv)
  ).catch((error) => {
    return { crash: String(error?.stack ?? error).slice(0, 1000) };
  });
  const { user, system } = process.cpuUsage(before);
  const polluted = Object.keys(Object.prototype);
  process.send({ seconds: (user + system) / 1e6, asked, polluted, ...result });
});

async function generated(input, overlays = [], paths = false) {
  const { files, problems } = await generate({ input, overlays, name: "shop", paths });
  const length = [...files.values()].reduce((sum, text) => sum + text.length, 0);
  // What is longer was parsed before, too; sending and judging it would take long.
  return { problems, names: [...files.keys()], files: length > most ? [] : [...files] };
}

async function commanded(argv) {
  let said = "";
  const hear = (text) => {
    said += text;
    return true;
  };
  const { stdout, stderr } = process;
  const writes = [stdout.write, stderr.write];
  stdout.write = hear;
  stderr.write = hear;
  try {
    return { code: await main(argv), said };
  } finally {
    [stdout.write, stderr.write] = writes;
  }
}
