// The lines at the head of an emitted file: where it comes from, and what its marks mean.
import { explainsMarks, holdsMark } from "../../document/inferred.js";
import { Code, code } from "./printer.js";

/** The lines above the imports of a file that holds `body`. */
export type Head = (body: string) => Code;

const legend =
  Code.trusted(`// (inferred) at the end of a comment: the API's own documentation does not say so.
// (inferred: …) there: only what stands after the colon is inferred, the rest is documented.
// What is inferred throughout is listed once, at the head of the document.`);

/**
 * What stands at the head of each file of a client. The legend is for files with marks, of documents
 * that explain them: what others mean by the same words is not known.
 */
export function headOf(source: string | undefined, description: string | undefined): Head {
  const from = source === undefined ? "" : ` from ${source.replace(/[^\x20-\x7e]/g, "?")}`;
  const banner = Code.trusted(`// Generated${from}. Do not edit.`);
  const explained = explainsMarks(description ?? "");
  return (body) => (explained && holdsMark(body) ? code`${banner}\n${legend}` : banner);
}
