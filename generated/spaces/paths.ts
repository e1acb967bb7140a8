// Generated from spec/spaces/openapi.yaml. Do not edit.
// (inferred) at the end of a comment: the API's own documentation does not say so.
// (inferred: …) there: only what stands after the colon is inferred, the rest is documented.
// What is inferred throughout is listed once, at the head of the document.

export interface paths {
    "/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the account
         * @description Answers with the user to whom the access token belongs.
         */
        get: operations["getAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/captured_emails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List captured emails
         * @description Answers with one page of the addresses that visitors left in the email-capture sections of all spaces. Captured emails have no id, so what to give as a cursor is not documented.
         */
        get: operations["listCapturedEmails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List customers
         * @description Answers with one page of the customers of all spaces.
         */
        get: operations["listCustomers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{customer_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `id` of a customer.
                 * @example 7fK2xWq9LrTb
                 */
                customer_id: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        /**
         * Get a customer
         * @description Answers with one customer.
         */
        get: operations["getCustomer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{customer_id}/subscriptions/{subscription_token}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `id` of a customer.
                 * @example 7fK2xWq9LrTb
                 */
                customer_id: components["parameters"]["CustomerId"];
                /**
                 * @description The `token` of a subscription of this customer.
                 * @example monthly-beans-5c1e
                 */
                subscription_token: components["parameters"]["SubscriptionToken"];
            };
            cookie?: never;
        };
        /**
         * Get a subscription
         * @description Answers with one subscription of a customer. Both parts of the path are needed: a token is unique only within its customer.
         */
        get: operations["getSubscription"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List events
         * @description Answers with one page of what happened in the account. Events have no id, so what to give as a cursor is not documented.
         */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List invoices
         * @description Answers with one page of the invoices of all spaces.
         */
        get: operations["listInvoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{invoice_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `id` of an invoice.
                 * @example Zp41MvHc8sYd
                 */
                invoice_id: components["parameters"]["InvoiceId"];
            };
            cookie?: never;
        };
        /**
         * Get an invoice
         * @description Answers with one invoice, its lines and its customer.
         */
        get: operations["getInvoice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resource_subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List resource subscriptions
         * @description Answers with one page of the requests to be told about events. Resource subscriptions have no id, so what to give as a cursor is not documented.
         */
        get: operations["listResourceSubscriptions"];
        put?: never;
        /**
         * Create a resource subscription
         * @description Asks Spaces to tell `target_url` about every event of one type. The body is a form, and the answer has status 200, not 201.
         */
        post: operations["createResourceSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/spaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List spaces
         * @description Answers with one page of the spaces of the account, public or not.
         */
        get: operations["listSpaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/spaces/{space_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `id` of a space.
                 * @example 3
                 */
                space_id: components["parameters"]["SpaceId"];
            };
            cookie?: never;
        };
        /**
         * Get a space
         * @description Answers with one space.
         */
        get: operations["getSpace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List subscriptions
         * @description Answers with one page of the subscriptions of all customers. A subscription has no id, and its token is unique only within its customer, so what to give as a cursor is not documented.
         */
        get: operations["listSubscriptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhooks
         * @description Answers with one page of deliveries of events, pending ones included. Webhooks have no id, so what to give as a cursor is not documented.
         */
        get: operations["listWebhooks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description The user of an access token. It has no id.
         * @example {
         *       "object": "account",
         *       "created": 1409742300,
         *       "name": "Ingrid Solberg",
         *       "email": "ingrid@harbour-roast.example",
         *       "avatar_image_url": "https://cdn.harbour-roast.example/avatars/ingrid.png",
         *       "referral_code": "Q3mTz8B"
         *     }
         */
        Account: {
            /**
             * @description The type of this object.
             * @constant
             */
            object: "account";
            /**
             * Format: int64
             * @description When the account came into being, in seconds since 1970-01-01 UTC. (inferred: the unit)
             * @example 1409742300
             */
            created: number;
            /**
             * @description The user's name.
             * @example Ingrid Solberg
             */
            name: string;
            /**
             * Format: email
             * @description The user's email address.
             * @example ingrid@harbour-roast.example
             */
            email: string;
            /**
             * Format: uri
             * @description Where the user's picture is. (inferred: null, for no picture)
             * @example https://cdn.harbour-roast.example/avatars/ingrid.png
             */
            avatar_image_url: string | null;
            /**
             * @description The code with which the user refers other people to Spaces.
             * @example Q3mTz8B
             */
            referral_code: string;
        };
        /**
         * @description A space of the account, which has customers of its own.
         * @example {
         *       "object": "space",
         *       "id": 3,
         *       "created": 1411556400,
         *       "url": "https://spaces.pe/s/harbour-roast"
         *     }
         * @example {
         *       "object": "space",
         *       "id": 4,
         *       "created": 1412154000,
         *       "url": null
         *     }
         */
        Space: {
            /**
             * @description The type of this object.
             * @constant
             */
            object: "space";
            /**
             * @description The number of the space. Spaces are numbered one after the other, starting at 1.
             * @example 3
             */
            id: number;
            /**
             * Format: int64
             * @description When the space came into being, in seconds since 1970-01-01 UTC. (inferred: the unit)
             * @example 1411556400
             */
            created: number;
            /**
             * Format: uri
             * @description The public address of the space, or null if the space is not public.
             * @example https://spaces.pe/s/harbour-roast
             * @example null
             */
            url: string | null;
        };
        /**
         * @description A customer of a space.
         * @example {
         *       "object": "customer",
         *       "id": "7fK2xWq9LrTb",
         *       "name": "Tomas Okafor",
         *       "email": "tomas.okafor@millbank-books.example",
         *       "created": 1412330425,
         *       "space": {
         *         "object": "space",
         *         "id": 3,
         *         "created": 1411556400,
         *         "url": "https://spaces.pe/s/harbour-roast"
         *       }
         *     }
         */
        Customer: {
            /**
             * @description The type of this object. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            object: "customer";
            /**
             * @description The id of the customer, unique in all spaces of the user. Its format is not documented.
             * @example 7fK2xWq9LrTb
             */
            id: string;
            /**
             * @description The customer's name.
             * @example Tomas Okafor
             */
            name: string;
            /**
             * Format: email
             * @description The customer's email address.
             * @example tomas.okafor@millbank-books.example
             */
            email: string;
            /**
             * Format: int64
             * @description When the customer came into being, in seconds since 1970-01-01 UTC. (inferred: the unit)
             * @example 1412330425
             */
            created: number;
            /** @description The space to which the customer belongs. (inferred: that it may be missing, as in the samples of events) */
            space?: components["schemas"]["Space"];
        };
        /**
         * @description An address that a visitor left in the email-capture section of a space. It has no id.
         * @example {
         *       "object": "captured_email",
         *       "email": "newsletter-fan@fjordmail.example",
         *       "created": 1412411107,
         *       "space": {
         *         "object": "space",
         *         "id": 3,
         *         "created": 1411556400,
         *         "url": "https://spaces.pe/s/harbour-roast"
         *       }
         *     }
         */
        CapturedEmail: {
            /**
             * @description The type of this object. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            object: "captured_email";
            /**
             * Format: email
             * @description The address that the visitor left.
             * @example newsletter-fan@fjordmail.example
             */
            email: string;
            /**
             * Format: int64
             * @description When the address was captured, in seconds since 1970-01-01 UTC. (inferred: the unit)
             * @example 1412411107
             */
            created: number;
            /** @description The space where the address was captured. */
            space: components["schemas"]["Space"];
        };
        /**
         * @description A postal address. (inferred: all properties, known from a sample only)
         * @example {
         *       "line_1": "Millbank Books",
         *       "line_2": "14 Quay Street",
         *       "line_3": "",
         *       "zip_code": "97205",
         *       "locality": "Portland",
         *       "region": "OR",
         *       "country": "US"
         *     }
         */
        Address: {
            /**
             * @description The first line.
             * @example Millbank Books
             */
            line_1: string;
            /**
             * @description The second line.
             * @example 14 Quay Street
             */
            line_2: string;
            /**
             * @description The third line. It may be empty.
             * @example
             */
            line_3: string;
            /**
             * @description The postal code.
             * @example 97205
             */
            zip_code: string;
            /**
             * @description The town or city.
             * @example Portland
             */
            locality: string;
            /**
             * @description The state, province or other region.
             * @example OR
             */
            region: string;
            /**
             * @description The country, as a code of two letters.
             * @example US
             */
            country: string;
        };
        /**
         * @description What a customer was billed.
         * @example {
         *       "object": "invoice",
         *       "id": "Zp41MvHc8sYd",
         *       "created": 1412330431,
         *       "order_number": 27,
         *       "billing_address": {
         *         "line_1": "Millbank Books",
         *         "line_2": "14 Quay Street",
         *         "line_3": "",
         *         "zip_code": "97205",
         *         "locality": "Portland",
         *         "region": "OR",
         *         "country": "US"
         *       },
         *       "shipping_address": null,
         *       "paid": true,
         *       "shipped": false,
         *       "shipping_details": null,
         *       "total": 4100,
         *       "currency": "USD",
         *       "items": {
         *         "data": [
         *           {
         *             "object": "invoice_item",
         *             "item_id": "200417",
         *             "description": "Dark roast, 1 kg",
         *             "quantity": 2,
         *             "discount": 0,
         *             "unit_amount": 1750,
         *             "total_amount": 3500,
         *             "currency": "USD",
         *             "date_range_start": null,
         *             "date_range_end": null
         *           },
         *           {
         *             "object": "invoice_item",
         *             "item_id": 12,
         *             "description": "Parcel post",
         *             "quantity": 1,
         *             "discount": 0,
         *             "unit_amount": 600,
         *             "total_amount": 600,
         *             "currency": "USD",
         *             "date_range_start": null,
         *             "date_range_end": null
         *           }
         *         ],
         *         "count": 2
         *       },
         *       "customer": {
         *         "object": "customer",
         *         "id": "7fK2xWq9LrTb",
         *         "name": "Tomas Okafor",
         *         "email": "tomas.okafor@millbank-books.example",
         *         "created": 1412330425,
         *         "space": {
         *           "object": "space",
         *           "id": 3,
         *           "created": 1411556400,
         *           "url": "https://spaces.pe/s/harbour-roast"
         *         }
         *       }
         *     }
         */
        Invoice: {
            /**
             * @description The type of this object. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            object: "invoice";
            /**
             * @description The id of the invoice, unique in all spaces of the user. Its format is not documented.
             * @example Zp41MvHc8sYd
             */
            id: string;
            /**
             * Format: int64
             * @description When the invoice came into being, in seconds since 1970-01-01 UTC. (inferred: the unit)
             * @example 1412330431
             */
            created: number;
            /**
             * @description The number of the order. Each space counts its own orders.
             * @example 27
             */
            order_number: number;
            /** @description Whom to bill. (inferred: null, for no address) */
            billing_address: components["schemas"]["Address"] | null;
            /** @description Where to deliver. (inferred: null, which a sample shows, for no address) */
            shipping_address: components["schemas"]["Address"] | null;
            /**
             * @description Whether the invoice is paid.
             * @example true
             */
            paid: boolean;
            /**
             * @description Whether the goods have left.
             * @example false
             */
            shipped: boolean;
            /**
             * @description What the customer is told by email when the goods leave. (inferred: null, which a sample shows, for no text)
             * @example null
             * @example Parcel 3SABCD0123 left our shop today.
             */
            shipping_details: string | null;
            /**
             * @description The amount of the invoice, in the smallest unit of the currency, such as cents.
             * @example 4100
             */
            total: number;
            /**
             * @description The currency, as a code of three letters. (inferred: the type; table and sample of Spaces disagree)
             * @example USD
             */
            currency: string;
            /** @description The lines of the invoice. This is not a list that can be paged. */
            items: {
                /** @description The lines. */
                data: components["schemas"]["InvoiceItem"][];
                /**
                 * @description The number of lines.
                 * @example 2
                 */
                count: number;
            };
            /** @description The customer to whom the invoice belongs. */
            customer: components["schemas"]["Customer"];
        };
        /**
         * @description A line of an invoice. Shipping is a line like any other. (inferred: all properties, known from a sample only)
         * @example {
         *       "object": "invoice_item",
         *       "item_id": "200417",
         *       "description": "Dark roast, 1 kg",
         *       "quantity": 2,
         *       "discount": 0,
         *       "unit_amount": 1750,
         *       "total_amount": 3500,
         *       "currency": "USD",
         *       "date_range_start": null,
         *       "date_range_end": null
         *     }
         */
        InvoiceItem: {
            /**
             * @description The type of this object.
             * @constant
             */
            object: "invoice_item";
            /**
             * @description The id of what is billed. Some are strings, some are integers.
             * @example 200417
             * @example 12
             */
            item_id: string | number;
            /**
             * @description The text of the line.
             * @example Dark roast, 1 kg
             */
            description: string;
            /**
             * @description The number of units.
             * @example 2
             */
            quantity: number;
            /**
             * @description The discount. Its unit is not documented.
             * @example 0
             */
            discount: number;
            /**
             * @description The price of one unit, in the smallest unit of the currency.
             * @example 1750
             */
            unit_amount: number;
            /**
             * @description The amount of the line, in the smallest unit of the currency.
             * @example 3500
             */
            total_amount: number;
            /**
             * @description The currency, as a code of three letters.
             * @example USD
             */
            currency: string;
            /**
             * Format: int64
             * @description When the period that the line covers starts, in seconds since 1970-01-01 UTC, or null. (inferred: the unit)
             * @example null
             * @example 1412114400
             */
            date_range_start: number | null;
            /**
             * Format: int64
             * @description When the period that the line covers ends, in seconds since 1970-01-01 UTC, or null. (inferred: the unit)
             * @example null
             * @example 1414792800
             */
            date_range_end: number | null;
        };
        /**
         * @description What a customer subscribed to. It has no id; its token is unique within its customer. Neither an interval nor the next charge is part of it.
         * @example {
         *       "object": "subscription",
         *       "token": "monthly-beans-5c1e",
         *       "serial_number": 6,
         *       "created": 1412330440,
         *       "status": "active",
         *       "items": {
         *         "data": [
         *           {
         *             "object": "subscription_item",
         *             "item_id": "200980",
         *             "description": "Monthly bean box",
         *             "quantity": 1,
         *             "discount": 0,
         *             "unit_amount": 2400,
         *             "total_amount": 2400
         *           },
         *           {
         *             "object": "subscription_item",
         *             "item_id": 12,
         *             "description": "Parcel post",
         *             "quantity": 1,
         *             "discount": 0,
         *             "unit_amount": 600,
         *             "total_amount": 600
         *           }
         *         ],
         *         "count": 2
         *       },
         *       "total": 3000,
         *       "currency": "USD",
         *       "customer": {
         *         "object": "customer",
         *         "id": "7fK2xWq9LrTb",
         *         "name": "Tomas Okafor",
         *         "email": "tomas.okafor@millbank-books.example",
         *         "created": 1412330425,
         *         "space": {
         *           "object": "space",
         *           "id": 3,
         *           "created": 1411556400,
         *           "url": "https://spaces.pe/s/harbour-roast"
         *         }
         *       }
         *     }
         */
        Subscription: {
            /**
             * @description The type of this object. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            object: "subscription";
            /**
             * @description The token of the subscription, unique only within its customer. Its format is not documented.
             * @example monthly-beans-5c1e
             */
            token: string;
            /**
             * @description The number of the subscription. Each space counts its own subscriptions.
             * @example 6
             */
            serial_number: number;
            /**
             * Format: int64
             * @description When the subscription came into being, in seconds since 1970-01-01 UTC. (inferred: the unit)
             * @example 1412330440
             */
            created: number;
            /**
             * @description The state of the subscription. (inferred: that it may be missing, and other values than `active`, the only one in samples)
             * @example active
             */
            status?: string;
            /** @description The lines of the subscription. This is not a list that can be paged. */
            items: {
                /** @description The lines. */
                data: components["schemas"]["SubscriptionItem"][];
                /**
                 * @description The number of lines.
                 * @example 2
                 */
                count: number;
            };
            /**
             * @description The amount of the subscription, in the smallest unit of the currency, such as cents.
             * @example 3000
             */
            total: number;
            /**
             * @description The currency, as a code of three letters. (inferred: the type; table and sample of Spaces disagree)
             * @example USD
             */
            currency: string;
            /** @description The customer to whom the subscription belongs. */
            customer: components["schemas"]["Customer"];
        };
        /**
         * @description A line of a subscription. (inferred: all properties, known from a sample only)
         * @example {
         *       "object": "subscription_item",
         *       "item_id": "200980",
         *       "description": "Monthly bean box",
         *       "quantity": 1,
         *       "discount": 0,
         *       "unit_amount": 2400,
         *       "total_amount": 2400
         *     }
         */
        SubscriptionItem: {
            /**
             * @description The type of this object.
             * @constant
             */
            object: "subscription_item";
            /**
             * @description The id of what is billed. Some are strings, some are integers.
             * @example 200980
             * @example 12
             */
            item_id: string | number;
            /**
             * @description The text of the line.
             * @example Monthly bean box
             */
            description: string;
            /**
             * @description The number of units.
             * @example 1
             */
            quantity: number;
            /**
             * @description The discount. Its unit is not documented.
             * @example 0
             */
            discount: number;
            /**
             * @description The price of one unit, in the smallest unit of the currency.
             * @example 2400
             */
            unit_amount: number;
            /**
             * @description The amount of the line, in the smallest unit of the currency.
             * @example 2400
             */
            total_amount: number;
        };
        /**
         * @description Something that happened in the account. It has no id.
         * @example {
         *       "object": "event",
         *       "created": 1412330426,
         *       "type": "customer.created",
         *       "data": {
         *         "object": {
         *           "object": "customer",
         *           "id": "7fK2xWq9LrTb",
         *           "name": "Tomas Okafor",
         *           "email": "tomas.okafor@millbank-books.example",
         *           "created": 1412330425
         *         }
         *       }
         *     }
         */
        Event: {
            /**
             * @description The type of this object.
             * @constant
             */
            object: "event";
            /**
             * Format: int64
             * @description When it happened, in seconds since 1970-01-01 UTC. (inferred: the unit)
             * @example 1412330426
             */
            created: number;
            /**
             * @description What happened. Be ready for types that are not in this list.
             *
             *     - `customer.created`: there is a new customer.
             *     - `invoice.created`: there is a new invoice.
             *     - `invoice.paid`: an invoice was paid.
             *     - `subscription.created`: there is a new subscription.
             *     - `captured_email.created`: a visitor left an address.
             * @example customer.created
             */
            type: string;
            /** @description What the event is about. */
            data: {
                /** @description The object that the event is about. (inferred: that its own `object` tells which of the four it is) */
                object: components["schemas"]["Customer"] | components["schemas"]["Invoice"] | components["schemas"]["Subscription"] | components["schemas"]["CapturedEmail"];
            };
        };
        /**
         * @description One delivery of an event. It has no id.
         * @example {
         *       "object": "webhook",
         *       "created": 1412330427,
         *       "url": "https://hooks.millbank-books.example/spaces",
         *       "event": {
         *         "object": "event",
         *         "created": 1412330426,
         *         "type": "customer.created",
         *         "data": {
         *           "object": {
         *             "object": "customer",
         *             "id": "7fK2xWq9LrTb",
         *             "name": "Tomas Okafor",
         *             "email": "tomas.okafor@millbank-books.example",
         *             "created": 1412330425
         *           }
         *         }
         *       },
         *       "pending": false
         *     }
         */
        Webhook: {
            /**
             * @description The type of this object.
             * @constant
             */
            object: "webhook";
            /**
             * Format: int64
             * @description When the delivery came into being, in seconds since 1970-01-01 UTC. (inferred: the unit)
             * @example 1412330427
             */
            created: number;
            /**
             * Format: uri
             * @description Where the event is delivered.
             * @example https://hooks.millbank-books.example/spaces
             */
            url: string;
            /** @description The event that is delivered. */
            event: components["schemas"]["Event"];
            /**
             * @description True as long as the event is not delivered.
             * @example false
             */
            pending: boolean;
        };
        /**
         * @description A request to be told about one type of event, in the manner of REST Hooks. It has no id.
         * @example {
         *       "object": "resource_subscription",
         *       "event": "invoice.paid",
         *       "target_url": "https://hooks.millbank-books.example/spaces",
         *       "api_version": "04-09-2014",
         *       "created": 1412340012
         *     }
         */
        ResourceSubscription: {
            /**
             * @description The type of this object.
             * @constant
             */
            object: "resource_subscription";
            /**
             * @description The type of event, one of those of the `type` of an event.
             * @example invoice.paid
             */
            event: string;
            /**
             * Format: uri
             * @description Where events are delivered. Any scheme is allowed. (inferred: any scheme; a sample has http)
             * @example https://hooks.millbank-books.example/spaces
             */
            target_url: string;
            /**
             * @description The version tag of the resource subscription, a date with dashes. Whether the day or the month comes first is not documented.
             * @example 04-09-2014
             */
            api_version: string;
            /**
             * Format: int64
             * @description When the resource subscription came into being, in seconds since 1970-01-01 UTC. (inferred: the unit)
             * @example 1412340012
             */
            created: number;
        };
        /**
         * @description What a new resource subscription is made of.
         * @example {
         *       "event": "invoice.paid",
         *       "target_url": "https://hooks.millbank-books.example/spaces"
         *     }
         */
        ResourceSubscriptionCreate: {
            /**
             * @description The type of event to be told about.
             * @example invoice.paid
             * @enum {string}
             */
            event: "customer.created" | "invoice.created" | "invoice.paid" | "subscription.created" | "captured_email.created";
            /**
             * Format: uri
             * @description Where to deliver events. Any scheme is allowed. (inferred: any scheme; a sample has http)
             * @example https://hooks.millbank-books.example/spaces
             */
            target_url: string;
        };
        /**
         * @description The body of an error. Other properties may appear.
         * @example {
         *       "message": "target_url is missing."
         *     }
         */
        Error: {
            /**
             * @description What went wrong, for people to read. It is often there, not always.
             * @example target_url is missing.
             */
            message?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description A page of customers.
         * @example {
         *       "object": "list",
         *       "count": 1,
         *       "has_more": false,
         *       "data": [
         *         {
         *           "object": "customer",
         *           "id": "7fK2xWq9LrTb",
         *           "name": "Tomas Okafor",
         *           "email": "tomas.okafor@millbank-books.example",
         *           "created": 1412330425,
         *           "space": {
         *             "object": "space",
         *             "id": 3,
         *             "created": 1411556400,
         *             "url": "https://spaces.pe/s/harbour-roast"
         *           }
         *         }
         *       ]
         *     }
         */
        CustomerList: {
            /**
             * @description The type of this object.
             * @constant
             */
            object: "list";
            /**
             * @description How many objects this page holds. (inferred: what is counted; samples have it, the table has not)
             * @example 2
             */
            count?: number;
            /**
             * @description True if there is more to come, false if there is no further page.
             * @example false
             */
            has_more: boolean;
            /** @description The customers of this page. */
            data: components["schemas"]["Customer"][];
        };
        /**
         * @description A page of spaces.
         * @example {
         *       "object": "list",
         *       "count": 1,
         *       "has_more": false,
         *       "data": [
         *         {
         *           "object": "space",
         *           "id": 3,
         *           "created": 1411556400,
         *           "url": "https://spaces.pe/s/harbour-roast"
         *         }
         *       ]
         *     }
         */
        SpaceList: {
            /**
             * @description The type of this object.
             * @constant
             */
            object: "list";
            /**
             * @description How many objects this page holds. (inferred: what is counted; samples have it, the table has not)
             * @example 2
             */
            count?: number;
            /**
             * @description True if there is more to come, false if there is no further page.
             * @example false
             */
            has_more: boolean;
            /** @description The spaces of this page. */
            data: components["schemas"]["Space"][];
        };
        /**
         * @description A page of captured emails.
         * @example {
         *       "object": "list",
         *       "count": 1,
         *       "has_more": false,
         *       "data": [
         *         {
         *           "object": "captured_email",
         *           "email": "newsletter-fan@fjordmail.example",
         *           "created": 1412411107,
         *           "space": {
         *             "object": "space",
         *             "id": 3,
         *             "created": 1411556400,
         *             "url": "https://spaces.pe/s/harbour-roast"
         *           }
         *         }
         *       ]
         *     }
         */
        CapturedEmailList: {
            /**
             * @description The type of this object.
             * @constant
             */
            object: "list";
            /**
             * @description How many objects this page holds. (inferred: what is counted; samples have it, the table has not)
             * @example 1
             */
            count?: number;
            /**
             * @description True if there is more to come, false if there is no further page.
             * @example false
             */
            has_more: boolean;
            /** @description The captured emails of this page. */
            data: components["schemas"]["CapturedEmail"][];
        };
        /**
         * @description A page of invoices.
         * @example {
         *       "object": "list",
         *       "count": 1,
         *       "has_more": false,
         *       "data": [
         *         {
         *           "object": "invoice",
         *           "id": "Zp41MvHc8sYd",
         *           "created": 1412330431,
         *           "order_number": 27,
         *           "billing_address": {
         *             "line_1": "Millbank Books",
         *             "line_2": "14 Quay Street",
         *             "line_3": "",
         *             "zip_code": "97205",
         *             "locality": "Portland",
         *             "region": "OR",
         *             "country": "US"
         *           },
         *           "shipping_address": null,
         *           "paid": true,
         *           "shipped": false,
         *           "shipping_details": null,
         *           "total": 4100,
         *           "currency": "USD",
         *           "items": {
         *             "data": [
         *               {
         *                 "object": "invoice_item",
         *                 "item_id": "200417",
         *                 "description": "Dark roast, 1 kg",
         *                 "quantity": 2,
         *                 "discount": 0,
         *                 "unit_amount": 1750,
         *                 "total_amount": 3500,
         *                 "currency": "USD",
         *                 "date_range_start": null,
         *                 "date_range_end": null
         *               },
         *               {
         *                 "object": "invoice_item",
         *                 "item_id": 12,
         *                 "description": "Parcel post",
         *                 "quantity": 1,
         *                 "discount": 0,
         *                 "unit_amount": 600,
         *                 "total_amount": 600,
         *                 "currency": "USD",
         *                 "date_range_start": null,
         *                 "date_range_end": null
         *               }
         *             ],
         *             "count": 2
         *           },
         *           "customer": {
         *             "object": "customer",
         *             "id": "7fK2xWq9LrTb",
         *             "name": "Tomas Okafor",
         *             "email": "tomas.okafor@millbank-books.example",
         *             "created": 1412330425,
         *             "space": {
         *               "object": "space",
         *               "id": 3,
         *               "created": 1411556400,
         *               "url": "https://spaces.pe/s/harbour-roast"
         *             }
         *           }
         *         }
         *       ]
         *     }
         */
        InvoiceList: {
            /**
             * @description The type of this object.
             * @constant
             */
            object: "list";
            /**
             * @description How many objects this page holds. (inferred: what is counted; samples have it, the table has not)
             * @example 1
             */
            count?: number;
            /**
             * @description True if there is more to come, false if there is no further page.
             * @example false
             */
            has_more: boolean;
            /** @description The invoices of this page. */
            data: components["schemas"]["Invoice"][];
        };
        /**
         * @description A page of subscriptions.
         * @example {
         *       "object": "list",
         *       "count": 1,
         *       "has_more": false,
         *       "data": [
         *         {
         *           "object": "subscription",
         *           "token": "monthly-beans-5c1e",
         *           "serial_number": 6,
         *           "created": 1412330440,
         *           "status": "active",
         *           "items": {
         *             "data": [
         *               {
         *                 "object": "subscription_item",
         *                 "item_id": "200980",
         *                 "description": "Monthly bean box",
         *                 "quantity": 1,
         *                 "discount": 0,
         *                 "unit_amount": 2400,
         *                 "total_amount": 2400
         *               },
         *               {
         *                 "object": "subscription_item",
         *                 "item_id": 12,
         *                 "description": "Parcel post",
         *                 "quantity": 1,
         *                 "discount": 0,
         *                 "unit_amount": 600,
         *                 "total_amount": 600
         *               }
         *             ],
         *             "count": 2
         *           },
         *           "total": 3000,
         *           "currency": "USD",
         *           "customer": {
         *             "object": "customer",
         *             "id": "7fK2xWq9LrTb",
         *             "name": "Tomas Okafor",
         *             "email": "tomas.okafor@millbank-books.example",
         *             "created": 1412330425,
         *             "space": {
         *               "object": "space",
         *               "id": 3,
         *               "created": 1411556400,
         *               "url": "https://spaces.pe/s/harbour-roast"
         *             }
         *           }
         *         }
         *       ]
         *     }
         */
        SubscriptionList: {
            /**
             * @description The type of this object.
             * @constant
             */
            object: "list";
            /**
             * @description How many objects this page holds. (inferred: what is counted; samples have it, the table has not)
             * @example 1
             */
            count?: number;
            /**
             * @description True if there is more to come, false if there is no further page.
             * @example false
             */
            has_more: boolean;
            /** @description The subscriptions of this page. */
            data: components["schemas"]["Subscription"][];
        };
        /**
         * @description A page of events.
         * @example {
         *       "object": "list",
         *       "count": 1,
         *       "has_more": false,
         *       "data": [
         *         {
         *           "object": "event",
         *           "created": 1412330426,
         *           "type": "customer.created",
         *           "data": {
         *             "object": {
         *               "object": "customer",
         *               "id": "7fK2xWq9LrTb",
         *               "name": "Tomas Okafor",
         *               "email": "tomas.okafor@millbank-books.example",
         *               "created": 1412330425
         *             }
         *           }
         *         }
         *       ]
         *     }
         */
        EventList: {
            /**
             * @description The type of this object.
             * @constant
             */
            object: "list";
            /**
             * @description How many objects this page holds. (inferred: what is counted; samples have it, the table has not)
             * @example 2
             */
            count?: number;
            /**
             * @description True if there is more to come, false if there is no further page.
             * @example false
             */
            has_more: boolean;
            /** @description The events of this page. */
            data: components["schemas"]["Event"][];
        };
        /**
         * @description A page of webhooks.
         * @example {
         *       "object": "list",
         *       "count": 1,
         *       "has_more": false,
         *       "data": [
         *         {
         *           "object": "webhook",
         *           "created": 1412330427,
         *           "url": "https://hooks.millbank-books.example/spaces",
         *           "event": {
         *             "object": "event",
         *             "created": 1412330426,
         *             "type": "customer.created",
         *             "data": {
         *               "object": {
         *                 "object": "customer",
         *                 "id": "7fK2xWq9LrTb",
         *                 "name": "Tomas Okafor",
         *                 "email": "tomas.okafor@millbank-books.example",
         *                 "created": 1412330425
         *               }
         *             }
         *           },
         *           "pending": false
         *         }
         *       ]
         *     }
         */
        WebhookList: {
            /**
             * @description The type of this object.
             * @constant
             */
            object: "list";
            /**
             * @description How many objects this page holds. (inferred: what is counted; samples have it, the table has not)
             * @example 1
             */
            count?: number;
            /**
             * @description True if there is more to come, false if there is no further page.
             * @example false
             */
            has_more: boolean;
            /** @description The webhooks of this page. */
            data: components["schemas"]["Webhook"][];
        };
        /**
         * @description A page of resource subscriptions.
         * @example {
         *       "object": "list",
         *       "count": 1,
         *       "has_more": false,
         *       "data": [
         *         {
         *           "object": "resource_subscription",
         *           "event": "invoice.paid",
         *           "target_url": "https://hooks.millbank-books.example/spaces",
         *           "api_version": "04-09-2014",
         *           "created": 1412340012
         *         }
         *       ]
         *     }
         */
        ResourceSubscriptionList: {
            /**
             * @description The type of this object.
             * @constant
             */
            object: "list";
            /**
             * @description How many objects this page holds. (inferred: what is counted; samples have it, the table has not)
             * @example 1
             */
            count?: number;
            /**
             * @description True if there is more to come, false if there is no further page.
             * @example false
             */
            has_more: boolean;
            /** @description The resource subscriptions of this page. */
            data: components["schemas"]["ResourceSubscription"][];
        };
    };
    responses: {
        /** @description A required parameter is missing, or a parameter is invalid. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The access token is missing or not valid. */
        Unauthorized: {
            headers: {
                /**
                 * @description The challenge of HTTP Basic. (inferred: HTTP demands it)
                 * @example Basic realm="Spaces"
                 */
                "WWW-Authenticate"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such resource. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Something failed at Spaces. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Any other error of the request, with a status from 400 to 499. (inferred: the body) */
        ClientError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Any other failure of Spaces, with a status from 500 to 599. (inferred: the body) */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /**
         * @description How many objects a page may hold at most, from 1 to 100.
         * @example 50
         */
        Limit: number;
        /** @description The id of an object of this list. The page follows that object. */
        StartingAfter: string;
        /** @description The id of an object of this list. The page precedes that object. */
        StartingBefore: string;
        /**
         * @description The cursor of an object of this list. The page follows that object. The objects of this list have no id, and Spaces does not document what else to give. The sandbox takes the `token` of a subscription and the `created` of anything else. (inferred: these two)
         * @example 1412330426
         */
        StartingAfterUndocumented: string;
        /**
         * @description The cursor of an object of this list. The page precedes that object. The objects of this list have no id, and Spaces does not document what else to give. The sandbox takes the `token` of a subscription and the `created` of anything else. (inferred: these two)
         * @example 1412330426
         */
        StartingBeforeUndocumented: string;
        /**
         * @description The `id` of a customer.
         * @example 7fK2xWq9LrTb
         */
        CustomerId: string;
        /**
         * @description The `token` of a subscription of this customer.
         * @example monthly-beans-5c1e
         */
        SubscriptionToken: string;
        /**
         * @description The `id` of an invoice.
         * @example Zp41MvHc8sYd
         */
        InvoiceId: string;
        /**
         * @description The `id` of a space.
         * @example 3
         */
        SpaceId: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listCapturedEmails: {
        parameters: {
            query?: {
                /**
                 * @description How many objects a page may hold at most, from 1 to 100.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The cursor of an object of this list. The page follows that object. The objects of this list have no id, and Spaces does not document what else to give. The sandbox takes the `token` of a subscription and the `created` of anything else. (inferred: these two)
                 * @example 1412330426
                 */
                starting_after?: components["parameters"]["StartingAfterUndocumented"];
                /**
                 * @description The cursor of an object of this list. The page precedes that object. The objects of this list have no id, and Spaces does not document what else to give. The sandbox takes the `token` of a subscription and the `created` of anything else. (inferred: these two)
                 * @example 1412330426
                 */
                starting_before?: components["parameters"]["StartingBeforeUndocumented"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of captured emails. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CapturedEmailList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listCustomers: {
        parameters: {
            query?: {
                /**
                 * @description How many objects a page may hold at most, from 1 to 100.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /** @description The id of an object of this list. The page follows that object. */
                starting_after?: components["parameters"]["StartingAfter"];
                /** @description The id of an object of this list. The page precedes that object. */
                starting_before?: components["parameters"]["StartingBefore"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of customers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `id` of a customer.
                 * @example 7fK2xWq9LrTb
                 */
                customer_id: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `id` of a customer.
                 * @example 7fK2xWq9LrTb
                 */
                customer_id: components["parameters"]["CustomerId"];
                /**
                 * @description The `token` of a subscription of this customer.
                 * @example monthly-beans-5c1e
                 */
                subscription_token: components["parameters"]["SubscriptionToken"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /**
                 * @description How many objects a page may hold at most, from 1 to 100.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The cursor of an object of this list. The page follows that object. The objects of this list have no id, and Spaces does not document what else to give. The sandbox takes the `token` of a subscription and the `created` of anything else. (inferred: these two)
                 * @example 1412330426
                 */
                starting_after?: components["parameters"]["StartingAfterUndocumented"];
                /**
                 * @description The cursor of an object of this list. The page precedes that object. The objects of this list have no id, and Spaces does not document what else to give. The sandbox takes the `token` of a subscription and the `created` of anything else. (inferred: these two)
                 * @example 1412330426
                 */
                starting_before?: components["parameters"]["StartingBeforeUndocumented"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listInvoices: {
        parameters: {
            query?: {
                /**
                 * @description How many objects a page may hold at most, from 1 to 100.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /** @description The id of an object of this list. The page follows that object. */
                starting_after?: components["parameters"]["StartingAfter"];
                /** @description The id of an object of this list. The page precedes that object. */
                starting_before?: components["parameters"]["StartingBefore"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of invoices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `id` of an invoice.
                 * @example Zp41MvHc8sYd
                 */
                invoice_id: components["parameters"]["InvoiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invoice. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invoice"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listResourceSubscriptions: {
        parameters: {
            query?: {
                /**
                 * @description How many objects a page may hold at most, from 1 to 100.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The cursor of an object of this list. The page follows that object. The objects of this list have no id, and Spaces does not document what else to give. The sandbox takes the `token` of a subscription and the `created` of anything else. (inferred: these two)
                 * @example 1412330426
                 */
                starting_after?: components["parameters"]["StartingAfterUndocumented"];
                /**
                 * @description The cursor of an object of this list. The page precedes that object. The objects of this list have no id, and Spaces does not document what else to give. The sandbox takes the `token` of a subscription and the `created` of anything else. (inferred: these two)
                 * @example 1412330426
                 */
                starting_before?: components["parameters"]["StartingBeforeUndocumented"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of resource subscriptions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceSubscriptionList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createResourceSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The type of event, and where to deliver it. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ResourceSubscriptionCreate"];
            };
        };
        responses: {
            /** @description The new resource subscription. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceSubscription"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listSpaces: {
        parameters: {
            query?: {
                /**
                 * @description How many objects a page may hold at most, from 1 to 100.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /** @description The id of an object of this list. The page follows that object. */
                starting_after?: components["parameters"]["StartingAfter"];
                /** @description The id of an object of this list. The page precedes that object. */
                starting_before?: components["parameters"]["StartingBefore"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of spaces. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpaceList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getSpace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `id` of a space.
                 * @example 3
                 */
                space_id: components["parameters"]["SpaceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The space. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Space"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listSubscriptions: {
        parameters: {
            query?: {
                /**
                 * @description How many objects a page may hold at most, from 1 to 100.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The cursor of an object of this list. The page follows that object. The objects of this list have no id, and Spaces does not document what else to give. The sandbox takes the `token` of a subscription and the `created` of anything else. (inferred: these two)
                 * @example 1412330426
                 */
                starting_after?: components["parameters"]["StartingAfterUndocumented"];
                /**
                 * @description The cursor of an object of this list. The page precedes that object. The objects of this list have no id, and Spaces does not document what else to give. The sandbox takes the `token` of a subscription and the `created` of anything else. (inferred: these two)
                 * @example 1412330426
                 */
                starting_before?: components["parameters"]["StartingBeforeUndocumented"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of subscriptions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: {
                /**
                 * @description How many objects a page may hold at most, from 1 to 100.
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The cursor of an object of this list. The page follows that object. The objects of this list have no id, and Spaces does not document what else to give. The sandbox takes the `token` of a subscription and the `created` of anything else. (inferred: these two)
                 * @example 1412330426
                 */
                starting_after?: components["parameters"]["StartingAfterUndocumented"];
                /**
                 * @description The cursor of an object of this list. The page precedes that object. The objects of this list have no id, and Spaces does not document what else to give. The sandbox takes the `token` of a subscription and the `created` of anything else. (inferred: these two)
                 * @example 1412330426
                 */
                starting_before?: components["parameters"]["StartingBeforeUndocumented"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of webhooks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["InternalServerError"];
            "4XX": components["responses"]["ClientError"];
            "5XX": components["responses"]["ServerError"];
        };
    };
}
