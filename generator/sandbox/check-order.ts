// The order of the checks, as people read it.

/** What `perform` of pipeline.ts checks, in its order, for people to read. */
export const checkOrder =
  "HTTPS where it is demanded, who calls, headers, reserved values, whether the caller may be here, path, method, " +
  "rights, parameters in the path, the query, cookies, the body, and last the data";
