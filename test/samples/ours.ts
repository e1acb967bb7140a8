// Both APIs with their samples, and sandboxes that stand still: what they answer is the same each time.
import { createSpaazaSandbox } from "specloom/spaaza/sandbox";
import { createSpacesSandbox } from "specloom/spaces/sandbox";
import { build } from "../../generator/model/build.js";
import type { Api, Operation } from "../../generator/model/model.js";
import { type Sample, samplesOf } from "../../generator/samples/samples.js";
import { type ApiName, documentOf } from "../facts/documents.js";

export const fixed = { now: () => new Date("2027-01-02T03:04:05Z"), randomSeed: 7 };

export const sandboxOf = { spaces: createSpacesSandbox, spaaza: createSpaazaSandbox };

/** What a client takes from the environment. */
export const environment: Readonly<Record<ApiName, Readonly<Record<string, string>>>> = {
  spaces: { SPACES_ACCESS_TOKEN: "sandbox-token" },
  spaaza: {
    SPAAZA_CHAIN_ID: "1743",
    SPAAZA_SESSION_USER_ID: "70112",
    SPAAZA_SESSION_KEY: "sandbox-session-key",
  },
};

export interface Sampled {
  readonly api: Api;
  readonly samples: ReadonlyMap<Operation, readonly Sample[]>;
}

/** The generated samples of an API, and those that its document has of its own. */
export async function sampled(name: ApiName): Promise<Sampled> {
  const { document } = await documentOf(name);
  const api = build(document, name);
  const samples = [...samplesOf(api, { client: `specloom/${name}` })].map(([operation, made]) => {
    const own = operation.samples.map(({ label = "", source }): Sample => {
      return { language: "typescript", label, code: source, madeUp: false };
    });
    return [operation, [...made, ...own]] as const;
  });
  return { api, samples: new Map(samples) };
}
