import { type Code, code, list, literal, propertyName } from "../emit/print/printer.js";
import { BigInteger, isPlainObject, type SampleValue, Upload } from "./values.js";

/** A value as it is written in code. */
export function valueCode(value: SampleValue): Code {
  if (value instanceof Upload) return uploadCode(value);
  if (value instanceof BigInteger) return code`${literal(value.value)}n`;
  if (Array.isArray(value)) return list("array", value.map(valueCode));
  if (!isPlainObject(value)) return literal(value as string | number | boolean | null);
  const members = Object.entries(value).map(([key, own]) => {
    return code`${propertyName(key)}: ${valueCode(own)}`;
  });
  return members.length === 0 ? code`{}` : list("object", members);
}

/** A file, which may say what it is of. */
export function uploadCode({ text }: Upload, type?: string): Code {
  const content = list("array", [literal(text)]);
  if (type === undefined) return code`new Blob(${content})`;
  return code`new Blob(${content}, ${list("object", [code`type: ${literal(type)}`])})`;
}
