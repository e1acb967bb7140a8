// What a JSON value is to the compiler: the type that holds this value and no other.

/**
 * The type of one value: literals, tuples and object types. A variable of it is held against another
 * type by assignability alone; an object literal would be refused for each name that the other type does
 * not list, which JSON Schema allows.
 */
export function typeOf(value) {
  if (Array.isArray(value)) return `[${value.map(typeOf).join(", ")}]`;
  if (typeof value !== "object" || value === null) return literal(value);
  const properties = Object.entries(value).map(([name, each]) => `${text(name)}: ${typeOf(each)}`);
  return `{ ${properties.join("; ")} }`;
}

function literal(value) {
  if (typeof value === "string") return text(value);
  // What is not finite has no literal.
  return typeof value === "number" && !Number.isFinite(value) ? "number" : String(value);
}

/** A string literal on one line, also where JSON allows line separators. */
function text(value) {
  return JSON.stringify(value).replace(/[\u2028\u2029]/g, (found) => {
    return `\\u${found.charCodeAt(0).toString(16)}`;
  });
}
