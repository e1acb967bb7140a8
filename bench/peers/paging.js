// Walks one list with each client, works a while on every page, and prints the items per second of
// each round as JSON. Runs in a process of its own.
import { setTimeout as sleep } from "node:timers/promises";
import OpenAI from "openai";

const { url, rounds, limit, pages, work, client: module } = JSON.parse(process.argv[2]);
const { createSpacesClient } = await import(module);

const spaces = createSpacesClient({ accessToken: "token", baseUrl: url });
const openai = new OpenAI({ apiKey: "token", baseURL: url });

const walks = {
  "specloom, prefetch": () => spaces.customers.list({ limit }, { prefetch: 1 }),
  specloom: () => spaces.customers.list({ limit }),
  "OpenAI's SDK": () => openai.files.list({ limit }),
};

// Work is waited for, such as a write to a database, or keeps the processor busy.
const works = {
  waiting: () => sleep(work),
  busy: () => {
    const end = performance.now() + work;
    while (performance.now() < end);
  },
};

async function itemsPerSecond(list, toWork) {
  let count = 0;
  const started = performance.now();
  for await (const _ of list) {
    count++;
    if (count % limit === 0) await toWork();
  }
  if (count !== pages * limit) throw new Error(`${count} items arrived, not ${pages * limit}`);
  return (count * 1000) / (performance.now() - started);
}

const results = {};
for (let round = -1; round < rounds; round++) {
  for (const [kind, toWork] of Object.entries(works)) {
    for (const [name, walk] of Object.entries(walks)) {
      const speed = await itemsPerSecond(walk(), toWork);
      // The first round warms up.
      if (round < 0) continue;
      results[kind] ??= {};
      results[kind][name] ??= [];
      results[kind][name].push(speed);
    }
  }
}
console.log(JSON.stringify(results));
