import { createSpaazaFetchClient } from "specloom/spaaza/fetch";

const spaaza = createSpaazaFetchClient(); // takes the options of createSpaazaClient

const { data, error } = await spaaza.GET("/resources/business/{id}", {
  params: {
    path: { id: 48213 },
    header: { "X-Spaaza-Response-Recursion-Level": 1 }, // optional; nothing else is to be repeated
  },
});
console.log(data ? data.name : error.error.description);
