import type { Regatta, Sailboat } from "./client/index.js";

declare const boat: Sailboat;
declare const regatta: Regatta;

export const name: string = boat.name;
export const masts: number = boat.masts;
export const state: "afloat" = regatta.state;
// @ts-expect-error: a winner has a name or not
export const winner: string = regatta.winner.name;
