// Makes a folder what it is to hold. All drafts are written before the first file is replaced, and a
// journal says what is to be done with them: a run that is killed on the way is finished by the next.
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { look, lstat } from "./look.js";
import { hashOf, isInside, manifestFile } from "./manifest.js";
import { type Change, type Contents, type Plan, planFor } from "./plan.js";
import { isStaged, occupy, release, removeEmpty, removeMade } from "./staging.js";

const journalFile = "journal.json";
const drafts = "new";

/** What is to be done with a file, and how it has to be found for that. */
interface Step {
  readonly file: string;
  /** The hash of the file before; null where there is none. */
  readonly before: string | null;
  readonly isRemoved: boolean;
}

/** Writes what differs, all of it or nothing, and gives what that was or why nothing was written. */
export async function update(folder: string, contents: Contents): Promise<Plan> {
  const first = planFor(folder, contents);
  const isIdle = first.refused.length > 0 || first.changes.length === 0;
  if (isIdle && !isStaged(folder)) return first;
  const made = mkdirSync(folder, { recursive: true });
  try {
    const staging = await occupy(folder, (killed) => settle(folder, killed));
    try {
      // It may have changed until it was this run's turn.
      const plan = planFor(folder, contents);
      if (plan.refused.length === 0) apply(folder, staging, plan.changes);
      return plan;
    } finally {
      release(staging);
    }
  } finally {
    if (made !== undefined) removeMade(folder, made);
  }
}

function apply(folder: string, staging: string, changes: readonly Change[]): void {
  for (const { file, after } of changes) {
    if (after !== undefined) writeNew(path.join(staging, drafts, file), after);
  }
  const steps = changes.map(({ file, before, after }): Step => {
    const hash = before === undefined ? null : hashOf(before);
    return { file, before: hash, isRemoved: after === undefined };
  });
  const draft = path.join(staging, `${journalFile}.draft`);
  writeNew(draft, JSON.stringify(steps));
  renameSync(draft, path.join(staging, journalFile));
  settle(folder, staging);
}

function writeNew(place: string, text: string): void {
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, text, { flag: "wx" });
}

/**
 * Does what the journal of a staging folder says and was not done yet. Without a journal not all
 * drafts are there, and nothing was done. What is not as the journal knows it is left alone.
 */
function settle(folder: string, staging: string): void {
  const steps = readJournal(path.join(staging, journalFile));
  const found = (file: string): string | null | undefined => {
    const there = look(path.join(folder, file));
    if (there === undefined) return null;
    return there.text === undefined || there.isLink ? undefined : hashOf(there.text);
  };
  // The manifest is last of all: where it is another one, another run has been here since.
  const manifest = steps.find(({ file }) => file === manifestFile);
  if (manifest && found(manifestFile) !== manifest.before) return;
  // First what is left over: where names ignore case, it may have the name of a new file.
  for (const { file, before, isRemoved } of steps) {
    if (!isRemoved || found(file) !== before || before === null) continue;
    rmSync(path.join(folder, file));
    for (let each = path.dirname(file); each !== "."; each = path.dirname(each)) {
      removeEmpty(path.join(folder, each));
    }
  }
  for (const { file, before, isRemoved } of steps) {
    const draft = path.join(staging, drafts, file);
    if (isRemoved || !lstat(draft)?.isFile() || found(file) !== before) continue;
    const place = path.join(folder, file);
    mkdirSync(path.dirname(place), { recursive: true });
    renameSync(draft, place);
  }
}

function readJournal(file: string): Step[] {
  if (!lstat(file)?.isFile()) return [];
  try {
    const steps = JSON.parse(readFileSync(file, "utf8")) as Step[];
    const isSound = ({ file }: Step) => file === manifestFile || isInside(file);
    return steps.every(isSound) ? steps : [];
  } catch {
    return [];
  }
}
