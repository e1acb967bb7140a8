// What an emitted operation tells the runtime of the integers of 64 bits in its answers.
import { MarkedPlaces, type Place } from "../../document/marked-places.js";
import { isSuccess } from "../../document/openapi.js";
import { isInteger64 } from "../../document/typing.js";
import type { Api, Operation, Response } from "../../model/model.js";
import type { Names } from "../names/names.js";
import type { Taken } from "../names/taken.js";
import type { Module } from "../print/module.js";
import { type Code, code } from "../print/printer.js";
import { PlaceConstants } from "./place-constants.js";

interface Given {
  readonly api: Api;
  readonly names: Names;
  readonly constants: Taken;
  /** The module specifier by which emitted files import the runtime. */
  readonly runtime: string;
}

/** The places of the answers of one operation. */
interface AnswerPlaces {
  readonly success: Place;
  readonly error: Place;
}

/** Where answers hold bigints; nowhere unless they are asked for. */
export class Integers {
  readonly #places: ReadonlyMap<Operation, AnswerPlaces>;
  readonly #constants: PlaceConstants;
  readonly #runtime: string;

  constructor({ api, names, constants, runtime }: Given) {
    this.#runtime = runtime;
    const all = new MarkedPlaces((schema) => isInteger64(schema.target?.value));
    const places = (api.bigints ? api.operations : []).map((operation) => {
      return [operation, placesOf(operation, all)] as const;
    });
    this.#places = new Map(places);
    const roots = places.flatMap(([, { success, error }]) => [success, error]);
    const printed = { names, constants, runtime, suffix: "Integers", file: "./integers.js" };
    this.#constants = new PlaceConstants(all, roots, printed);
  }

  /** How the answers of an operation are parsed; nothing where that is as usual. */
  fieldsOf(operation: Operation, module: Module): Code[] {
    const places = this.#places.get(operation);
    if (places === undefined) return [];
    const parser = (place: Place) => {
      const parse = module.value("integersAt", this.#runtime);
      return code`/* @__PURE__ */ ${parse}(${this.#constants.code(place, module)})`;
    };
    const { success, error } = places;
    return [
      ...(this.#constants.leads(success) ? [code`parse: ${parser(success)}`] : []),
      ...(this.#constants.leads(error) ? [code`parseError: ${parser(error)}`] : []),
    ];
  }

  /** The file with the constants. */
  declarations(): Module {
    return this.#constants.declarations();
  }
}

function placesOf({ responses }: Operation, all: MarkedPlaces): AnswerPlaces {
  const placeOf = (some: readonly Response[]) => {
    return all.of(some.flatMap(({ content }) => content.flatMap(({ schema }) => schema ?? [])));
  };
  return {
    success: placeOf(responses.filter(({ status }) => isSuccess(status))),
    error: placeOf(responses.filter(({ status }) => !isSuccess(status))),
  };
}
