// Generated from openapi.yaml. Do not edit.

import type { Marks } from "specloom/runtime";

export const codesMarks: Marks = { "*": true };

export const marks: Marks = { vault: () => vaultMarks, codes: { "*": true } };

export const vaultMarks: Marks = {
  "x-token": true,
  example: true,
  beside: true,
  ["__proto__"]: true,
  children: () => marks2,
  owner: () => marks,
};

export const marks2: Marks = { "*": () => vaultMarks };
