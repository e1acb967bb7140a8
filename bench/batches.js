// Hands documents to worker processes in batches, so that neither a crash nor a hang ends a run.
import { fork } from "node:child_process";
import { availableParallelism } from "node:os";

// The library and the runtime are checked once for each batch.
const batchSize = 48;
/** How long one document may take, in ms: five times what the slowest takes. */
export const longest = 600_000;
const longestCheck = 900_000; // ms for the type-check of a batch

/**
 * What became of each document. The workers write below `work`, and read the documents by their paths
 * from `folder`; `judged` asks openapi-typescript, too. `keep` is given the results of each batch as
 * soon as it ends.
 */
export function runAll(documents, { work, folder, judged = false, keep = () => {} }) {
  return new Run(work, folder, judged, keep).all(documents);
}

/** Results in the order of their documents. */
export function byDocument(results) {
  return results.sort((a, b) => (a.document < b.document ? -1 : 1));
}

class Run {
  #work;
  #folder;
  #judged;
  #keep;

  constructor(work, folder, judged, keep) {
    this.#work = work;
    this.#folder = folder;
    this.#judged = judged;
    this.#keep = keep;
  }

  async all(documents) {
    const batches = [];
    for (let index = 0; index < documents.length; index += batchSize) {
      batches.push(documents.slice(index, index + batchSize));
    }
    const results = [];
    const work = async () => {
      for (let batch = batches.shift(); batch; batch = batches.shift()) {
        const ended = await this.#batch(batch);
        this.#keep(ended);
        results.push(...ended);
        process.stderr.write(`\r${results.length} of ${documents.length}`);
      }
    };
    await Promise.all(Array.from({ length: availableParallelism() }, work));
    process.stderr.write("\n");
    return byDocument(results);
  }

  /** A batch in a process of its own. What that process loses is tried again, each alone. */
  async #batch(batch) {
    const { results, lost } = await this.#process(batch);
    if (lost) results.push(lost);
    for (const document of batch) {
      if (results.some((result) => result.document === document)) continue;
      const alone = await this.#process([document]);
      const reason = "the process ended";
      results.push(alone.results[0] ?? alone.lost ?? { document, outcome: "crashed", reason });
    }
    return results;
  }

  /** Gives the results, and the document that took too long. */
  #process(batch) {
    return new Promise((resolve) => {
      const results = [];
      let lost;
      let timer;
      const worker = fork(
        new URL("corpus-worker.js", import.meta.url),
        [this.#work, this.#judged ? "judged" : ""],
        {
          cwd: this.#folder,
          execArgv: ["--max-old-space-size=10240"],
          stdio: ["ignore", "ignore", "ignore", "ipc"],
        },
      );
      worker.on("message", ({ begins, result }) => {
        if (result) results.push(result);
        clearTimeout(timer);
        timer = setTimeout(
          () => {
            const reason = `no end within ${longest / 1000} s`;
            if (begins) lost = { document: begins, outcome: "timed out", reason };
            worker.kill("SIGKILL");
          },
          begins ? longest : longestCheck,
        );
      });
      worker.on("exit", () => {
        clearTimeout(timer);
        resolve({ results, lost });
      });
      worker.send(batch);
    });
  }
}
