import { createRecursionLevelsClient, type RecursionLevelsClient } from "./client/client.js";
import type { Order } from "./client/schemas.js";

const shop = createRecursionLevelsClient();

export async function read(): Promise<void> {
  const order = await shop.getOrder(1);
  order.total.toFixed();
  order.note?.trim();
  // @ts-expect-error The customer is there from level 2 on.
  order.customer;

  const deep = await shop.getOrder(1, { recursionLevel: 3 });
  deep.customer.name.trim();
  // @ts-expect-error One level is left for the customer.
  deep.customer.orders;

  for await (const { id } of shop.listOrders({}, { recursionLevel: 0 })) id.toFixed();
  // @ts-expect-error There is no such level.
  shop.getOrder(1, { recursionLevel: 4 });
  const shallow: Order<0> = deep;
  // @ts-expect-error Less is not more.
  const deeper: Order<3> = order;
  void [shallow, deeper];
}

const flat = shop.withOptions({ recursionLevel: 0 });
// @ts-expect-error Its answers hold less than those of a client of the usual level.
const usual: RecursionLevelsClient = flat;
void usual;
