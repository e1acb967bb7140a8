// An application of CommonJS modules: Node loads ES modules for it.
import runtime = require("specloom");

import { createSpaazaClient } from "specloom/spaaza";
import { createSpacesClient } from "specloom/spaces";

export const clients = [
  createSpacesClient({ accessToken: "token" }),
  createSpaazaClient(),
] as const;
export const isTimeout = (error: unknown): boolean => error instanceof runtime.TimeoutError;
