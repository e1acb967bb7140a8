import { createPagePaginationClient } from "./client/client.js";

const { photos } = createPagePaginationClient();

export async function walk(): Promise<void> {
  for await (const photo of photos.list({ per_page: 50 })) photo.title?.trim();
  for await (const page of photos.latest().pages()) page.total?.toFixed();
  for await (const page of photos.shared().pages()) page.body.page.number.toFixed();
  const plain = await photos.plain().toArray({ max: 9 });
  plain[0]?.id.toFixed();
  // @ts-expect-error A photo has no such property.
  for await (const { name } of photos.plain()) console.log(name);
}
