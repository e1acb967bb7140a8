// Values that a schema accepts, made by json-schema-faker and confirmed by ajv, and values that it refuses.
import { pathToFileURL } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { packageFile, peers } from "../install.js";
import { lookUp } from "./probe.js";
import { randomOf } from "./random.js";
import { spoil } from "./spoil.js";

const longest = 4000; // characters of a value
/** After so many in a row that are known or refused a schema is taken to have no more. */
const patience = 12;

export async function loadFaker() {
  const file = packageFile(peers, "json-schema-faker/dist/index.js");
  return import(pathToFileURL(file).href);
}

export class Values {
  #faker;
  /** What the faker reads, which may change it. */
  #document;
  #ajv = new Ajv2020({ strict: false, validateFormats: false, logger: false, allErrors: false });

  constructor(faker, document) {
    this.#faker = faker;
    this.#document = structuredClone(document);
    this.#ajv.addSchema(document, "document");
  }

  /** At most `count` different accepted values, each with one that is spoilt where one is found. */
  async of(pointer, count, seed) {
    const isAccepted = this.#ajv.compile({ $ref: `document${pointer}` });
    const accepted = new Map();
    const random = randomOf(seed);
    let misses = 0;
    for (let index = 0; misses < patience && accepted.size < count; index++) {
      misses++;
      const value = await this.#fake(pointer, index, `${seed} ${index}`);
      const text = JSON.stringify(value);
      if (text === undefined || text.length > longest || !isAccepted(value)) continue;
      if (accepted.has(text)) continue;
      accepted.set(text, spoil(JSON.parse(text), isAccepted, random));
      misses = 0;
    }
    return [...accepted].map(([text, spoilt]) => ({ value: JSON.parse(text), spoilt }));
  }

  #fake(pointer, index, seed) {
    const document = this.#document;
    return this.#faker.generate(lookUp(document, pointer), {
      seed: Math.floor(randomOf(seed)() * 2 ** 31),
      optionalsProbability: [0.5, 0.9, 0.2][index % 3],
      maxItems: 2,
      maxDepth: 6,
      refDepthMax: 3,
      failOnInvalidTypes: false,
      refResolver: (ref) => lookUp(document, ref),
    });
  }
}
