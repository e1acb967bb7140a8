// The constants by which emitted code says where in values something is marked.
import { lowerFirst } from "../../document/casing.js";
import type { MarkedPlaces, Place } from "../../document/marked-places.js";
import type { Names } from "../names/names.js";
import type { Taken } from "../names/taken.js";
import { Module } from "../print/module.js";
import { type Code, code, identifier, list, literal, propertyName } from "../print/printer.js";

interface Given {
  readonly names: Names;
  readonly constants: Taken;
  /** The module specifier by which emitted files import the runtime. */
  readonly runtime: string;
  /** What the constants are called, behind the name of a schema: `Marks`. */
  readonly suffix: string;
  /** The file of the constants, as others import it. */
  readonly file: string;
}

/** The places that values have, as code: constants for those that are named or shared. */
export class PlaceConstants {
  readonly #given: Given;
  /** The places that are marked or lead to one that is. */
  readonly #leading: ReadonlySet<Place>;
  /** The constants of the places that several others share, that hold themselves, or that have a name. */
  readonly #names = new Map<Place, string>();

  /** `roots` are the places of whole values. */
  constructor(all: MarkedPlaces, roots: readonly Place[], given: Given) {
    this.#given = given;
    this.#leading = all.leading();
    const { names, constants, suffix } = given;
    for (const [place, users] of usersOf(roots, this.#leading)) {
      if (place.isMarked || (users < 2 && place.schema === undefined)) continue;
      const own = place.schema === undefined ? undefined : names.schemas.get(place.schema);
      const name = own === undefined ? lowerFirst(suffix) : `${lowerFirst(own)}${suffix}`;
      this.#names.set(place, constants.claim(name));
    }
  }

  /** Whether a place is marked or leads to one that is. */
  leads(place: Place): boolean {
    return this.#leading.has(place);
  }

  /** A place as code of a module. */
  code(place: Place, module: Module): Code {
    return this.#marksOf(place, (name) => module.value(name, this.#given.file));
  }

  /** The places below names, as code of a module. */
  objectCode(places: readonly (readonly [string, Place])[], module: Module): Code {
    return this.#object(places, (name) => module.value(name, this.#given.file));
  }

  /** The file with the constants. */
  declarations(): Module {
    const module = new Module();
    // A function, since a constant may name itself or one that stands further down.
    const use = (name: string) => code`() => ${identifier(name)}`;
    for (const [place, name] of this.#names) {
      const type = module.type("Marks", this.#given.runtime);
      const value = this.#object([...place.below], use);
      module.add(code`export const ${identifier(name)}: ${type} = ${value};`);
    }
    return module;
  }

  #marksOf(place: Place, use: (name: string) => Code): Code {
    if (place.isMarked) return literal(true);
    const name = this.#names.get(place);
    return name === undefined ? this.#object([...place.below], use) : use(name);
  }

  #object(places: readonly (readonly [string, Place])[], use: (name: string) => Code): Code {
    const leading = places.filter(([, place]) => this.leads(place));
    const members = leading.map(([name, place]) => {
      return code`${propertyName(name)}: ${this.#marksOf(place, use)}`;
    });
    return list("object", members);
  }
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
