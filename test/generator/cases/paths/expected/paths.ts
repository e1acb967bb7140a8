// Generated from openapi.yaml. Do not edit.

export interface paths {
    "/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List orders
         * @description Answers with all orders *\/ of the shop.
         *     \@deprecated is no tag here.
         */
        get: operations["listOrders"];
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description How deep the answer goes. */
                    "X-Level"?: components["parameters"]["Level"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            responses: {
                /** @description The order. */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Order"];
                    };
                };
            };
        };
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
        Order: {
            id: number;
            /** @default 0 */
            "discount%"?: number;
        };
        Parts: (string | unknown)[];
    };
    responses: {
        /** @description What went wrong. */
        Failure: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    message?: string;
                    parts?: components["schemas"]["Parts"];
                };
            };
        };
    };
    parameters: {
        /** @description How deep the answer goes. */
        Level: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listOrders: {
        parameters: {
            query?: {
                states?: string[];
                total?: {
                    from?: number;
                    to?: number;
                };
            };
            header?: {
                /** @description How deep the answer goes. */
                "X-Level"?: components["parameters"]["Level"];
                "X-Trace"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The orders. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        orders: components["schemas"]["Order"][];
                    };
                };
            };
            "4XX": components["responses"]["Failure"];
        };
    };
}
