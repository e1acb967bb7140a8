export { type Generated, type GenerateOptions, generate } from "./generate.js";
export type { Problem } from "./problem.js";
