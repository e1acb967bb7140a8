// Keeps the state in a file, so that a restart finds it again.
import { open, readFile, rename, rm } from "node:fs/promises";
import { asString, child, type JsonValue } from "../../document/json.js";

/** A data file that cannot be used. Its message names the file and what to do. */
export class DataFileError extends Error {
  override readonly name = "DataFileError";
}

const format = "specloom-sandbox-1";

/** A file that holds the state of one API's sandbox. It is written whole or not at all. */
export class DataFile {
  readonly #file: string;
  readonly #api: string;
  #writing: Promise<void> | undefined;
  #next: Promise<void> | undefined;

  constructor(file: string, api: string) {
    this.#file = file;
    this.#api = api;
  }

  /** Always of this name, so that the next sandbox finds what one that was killed left. */
  get #draft(): string {
    return `${this.#file}.specloom.tmp`;
  }

  /** The kept state, or undefined for a file that is not there yet. */
  async read(): Promise<JsonValue | undefined> {
    let text: string;
    try {
      await rm(this.#draft, { force: true });
      text = await readFile(this.#file, "utf8");
    } catch (cause) {
      if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return undefined;
      throw this.problem("cannot be read", cause);
    }
    const content = parse(text);
    if (asString(child(content, "format")) !== format) throw this.problem("holds no sandbox data");
    const api = asString(child(content, "api"));
    if (api !== this.#api) throw this.problem(`holds data of the API "${api}"`);
    const state = child(content, "state");
    if (state === undefined) throw this.problem("holds no state");
    return state;
  }

  problem(what: string, cause?: unknown): DataFileError {
    const fix = "It is left as it is; move it away, or name another one.";
    return new DataFileError(`The data file ${this.#file} ${what}. ${fix}`, { cause });
  }

  /** Writes the state as it is when the writing starts; calls in the meantime share one write. */
  async write(state: () => JsonValue): Promise<void> {
    if (!this.#writing) {
      this.#writing = this.#replace(state()).finally(() => {
        this.#writing = undefined;
      });
      return this.#writing;
    }
    this.#next ??= this.#writing
      .catch(() => undefined)
      .then(() => {
        this.#next = undefined;
        return this.write(state);
      });
    return this.#next;
  }

  /** Waits for all writing to end. */
  async flush(): Promise<void> {
    await (this.#next ?? this.#writing);
  }

  async #replace(state: JsonValue): Promise<void> {
    const temporary = this.#draft;
    try {
      await rm(temporary, { force: true });
      const handle = await open(temporary, "wx");
      try {
        await handle.writeFile(JSON.stringify({ format, api: this.#api, state }));
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(temporary, this.#file);
    } catch (cause) {
      await rm(temporary, { force: true }).catch(() => undefined);
      throw this.problem("cannot be written", cause);
    }
  }
}

function parse(text: string): JsonValue | undefined {
  try {
    const value: JsonValue = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}
