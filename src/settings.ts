import { OptionsError } from "./errors.js";
import type { CallOptions, ClientOptions } from "./options.js";
import { merged } from "./values.js";

type Default = "timeout" | "retries" | "maxBodySize" | "logLevel";

/** What holds for a client or, but for the headers, for one call. */
export type Settings = Omit<CallOptions, keyof ClientOptions> &
  Omit<ClientOptions, Default> &
  Required<Pick<ClientOptions, Default>>;

export const defaults: Settings = {
  timeout: 60_000,
  retries: 2,
  maxBodySize: 2 ** 26,
  logLevel: "info",
};

/** What `given` says, else `base`. Throws an `OptionsError` for a number that is out of its range. */
export function settingsOf(base: Settings, given: ClientOptions | CallOptions): Settings {
  const settings = merged(base, given);
  for (const name of ["timeout", "deadline", "maxBodySize", "retries"] as const) {
    const value = settings[name] ?? 1;
    const least = name === "retries" ? 0 : 1;
    const most = least ? 2 ** 31 - 1 : 10;
    if (value >= least && value <= most && (least || Number.isInteger(value))) continue;
    throw new OptionsError(name, `${name} must be a number from ${least} to ${most}`);
  }
  return settings;
}
