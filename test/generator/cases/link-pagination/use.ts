import { createLinkPaginationClient } from "./client/client.js";

const { issues } = createLinkPaginationClient();

export async function walk(): Promise<void> {
  for await (const issue of issues.list("ann", { per_page: 50 })) issue.title?.trim();
  const first = await issues.list("ann");
  first[0]?.id.toFixed();
  // @ts-expect-error The path says whose issues.
  for await (const issue of issues.list({ per_page: 50 })) console.log(issue);
}
