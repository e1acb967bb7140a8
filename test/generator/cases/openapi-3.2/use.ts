import {
  type Cart,
  createOpenapi32Client,
  type EventItem,
  type Order,
  type Pet,
  type Vehicle,
} from "./client/index.js";

const client = createOpenapi32Client({ login: "token" });

export async function use(): Promise<number> {
  const found: Order[] = await client.shop.orders.search({ text: "late" });
  const list: Order[] = await client.shop.orders.list({
    filter: { status: "open", ids: [1, 2] },
    sid: "a",
    seen: ["b", "c"],
    last: ["d"],
  });
  await client.shop.orders.copy();
  await client.shop.orders.archive.mLockOrders();
  await client.shop.orders.askJson({ query: { numbers: [1, 2] } });
  await client.shop.orders.select({ selector: "$.a.b" });
  await client.shop.orders.find("a:b", ["c@d"], { from: "/home", to: "/cart" });
  await client.shop.addNotes([{ text: "One." }]);
  // @ts-expect-error the query as a whole is an object here
  await client.shop.orders.list({ filter: "status=open" });
  let sum = found.length + list.length;
  const live = await client.shop.orders.watch();
  for await (const event of live.events()) {
    if (event.event === "note") sum += event.data.length;
    else if (event.event === "order") sum += event.data.id;
    else sum += event.data.n;
  }
  for await (const item of await client.shop.orders.watch()) {
    sum += typeof item === "string" ? item.length : Object.keys(item).length;
  }
  for await (const { id } of await client.shop.orders.tick()) sum += id;
  for await (const { id } of await client.shop.orders.archive.ordersExport()) sum += id;
  for await (const { id } of await client.shop.orders.archive.ordersExportWhole()) sum += id;
  const pets: Pet[] = await client.public.catalog.listPets();
  for (const pet of pets) {
    // @ts-expect-error whatever tells nothing else may be another pet
    if (pet.kind === "dog") sum += Number(pet.barks);
    if (pet.kind === "dog" && "barks" in pet) sum += Number(pet.barks);
  }
  const cart: Cart = { load: 2 };
  const sent: Vehicle = cart;
  const bike: Vehicle = { wheels: "two", bell: true };
  await client.public.catalog.addVehicle(bike);
  await client.public.catalog.addVehicle(sent);
  return sum;
}

export const item: EventItem<Order, "order"> | undefined = undefined;
