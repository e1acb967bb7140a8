// What a failure of the system means to the person at the command line.
import { line, progress } from "./terminal.js";

const reasons: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EPERM: "the system does not allow it",
  EROFS: "the disk is read-only",
  ENOSPC: "no space is left on the disk",
  EDQUOT: "the quota of the disk is used up",
  EFBIG: "the file would be too large",
  EIO: "the disk does not work",
  ENOENT: "a part of the path leads nowhere",
  EEXIST: "something else is there",
  EBUSY: "something else uses it",
  EMFILE: "too many files are open",
  ENFILE: "too many files are open",
  ENAMETOOLONG: "the name is too long",
  ELOOP: "its links lead in a circle",
  ENOTDIR: "there is a file where a folder has to be",
  EISDIR: "there is a folder where a file has to be",
  EPIPE: "nobody reads it any more",
};

/** Why the system refused, in words; undefined for what is a defect of this tool. */
export function reasonOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("syscall" in error)) return undefined;
  const { code = "" } = error as NodeJS.ErrnoException;
  return Object.hasOwn(reasons, code) ? `${reasons[code]} (${code})` : undefined;
}

/** The same with the path that it is about. */
export function describeFailure(error: unknown): string | undefined {
  const reason = reasonOf(error);
  const { path } = error as NodeJS.ErrnoException;
  return reason === undefined || path === undefined ? reason : `${path}: ${reason}`;
}

/**
 * Ends the process with one line where what it prints cannot be written: a pipe that is closed, a
 * full disk.
 */
export function endWithOutput(): void {
  process.stdout.on("error", (error) => {
    const reason = reasonOf(error) ?? error.message;
    progress(line`error: standard output cannot be written: ${reason}`);
    process.exit(1);
  });
  process.stderr.on("error", () => process.exit(1));
}
