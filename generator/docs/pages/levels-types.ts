// The type of a resource at each level, as the client has it: taken from the emitted interfaces, of
// which each extends that of the level before.
import { emit } from "../../emit/index.js";
import { headOf } from "../../emit/print/head.js";
import type { DescribedApi } from "../described.js";
import { levelsOf } from "../levels.js";
import type { Line } from "./levels-json.js";

/** The lines of each leveled schema's type, by the schema's name. */
export function leveledTypes(described: DescribedApi): Map<string, Line[]> {
  const { api, names } = described;
  const head = headOf(undefined, api.description);
  const options = { runtime: "specloom/runtime", head, paths: false };
  const text = emit(api, names, options).get("levels.ts") ?? "";
  const levels = levelsOf(described);
  const types = [...names.schemas].map(([name, own]) => {
    const members = levels.map((level) => membersOf(text, `${own}${level}`));
    return [name, typeLines(own, members, levels)] as const;
  });
  return new Map(types);
}

/** The members that an emitted interface adds, by their names. */
function membersOf(text: string, name: string): Map<string, string> {
  const start = new RegExp(`^export interface ${name}(?: extends \\w+)? \\{\n`, "m").exec(text);
  if (start === null) return new Map();
  const from = start.index + start[0].length;
  const body = text
    .slice(from, text.indexOf("\n}\n", from) + 1)
    .replace(/^ *\/\*\*.*?\*\/\n/gms, "");
  const members = body.split(/(?<=;)\n(?= {2}\S|$)/).map((member) => member.trim());
  return new Map(
    members.filter((member) => member !== "").map((member) => [nameIn(member), member]),
  );
}

function nameIn(member: string): string {
  return /^("[^"]*"|[\w$]+)/.exec(member)?.[1] ?? member;
}

function typeLines(
  own: string,
  members: readonly ReadonlyMap<string, string>[],
  levels: readonly number[],
): Line[] {
  const firsts = new Map<string, number>();
  members.forEach((added, index) => {
    for (const name of added.keys()) if (!firsts.has(name)) firsts.set(name, index);
  });
  const lines = [...firsts].map(([name, first]): Line => {
    // The latest that was said of it; below its own level the first, which is struck out there.
    const variants = levels.map((_, index) => {
      const said = members
        .slice(0, Math.max(index, first) + 1)
        .flatMap((added) => added.get(name) ?? []);
      return `  ${said.at(-1) ?? ""}`;
    });
    const from = levels[first];
    const text = variants[0] ?? "";
    return new Set(variants).size === 1 ? { text, from } : { text, from, variants };
  });
  const head = { text: `interface ${own} {`, from: undefined };
  return [head, ...lines, { text: "}", from: undefined }];
}
