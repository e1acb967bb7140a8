// Every sample runs against the sandbox of its API: TypeScript as it is, curl in a shell. What is shown
// as the answer is what comes.
import { execFile, spawnSync } from "node:child_process";
import { promisify } from "node:util";
import * as spaaza from "specloom/spaaza";
import * as spaces from "specloom/spaces";
import { expect, test, vi } from "vitest";
import { type Answer, answersOf } from "../../generator/samples/samples.js";
import { freshSandbox } from "../facts/sandboxes.js";
import { environment, fixed, sampled, sandboxOf } from "./ours.js";

const modules = { spaces, spaaza };
const names = ["spaces", "spaaza"] as const;
type Name = (typeof names)[number];
type Run = (module: object, console: Pick<Console, "log">) => Promise<void>;

const hasCurl = spawnSync("curl", ["--version"]).status === 0;
const AsyncFunction = (async () => {}).constructor as new (...text: string[]) => Run;

/** Runs the code of a sample, its import given; gives what it says. */
async function run(name: Name, code: string): Promise<unknown[]> {
  const start = new RegExp(`^import \\{([^}]+)\\} from "specloom/${name}";`);
  expect(code).toMatch(start);
  const said: unknown[] = [];
  const runnable = code.replace(start, "const {$1} = module;");
  await new AsyncFunction("module", "console", runnable)(modules[name], {
    log: (...values: unknown[]) => void said.push(...values),
  });
  return said;
}

test.each(names)("every sample of %s in TypeScript runs, and gets what is shown", async (name) => {
  const { api, samples } = await sampled(name);
  const sandbox = await sandboxOf[name](fixed);
  const answers = await answersOf(api, sandbox);
  for (const [key, value] of Object.entries(environment[name])) vi.stubEnv(key, value);
  let first: Answer | undefined;
  vi.stubGlobal("fetch", async (input: string, init: RequestInit) => {
    const response = await sandbox.fetch(input, init);
    const mediaType = response.headers.get("Content-Type") ?? undefined;
    first ??= { status: response.status, mediaType, body: await response.clone().text() };
    return response;
  });
  let count = 0;
  for (const [operation, all] of samples) {
    const answer = answers.get(operation);
    expect(answer?.status, operation.id).toBeLessThan(300);
    for (const { code } of all.filter(({ language }) => language === "typescript")) {
      await sandbox.reset();
      first = undefined;
      const said = await run(name, code);
      expect(said.length, operation.id).toBeGreaterThan(0);
      // A sample of the document's own may ask for something else.
      if (!operation.samples.some(({ source }) => source === code)) {
        expect(known(first), operation.id).toEqual(known(answer));
      }
      count++;
    }
  }
  console.log(`${name}: ${count} TypeScript samples ran`);
  expect(count).toBeGreaterThanOrEqual(samples.size);
});

test("a sample that asks for what is not there fails", async () => {
  const sandbox = await sandboxOf.spaces(fixed);
  for (const [key, value] of Object.entries(environment.spaces)) vi.stubEnv(key, value);
  vi.stubGlobal("fetch", sandbox.fetch);
  const { samples } = await sampled("spaces");
  const all = [...samples].find(([{ id }]) => id === "getCustomer")?.[1] ?? [];
  const broken = all[0]?.code.replace("7fK2xWq9LrTb", "nobody") ?? "";
  await expect(run("spaces", broken)).rejects.toThrow(/404|not found/i);
});

test.skipIf(!hasCurl).each(names)(
  "every sample of %s for a shell runs in one with curl, and gets what is shown",
  async (name) => {
    const { api, samples } = await sampled(name);
    const { sandbox, url } = await freshSandbox(name, fixed);
    const answers = await answersOf(api, sandbox);
    const base = api.servers[0]?.url ?? "";
    let count = 0;
    for (const [operation, all] of samples) {
      for (const { code } of all.filter(({ language }) => language === "bash")) {
        await sandbox.reset();
        const command = code.replace(base, url).replace("curl ", "curl -s -w '\\n%{http_code}' ");
        expect(command).toContain(url);
        const { stdout, stderr } = await inShell(command, environment[name]);
        const [body = "", status] = stdout.split(/\n(?=\d+$)/);
        const { mediaType } = answers.get(operation) ?? {};
        const came = known({ status: Number(status), mediaType, body });
        expect(came, `${operation.id}: ${stderr}`).toEqual(known(answers.get(operation)));
        count++;
      }
    }
    console.log(`${name}: ${count} samples ran in a shell`);
    expect(count).toBe(samples.size);
  },
);

/** An answer without what the sandbox makes up, such as keys, which is another each time. */
function known(answer: Answer | undefined): Answer | undefined {
  const madeUp =
    /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|[\da-f]{32,}|(?<="token_secret":")[\w-]+/g;
  return answer && { ...answer, body: answer.body.replace(madeUp, "(made up)") };
}

/** The sandbox answers in this process, so that nothing may wait for the shell. */
function inShell(command: string, env: Readonly<Record<string, string>>) {
  return promisify(execFile)("sh", ["-c", command], { env: { ...process.env, ...env } });
}
