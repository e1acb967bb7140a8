// The calls in the runtime's own surroundings. Browsers, Deno and Bun run this as a script.
import { outcomes } from "./calls.js";

/** Makes the calls, and hands their outcomes to `report`. */
export async function run(origin: string, report: (text: string) => unknown): Promise<void> {
  await report(JSON.stringify(await outcomes(origin)));
}
