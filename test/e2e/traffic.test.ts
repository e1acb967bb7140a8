// Both clients talk to both sandboxes over real HTTP. The sandbox counts what arrives, not the tests.
import { createSpaazaClient } from "specloom/spaaza";
import { createSpacesClient } from "specloom/spaces";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { spaazaTraffic } from "./spaaza-traffic.js";
import { spacesTraffic } from "./spaces-traffic.js";
import { type ApiName, credentials, type Scenario, stage } from "./stage.js";

const spaces = await stage("spaces");
const spaaza = await stage("spaaza");

const spacesClient = createSpacesClient({ ...credentials.spaces, baseUrl: spaces.url });
const spaazaClient = createSpaazaClient({ ...credentials.spaaza, baseUrl: spaaza.url });

describe("the Spaces client gets", () => play("spaces", spacesClient, spacesTraffic));
describe("the Spaaza client gets", () => play("spaaza", spaazaClient, spaazaTraffic));

/** Runs each scenario on fresh data; in the end, no operation of the document may be left out. */
function play<Client>(api: ApiName, client: Client, traffic: readonly Scenario<Client>[]): void {
  const { sandbox, operationIds } = { spaces, spaaza }[api];
  const called = new Set<string | undefined>();

  beforeEach(sandbox.reset);
  afterAll(sandbox.close);

  for (const { title, run } of traffic) {
    test(title, async () => {
      await run(client, sandbox.count);
      for (const { operation } of sandbox.requests) called.add(operation);
    });
  }

  test(`every operation of the document was called`, () => {
    expect([...called].toSorted()).toEqual([...operationIds].toSorted());
  });
}
