import { createTokenPaginationClient } from "./client/client.js";

const mail = createTokenPaginationClient();

export async function walk(): Promise<void> {
  for await (const message of mail.messages.list({ page_size: 50 })) message.subject?.trim();
  for await (const page of mail.messages.list().pages()) page.body.meta.next_page_token?.trim();
  for await (const { kind } of mail.events.list()) kind?.trim();
  const events = await mail.events.list();
  events[0]?.id.toFixed();
  for await (const hit of mail.messages.search({ query: "a", page: { size: 5 } })) hit.id.toFixed();
  // @ts-expect-error What is looked for has to be said on every page.
  for await (const hit of mail.messages.search({ page: { size: 5 } })) console.log(hit);
}
