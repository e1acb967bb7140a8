import { createUrlPaginationClient } from "./client/client.js";

const { disks } = createUrlPaginationClient();

export async function walk(): Promise<void> {
  for await (const disk of disks.list({ filter: "a" })) disk.size?.toFixed();
  for await (const page of disks.snapshots({ size: 5 }).pages()) page.body.page.links.next?.trim();
  // @ts-expect-error It is the URL that goes on, not a parameter.
  for await (const disk of disks.list({ page: 2 })) console.log(disk);
}
