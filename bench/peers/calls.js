// One GET with an access token that answers with a JSON object, through each client. Runs in a
// process of its own and prints by client, in µs, the median time of a call and the median of what
// it took longer than raw fetch in the same round.
import axios from "axios";
import ky from "ky";
import OpenAI from "openai";
import createClient from "openapi-fetch";

const { url, rounds, batch, together, client: module } = JSON.parse(process.argv[2]);
const { createSpacesClient, createSpacesTransport, getCustomer } = await import(module);

// Without a server every request is answered at once.
const answer = JSON.stringify({ id: "a", object: "customer", name: "N", email: "n@example.com" });
const headers = { "Content-Type": "application/json" };
const fake = async () => new Response(answer, { status: 200, headers });
const baseUrl = url ?? "http://127.0.0.1:1";
const fetch = url === null ? fake : globalThis.fetch;

const accessToken = "token";
const authorization = `Basic ${btoa(`${accessToken}:`)}`;
const auth = { headers: { Authorization: authorization } };

const transport = createSpacesTransport({ accessToken, baseUrl, fetch });
const spaces = createSpacesClient({ accessToken, baseUrl, fetch });
const openapiFetch = createClient({ baseUrl, fetch, ...auth });
const axiosClient = axios.create({
  baseURL: baseUrl,
  ...auth,
  // Its own fetch adapter takes our answers; over the network it uses its usual adapter.
  ...(url === null ? { adapter: "fetch", env: { fetch, Request: null, Response } } : {}),
});
const kyClient = ky.create({ prefixUrl: baseUrl, fetch, ...auth });
const openai = new OpenAI({ apiKey: accessToken, baseURL: `${baseUrl}/customers`, fetch });

const clients = {
  "raw fetch": async () => (await fetch(`${baseUrl}/customers/a`, auth)).json(),
  "openapi-fetch": async () => {
    const { data } = await openapiFetch.GET("/customers/{customer_id}", {
      params: { path: { customer_id: "a" } },
    });
    return data;
  },
  axios: async () => (await axiosClient.get("/customers/a")).data,
  ky: () => kyClient.get("customers/a").json(),
  "OpenAI's SDK": () => openai.models.retrieve("a"),
  "specloom, functions": () => getCustomer(transport, "a"),
  "specloom, client": () => spaces.customers.get("a"),
};

for (const [name, call] of Object.entries(clients)) {
  const { id } = await call();
  if (id !== "a") throw new Error(`${name} gave no customer`);
}

const times = new Map(Object.keys(clients).map((name) => [name, []]));
const names = Object.keys(clients);
const warmUp = Math.ceil(rounds / 4);
for (let round = -warmUp; round < rounds; round++) {
  // Another one is first each time, so that nobody always comes after the same one.
  const shift = (round + warmUp) % names.length;
  for (const name of [...names.slice(shift), ...names.slice(0, shift)]) {
    const call = clients[name];
    const started = performance.now();
    for (let index = 0; index < batch; index += together) {
      if (together === 1) await call();
      else await Promise.all(Array.from({ length: together }, call));
    }
    const micros = ((performance.now() - started) * 1000) / batch;
    if (round >= 0) times.get(name).push(micros);
  }
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const bare = times.get("raw fetch");
const medians = [...times].map(([name, values]) => {
  const overhead = median(values.map((value, round) => value - bare[round]));
  return [name, { time: median(values), overhead }];
});
console.log(JSON.stringify(Object.fromEntries(medians)));
