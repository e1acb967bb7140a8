/** One finding about a document, in the only currency that findings have here. */
export interface Problem {
  /** Path of the file relative to the working directory, or `document` for one given in process. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly col: number;
  readonly severity: "error" | "warn";
  readonly rule: string;
  /** What is wrong and what to write instead. */
  readonly message: string;
}

/** The rule of the warning that an action of an overlay changes nothing, since the document may have changed. */
export const missRule = "overlay-target";

/** Where something of a bundled document stood in the files it came from. */
export type Locate = (pointer: string) => Promise<Pick<Problem, "file" | "line" | "col">>;

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === "error");
}

/** The same problem for those who let no warning pass. */
export function strictly(problem: Problem): Problem {
  return { ...problem, severity: "error" };
}
