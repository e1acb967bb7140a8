import { createCursorPaginationClient } from "./client/client.js";

const feed = createCursorPaginationClient();

export async function walk(): Promise<void> {
  for await (const post of feed.posts.list({ limit: 50 })) post.text?.trim();
  for await (const page of feed.posts.list().pages()) page.body.has_more satisfies boolean;
  for await (const { name } of feed.tags.list()) name.trim();
  const some = await feed.posts.list().toArray({ max: 10 });
  some[0]?.id.trim();
  // @ts-expect-error How many at most has to be said.
  await feed.posts.list().toArray();
  // @ts-expect-error There is no way to continue after an item without an id.
  for await (const like of feed.likes.list()) console.log(like);
  const page = await feed.likes.list();
  page.data[0]?.id?.trim();
}
