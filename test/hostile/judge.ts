// Whether hostile text stayed text: a file parses, hides nothing, and has the syntax of the file
// that harmless text gives.
import ts from "typescript";

/** What is found out about one emitted file. */
export interface Judged {
  /** Why it is no TypeScript. */
  readonly unparsable: readonly string[];
  /** What in it is neither code of ours nor text that can be seen. */
  readonly escapes: readonly string[];
  /** The kinds of all nodes in their order. Names count alike, however they are written. */
  readonly syntax: string;
  readonly javaScript: string;
}

/** What the files of a client may be called, whatever the document says. */
export const emittedPath =
  /^(?:schemas|levels|errors|transport|client|index|paths|fetch|webhooks|resources\/[a-z0-9][a-z0-9-]*_?)\.ts$/;

/** The tags that are ours to write. */
const ownTags: ReadonlySet<string> = new Set(["default", "deprecated", "example", "param"]);

/** Those that openapi-typescript writes. */
const tagsOfTypes: ReadonlySet<string> = new Set([
  ...["default", "deprecated", "description", "example", "enum", "constant"],
]);

const known = new Map<string, Judged>();

/** Judges a file once: those of two documents differ in little. */
export function judge(name: string, text: string): Judged {
  const key = `${name}\n${text}`;
  const found = known.get(key) ?? judgeAnew(name, text);
  known.set(key, found);
  return found;
}

function judgeAnew(name: string, text: string): Judged {
  const { diagnostics = [], outputText } = ts.transpileModule(text, {
    fileName: name,
    reportDiagnostics: true,
    compilerOptions: {
      module: ts.ModuleKind.ESNext,
      target: ts.ScriptTarget.ES2022,
      verbatimModuleSyntax: true,
    },
  });
  const { kinds, tags } = nodesOf(parse(name, text));
  const written = name === "paths.ts" ? tagsOfTypes : ownTags;
  const hidden = text.replace(/[\n\t]/g, "").match(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
  const point = hidden?.[0].codePointAt(0)?.toString(16);
  return {
    unparsable: diagnostics.map(({ messageText }) => {
      return ts.flattenDiagnosticMessageText(messageText, " ");
    }),
    escapes: [
      ...(point === undefined ? [] : [`holds the character U+${point}`]),
      ...tags.filter((tag) => !written.has(tag)).map((tag) => `has @${tag}`),
    ],
    syntax: kinds.join(" "),
    javaScript: outputText,
  };
}

export function parse(name: string, text: string): ts.SourceFile {
  return ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
}

/** What is wrong with a file by itself. */
export function faults(name: string, text: string): string[] {
  const { unparsable, escapes } = judge(name, text);
  return [...unparsable, ...escapes];
}

function nodesOf(source: ts.SourceFile): { kinds: string[]; tags: string[] } {
  const kinds: string[] = [];
  const tags: string[] = [];
  const visit = (node: ts.Node): void => {
    tags.push(...ts.getJSDocTags(node).map(nameOf));
    if (isName(node)) {
      kinds.push("name");
      return;
    }
    // A type of one part is that part: a long line may have got its `|` all the same.
    const isAlone = ts.isUnionTypeNode(node) || ts.isIntersectionTypeNode(node);
    if (!isAlone || node.types.length > 1) kinds.push(kindOf(node));
    if (ts.isShorthandPropertyAssignment(node)) kinds.push("name", "name");
    else ts.forEachChild(node, visit);
  };
  visit(source);
  return { kinds, tags };
}

function nameOf({ tagName }: ts.JSDocTag): string {
  return tagName.text;
}

function isName(node: ts.Node): boolean {
  if (ts.isComputedPropertyName(node)) return ts.isStringLiteral(node.expression);
  if (ts.isIdentifier(node)) return true;
  if (!ts.isStringLiteral(node)) return false;
  const { parent } = node;
  if (isNamedAccess(parent)) return parent.argumentExpression === node;
  return ts.isPropertyName(node) && "name" in parent && parent.name === node;
}

function isNamedAccess(node: ts.Node): node is ts.ElementAccessExpression {
  return ts.isElementAccessExpression(node) && ts.isStringLiteral(node.argumentExpression);
}

/** `{ a }` counts as `{ a: a }`, and `a["b"]` as `a.b`. */
function kindOf(node: ts.Node): string {
  if (ts.isPropertyAccessExpression(node) || isNamedAccess(node)) return "access";
  const isProperty = ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node);
  return isProperty ? "property" : (ts.SyntaxKind[node.kind] ?? "");
}
