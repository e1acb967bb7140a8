// Whether a long walk loses or doubles anything: `npm run bench:delivery [-- ITEMS]`. Delivers at least
// 1,000,000 items through every way of walking a list, while a fifth of all answers fail; then walks into
// pages that lead elsewhere or in circles.
import path from "node:path";
import { rolldown } from "rolldown";
import { table, whole } from "./report.js";

const total = Number(process.argv[2] ?? 1_000_000);
const root = path.resolve(import.meta.dirname, "..");
const { deliver, modes, nameOf } = await sources("delivery");
const { inProcess } = await sources("list-server");
const { walkAstray } = await sources("hostile-pages");

const items = Math.ceil(total / modes.length);
const started = performance.now();
// Faults are waited out, so that all walks at once take little longer than one.
const deliveries = await Promise.all(
  modes.map(async (mode, index) => {
    const job = { items, limit: 100, rate: 0.2, seed: 20_611 + index };
    return { name: nameOf(mode), ...(await deliver(mode, job, inProcess)) };
  }),
);

const columns = ["delivered", "requests", "faults", "resumptions", "lost", "doubled", "misplaced"];
const sums = columns.map((column) => deliveries.reduce((sum, each) => sum + each[column], 0));
const rows = deliveries.map((each) => [each.name, ...columns.map((column) => whole(each[column]))]);
console.log(table(["walk", ...columns], [...rows, ["all", ...sums.map(whole)]]).join("\n"));
console.log(`\n${((performance.now() - started) / 1000).toFixed(1)} s`);
const walks = await walkAstray();
const elsewhere = walks.reduce((sum, walk) => sum + walk.elsewhere, 0);
const astray = walks.filter(({ kind }) => kind !== "pagination");
console.log(
  `\n${walks.length} walks into pages that lead astray: ${elsewhere} requests elsewhere, ` +
    `${walks.length - astray.length} ended with a PaginationError`,
);
const wrong = ["lost", "doubled", "misplaced"].some((column) => sums[columns.indexOf(column)] > 0);
process.exitCode = wrong || sums[0] < total || elsewhere + astray.length > 0 ? 1 : 0;

/** A module of the tests with the client in it, both as they are now. */
async function sources(name) {
  const file = path.join(import.meta.dirname, ".cache/delivery", `${name}.mjs`);
  const bundle = await rolldown({
    input: path.join(root, "test/faults", `${name}.ts`),
    external: [/^node:/, "openapi-fetch"],
    resolve: {
      alias: {
        "specloom/runtime": path.join(root, "src/runtime.ts"),
        "specloom/spaces": path.join(root, "generated/spaces/index.ts"),
        "specloom/spaaza": path.join(root, "generated/spaaza/index.ts"),
      },
      extensionAlias: { ".js": [".ts", ".js"] },
    },
    logLevel: "warn",
  });
  await bundle.write({ file });
  await bundle.close();
  return import(file);
}
