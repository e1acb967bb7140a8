// Time and memory of generating: specloom and its peers on three documents.
import { documents } from "./documents.js";
import { generateWith, generators } from "./generators.js";
import { best, inTurns } from "./process.js";
import { fixed, ratio } from "./report.js";

export const title = "Generation";
export const method = `Each run is a process of its own, into an empty folder, without a record of an
earlier run. CPU is user and system time of all its threads and processes; memory is the peak
resident set. openapi-typescript makes types alone, the others a whole client. The last three
columns are specloom's number divided by the peer's: below 1.00 specloom needs less. orval and kubb,
which no target names, run once on the two big documents. Every peer has its defaults, but that
orval and kubb make clients on \`fetch\` and kubb calls no formatter; see \`bench/generators.js\`.`;

export const summary = "Best";

const untargeted = ["orval", "kubb"];

export function measure(options) {
  return measureGenerators(generators, options);
}

/** Measures generators in turns. `note` is what the titles of their targets end with. */
export async function measureGenerators(generators, { rounds, log, note = "" }) {
  const result = { tables: [], targets: [], charts: [] };
  for (const { name, title, file } of documents) {
    log(title);
    const tasks = generators.map((generator) => ({
      name: generator.name,
      once: untargeted.includes(generator.name) && name !== "small",
      run: () => generateWith(generator, { document: file, name }, 180_000),
    }));
    const samples = await inTurns(rounds, tasks, best);
    result.tables.push(tableOf(`${title} (${name})`, generators, samples));
    result.targets.push(...targetsOf(name, title + note, samples));
    if (name === "small") continue;
    result.charts.push(chartOf(title, samples));
  }
  return result;
}

function tableOf(title, generators, samples) {
  const ours = samples.get("specloom");
  const rows = generators.map(({ name, version, makes }) => {
    const own = samples.get(name);
    const label = version ? `${name} ${version}` : name;
    if (own.failed) return [label, makes, own.failed, "", "", "", "", ""];
    const { cpu, wall, memory } = own;
    const ratios = [ratio(ours.cpu, cpu), ratio(ours.wall, wall), ratio(ours.memory, memory)];
    const shown = name === "specloom" ? ["", "", ""] : ratios.map((each) => fixed(each, 2));
    return [label, makes, fixed(cpu, 2), fixed(wall, 2), fixed(memory, 0), ...shown];
  });
  const head = ["generator", "makes", "CPU, s", "wall, s", "memory, MB"];
  return { title, head: [...head, "CPU, ratio", "wall, ratio", "memory, ratio"], rows };
}

function targetsOf(name, title, samples) {
  const ours = samples.get("specloom");
  const against = (name, key, limit) => ({
    what: `${title}: ${key === "cpu" ? "CPU time" : "peak memory"} ÷ ${name}`,
    measured: ratio(ours[key], samples.get(name)[key]),
    limit,
  });
  if (name === "small") return [against("redocly generate-client", "cpu", 0.45)];
  return [
    against("openapi-typescript", "cpu", 0.8),
    against("openapi-typescript", "memory", 1.0),
    against("redocly generate-client", "cpu", 0.75),
    against("hey-api", "cpu", 0.2),
  ];
}

function chartOf(title, samples) {
  const bars = [...samples]
    .filter(([, { failed }]) => !failed)
    .map(([name, { cpu }]) => ({ name, value: cpu }));
  return { title: `Generation, ${title}: CPU time`, unit: "s", digits: 1, bars };
}
