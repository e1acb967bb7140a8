// What the bench of values found, as a page.
import { ways } from "./spoil.js";
export function page(results) {
  const names = ["specloom", "openapi-typescript", "hey-api"];
  const rows = names.map((name) => {
    const all = results.flatMap(({ verdicts }) => verdicts[name] ?? []);
    const good = all.filter((v) => !v.failure);
    const sum = (f) => good.reduce((t, v) => t + f(v), 0);
    return `| ${name} | ${good.length} | ${all.length - good.length} | ${good.filter((v) => v.broken.length).length} | ${sum((v) => v.wrong.length)} of ${sum((v) => v.accepted)} | ${ways.map((w) => `${sum((v) => v.caught[w] ?? 0)} of ${sum((v) => v.spoilt[w] ?? 0)}`).join(" | ")} |`;
  });
  const notes = results.filter(({ note }) => note).map(({ file, note }) => `- ${file}: ${note}`);
  const fails = results.flatMap(({ file, verdicts }) =>
    verdicts.specloom?.failure
      ? [`- ${file}: ${verdicts.specloom.failure}`]
      : (verdicts.specloom?.broken ?? []).map((m) => `- ${file}: BROKEN ${m}`),
  );
  const wrong = results.flatMap(({ file, verdicts }) =>
    (verdicts.specloom?.wrong ?? []).map((w) => `- ${file} ${w.at}: ${w.message.slice(0, 700)}`),
  );
  return [...rows, ...notes, ...fails, ...wrong].join("\n");
}
