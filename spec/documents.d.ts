// The documents as one JSON each, which the build makes from the files beside this one.

declare module "specloom/spaces/openapi.json" {
  const document: import("@specloom/generator/sandbox").JsonObject;
  export default document;
}

declare module "specloom/spaaza/openapi.json" {
  const document: import("@specloom/generator/sandbox").JsonObject;
  export default document;
}
