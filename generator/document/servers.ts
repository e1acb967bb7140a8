// Where an API is: what the servers of a document say, whatever its version, and what they leave open.
import type { Node } from "./node.js";
import { placesIn } from "./openapi.js";
import { isNewest } from "./version.js";

/** A server of a document, of a path or of an operation. */
export interface Server {
  /** Its URL, with the variables filled with their defaults. */
  readonly url: string;
  /** Its URL as it is written, with the variables in braces. A place without a variable is left out. */
  readonly template: string;
  /** What it is called since OpenAPI 3.2, so that an application can choose it. */
  readonly name: string | undefined;
  readonly description: string | undefined;
  /** The variables that its URL has places for, in their order. */
  readonly variables: readonly ServerVariable[];
}

/** What of the URL of a server an application may choose. */
export interface ServerVariable {
  readonly name: string;
  /** Empty where the document gives none. */
  readonly default: string;
  /** All that it may be; undefined where the document does not say. */
  readonly values: readonly string[] | undefined;
  readonly description: string | undefined;
}

/** The servers of whatever has some. One without a URL is none. */
export function serversOf(owner: Node): Server[] {
  return owner.list("servers").flatMap((server) => {
    const written = server.text("url");
    if (written === undefined) return [];
    const variables = [...new Set(placesIn(written))].flatMap((name) => {
      const node = server.at("variables", name);
      return node === undefined ? [] : [variableOf(name, node)];
    });
    const defaults = new Map(variables.map((variable) => [variable.name, variable.default]));
    const fill = (textFor: (place: string, name: string) => string) => {
      return written.replace(/\{([^{}]+)\}/g, (place, name: string) => {
        return defaults.has(name) ? textFor(place, name) : "";
      });
    };
    return [
      {
        url: fill((_, name) => defaults.get(name) ?? ""),
        template: fill((place) => place),
        name: (isNewest(owner.document) && server.text("name")) || undefined,
        description: server.text("description"),
        variables,
      },
    ];
  });
}

function variableOf(name: string, node: Node): ServerVariable {
  const listed = node.read("enum");
  const values = (Array.isArray(listed) ? listed : []).flatMap((value) => textOf(value) ?? []);
  return {
    name,
    default: textOf(node.read("default")) ?? "",
    values: values.length > 0 ? [...new Set(values)] : undefined,
    description: node.text("description"),
  };
}

/** A value as a text; YAML reads ports and versions as numbers. */
function textOf(value: unknown): string | undefined {
  return /^(?:string|number|boolean)$/.test(typeof value) ? String(value) : undefined;
}

/** Whether the URL of a server says where it is. What does not is relative to the place of the document. */
export function isWholeUrl(url: string): boolean {
  return /^https?:/i.test(url) && URL.canParse(url);
}

/**
 * The servers among which a client chooses: the one that it uses where nothing else is said, and those with
 * a name, each name once. None where there is nothing to choose.
 */
export function choicesAmong(servers: readonly Server[]): readonly Server[] {
  const [first, ...others] = servers;
  if (first === undefined) return [];
  const choices = [first];
  for (const server of others) {
    const isKnown = choices.some(({ name }) => name === server.name);
    if (server.name !== undefined && !isKnown) choices.push(server);
  }
  return choices.length > 1 || first.variables.length > 0 ? choices : [];
}
