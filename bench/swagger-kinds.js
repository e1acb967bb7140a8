// Why our converter and others differ: kinds of differences, each with the sentence that explains it. A
// difference is of the first kind that it fits.

const scalar = "@scalar/openapi-upgrader";

export const kinds = [
  {
    name: "examples of Microsoft in files of their own",
    why: "Ours brings these files into the document, as it does with all that a reference leads to; swagger2openapi leaves the examples out, and Scalar leaves the references to the files.",
    test: ({ path }) => path.includes("x-ms-examples"),
  },
  {
    name: "paths that Microsoft writes beside `paths`",
    why: "`x-ms-paths` is an extension that none of the three makes operations of; swagger2openapi converts what is inside, ours takes it along.",
    test: ({ path }) => path[0] === "x-ms-paths",
  },
  {
    name: "an extension that says something of a value",
    why: "With ours it stands in the schema of the value, where `x-ms-enum` and `x-nullable` are looked for; the others leave it at the parameter or the header.",
    test: ({ path }) => isOneOf(last(path), ["x-ms-enum", "x-nullable"]),
  },
  {
    name: "a parameter that may be null",
    why: "`x-nullable` is `nullable` of 3.0 with ours wherever it stands; swagger2openapi leaves it at a parameter.",
    test: ({ path, theirs }) =>
      last(path) === "nullable" && theirs === undefined && !isOfReference(path),
  },
  {
    name: "a reference that may be null",
    why: "Nothing beside a reference counts in 3.0, so that ours refers from within `allOf` where `x-nullable` stands beside it; the others lose it or leave it without a meaning.",
    test: ({ path, around }) => {
      return (
        isOneOf(last(path), ["allOf", "nullable", "$ref", "x-nullable"]) && around.ours?.nullable
      );
    },
  },
  {
    name: "what stands beside a reference",
    why: "swagger2openapi takes it away; ours keeps descriptions and extensions there, which docs and our own readers show.",
    test: ({ theirs, around }) => theirs === undefined && around.ours?.$ref !== undefined,
  },
  {
    name: "reserved characters of a query",
    why: "`x-ms-skip-url-encoding` of a query is `allowReserved` with ours, which keeps the extension, too; swagger2openapi makes one of the other, and Scalar knows neither.",
    test: ({ path }) => isOneOf(last(path), ["x-ms-skip-url-encoding", "allowReserved"]),
  },
  {
    name: "a file among media types of JSON",
    why: "An answer that is a file comes as one of the media types that are not JSON where there are such; the others offer bytes as JSON.",
    test: ({ path, ours, theirs }) => {
      const isJson = path.at(-2) === "content" && /json$/.test(last(path));
      return isJson && ours === undefined && theirs?.schema?.format === "binary";
    },
  },
  {
    name: "answers without a media type",
    why: "Where `produces` says nothing, ours reads JSON, as Swagger's own tools do; swagger2openapi writes `*/*`, of which a client cannot tell what to parse.",
    test: ({ path, peer }) => {
      const isType = path.at(-2) === "content" && isOneOf(last(path), ["*/*", "application/json"]);
      return isType && path.includes("responses") && peer === "swagger2openapi";
    },
  },
  {
    name: "a part that is a file within a list",
    why: "`file` is no type of 3.0; swagger2openapi leaves it where it stands in `items`.",
    test: ({ path, ours, theirs, around }) => {
      return (
        around.theirs?.type === "file" &&
        isOneOf(last(path), ["type", "format"]) &&
        (ours ?? theirs)
      );
    },
  },
  {
    name: "a form that is needed",
    why: "A body that is a form is required with ours where one of its parts is; the others leave the body optional.",
    test: ({ path, ours }) => {
      return last(path) === "required" && path.at(-2) === "requestBody" && ours === true;
    },
  },
  {
    name: "what is not sound in the document",
    why: "`required` that is a truth value, a path parameter that is not required, one without a place, a body without a schema, an operation without answers: ours reads it as it can only be meant, or refuses it, with its place; the others mend some of it in silence.",
    test: ({ path, ours, theirs, around }) => {
      if (last(path) === "required") return isUnsound(path, ours ?? theirs);
      if (path.includes("undefined name")) return true;
      if (path.includes("requestBody")) return hasBareBody(around.operation);
      return path.includes("responses") && around.operation?.responses === undefined;
    },
  },
  {
    name: "what is said by default",
    why: "`required: false`, and the `style` and `explode` that hold anyway, are written where the document says so with ours, and left out by swagger2openapi.",
    test: ({ path, ours, theirs }) => {
      const written = ours ?? theirs;
      const isAlone = ours === undefined || theirs === undefined;
      if (!isAlone) return false;
      if (last(path) === "required") return written === false;
      return isOneOf(last(path), ["style", "explode"]) && path.includes("parameters");
    },
  },
  {
    name: "nothing, written as an empty list or object",
    why: "The others write `required: []` (which 3.0 forbids), `headers: {}`, `content: {}` or `parameters: []` where there is nothing.",
    test: ({ ours, theirs }) => ours === undefined && isEmpty(theirs),
  },
  {
    name: "the slash at the end of a server",
    why: "Paths begin with a slash, so that ours ends no server with one; Scalar writes the `basePath` `/` at its end.",
    test: ({ path, ours, theirs }) => path[0] === "servers" && theirs === `${ours}/`,
  },
  {
    name: "a host for each user",
    why: "`x-ms-parameterized-host` has parameters without defaults, which server variables of 3.0 need; swagger2openapi writes `none` for them, Scalar leaves the host that is not asked, and ours says that each client needs its `baseUrl`.",
    test: ({ path, around }) => {
      const isHost = isOneOf(path[0], ["servers", "x-ms-parameterized-host", "schemes"]);
      return isHost && around.source["x-ms-parameterized-host"] !== undefined;
    },
  },
  {
    name: "a host or scheme that is no text",
    why: "The host is a list in these documents, and their scheme ends with a colon: ours refuses them before it converts anything, the others join both to a text.",
    test: ({ path, around }) => path[0] === "servers" && typeof around.source.host === "object",
  },
  {
    name: "an example of an answer",
    why: "An answer of Swagger 2.0 has one example for a media type, which is `example` of 3.0; swagger2openapi makes one named `response` among `examples`.",
    test: ({ path }) => {
      return path.includes("responses") && isOneOf(last(path), ["example", "examples"]);
    },
  },
  {
    name: "`x-example`",
    why: "Some tools write examples of parameters so, of whatever type: ours leaves it an extension, since a text is an example of no number; swagger2openapi makes it `example`, and Scalar drops it.",
    test: ({ path }) =>
      path.includes("parameters") && isOneOf(last(path), ["x-example", "example"]),
  },
  {
    name: "values of a discriminator",
    why: "`x-ms-discriminator-value` is `mapping` of 3.0 with ours and Scalar; swagger2openapi leaves the extension, and with it a value that names no schema.",
    test: ({ path }) => path.includes("discriminator") && path.includes("mapping"),
  },
  {
    name: "names of components",
    why: "3.0 has no spaces in names of components: swagger2openapi writes others in their place, ours and Scalar leave them to be named when the document is read.",
    test: ({ path, ours, theirs }) => {
      return path.length === 3 && path[1] === "schemas" && isOneOf(undefined, [ours, theirs]);
    },
  },
  {
    name: "tab-separated lists",
    why: "3.0 has no style for them, so that the value is one text with ours, and a warning says so; swagger2openapi marks the list, and Scalar has a list that is written otherwise.",
    test: ({ path, around }) => {
      const name = path.find((key) => / \S+$/.test(key) && key.startsWith("query "));
      const given = around.operation?.parameters?.find((each) => `query ${each.name}` === name);
      return given?.collectionFormat === "tsv";
    },
  },
  {
    name: "bodies that are shared",
    why: "Scalar loses a body whose parameters are referred to, leaves a parameter without a name where one was, and has no form beside such a body.",
    test: ({ peer, path }) => {
      const isNameless = path.includes("undefined undefined") || last(path) === "parameters";
      return peer === scalar && (isNameless || path.includes("requestBody"));
    },
  },
  {
    name: "values that are null in extensions",
    why: "swagger2openapi drops properties that are null; to Microsoft's `x-ms-pageable` a `nextLinkName` of null says that there is one page.",
    test: ({ path, ours }) => ours === null && path.some((key) => key.startsWith("x-")),
  },
  {
    name: "texts in extensions that look like references",
    why: "Only `$ref` is a reference; swagger2openapi rewrites every text that looks like one.",
    test: ({ path, ours }) => last(path).startsWith("x-") && /^#\/definitions\//.test(ours),
  },
  {
    name: "a flow without scopes",
    why: "3.0 wants `scopes` in each flow; Scalar leaves out an empty one.",
    test: ({ path, ours }) => last(path) === "scopes" && isEmpty(ours),
  },
];

/** The name of the kind of a difference; undefined where none explains it. */
export function kindOf(difference) {
  return kinds.find(({ test }) => test(difference))?.name;
}

function last(path) {
  return path.at(-1) ?? "";
}

function isOneOf(value, values) {
  return values.includes(value);
}

function isEmpty(value) {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

/** Whether a path leads into what holds a reference; parameters have their schemas written out. */
function isOfReference(path) {
  return !(path.at(-2) === "schema" && path.includes("parameters"));
}

function isUnsound(path, required) {
  if (typeof required !== "boolean") return false;
  return path.includes("schemas") || (required && path.includes("parameters"));
}

function hasBareBody(operation) {
  return operation?.parameters?.some((each) => each.in === "body" && each.schema === undefined);
}
