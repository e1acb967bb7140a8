import { createClientOptionsClient } from "./client/client.js";

const shops = createClientOptionsClient({ shopId: 7, apiVersion: "2.1", locale: () => "nl" });
shops.listOrders({ limit: 5 });
// @ts-expect-error The shop is no parameter of a call.
shops.listOrders({ "X-Shop": 7 });
// @ts-expect-error The shop is a number.
createClientOptionsClient({ shopId: "seven" });
