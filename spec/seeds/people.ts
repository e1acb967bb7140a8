// Invented people, streets and towns for the seeds. Addresses end in domains that cannot exist.
import type { Random } from "@specloom/generator/sandbox";

const firstNames = [
  ...[
    "Tomas",
    "Ilse",
    "Noor",
    "Amara",
    "Bram",
    "Clara",
    "Dario",
    "Elif",
    "Femke",
    "Goran",
    "Hanna",
  ],
  ...["Ivo", "Jana", "Kofi", "Lotte", "Milan", "Nadia", "Oskar", "Petra", "Quinn", "Rosa", "Sven"],
  ...["Tessa", "Umar", "Vera", "Willem", "Xenia", "Yara", "Zeno", "Astrid", "Benno", "Carmen"],
] as [string, ...string[]];

const lastNames = [
  ...["Okafor", "Brandsma", "Visser", "Solberg", "Lindqvist", "Moreau", "Novak", "Petersen"],
  ...["Janssens", "Weber", "Kowalski", "Romano", "Dekker", "Hoekstra", "Yilmaz", "Adeyemi"],
  ...["Costa", "Fischer", "Larsen", "Maes", "Nieuwland", "Ferrari", "Horvat", "Jensen", "Smit"],
  ...["Bakker", "Duarte", "Eriksen", "Goossens", "Haddad", "Ito", "Keller"],
] as [string, ...string[]];

export interface Person {
  readonly first: string;
  readonly last: string;
  readonly email: string;
}

/** A person whose address no other person of a smaller or larger `number` has. */
export function person(random: Random, number: number): Person {
  const first = random.pick(firstNames);
  const last = random.pick(lastNames);
  const email = `${first}.${last}.${number}@mail.example`.toLowerCase();
  return { first, last, email };
}

export const streets = [
  ...[
    "Canal Street",
    "Harbour Quay",
    "Mill Lane",
    "Station Road",
    "Market Square",
    "Church Street",
  ],
  ...["Linden Avenue", "Bridge Street", "Garden Row", "Long Street", "King's Walk", "Orchard Road"],
] as [string, ...string[]];

export interface Town {
  readonly name: string;
  readonly region: string;
  readonly country: "NL" | "BE" | "DE";
  readonly latitude: number;
  readonly longitude: number;
}

function town(
  name: string,
  region: string,
  country: Town["country"],
  latitude: number,
  longitude: number,
): Town {
  return { name, region, country, latitude, longitude };
}

export const towns: [Town, ...Town[]] = [
  town("Amsterdam", "North Holland", "NL", 52.3702, 4.8952),
  town("Rotterdam", "South Holland", "NL", 51.9225, 4.4792),
  town("Utrecht", "Utrecht", "NL", 52.0907, 5.1214),
  town("Groningen", "Groningen", "NL", 53.2194, 6.5665),
  town("Eindhoven", "North Brabant", "NL", 51.4416, 5.4697),
  town("Maastricht", "Limburg", "NL", 50.8514, 5.691),
  town("Zwolle", "Overijssel", "NL", 52.5168, 6.083),
  town("Antwerp", "Antwerp", "BE", 51.2194, 4.4025),
  town("Ghent", "East Flanders", "BE", 51.0543, 3.7174),
  town("Bruges", "West Flanders", "BE", 51.2093, 3.2247),
  town("Cologne", "North Rhine-Westphalia", "DE", 50.9375, 6.9603),
  town("Bremen", "Bremen", "DE", 53.0793, 8.8017),
];

/** A postal code in the form of its country. */
export function postalCode(random: Random, country: string): string {
  if (country === "BE") return String(random.whole(1000, 9999));
  if (country === "DE") return String(random.whole(10_000, 99_998));
  return `${random.whole(1000, 9999)} ${random.text("ABCDEGHJKLMNPRSTVWXZ", 2)}`;
}
