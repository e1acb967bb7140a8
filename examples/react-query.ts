import { QueryClient } from "@tanstack/react-query";
import createQueries from "openapi-react-query";
import { createSpacesFetchClient } from "specloom/spaces/fetch";

const queries = createQueries(createSpacesFetchClient());

// In a component: queries.useQuery("get", "/customers/{customer_id}", { params })
const params = { path: { customer_id: "7fK2xWq9LrTb" } };
const options = queries.queryOptions("get", "/customers/{customer_id}", { params });

const customer = await new QueryClient().fetchQuery(options);
console.log(customer.email);
