import { generate } from "@specloom/generator";

const document = {
  openapi: "3.1.0",
  info: { title: "Museum", version: "1.0.0" },
  servers: [{ url: "https://museum.example" }],
  paths: {
    "/hours": {
      get: {
        operationId: "listHours",
        responses: {
          "200": {
            description: "When the museum is open.",
            content: {
              "application/json": { schema: { type: "array", items: { type: "string" } } },
            },
          },
        },
      },
    },
  },
};

const { files, problems } = await generate({ input: document, name: "museum" }); // writes nothing
for (const problem of problems) console.log(problem.line, problem.message);
for (const path of files.keys()) console.log(path);
