// What an emitted operation tells the runtime of the places that the document marks as sensitive.
import { isSecret, sensitiveMarks } from "../../document/extensions/sensitive.js";
import { MarkedPlaces, type Place } from "../../document/marked-places.js";
import type { Operation } from "../../model/model.js";
import type { Taken } from "../names/taken.js";
import type { Module } from "../print/module.js";
import { type Code, code, list, literal } from "../print/printer.js";
import { PlaceConstants } from "./place-constants.js";
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
  readonly #constants: PlaceConstants;

  constructor({ api, names, runtime, constants, signatures }: Given) {
    const isMarked = sensitiveMarks(api.document).length > 0;
    const all = new MarkedPlaces(isSecret);
    const places = [...(isMarked ? signatures : [])].map(([operation, { path, params }]) => {
      const given = [
        ...path.map(({ parameter }) => ({ property: parameter.name, parameter })),
        ...(params?.properties ?? []),
      ];
      return [operation, placesOf(operation, given, all)] as const;
    });
    this.#places = new Map(places);
    const roots = places.flatMap(([, { params, body, answer }]) => {
      return [...params.map(([, place]) => place), body, answer];
    });
    const printed = { names, constants, runtime, suffix: "Marks", file: "./marks.js" };
    this.#constants = new PlaceConstants(all, roots, printed);
  }

  /** The `secrets` of an operation; undefined where nothing of it is marked. */
  secretsOf(operation: Operation, module: Module): Code | undefined {
    const places = this.#places.get(operation);
    if (places === undefined) return undefined;
    const all = this.#constants;
    const params = places.params.filter(([, place]) => all.leads(place));
    const fields = [
      params.length > 0 && code`params: ${all.objectCode(params, module)}`,
      all.leads(places.body) && code`body: ${all.code(places.body, module)}`,
      all.leads(places.answer) && code`answer: ${all.code(places.answer, module)}`,
      places.headers.length > 0 && code`headers: ${list("array", places.headers.map(literal))}`,
    ].flatMap((field) => field || []);
    return fields.length === 0 ? undefined : list("object", fields);
  }

  /** The file with the constants. */
  declarations(): Module {
    return this.#constants.declarations();
  }
}

function placesOf(
  { requestBody, responses }: Operation,
  given: ParamsSignature["properties"],
  all: MarkedPlaces,
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
