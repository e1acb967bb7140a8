// Forms with files, of any realm or library, as bodies.
import type { Body } from "../contract.js";
import { type AnyBlob, type AnyForm, isBlob, isBytes, isStream } from "./kinds.js";
import { type WrittenPart, writtenForm } from "./multipart.js";
import { blobOf, copyOfBytes, streamOf } from "./own.js";

/** A part of a form, its value as it is or made where it takes time. */
export interface Part extends WrittenPart {
  readonly later?: () => Promise<Blob>;
}

/** A form that is read now. */
export function formOf(form: AnyForm): Body {
  return formBody(
    Array.from(form.entries(), ([name, value]) => {
      return isBlob(value) ? blobPart(name, value) : { name, value: String(value) };
    }),
  );
}

/** The parts of a form as a body, which is written where it is sent. */
export function formBody(parts: readonly Part[], subtype?: string): Body {
  const ready = async (part: Part) => (part.later ? { ...part, value: await part.later() } : part);
  return {
    content: formDataOf(parts),
    isForm: true,
    later: once(async () => writtenForm(await Promise.all(parts.map(ready)), subtype)),
    async inCurl(word) {
      // curl writes a form unless it is told otherwise, and adds what separates the parts.
      const kind = subtype ? [`-H ${word(`Content-Type: multipart/${subtype}`)}`] : [];
      return [...kind, ...(await Promise.all(parts.map((part) => curlArgument(part, word))))];
    },
  };
}

/** The form as such, for who looks at it. */
function formDataOf(parts: readonly Part[]): FormData {
  const form = new FormData();
  for (const { name = "", value, fileName = "blob" } of parts) {
    if (typeof value === "string") form.append(name, value);
    else form.append(name, value, fileName);
  }
  return form;
}

/**
 * A part of a form, or undefined where the value is neither bytes nor a stream. A file without a name is
 * called like its property.
 */
export function filePart(name: string, value: unknown): Part | undefined {
  const file = { name, fileName: name };
  if (isBlob(value)) return { ...file, ...blobPart(name, value) };
  if (isBytes(value)) return { ...file, value: new Blob([copyOfBytes(value)]) };
  if (!isStream(value)) return undefined;
  return { ...file, value: new Blob(), later: once(() => new Response(streamOf(value)).blob()) };
}

/** A `Blob` never changes, so that one of another origin can be read as late as it is sent. */
export function blobPart(name: string, blob: AnyBlob): Part & { readonly value: Blob } {
  const { type, name: fileName } = blob;
  const file = typeof fileName === "string" ? { fileName } : {};
  if (blob instanceof Blob) return { name, value: blob, ...file };
  return { name, value: new Blob([], { type }), ...file, later: once(() => blobOf(blob)) };
}

/** The same work for all who ask for it. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => {
    result ??= work();
    return result;
  };
}

/** A part as an argument of curl. */
async function curlArgument(
  { name = "", value, type, fileName = "blob", headers = {} }: Part,
  word: (text: string) => string,
): Promise<string> {
  // curl takes the first one for the end of the name.
  const own = name.replaceAll("=", "%3D");
  const isText = typeof value === "string";
  const others = Object.entries(headers).map(([header, text]) => {
    return `;headers=${inQuotes(`${header}: ${text}`)}`;
  });
  const named = isText ? type : value.type;
  const ofType = /^[\w.+-]+\/[\w.+-]+(?:; ?charset=[\w-]+)?$/.test(named ?? "")
    ? `;type=${named}`
    : "";
  const about = [ofType, ...others].join("");
  if (isText && about === "") return `--form-string ${word(`${own}=${value}`)}`;
  if (isText) return `--form ${word(`${own}=${inQuotes(value)}${about}`)}`;
  if (value.type === "application/json" && fileName === "blob" && value.size > 0) {
    return `--form ${word(`${own}=${inQuotes(await value.text())}${about};filename=blob`)}`;
  }
  // Where the file is on the disk of whoever pastes is not for its name to say.
  const file = fileName.split(/[/\\]/).at(-1) || "blob";
  return `--form ${word(`${own}=@${inQuotes(`./${file}`)}${about}`)}`;
}

/** A text as curl takes it in quotes, where nothing ends it or belongs to what comes after. */
function inQuotes(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&")}"`;
}
