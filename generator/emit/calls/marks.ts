// What an emitted operation tells the runtime of the places that the document marks as sensitive.
import { lowerFirst } from "../../document/casing.js";
import { sensitiveMarks } from "../../document/extensions/sensitive.js";
import { type Place, SensitivePlaces } from "../../document/extensions/sensitive-places.js";
import type { Operation } from "../../model/model.js";
import type { Taken } from "../names/taken.js";
import { Module } from "../print/module.js";
import { type Code, code, identifier, list, literal, propertyName } from "../print/printer.js";
import type { ParamsSignature, Signature } from "./signature.js";
import type { SignatureContext } from "./type-names.js";

/** The places of one operation. */
interface OperationPlaces {
  /** Of each parameter, under the property that holds it. */
  readonly params: readonly (readonly [name: string, place: Place])[];
  readonly body: Place;
  readonly answer: Place;
  readonly headers: readonly string[];
}

interface Given extends Pick<SignatureContext, "api" | "names"> {
  readonly signatures: ReadonlyMap<Operation, Signature>;
  readonly constants: Taken;
  /** The module specifier by which emitted files import the runtime. */
  readonly runtime: string;
}

/** The marked places of all operations, and the constants for those that are named. */
export class Marks {
  readonly #places: ReadonlyMap<Operation, OperationPlaces>;
  /** The places that are marked or lead to one that is. */
  readonly #leading: ReadonlySet<Place>;
  /** The constants of the places that several others share, that hold themselves, or that have a name. */
  readonly #names = new Map<Place, string>();
  readonly #runtime: string;

  constructor({ api, names, runtime, constants, signatures }: Given) {
    this.#runtime = runtime;
    const isMarked = sensitiveMarks(api.document).length > 0;
    const all = new SensitivePlaces();
    const places = [...(isMarked ? signatures : [])].map(([operation, { path, params }]) => {
      const given = [
        ...path.map(({ parameter }) => ({ property: parameter.name, parameter })),
        ...(params?.properties ?? []),
      ];
      return [operation, placesOf(operation, given, all)] as const;
    });
    this.#places = new Map(places);
    this.#leading = all.leading();
    const roots = places.flatMap(([, { params, body, answer }]) => {
      return [...params.map(([, place]) => place), body, answer];
    });
    for (const [place, users] of usersOf(roots, this.#leading)) {
      if (place.isSensitive || (users < 2 && place.schema === undefined)) continue;
      const own = place.schema === undefined ? undefined : names.schemas.get(place.schema);
      this.#names.set(
        place,
        constants.claim(own === undefined ? "marks" : `${lowerFirst(own)}Marks`),
      );
    }
  }

  /** The `secrets` of an operation; undefined where nothing of it is marked. */
  secretsOf(operation: Operation, module: Module): Code | undefined {
    const places = this.#places.get(operation);
    if (places === undefined) return undefined;
    const use = (name: string) => module.value(name, "./marks.js");
    const params = places.params.filter(([, place]) => this.#leading.has(place));
    const fields = [
      params.length > 0 && code`params: ${this.#object(params, use)}`,
      this.#leading.has(places.body) && code`body: ${this.#marksOf(places.body, use)}`,
      this.#leading.has(places.answer) && code`answer: ${this.#marksOf(places.answer, use)}`,
      places.headers.length > 0 && code`headers: ${list("array", places.headers.map(literal))}`,
    ].flatMap((field) => field || []);
    return fields.length === 0 ? undefined : list("object", fields);
  }

  /** The file with the constants. */
  declarations(): Module {
    const module = new Module();
    // A function, since a constant may name itself or one that stands further down.
    const use = (name: string) => code`() => ${identifier(name)}`;
    for (const [place, name] of this.#names) {
      const type = module.type("Marks", this.#runtime);
      const value = this.#object([...place.below], use);
      module.add(code`export const ${identifier(name)}: ${type} = ${value};`);
    }
    return module;
  }

  #marksOf(place: Place, use: (name: string) => Code): Code {
    if (place.isSensitive) return literal(true);
    const name = this.#names.get(place);
    return name === undefined ? this.#object([...place.below], use) : use(name);
  }

  #object(places: readonly (readonly [string, Place])[], use: (name: string) => Code): Code {
    const leading = places.filter(([, place]) => this.#leading.has(place));
    const members = leading.map(([name, place]) => {
      return code`${propertyName(name)}: ${this.#marksOf(place, use)}`;
    });
    return list("object", members);
  }
}

function placesOf(
  { requestBody, responses }: Operation,
  given: ParamsSignature["properties"],
  all: SensitivePlaces,
): OperationPlaces {
  const bodies = (requestBody?.content ?? []).flatMap(({ schema }) => schema ?? []);
  const answers = responses.flatMap(({ content }) => content.flatMap(({ schema }) => schema ?? []));
  const headers = responses.flatMap(({ sensitiveHeaders }) => sensitiveHeaders);
  return {
    params: given.map(({ property, parameter: { sensitive, schema } }) => {
      return [property, sensitive ? all.marked : all.of(schema ? [schema] : [])];
    }),
    body: all.of(bodies),
    answer: all.of(answers),
    headers: [...new Set(headers.map((name) => name.toLowerCase()))].sort(),
  };
}

/** How many places lead to each of those that count, from the roots on. */
function usersOf(roots: readonly Place[], leading: ReadonlySet<Place>): Map<Place, number> {
  const users = new Map<Place, number>();
  const pending = [...roots];
  for (let place = pending.pop(); place; place = pending.pop()) {
    if (!leading.has(place)) continue;
    const known = users.get(place);
    users.set(place, (known ?? 0) + 1);
    if (known === undefined) pending.push(...place.below.values());
  }
  return users;
}
