import { type JsonObject, Random, type SeedRow } from "@specloom/generator/sandbox";
import { date } from "./dates.js";

const types = ["basket", "basket_pct", "honour", "basket_fixed_unit"];
const statuses = ["generated", "claimed", "redeemed"];

/** The vouchers of a chain. The first two of chain 1743 are those of the document's examples. */
export function seedVouchers(chain: number, count: number): SeedRow[] {
  const random = new Random(chain + 1);
  const firstId = chain === 1743 ? 7_714_209 : 7_900_000;
  const firstCampaign = chain === 1743 ? 5310 : 5410;
  return Array.from({ length: count }, (_, index) => {
    const id = firstId + index * 57;
    const campaign = firstCampaign + (index % 4);
    const user = chain === 1743 && index % 5 !== 4 ? 31_500 + (index % 80) : null;
    const data = { ...voucher(random, index), id, campaign, user };
    return { scope: String(chain), data: { ...data, ...known.get(id) } };
  });
}

function voucher(random: Random, index: number): JsonObject {
  const type = types[index % 4] ?? "basket";
  const status = statuses[random.whole(0, 2)] ?? "generated";
  const amount = type === "basket" ? random.whole(2, 50) / 2 : null;
  const isRedeemed = status === "redeemed";
  return {
    key: random.text("0123456789abcdef", 64),
    type,
    status,
    amount,
    amount_original: amount,
    amount_redeemed: isRedeemed ? amount : null,
    discount_ratio: type === "basket_pct" ? random.whole(1, 8) / 20 : null,
    honour_code: type === "honour" ? random.text("ABCDEFGHJKLMNPQRSTUVWXYZ23456789", 8) : null,
    expiry_date: random.chance(0.3) ? null : date(5000 + index),
    title: "A thank you",
    text: "Welcome back.",
    description: null,
    notes: null,
    currency: 1,
    locked: false,
    created_date: date(index),
    last_modified_date: status === "generated" ? null : date(index + 40),
    redeemed_date: isRedeemed ? date(index + 40) : null,
    image_url: null,
    locked_until: null,
    locking_code: null,
    redemption_notes: isRedeemed ? "Redeemed at the till." : null,
  };
}

const known: ReadonlyMap<number, JsonObject> = new Map([
  [
    7_714_209,
    {
      key: "5d0c9e21b7f84a36e1d2c3b4a5968778695a4b3c2d1e0f9f8e7d6c5b4a392817",
      status: "claimed",
      amount: 12.5,
      amount_original: 12.5,
      amount_redeemed: null,
      expiry_date: "2026-12-31T22:59:59+00:00",
      title: "12.50 off",
      description: "Valid on one basket in every store.",
      user: 31_508,
      created_date: "2026-09-01T08:00:00+00:00",
      last_modified_date: "2026-09-14T12:31:09+00:00",
      redeemed_date: null,
      image_url: "https://images.lantern.example/vouchers/autumn.png",
      redemption_notes: null,
    },
  ],
  [
    7_714_266,
    {
      key: "9b1f6e0d2c7a4583f6e5d4c3b2a19087a1b2c3d4e5f60718293a4b5c6d7e8f90",
      status: "generated",
      discount_ratio: 0.15,
      expiry_date: null,
      last_modified_date: null,
      redeemed_date: null,
    },
  ],
]);
