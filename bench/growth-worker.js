// Generates clients for the given documents in turns, in one warm process, and prints the median
// time of each in ms.
import { generate } from "../generator/dist/index.js";
import { median } from "./process.js";

const [rounds = "1", ...documents] = process.argv.slice(2);
// So that the first document is not charged with loading and compiling the generator. The second
// is large enough for the compiler to have seen all of it.
for (let index = 0; index < 3; index++) await once(documents[1]);
const times = documents.map(() => []);
for (let round = 0; round < Number(rounds); round++) {
  for (const [index, document] of documents.entries()) times[index].push(await once(document));
}
console.log(JSON.stringify(times.map(median)));

async function once(input) {
  const started = performance.now();
  const { files, problems } = await generate({ input, name: "growth" });
  if (files.size === 0) throw new Error(JSON.stringify(problems.slice(0, 3)));
  return performance.now() - started;
}
