// Ten requests to the sandboxes of both APIs, for Node and for a page: reads, pages of lists, writes, errors.
import type { Sandbox, SandboxOptions } from "@specloom/generator/sandbox";

/** What an answer says. */
export interface Told {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string;
}

type Make = (options: Pick<SandboxOptions, "now" | "randomSeed">) => Promise<Sandbox>;

const spacesUrl = "https://spaces.pe/api/v1";
const spaazaUrl = "https://api0.spaaza.com";
const json = { "Content-Type": "application/json" };
const basic = (token: string) => ({ Authorization: `Basic ${btoa(`${token}:`)}` });
const session = {
  "X-Spaaza-Chain-ID": "1743",
  "X-Spaaza-API-version": "1.6.1",
  "X-Spaaza-Session-User-ID": "70112",
  "X-Spaaza-Session-Key": "sandbox-session-key",
};

/** Asks both; the clock stands still, and what rules make up is the same each time. */
export async function ask(makeSpaces: Make, makeSpaaza: Make): Promise<Told[]> {
  const fixed = { now: () => new Date("2027-01-02T03:04:05Z"), randomSeed: 7 };
  const spaces = await makeSpaces(fixed);
  const spaaza = await makeSpaaza(fixed);
  const token = basic("sandbox-token");
  const subscription = new URLSearchParams({
    event: "invoice.paid",
    target_url: "https://hooks.example/spaces",
  });
  const created = await spaaza.fetch(`${spaazaUrl}/resources/service_client`, {
    method: "POST",
    headers: { ...session, ...json },
    body: JSON.stringify({ name: "A page" }),
  });
  const { id }: { id: number } = await created.clone().json();
  const answers = [
    await spaces.fetch(`${spacesUrl}/account`, { headers: token }),
    await spaces.fetch(`${spacesUrl}/customers?limit=3&starting_after=7fK2xWq9LrTb`, {
      headers: token,
    }),
    await spaces.fetch(`${spacesUrl}/resource_subscriptions`, {
      method: "POST",
      headers: token,
      body: subscription,
    }),
    await spaaza.fetch(`${spaazaUrl}/resources/business/48213`, { headers: session }),
    await spaces.fetch(`${spacesUrl}/customers/nobody`, { headers: token }),
    await spaces.fetch(`${spacesUrl}/customers`, { headers: basic("wrong") }),
    await spaaza.fetch(`${spaazaUrl}/resources/businesses?limit=2&sort_by=name`, {
      headers: session,
    }),
    created,
    await spaaza.fetch(`${spaazaUrl}/resources/access_token`, {
      method: "POST",
      headers: { ...session, ...json },
      body: JSON.stringify({ service_client_id: id, scope: "chain:1743", active: true }),
    }),
    await spaaza.fetch(`${spaazaUrl}/resources/business`, {
      method: "POST",
      headers: { ...session, ...json },
      body: JSON.stringify({ name: "B", latitude: 200, email_address: "nobody" }),
    }),
  ];
  return Promise.all(answers.map(tell));
}

async function tell(answer: Response): Promise<Told> {
  return { status: answer.status, headers: [...answer.headers], body: await answer.text() };
}
