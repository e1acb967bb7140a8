// How long it takes to take secrets out of hostile texts: `npm run bench:redaction`. Growth with the
// length of a text would be a way to stop whoever talks to a hostile server.
import { redactor } from "../dist/src/show/redact.js";
import { hostilePatterns, secret } from "./hostile-patterns.js";

const sizes = [10_000, 100_000, 1_000_000];
const most = 50;

/** The median of several runs, in ms. */
function timeOf(text) {
  const times = [];
  for (let run = 0; run < 5; run++) {
    const redact = redactor([secret, "another-secret-of-32-characters!"]);
    const started = performance.now();
    redact(text);
    times.push(performance.now() - started);
  }
  return times.toSorted((a, b) => a - b)[2] ?? 0;
}

console.log(`${"".padEnd(28)}${sizes.map((size) => `${size / 1000} kB`.padStart(12)).join("")}`);
let slowest = 0;
for (const [name, make] of Object.entries(hostilePatterns)) {
  const times = sizes.map((size) => timeOf(make(size)));
  slowest = Math.max(slowest, ...times);
  console.log(name.padEnd(28) + times.map((ms) => `${ms.toFixed(2)} ms`.padStart(12)).join(""));
}
console.log(`\nslowest: ${slowest.toFixed(2)} ms, allowed: ${most} ms`);
if (slowest > most) process.exitCode = 1;
