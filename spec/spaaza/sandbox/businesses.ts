import { type JsonObject, Random, type SeedRow } from "@specloom/generator/sandbox";
import { postalCode, streets, type Town, towns } from "../../seeds/people.js";
import { date } from "./dates.js";

const kinds = ["flagship", "outlet", "city", "shop-in-shop"];
const nouns = ["Store", "Corner", "House", "Depot", "Gallery"] as [string, ...string[]];

/** The stores of a chain. Store 417 of chain 1743 is that of the document's examples. */
export function seedBusinesses(chain: number, count: number): SeedRow[] {
  const random = new Random(chain);
  return Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    // Ids grow with gaps, so that 417 has 48213 and 422 has 48220 in chain 1743.
    const base = chain === 1743 ? 48_213 : 61_000;
    const id = base + Math.floor(((number - 417) * 7) / 5);
    const data = store(random, chain, id, number);
    return { scope: String(chain), data: { ...data, ...known.get(id) } };
  });
}

function store(random: Random, chain: number, id: number, number: number): JsonObject {
  const town = random.pick(towns);
  const street = random.pick(streets);
  const code = `${town.country}-${String(number).padStart(4, "0")}`;
  const slug = code.toLowerCase();
  return {
    id,
    owner_code: code,
    name: `${street} ${random.pick(nouns)} ${number}`,
    ...place(random, town, street),
    is_shut_down: random.chance(0.05),
    email_address: `${slug}@lantern.example`,
    description: null,
    format: random.chance(0.1) ? null : (kinds[random.whole(0, 3)] ?? null),
    chain,
    created_date: date(-2000 + number),
    last_modified_date: random.chance(0.4) ? date(random.whole(0, 2000)) : null,
    google_place_id: null,
    image_url: `https://images.lantern.example/stores/${slug}.jpg`,
    review_url: null,
    website_url: `https://lantern.example/stores/${slug}`,
    facebook_url: null,
    fax_number: null,
    opening_times: { monday: "12:00-18:00", saturday: "09:00-18:00" },
    deleted: false,
    deleted_by: null,
  };
}

function place(random: Random, town: Town, street: string): JsonObject {
  const shift = () => (random.next() - 0.5) / 10;
  return {
    address_1: `${street} ${random.whole(1, 220)}`,
    address_2: null,
    address_3: null,
    towncity: town.name,
    region: town.region,
    postalcode: postalCode(random, town.country),
    countrycode: town.country,
    latitude: Number((town.latitude + shift()).toFixed(4)),
    longitude: Number((town.longitude + shift()).toFixed(4)),
  };
}

const known: ReadonlyMap<number, JsonObject> = new Map([
  [
    48_213,
    {
      owner_code: "NL-0417",
      name: "Canal Street Flagship",
      address_1: "Canal Street 12",
      towncity: "Amsterdam",
      region: "North Holland",
      postalcode: "1017 AB",
      countrycode: "NL",
      latitude: 52.3702,
      longitude: 4.8952,
      is_shut_down: false,
      email_address: "canal.street@lantern.example",
      description: "Three floors by the water, with a repair desk.",
      format: "flagship",
      created_date: "2026-02-11T09:14:05+00:00",
      last_modified_date: "2026-03-18T10:42:57+00:00",
      google_place_id: "ChIJexampleCanalStreet",
      image_url: "https://images.lantern.example/stores/nl-0417.jpg",
      review_url: "https://reviews.example/lantern/nl-0417",
      website_url: "https://lantern.example/stores/canal-street",
    },
  ],
  [
    48_220,
    {
      owner_code: "NL-0422",
      name: "Harbour Outlet",
      address_1: "Harbour Quay 3",
      towncity: "Rotterdam",
      region: "South Holland",
      postalcode: "3011 CD",
      countrycode: "NL",
      latitude: 51.9178,
      longitude: 4.4822,
      is_shut_down: false,
      email_address: "harbour.outlet@lantern.example",
      format: "outlet",
      image_url: "https://images.lantern.example/stores/nl-0422.jpg",
      website_url: "https://lantern.example/stores/harbour-outlet",
    },
  ],
]);
