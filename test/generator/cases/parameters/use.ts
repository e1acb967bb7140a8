import { createParametersClient } from "./client/client.js";

const api = createParametersClient();
api.plain(1, "ada", { q: "x" });
api.plain(1, "ada", { q: "x", page: 2 }, { timeout: 500 });
// @ts-expect-error A required parameter cannot be forgotten.
api.plain(1, "ada");
// @ts-expect-error The page is the operation's own, a number.
api.plain(1, "ada", { q: "x", page: "2" });
// @ts-expect-error No parameter has this name.
api.plain(1, "ada", { q: "x", pages: 2 });

api.query();
api.query({ form: ["a"], deep: { x: 1, y: 2 }, "filter[name]": "ada" });
api.path(["a"], { x: 1, y: 2 }, ["b"], [3], [{ x: 1, y: 2 }], "small");
api.order({ x: 1, y: 2 }, { dryRun: true });
// @ts-expect-error The body is required.
api.order();
