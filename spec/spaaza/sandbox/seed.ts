// What a fresh sandbox of the Spaaza Resources API holds: exactly 1,200 businesses in chain 1743, and enough
// of everything else. The resources of the document's examples are among them.
import { type JsonObject, Random, type Seed, type SeedRow } from "@specloom/generator/sandbox";
import { person } from "../../seeds/people.js";
import { seedBusinesses } from "./businesses.js";
import { date } from "./dates.js";
import { seedVouchers } from "./vouchers.js";

/** The key of every seeded session. */
export const sessionKey = "sandbox-session-key";

/** Users with a session, and the chains that are open to them. */
export interface SeededUser {
  readonly id: number;
  readonly name: string;
  readonly meaning: string;
  readonly mayWrite: boolean;
  readonly isSuperUser: boolean;
  readonly chains: readonly number[];
}

export const users: readonly SeededUser[] = [
  {
    id: 70112,
    name: "Noor Visser",
    meaning: "a super-user of chains 1743 and 2861",
    mayWrite: true,
    isSuperUser: true,
    chains: [1743, 2861],
  },
  {
    id: 70113,
    name: "Bram Dekker",
    meaning: "may read chain 1743, not write",
    mayWrite: false,
    isSuperUser: false,
    chains: [1743],
  },
  {
    id: 70114,
    name: "Clara Maes",
    meaning: "an admin of chain 1743, no super-user",
    mayWrite: true,
    isSuperUser: false,
    chains: [1743],
  },
];

export interface SeededChain {
  readonly id: number;
  readonly name: string;
  readonly meaning: string;
}

export const chains: readonly SeededChain[] = [
  { id: 1743, name: "Lantern Outfitters", meaning: "a chain with 1,200 businesses" },
  { id: 2861, name: "Tidewater Books", meaning: "another one, with 40" },
  { id: 5150, name: "Quarry Sports", meaning: "a chain that is closed to all three users" },
];

export function seedSpaaza(): Seed {
  const random = new Random(1743);
  const holders = Array.from({ length: 80 }, (_, index) => holder(random, index));
  return {
    Chain: chains.map(({ id, name }) => ({ scope: String(id), data: { id, name } })),
    Admin: users.map(({ id, name }) => ({ data: { id, name } })),
    User: holders,
    Campaign: [...campaigns(1743, 5310), ...campaigns(2861, 5410)],
    CampaignChange: changeLog(),
    Business: [...seedBusinesses(1743, 1200), ...seedBusinesses(2861, 40)],
    Voucher: [...seedVouchers(1743, 300), ...seedVouchers(2861, 20)],
    ContentPage: contentPages(),
    AllowedIpRange: ipRanges(),
    ServiceClient: serviceClients(),
    AccessToken: accessTokens(random),
  };
}

function holder(random: Random, index: number): SeedRow {
  const { email, first, last } = person(random, index);
  const known = { first_name: "Ilse", last_name: "Brandsma", email_address: "ilse@mail.example" };
  const data = { id: 31_500 + index, first_name: first, last_name: last, email_address: email };
  return { scope: "1743", data: index === 8 ? { ...data, ...known } : data };
}

const campaignTitles = [
  "Autumn welcome",
  "Birthday treat",
  "Second pair half price",
  "Free repair",
];

function campaigns(chain: number, firstId: number): SeedRow[] {
  return campaignTitles.map((title, index) => {
    const description = index === 0 ? "A voucher for the first visit of the season." : null;
    return { scope: String(chain), data: { id: firstId + index, title, description, chain } };
  });
}

/** Entries of the first campaign's log and a few of the second's. */
function changeLog(): SeedRow[] {
  return Array.from({ length: 64 }, (_, index) => {
    const created = date(index * 7 + (index % 3));
    const isFirst = index === 0;
    const changes = isFirst
      ? { title: { previous: "Spring points", new: "Autumn welcome" } }
      : { description: { previous: `Draft ${index}`, new: `Draft ${index + 1}` } };
    const data = {
      id: 90_177 + index * 3,
      campaign: index < 60 ? 5310 : 5311,
      created_date: isFirst ? "2026-03-04T16:20:31+00:00" : created,
      last_modified_date: isFirst ? "2026-03-04T16:20:31+00:00" : created,
      admin_user_id: index % 4 === 3 ? 70_114 : 70_112,
      changes,
    };
    return { scope: "1743", data };
  });
}

/** Home, five sections below it, and pages below these. */
function contentPages(): SeedRow[] {
  const page = (id: number, name: string, order: number, parent: number | null): JsonObject => ({
    id,
    name,
    display_name: name === "home" ? "Home" : name.replace("-", " "),
    order,
    active: id % 11 !== 0,
    parent,
    zones: [{ name: "hero", campaign_id: 5310 + (id % 4) }],
  });
  const sections = Array.from({ length: 5 }, (_, index) => {
    return page(601 + index, `section-${index + 1}`, index * 10, 600);
  });
  const pages = Array.from({ length: 40 }, (_, index) => {
    return page(613 + index, `page-${index + 1}`, index * 10, 601 + (index % 5));
  });
  const lookbook = page(612, "spring-lookbook", 20, 600);
  const all = [page(600, "home", 10, null), ...sections, lookbook, ...pages];
  return all.map((data) => ({ scope: "1743", data }));
}

function ipRanges(): SeedRow[] {
  const known: JsonObject[] = [
    { id: 418, cidr: "203.0.113.0/24", notes: "Head office, Utrecht" },
    { id: 423, cidr: "198.51.100.17/28", notes: null },
  ];
  const more = Array.from({ length: 30 }, (_, index): JsonObject => {
    return { id: 430 + index, cidr: `192.0.2.${index * 8}/29`, notes: `Store ${index + 1}` };
  });
  return [...known, ...more].map((data, index) => ({
    scope: "1743",
    data: { ...data, ...audit(index) },
  }));
}

function serviceClients(): SeedRow[] {
  const client = (id: number, name: string, contact: string | null, source: string | null) => ({
    id,
    name,
    contact_email: contact,
    enabled: id % 7 !== 0,
    identity_source: source,
    deleted_by: null,
  });
  const known = [
    client(3301, "Webshop connector", "integrations@lantern.example", "webshop-nl"),
    client(3318, "Till software", null, null),
  ];
  const more = Array.from({ length: 28 }, (_, index) => {
    return client(3320 + index, `Partner ${index + 1}`, `partner-${index + 1}@mail.example`, null);
  });
  return [...known, ...more].map((data, index) => ({
    scope: "1743",
    data: { ...data, ...audit(index) },
  }));
}

function accessTokens(random: Random): SeedRow[] {
  const known = ["0f9d4c2e-7b1a-4e63-9c58-2d6f1a8b3e47", "6a2e8f10-3c4d-4b9e-8f71-5e0d9c8b7a62"];
  return Array.from({ length: 32 }, (_, index) => {
    const id = known[index] ?? random.uuid();
    const service_client = index < 3 ? 3301 : 3318 + (index % 8);
    const active = index !== 1;
    const data = { id, scope: "chain:1743", active, service_client, ...audit(index) };
    return { scope: "1743", data: { ...data, last_modified_date: null } };
  }).filter(({ data }) => data.service_client !== 3319);
}

function audit(index: number): JsonObject {
  return {
    created_date: date(index * 5),
    last_modified_date: index % 2 === 0 ? date(index * 5 + 900) : null,
    last_updated_by: 70_112,
  };
}
