// The body that an operation takes: in which media types, and how each is written.
import { choicesOf, isJson } from "../../document/media-types.js";
import type { MediaType, Operation } from "../../model/model.js";
import type { Block, Inline } from "../content.js";
import { type DescribedApi, meaningOf } from "../described.js";
import { propertyTable } from "../properties.js";
import { between, typeOf } from "../types.js";
import { chosenSamples } from "./operation-samples.js";

export function bodyBlocks(described: DescribedApi, operation: Operation): Block[] {
  const { requestBody } = operation;
  if (requestBody === undefined) return [];
  const { content, description, required } = requestBody;
  const choices = choicesOf(content);
  const [first, ...others] = choices;
  const about: Inline = description === undefined ? "" : [meaningOf(description), " "];
  const need = required ? "required" : "may be left out";
  const heading = { kind: "heading", level: 2, text: "Body", id: "body" } as const;
  const unsent = unsentTypes(content, choices);
  if (first === undefined || others.length === 0) {
    const type: Inline = first === undefined ? "" : ["As ", { code: first.mediaType }, ", "];
    const sentence = [type, first === undefined ? upperFirst(need) : need, ".", unsent];
    const line = { kind: "paragraph", of: [about, ...sentence] } as const;
    return [heading, line, ...shapeOf(described, first)];
  }
  const how: Inline = [
    `In one of ${choices.length} media types, ${need}. A call chooses by `,
    { code: "contentType" },
    "; where it does not, it is ",
    { code: first.mediaType },
    ".",
    unsent,
  ];
  return [
    heading,
    { kind: "paragraph", of: [about, how] },
    ...choices.flatMap((media, index): Block[] => {
      const { mediaType } = media;
      const id = `body-${index + 1}`;
      return [
        { kind: "heading", level: 3, text: `As ${mediaType}`, id },
        ...shapeOf(described, media),
        ...chosenSamples(described, operation, { contentType: mediaType }),
      ];
    }),
  ];
}

function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** The media types of the document that the client does not write. Spellings of JSON are one choice. */
function unsentTypes(content: readonly MediaType[], choices: readonly MediaType[]): Inline {
  const unsent = content.filter((each) => !choices.includes(each) && !isJson(each.mediaType));
  if (unsent.length === 0) return "";
  const names = unsent.map(({ mediaType }) => ({ code: mediaType }));
  return [" The API takes ", between(names, ", "), " as well, which the client does not write."];
}

/** The properties of a body, or its type where it has none. */
function shapeOf(described: DescribedApi, media: MediaType | undefined): Block[] {
  const table = propertyTable(described, media?.schema, {
    direction: "request",
    ...(media === undefined ? {} : { media }),
  });
  if (table) return [table];
  return media?.schema === undefined
    ? []
    : [{ kind: "paragraph", of: [upperType(typeOf(described, media.schema))] }];
}

function upperType(type: Inline): Inline {
  return [{ mark: "type", kind: "note" }, " ", type];
}
