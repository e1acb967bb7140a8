// The folders in an output folder that a run works in: their names tell whose they are, and the next
// run clears away those of a run that was killed. Who holds the one called `.specloom.tmp` writes;
// everybody else waits.
import { randomBytes } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isFolder, lstat } from "./look.js";

/** The folder is being written by another run, which does not end. */
export class BusyError extends Error {}

const lock = ".specloom.tmp";
const names = /^\.specloom\.(?:(?:[\da-f]{16}|dead-[\da-f]{16})\.)?tmp$/;
const ownerFile = "owner.json";

/** How long to wait for another run, in ms. A run holds the folder for a few ms. */
const patience = 30_000;
/** The age in ms from which a run of another machine counts as killed. */
const longest = 600_000;

/** Whether a run works in a folder, or was killed there. */
export function isStaged(folder: string): boolean {
  return stagedIn(folder).length > 0;
}

function stagedIn(folder: string): string[] {
  if (!isFolder(folder)) return [];
  return readdirSync(folder).filter((name) => {
    return names.test(name) && lstat(path.join(folder, name))?.isDirectory();
  });
}

/** Makes a folder of this run's own in an output folder. */
export function makeStaging(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const place = path.join(folder, `.specloom.${randomBytes(8).toString("hex")}.tmp`);
  mkdirSync(place);
  const owner = { process: process.pid, host: hostname() };
  try {
    writeFileSync(path.join(place, ownerFile), JSON.stringify(owner));
    return place;
  } catch (error) {
    rmSync(place, { recursive: true, force: true });
    // Without its owner it looked to another run like one of a run that was killed.
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return makeStaging(folder);
    throw error;
  }
}

/**
 * Waits until no other run writes into a folder, and gives the staging folder of the one that may now.
 * What killed runs left is handed to `settle` before it goes. Rejects with a `BusyError`.
 */
export async function occupy(folder: string, settle: (staging: string) => void): Promise<string> {
  const held = path.join(folder, lock);
  const end = performance.now() + patience;
  for (;;) {
    const own = makeStaging(folder);
    try {
      if (moves(own, held)) break;
    } finally {
      rmSync(own, { recursive: true, force: true });
    }
    if (isGone(held)) {
      moves(held, path.join(folder, `.specloom.dead-${randomBytes(8).toString("hex")}.tmp`));
    } else if (performance.now() > end) {
      const shown = path.relative(process.cwd(), held);
      throw new BusyError(
        `another run writes into this folder and does not end; if there is none, delete ${shown}`,
      );
    } else await sleep(20);
  }
  for (const name of stagedIn(folder)) {
    const place = path.join(folder, name);
    if (name === lock || (!name.includes("dead-") && !isGone(place))) continue;
    settle(place);
    rmSync(place, { recursive: true, force: true });
  }
  return held;
}

/** Lets the next run write, and clears away what this one worked with. */
export function release(staging: string): void {
  const folder = path.dirname(staging);
  const place = path.join(folder, `.specloom.${randomBytes(8).toString("hex")}.tmp`);
  // Moved away first, so that nobody finds a folder that is half deleted.
  if (moves(staging, place)) rmSync(place, { recursive: true, force: true });
}

/** Says that a run still works in its staging folder. */
export function refresh(staging: string): void {
  const now = new Date();
  utimesSync(path.join(staging, ownerFile), now, now);
}

/** Removes a folder that holds nothing. */
export function removeEmpty(folder: string): void {
  if (lstat(folder)?.isDirectory() && readdirSync(folder).length === 0) rmdirSync(folder);
}

/** Takes back the folders that were made for an output, from `made` on, where it did not come. */
export function removeMade(folder: string, made: string): void {
  for (let each = folder; existsSync(each); each = path.dirname(each)) {
    removeEmpty(each);
    if (each === made || existsSync(each)) return;
  }
}

/** Moves a folder to where none is; false where one is already, or the folder is gone. */
function moves(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    const isTaken = lstat(to)?.isDirectory() && /^(?:ENOTEMPTY|EEXIST|EPERM|EACCES)$/.test(code);
    if (isTaken || code === "ENOENT") return false;
    throw error;
  }
}

/** Whether the run that a staging folder belongs to was killed. */
function isGone(staging: string): boolean {
  const stats = lstat(path.join(staging, ownerFile));
  if (!stats?.isFile()) return lstat(staging) !== undefined;
  if (Date.now() - stats.mtimeMs > longest) return true;
  try {
    const text = readFileSync(path.join(staging, ownerFile), "utf8");
    const owner = JSON.parse(text) as { process?: unknown; host?: unknown };
    return owner.host === hostname() && !isRunning(Number(owner.process));
  } catch {
    return false;
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
