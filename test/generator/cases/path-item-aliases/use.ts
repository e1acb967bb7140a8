import { createPathItemAliasesClient, PathItemAliasesError } from "./client/index.js";

const lift = createPathItemAliasesClient();
lift.rides.findRides();
lift.rides.findRides2({ to: "top" });
export function failed(error: unknown): boolean {
  return PathItemAliasesError.is(error, "findRides");
}
