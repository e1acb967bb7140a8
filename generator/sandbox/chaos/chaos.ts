// Which request meets which fault. The seed alone decides, so that a failure can be had again.
import { hash, Random } from "../state/random.js";

/** Faults that a sandbox injects on purpose. */
export interface ChaosOptions {
  /** Decides every fault: a whole number from 0 to 4,294,967,295. */
  readonly seed: number;
  /** The share of requests that meet a fault, 0 to 1. @default 0.3 */
  readonly rate?: number;
}

/** What is done to one answer. Times in ms. */
export interface Fault {
  /** The name under which the ledger keeps it. */
  readonly name: string;
  /** Whether the request is carried out all the same, so that only its answer suffers. */
  readonly performed: boolean;
  /** How long the answer keeps its sender waiting. */
  readonly delay: number;
  /** What is answered in place of the truth. */
  readonly refusal?: Refusal;
  /** How the connection ends before the answer does. */
  readonly cut?: Cut;
  /** The time that sending the body takes. */
  readonly spread: number;
}

export interface Refusal {
  readonly status: number;
  readonly html: boolean;
  /** The seconds of `Retry-After`. */
  readonly retryAfter: number | undefined;
}

export interface Cut {
  /** The share of the body that is sent before it; undefined where nothing is. */
  readonly after: number | undefined;
  /** `reset` is a TCP reset; `end` closes as if the answer were whole. */
  readonly how: "reset" | "end";
}

const untouched = { performed: true, delay: 0, spread: 0 };

type Draw = (random: Random) => Fault;

const draws: readonly [Draw, ...Draw[]] = [
  (random) => ({ ...untouched, name: "latency", delay: random.whole(20, 300) }),
  (random) => ({ ...untouched, name: "slow body", spread: random.whole(50, 300) }),
  (random) => refusal(429, random.chance(0.3), random.whole(0, 1), false),
  (random) => refusal(500, random.chance(0.5), undefined, random.chance(0.5)),
  (random) => refusal(502, random.chance(0.5), undefined, random.chance(0.5)),
  (random) => refusal(503, random.chance(0.5), random.chance(0.5) ? 1 : undefined, false),
  () => ({
    ...untouched,
    name: "reset",
    performed: false,
    cut: { after: undefined, how: "reset" },
  }),
  () => ({ ...untouched, name: "lost answer", cut: { after: undefined, how: "reset" } }),
  (random) => ({
    ...untouched,
    name: "reset in the body",
    cut: { after: random.next(), how: "reset" },
  }),
  (random) => ({ ...untouched, name: "truncated", cut: { after: random.next(), how: "end" } }),
];

function refusal(
  status: number,
  html: boolean,
  retryAfter: number | undefined,
  performed: boolean,
): Fault {
  const form = html ? "HTML" : "JSON";
  const effect = performed ? ", carried out" : "";
  const name = `${status} ${form}${effect}`;
  return { ...untouched, name, performed, refusal: { status, html, retryAfter } };
}

/** The faults of one seed. The n-th request with a method and path always meets the same one. */
export class Chaos {
  readonly seed: number;
  readonly #rate: number;
  readonly #counts = new Map<string, number>();

  /** Throws a `RangeError` for a seed or rate that is out of range. */
  constructor({ seed, rate = 0.3 }: ChaosOptions) {
    if (seed !== seed >>> 0) throw new RangeError("seed must be a whole number below 4294967296");
    if (!(rate >= 0 && rate <= 1)) throw new RangeError("rate must be a number from 0 to 1");
    this.seed = seed;
    this.#rate = rate;
  }

  /** The fault of the next request with this method and path, if it meets one. */
  next(method: string, path: string): Fault | undefined {
    const key = `${method} ${path}`;
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    const random = new Random(hash(`${this.seed} ${key} ${count}`));
    return random.chance(this.#rate) ? random.pick(draws)(random) : undefined;
  }

  /** Forgets what was asked, so that the same faults come again. */
  restart(): void {
    this.#counts.clear();
  }
}
