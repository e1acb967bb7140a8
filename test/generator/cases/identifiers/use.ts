import type { Berth, Part } from "./client/index.js";

declare const berth: Berth;

export const numbers: number[] = [
  berth.depth.metres,
  berth.fee.cents,
  berth.fee.since.metres,
  berth.plan.parts.length,
];
export const parts: Part[] = [...berth.plan.parts, ...berth.mark.parts];
export const name: string = berth.mark.name;
// @ts-expect-error: a length is no number
export const depth: number = berth.depth;
