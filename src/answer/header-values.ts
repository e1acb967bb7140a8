// How the values of headers are read. Emitted code names the reader of each.
import type { HeaderReader } from "../contract.js";
import { parseJson } from "./readers.js";

/** A text as it came. */
export const asString: HeaderReader = (text) => text;

export const asNumber: HeaderReader = (text) => {
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : undefined;
};

export const asInteger: HeaderReader = (text) => {
  return /^[+-]?\d+$/.test(text) ? Number(text) : undefined;
};

export const asBoolean: HeaderReader = (text) => {
  return text === "true" ? true : text === "false" ? false : undefined;
};

/** JSON, of a header that the document describes by a media type. */
export const asJsonText: HeaderReader = (text) => {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
};

/** Items between commas; undefined where one of them cannot be read. */
export function asListOf(read: HeaderReader): HeaderReader {
  return (text) => {
    if (text.trim() === "") return [];
    const items = text.split(",").map((item) => read(item.trim()));
    return items.includes(undefined) ? undefined : items;
  };
}
