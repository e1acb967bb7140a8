import { createEnumsClient } from "./client/client.js";
import type { Order, Status } from "./client/schemas.js";

const api = createEnumsClient();

export function read(order: Order): string {
  const status: Status = order.status;
  // The known values are offered, and any other string may come.
  const later: Status = "returned";
  // @ts-expect-error A string it is.
  const none: Status = 4;
  return status + later + none;
}

api.listOrders({ status: "paid", sort: ["asc"] });
// @ts-expect-error What is sent is one of the values.
api.listOrders({ status: "returned" });
// @ts-expect-error Sent in a body, too.
api.createOrder({ object: "order", status: "returned" });
api.createOrder({ object: "order", status: "open", gift: null, priority: -1 });
