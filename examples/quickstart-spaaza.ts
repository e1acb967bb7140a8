// Walks through a chain of the Spaaza sandbox and says what it finds, one fact a line. It writes, and
// it provokes every error, so it is for the sandbox only: SPAAZA_BASE_URL says where that is. Needs
// SPAAZA_CHAIN_ID, SPAAZA_SESSION_USER_ID and SPAAZA_SESSION_KEY as well.
import {
  createSpaazaClient,
  type SpaazaClient,
  SpaazaError,
  SpaazaErrorCode,
  type SpaazaErrorName,
  spaazaErrorCatalog,
} from "specloom/spaaza";

const baseUrl = process.env["SPAAZA_BASE_URL"];
if (baseUrl === undefined) throw new Error("set SPAAZA_BASE_URL to the address of a sandbox");
const spaaza = createSpaazaClient({ baseUrl });

for (const limit of [500, undefined]) {
  const params = limit === undefined ? {} : { limit };
  let count = 0;
  for await (const _ of spaaza.businesses.list(params, { recursionLevel: 0 })) count++;
  console.log(
    `businesses at ${limit === undefined ? "the default limit" : `limit ${limit}`}: ${count}`,
  );
}

for (const recursionLevel of [0, 1, 3] as const) {
  const business = await spaaza.businesses.get(48213, { recursionLevel });
  console.log(
    `properties of business 48213 at level ${recursionLevel}: ${Object.keys(business).length}`,
  );
}

// A voucher holds its campaign at level 2, a campaign its chain at level 2: each takes two off.
const deep = await spaaza.vouchers.get(7714209, { recursionLevel: 4 });
console.log(`campaign of voucher 7714209 at level 4: ${Object.keys(deep.campaign).join(", ")}`);
console.log(`chain of that campaign: ${Object.keys(deep.campaign.chain).join(", ")}`);
const usual = await spaaza.vouchers.get(7714209);
console.log(`campaign of voucher 7714209 at level 3: ${Object.keys(usual.campaign).join(", ")}`);

await report("a business that is not there", () => spaaza.businesses.get(1));
await report("an owner code that is taken", () =>
  spaaza.businesses.create({ name: "Canal Street Annex", owner_code: "NL-0417" }),
);

/** For each error code, a call that may answer it. */
const calls: Record<SpaazaErrorName, (client: SpaazaClient) => PromiseLike<unknown>> = {
  missing_parameter: ({ businesses }) => businesses.get(48213),
  invalid_parameter: ({ businesses }) => businesses.get(48213),
  unknown_resource_type: ({ businesses }) => businesses.get(48213),
  resource_type_not_properly_configured: ({ businesses }) => businesses.get(48213),
  resource_already_exists: ({ businesses }) => businesses.create({ name: "Canal Street Annex" }),
  schema_error: ({ schema }) => schema.get(),
  parameter_validation_error: ({ businesses }) => businesses.get(48213),
  resource_not_found: ({ businesses }) => businesses.get(48213),
  invalid_endpoint: ({ businesses }) => businesses.get(48213),
  no_valid_session: ({ businesses }) => businesses.get(48213),
  permission_denied_or_non_existent: ({ businesses }) => businesses.delete(48213),
  saving_object_error: ({ businesses }) => businesses.create({ name: "Canal Street Annex" }),
  parameter_invalid: ({ businesses }) => businesses.list({ search: { "*": "canal" } }),
  access_denied: ({ businesses }) => businesses.get(48213),
  parameter_mismatch: ({ businesses }) => businesses.update(48213, { owner_code: "NL-0418" }),
};

// The sandbox answers the chain 9000544 with code 544, and the others likewise.
for (const { name } of Object.values(spaazaErrorCatalog)) {
  const client = spaaza.withOptions({ chainId: 9_000_000 + SpaazaErrorCode[name] });
  await report(`a call that provokes ${name}`, () => calls[name](client));
}

/** Says which error a call ends with. */
async function report(what: string, call: () => PromiseLike<unknown>): Promise<void> {
  try {
    await call();
    console.log(`${what}: no error`);
  } catch (error) {
    if (!(error instanceof SpaazaError)) throw error;
    console.log(`${what}: ${error.code} ${error.codeName}`);
  }
}
