// References that lead out of the document's folder, to the network, or to what is no file.
import { execFileSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import path from "node:path";
import { type Attack, documentOf, head, operation, put } from "./attack.js";

const outside = [
  "http://127.0.0.1:9/a.yaml",
  "https://127.0.0.1:9/a.yaml",
  "HTTP://127.0.0.1:9/a.yaml",
  "ftp://127.0.0.1/a.yaml",
  "http:/127.0.0.1:9/a.yaml",
  "https:a.yaml",
  "ws://127.0.0.1:9/",
  "file:///etc/hosts",
  "file:/etc/hosts",
  "FILE:///etc/hosts",
  "file:../secret.yaml",
  "data:application/json,{}",
  "data:text/yaml;base64,YQ==",
  "javascript:1",
  "node:fs",
  "jar:file:///a.jar!/a",
  "//127.0.0.1:9/a.yaml",
  "\\\\127.0.0.1\\share\\a.yaml",
  "C:\\secret.yaml",
  "C:/secret.yaml",
  "c:secret.yaml",
  "/etc/hosts",
  "../secret.yaml",
  "a/../../secret.yaml",
  "./.././secret.yaml",
  "..%2fsecret.yaml",
  "%2e%2e/secret.yaml",
  "../%2e%2e/secret.yaml",
  "%2e%2e%2fsecret.yaml",
  "%252e%252e/secret.yaml",
  "..\\secret.yaml",
  "..%5csecret.yaml",
  "..;/secret.yaml",
  "../secret.yaml#/a",
  "../secret.yaml?a#/a",
  "/dev/zero",
  "/dev/stdin",
  "/dev/tty",
  "/proc/self/environ",
  "/proc/self/fd/0",
  "~/secret.yaml",
  "a\0b.yaml",
  "../secret.yaml\0.yaml",
  "%00",
  "%",
  "%zz",
  "link.yaml",
  "folder/secret.yaml",
  "loop.yaml",
  "device.yaml",
  "pipe.yaml",
  "sub",
  "sub/",
  ".",
  "..",
  " ",
  "#a",
  "#%",
  "absent.yaml",
  "a".repeat(5000),
];

/** A folder `api` with a secret beside it, and every kind of door to it. */
function folderWith(folder: string, document: object): string {
  put(folder, "secret.yaml", "type: string\ndescription: SECRET\n");
  put(folder, "api/sub/a.yaml", "type: string");
  const link = (target: string, name: string) =>
    symlinkSync(target, path.join(folder, "api", name));
  link(path.join(folder, "secret.yaml"), "link.yaml");
  link(folder, "folder");
  link("loop.yaml", "loop.yaml");
  link("/dev/zero", "device.yaml");
  pipe(folder, "api/pipe.yaml");
  return put(folder, "api/openapi.json", JSON.stringify(document));
}

function pipe(folder: string, name: string): string {
  execFileSync("mkfifo", [path.join(folder, name)]);
  return name;
}

const secret = "../secret.yaml";

/** Places other than a schema's `$ref` that name files. */
const elsewhere: readonly (readonly [string, object, Attack["ending"]])[] = [
  ["a path", documentOf({ paths: { "/a": { $ref: secret } } }), /^no-unresolved-refs: /],
  ["a parameter", operation({ parameters: [{ $ref: secret }] }), /^no-unresolved-refs: /],
  ["a response", operation({ responses: { 200: { $ref: secret } } }), /^no-unresolved-refs: /],
  [
    "a security scheme",
    documentOf({ components: { securitySchemes: { a: { $ref: secret } } } }),
    /^no-unresolved-refs: /,
  ],
  [
    "an example",
    operation({
      requestBody: { content: { "application/json": { examples: { a: { $ref: secret } } } } },
    }),
    /^no-unresolved-refs: /,
  ],
  ["an extension", documentOf({ "x-a": { $ref: secret } }), "either"],
  [
    "an example's value",
    operation({
      requestBody: {
        content: { "application/json": { examples: { a: { externalValue: secret } } } },
      },
    }),
    "either",
  ],
  [
    "a link",
    operation({ responses: { 200: { description: "", links: { a: { operationRef: secret } } } } }),
    "either",
  ],
  [
    "a discriminator",
    documentOf({
      components: {
        schemas: {
          A: {
            oneOf: [{}],
            discriminator: {
              propertyName: "a",
              mapping: { a: secret, b: "https://127.0.0.1:9/a.yaml", c: "file:///etc/hosts" },
            },
          },
        },
      },
    }),
    "either",
  ],
  [
    "$id and its like",
    documentOf({
      components: {
        schemas: {
          A: {
            $id: "https://127.0.0.1:9/a",
            $schema: "https://127.0.0.1:9/s",
            $dynamicRef: secret,
            $anchor: secret,
          },
        },
      },
    }),
    "either",
  ],
  ["the dialect", documentOf({ jsonSchemaDialect: "https://127.0.0.1:9/a" }), "either"],
  [
    "a token's URL",
    documentOf({
      components: {
        securitySchemes: {
          a: { type: "openIdConnect", openIdConnectUrl: "https://127.0.0.1:9/a" },
        },
      },
    }),
    "either",
  ],
];

const roots: readonly Attack[] = [
  {
    name: "a document that is a folder",
    make: (folder) => path.dirname(put(folder, "a.yaml/b", "")),
    ending: /^read: /,
  },
  { name: "a document that is a device", make: () => "/dev/zero", ending: /^read: / },
  {
    name: "a document that is a pipe",
    make: (folder) => pipe(folder, "a.yaml"),
    ending: /^read: /,
  },
  { name: "a document that is not there", make: () => "a.yaml", ending: /^read: / },
  // One that is asked for over http is for test/hostile/remote.test.ts.
  { name: "a document that is a URL", make: () => "ftp://127.0.0.1:9/a.yaml", ending: /^read: / },
  { name: "a document with NUL in its name", make: () => "a\0b.yaml", ending: /^read: / },
];

const files: readonly Attack[] = [
  {
    name: "files that refer to each other in a circle",
    make: (folder) => circle(folder, 2),
    ending: /^circular-reference: /,
  },
  {
    name: "a file that refers to itself",
    make: (folder) => circle(folder, 1),
    ending: /^circular-reference: /,
  },
  { name: "files that hold each other", make: holders, ending: "either" },
  { name: "a chain of 300 files", make: (folder) => chain(folder, 300), ending: "either" },
  {
    name: "a file of no YAML that is referred to",
    make: (folder) => {
      put(folder, "a.bin", Buffer.alloc(1e6, 1));
      return put(
        folder,
        "openapi.yaml",
        `${head}components: { schemas: { A: { $ref: a.bin } } }\n`,
      );
    },
    ending: "either",
  },
  {
    name: "a file that refers to the prototype of another",
    make: (folder) => {
      put(folder, "a.yaml", "A: { type: string }");
      return put(
        folder,
        "openapi.yaml",
        `${head}components: { schemas: { A: { $ref: a.yaml#/__proto__ } } }\n`,
      );
    },
    ending: /^(?:specloom\/references|no-unresolved-refs): /,
  },
  {
    name: "a file of 65 MB that is referred to",
    make: (folder) => {
      put(folder, "a.yaml", Buffer.alloc(65 * 1024 * 1024 + 1, "#"));
      return put(
        folder,
        "openapi.yaml",
        `${head}components: { schemas: { A: { $ref: a.yaml } } }\n`,
      );
    },
    ending: /^limit: .*bytes/,
  },
];

function circle(folder: string, length: number): string {
  for (let index = 0; index < length; index++)
    put(folder, `f${index}.yaml`, `$ref: f${(index + 1) % length}.yaml\n`);
  return put(folder, "openapi.yaml", `${head}components: { schemas: { A: { $ref: f0.yaml } } }\n`);
}

function holders(folder: string): string {
  put(folder, "a.yaml", "type: object\nproperties: { b: { $ref: b.yaml } }\n");
  put(
    folder,
    "b.yaml",
    "type: object\nproperties: { a: { $ref: a.yaml }, root: { $ref: openapi.yaml } }\n",
  );
  return put(folder, "openapi.yaml", `${head}components: { schemas: { A: { $ref: a.yaml } } }\n`);
}

function chain(folder: string, length: number): string {
  for (let index = 0; index < length; index++)
    put(folder, `f${index}.yaml`, `type: array\nitems: { $ref: f${index + 1}.yaml }\n`);
  put(folder, `f${length}.yaml`, "type: string\n");
  return put(folder, "openapi.yaml", `${head}components: { schemas: { A: { $ref: f0.yaml } } }\n`);
}

const refused = /^(?:no-unresolved-refs|read|limit|circular-reference|struct): /;

export const references: readonly Attack[] = [
  ...outside.map((ref): Attack => {
    const document = documentOf({ components: { schemas: { A: { $ref: ref } } } });
    const name = `a reference to ${JSON.stringify(ref).slice(0, 60)}`;
    return { name, make: (folder) => folderWith(folder, document), ending: refused };
  }),
  ...elsewhere.map(([place, document, ending]): Attack => {
    const name = `a file outside that ${place} names`;
    return { name, make: (folder) => folderWith(folder, document), ending };
  }),
  ...roots,
  ...files,
];
