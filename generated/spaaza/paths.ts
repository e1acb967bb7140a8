// Generated from spec/spaaza/openapi.yaml. Do not edit.
// (inferred) at the end of a comment: the API's own documentation does not say so.
// (inferred: …) there: only what stands after the colon is inferred, the rest is documented.
// What is inferred throughout is listed once, at the head of the document.

export interface paths {
    "/resources/business": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Get a business by its owner code
         * @description Finds one business by its owner code, which is unique within the chain. When none fits, or this user may not see it, the answer is `resource_not_found` (544); without the query parameter it is `missing_parameter` (533), and with one that is no identifier `invalid_parameter` (534).
         */
        get: operations["getBusinessBy"];
        /**
         * Replace a business by its owner code
         * @description Replaces the writable properties of the business with this owner code: what is left out falls back to null or to its default. It never creates. An owner code in the body that belongs to another business answers `parameter_mismatch` (462). A user who may see but not change it gets `permission_denied_or_non_existent` (68).
         */
        put: operations["replaceBusinessBy"];
        /**
         * Create a business
         * @description Makes a business. A business with the same owner code answers `resource_already_exists` (541). Data that cannot be stored answers `saving_object_error` (408). A user with too few rights gets `permission_denied_or_non_existent` (68).
         */
        post: operations["createBusiness"];
        /**
         * Delete a business by its owner code
         * @description Deletes the business with this owner code. It stays on record with `deleted` and `deleted_by` set (inferred). A user who may see but not change it gets `permission_denied_or_non_existent` (68). The answer is the business as last stored, or nothing with status 204.
         */
        delete: operations["deleteBusinessBy"];
        options?: never;
        head?: never;
        /**
         * Update a business by its owner code
         * @description Changes the properties that are sent, of the business with this owner code. An owner code in the body that belongs to another business answers `parameter_mismatch` (462). A user who may see but not change it gets `permission_denied_or_non_existent` (68).
         */
        patch: operations["updateBusinessBy"];
        trace?: never;
    };
    "/resources/business/{id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path: {
                /**
                 * @description Spaaza's id of the business. Anything but a number answers `parameter_validation_error` (543).
                 * @example 48213
                 */
                id: number;
            };
            cookie?: never;
        };
        /**
         * Get a business
         * @description Fetches one business by its id, rendered at the requested recursion level. When it is absent, or this user may not see it, the answer is `resource_not_found` (544).
         */
        get: operations["getBusiness"];
        /**
         * Replace a business
         * @description Replaces the writable properties: what is left out falls back to null or to its default, and what is required must be sent. It never creates. An owner code in the body that belongs to another business answers `parameter_mismatch` (462). A user who may see but not change it gets `permission_denied_or_non_existent` (68).
         */
        put: operations["replaceBusiness"];
        post?: never;
        /**
         * Delete a business
         * @description Deletes the business. It stays on record with `deleted` and `deleted_by` set (inferred). A user who may see but not change it gets `permission_denied_or_non_existent` (68). The answer is the business as last stored, or nothing with status 204.
         */
        delete: operations["deleteBusiness"];
        options?: never;
        head?: never;
        /**
         * Update a business
         * @description Changes the properties that are sent and leaves the others alone. An owner code in the body that belongs to another business answers `parameter_mismatch` (462). A user who may see but not change it gets `permission_denied_or_non_existent` (68).
         */
        patch: operations["updateBusiness"];
        trace?: never;
    };
    "/resources/businesses": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List businesses
         * @description Lists the businesses of the chain, page by page. Filters compare for equality; several combine with AND (inferred). A page or sort value out of range answers `parameter_validation_error` (543), an unknown filter `invalid_parameter` (534), and a search or a location of the wrong form `parameter_invalid` (419).
         */
        get: operations["listBusinesses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resources/voucher": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Get a voucher by its key
         * @description Finds one voucher by its key, which is unique within the chain. When none fits, or this user may not see it, the answer is `resource_not_found` (544); without the query parameter it is `missing_parameter` (533), and with one that is no identifier `invalid_parameter` (534).
         */
        get: operations["getVoucherBy"];
        /**
         * Replace a voucher by its key
         * @description Replaces the writable properties of the voucher with this key: what is left out falls back to null or to its default. It never creates. An identifier in the body that belongs to another voucher answers `parameter_mismatch` (462). A change of status that is not allowed, such as leaving `redeemed`, answers `saving_object_error` (408). A user who may see but not change it gets `permission_denied_or_non_existent` (68).
         */
        put: operations["replaceVoucherBy"];
        /**
         * Create a voucher
         * @description Makes a voucher. A voucher that is already there, by its identifier, answers `resource_already_exists` (541). Data that cannot be stored answers `saving_object_error` (408). A user with too few rights gets `permission_denied_or_non_existent` (68).
         */
        post: operations["createVoucher"];
        /**
         * Delete a voucher by its key
         * @description Deletes the voucher with this key. A user who may see but not change it gets `permission_denied_or_non_existent` (68). The answer is the voucher as last stored, or nothing with status 204.
         */
        delete: operations["deleteVoucherBy"];
        options?: never;
        head?: never;
        /**
         * Update a voucher by its key
         * @description Changes the properties that are sent, of the voucher with this key. An identifier in the body that belongs to another voucher answers `parameter_mismatch` (462). A change of status that is not allowed, such as leaving `redeemed`, answers `saving_object_error` (408). A user who may see but not change it gets `permission_denied_or_non_existent` (68).
         */
        patch: operations["updateVoucherBy"];
        trace?: never;
    };
    "/resources/voucher/{id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path: {
                /**
                 * @description Spaaza's id of the voucher. Anything but a number answers `parameter_validation_error` (543).
                 * @example 7714209
                 */
                id: number;
            };
            cookie?: never;
        };
        /**
         * Get a voucher
         * @description Fetches one voucher by its id, rendered at the requested recursion level. When it is absent, or this user may not see it, the answer is `resource_not_found` (544).
         */
        get: operations["getVoucher"];
        /**
         * Replace a voucher
         * @description Replaces the writable properties: what is left out falls back to null or to its default, and what is required must be sent. It never creates. An identifier in the body that belongs to another voucher answers `parameter_mismatch` (462). A change of status that is not allowed, such as leaving `redeemed`, answers `saving_object_error` (408). A user who may see but not change it gets `permission_denied_or_non_existent` (68).
         */
        put: operations["replaceVoucher"];
        post?: never;
        /**
         * Delete a voucher
         * @description Deletes the voucher. A user who may see but not change it gets `permission_denied_or_non_existent` (68). The answer is the voucher as last stored, or nothing with status 204.
         */
        delete: operations["deleteVoucher"];
        options?: never;
        head?: never;
        /**
         * Update a voucher
         * @description Changes the properties that are sent and leaves the others alone. An identifier in the body that belongs to another voucher answers `parameter_mismatch` (462). A change of status that is not allowed, such as leaving `redeemed`, answers `saving_object_error` (408). A user who may see but not change it gets `permission_denied_or_non_existent` (68).
         */
        patch: operations["updateVoucher"];
        trace?: never;
    };
    "/resources/vouchers": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List vouchers
         * @description Lists the vouchers of the chain, page by page. A page or sort value out of range answers `parameter_validation_error` (543), an unknown filter `invalid_parameter` (534).
         */
        get: operations["listVouchers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resources/content-page": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Get a content page by its name
         * @description Finds one content page by its name, which is unique within the chain. When none fits, or this user may not see it, the answer is `resource_not_found` (544); without the query parameter it is `missing_parameter` (533), and with one that is no identifier `invalid_parameter` (534).
         */
        get: operations["getContentPageBy"];
        /**
         * Replace a content page by its name
         * @description Replaces the writable properties of the content page with this name: what is left out falls back to null or to its default. It never creates. A name in the body that belongs to another content page answers `parameter_mismatch` (462). A user who may see but not change it gets `permission_denied_or_non_existent` (68).
         */
        put: operations["replaceContentPageBy"];
        /**
         * Create a content page
         * @description Makes a content page. A content page with the same name answers `resource_already_exists` (541). Data that cannot be stored answers `saving_object_error` (408). A user with too few rights gets `permission_denied_or_non_existent` (68).
         */
        post: operations["createContentPage"];
        /**
         * Delete a content page by its name
         * @description Deletes the content page with this name. A user who may see but not change it gets `permission_denied_or_non_existent` (68). The answer is the content page as last stored, or nothing with status 204.
         */
        delete: operations["deleteContentPageBy"];
        options?: never;
        head?: never;
        /**
         * Update a content page by its name
         * @description Changes the properties that are sent, of the content page with this name. A name in the body that belongs to another content page answers `parameter_mismatch` (462). A user who may see but not change it gets `permission_denied_or_non_existent` (68).
         */
        patch: operations["updateContentPageBy"];
        trace?: never;
    };
    "/resources/content-page/{id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path: {
                /**
                 * @description Spaaza's id of the content page. Anything but a number answers `parameter_validation_error` (543).
                 * @example 612
                 */
                id: number;
            };
            cookie?: never;
        };
        /**
         * Get a content page
         * @description Fetches one content page by its id, rendered at the requested recursion level. When it is absent, or this user may not see it, the answer is `resource_not_found` (544).
         */
        get: operations["getContentPage"];
        /**
         * Replace a content page
         * @description Replaces the writable properties: what is left out falls back to null or to its default, and what is required must be sent. It never creates. A name in the body that belongs to another content page answers `parameter_mismatch` (462). A user who may see but not change it gets `permission_denied_or_non_existent` (68).
         */
        put: operations["replaceContentPage"];
        post?: never;
        /**
         * Delete a content page
         * @description Deletes the content page. A user who may see but not change it gets `permission_denied_or_non_existent` (68). The answer is the content page as last stored, or nothing with status 204.
         */
        delete: operations["deleteContentPage"];
        options?: never;
        head?: never;
        /**
         * Update a content page
         * @description Changes the properties that are sent and leaves the others alone. A name in the body that belongs to another content page answers `parameter_mismatch` (462). A user who may see but not change it gets `permission_denied_or_non_existent` (68).
         */
        patch: operations["updateContentPage"];
        trace?: never;
    };
    "/resources/content-pages": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List content pages
         * @description Lists the content pages of the chain, page by page. A page or sort value out of range answers `parameter_validation_error` (543), an unknown filter `invalid_parameter` (534).
         */
        get: operations["listContentPages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resources/allowed_ip_range": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Get an allowed IP range by its CIDR block
         * @description Finds one allowed IP range by its CIDR block, which is unique within the chain. When none fits, or this user may not see it, the answer is `resource_not_found` (544); without the query parameter it is `missing_parameter` (533), and with one that is no identifier `invalid_parameter` (534).
         */
        get: operations["getAllowedIpRangeBy"];
        /**
         * Replace an allowed IP range by its CIDR block
         * @description Replaces the writable properties of the allowed IP range with this CIDR block: what is left out falls back to null or to its default. It never creates. A CIDR block in the body that belongs to another range answers `parameter_mismatch` (462). Only a super-user admin may do this; anyone else gets `permission_denied_or_non_existent` (68).
         */
        put: operations["replaceAllowedIpRangeBy"];
        /**
         * Create an allowed IP range
         * @description Makes an allowed IP range. A range with the same CIDR block answers `resource_already_exists` (541). Data that cannot be stored answers `saving_object_error` (408). Only a super-user admin may do this; anyone else gets `permission_denied_or_non_existent` (68).
         */
        post: operations["createAllowedIpRange"];
        /**
         * Delete an allowed IP range by its CIDR block
         * @description Deletes the allowed IP range with this CIDR block. Only a super-user admin may do this; anyone else gets `permission_denied_or_non_existent` (68). The answer is the allowed IP range as last stored, or nothing with status 204.
         */
        delete: operations["deleteAllowedIpRangeBy"];
        options?: never;
        head?: never;
        /**
         * Update an allowed IP range by its CIDR block
         * @description Changes the properties that are sent, of the allowed IP range with this CIDR block. A CIDR block in the body that belongs to another range answers `parameter_mismatch` (462). Only a super-user admin may do this; anyone else gets `permission_denied_or_non_existent` (68).
         */
        patch: operations["updateAllowedIpRangeBy"];
        trace?: never;
    };
    "/resources/allowed_ip_range/{id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path: {
                /**
                 * @description Spaaza's id of the allowed IP range. Anything but a number answers `parameter_validation_error` (543).
                 * @example 418
                 */
                id: number;
            };
            cookie?: never;
        };
        /**
         * Get an allowed IP range
         * @description Fetches one allowed IP range by its id, rendered at the requested recursion level. When it is absent, or this user may not see it, the answer is `resource_not_found` (544).
         */
        get: operations["getAllowedIpRange"];
        /**
         * Replace an allowed IP range
         * @description Replaces the writable properties: what is left out falls back to null or to its default, and what is required must be sent. It never creates. A CIDR block in the body that belongs to another range answers `parameter_mismatch` (462). Only a super-user admin may do this; anyone else gets `permission_denied_or_non_existent` (68).
         */
        put: operations["replaceAllowedIpRange"];
        post?: never;
        /**
         * Delete an allowed IP range
         * @description Deletes the allowed IP range. Only a super-user admin may do this; anyone else gets `permission_denied_or_non_existent` (68). The answer is the allowed IP range as last stored, or nothing with status 204.
         */
        delete: operations["deleteAllowedIpRange"];
        options?: never;
        head?: never;
        /**
         * Update an allowed IP range
         * @description Changes the properties that are sent and leaves the others alone. A CIDR block in the body that belongs to another range answers `parameter_mismatch` (462). Only a super-user admin may do this; anyone else gets `permission_denied_or_non_existent` (68).
         */
        patch: operations["updateAllowedIpRange"];
        trace?: never;
    };
    "/resources/allowed_ip_ranges": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List allowed IP ranges
         * @description Lists the ranges from which admins of the chain may log in, page by page. A page or sort value out of range answers `parameter_validation_error` (543), and since no property is known to be a filter, any other query parameter `invalid_parameter` (534).
         */
        get: operations["listAllowedIpRanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resources/service_client": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Get a service client by its id in the query
         * @description Finds one service client by its id in the query, as the path with the id does. When none fits, or this user may not see it, the answer is `resource_not_found` (544); without the query parameter it is `missing_parameter` (533), and with one that is no identifier `invalid_parameter` (534).
         */
        get: operations["getServiceClientBy"];
        put?: never;
        /**
         * Create a service client
         * @description Makes a service client. A service client that is already there, by its identifier, answers `resource_already_exists` (541). Data that cannot be stored answers `saving_object_error` (408). Only a super-user admin may do this; anyone else gets `permission_denied_or_non_existent` (68).
         */
        post: operations["createServiceClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resources/service_client/{id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path: {
                /**
                 * @description Spaaza's id of the service client. Anything but a number answers `parameter_validation_error` (543).
                 * @example 3301
                 */
                id: number;
            };
            cookie?: never;
        };
        /**
         * Get a service client
         * @description Fetches one service client by its id, rendered at the requested recursion level. When it is absent, or this user may not see it, the answer is `resource_not_found` (544).
         */
        get: operations["getServiceClient"];
        /**
         * Replace a service client
         * @description Replaces the writable properties: what is left out falls back to null or to its default, and what is required must be sent. It never creates. An identifier in the body that belongs to another service client answers `parameter_mismatch` (462). Only a super-user admin may do this; anyone else gets `permission_denied_or_non_existent` (68).
         */
        put: operations["replaceServiceClient"];
        post?: never;
        /**
         * Delete a service client
         * @description Deletes the service client. The deletion is soft: Spaaza keeps the client and notes who deleted it in `deleted_by`. Only a super-user admin may do this; anyone else gets `permission_denied_or_non_existent` (68). The answer is the service client as last stored, or nothing with status 204.
         */
        delete: operations["deleteServiceClient"];
        options?: never;
        head?: never;
        /**
         * Update a service client
         * @description Changes the properties that are sent and leaves the others alone. An identifier in the body that belongs to another service client answers `parameter_mismatch` (462). Only a super-user admin may do this; anyone else gets `permission_denied_or_non_existent` (68).
         */
        patch: operations["updateServiceClient"];
        trace?: never;
    };
    "/resources/service_clients": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List service clients
         * @description Lists the service clients of the chain, page by page. A page or sort value out of range answers `parameter_validation_error` (543), and since no property is known to be a filter, any other query parameter `invalid_parameter` (534).
         */
        get: operations["listServiceClients"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resources/access_token": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Get an access token by its id in the query
         * @description Finds one access token by its id in the query, as the path with the id does. When none fits, or this user may not see it, the answer is `resource_not_found` (544); without the query parameter it is `missing_parameter` (533), and with one that is no identifier `invalid_parameter` (534).
         */
        get: operations["getAccessTokenBy"];
        put?: never;
        /**
         * Create an access token
         * @description Makes an access token. An access token that is already there, by its identifier, answers `resource_already_exists` (541). Data that cannot be stored answers `saving_object_error` (408). Only a super-user admin may do this; anyone else gets `permission_denied_or_non_existent` (68). This answer alone carries `token_secret`; the API stores no more than a hash of it.
         */
        post: operations["createAccessToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resources/access_token/{id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path: {
                /**
                 * @description UUID of the access token. Anything but a UUID answers `parameter_validation_error` (543).
                 * @example 0f9d4c2e-7b1a-4e63-9c58-2d6f1a8b3e47
                 */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get an access token
         * @description Fetches one access token by its id, rendered at the requested recursion level. When it is absent, or this user may not see it, the answer is `resource_not_found` (544).
         */
        get: operations["getAccessToken"];
        /**
         * Replace an access token
         * @description Replaces the writable properties: what is left out falls back to null or to its default, and what is required must be sent. It never creates. An identifier in the body that belongs to another access token answers `parameter_mismatch` (462). Only a super-user admin may do this; anyone else gets `permission_denied_or_non_existent` (68).
         */
        put: operations["replaceAccessToken"];
        post?: never;
        /**
         * Delete an access token
         * @description Deletes the access token. The deletion is soft: Spaaza keeps the token. Only a super-user admin may do this; anyone else gets `permission_denied_or_non_existent` (68). The answer is the access token as last stored, or nothing with status 204.
         */
        delete: operations["deleteAccessToken"];
        options?: never;
        head?: never;
        /**
         * Update an access token
         * @description Changes the properties that are sent and leaves the others alone. An identifier in the body that belongs to another access token answers `parameter_mismatch` (462). Only a super-user admin may do this; anyone else gets `permission_denied_or_non_existent` (68).
         */
        patch: operations["updateAccessToken"];
        trace?: never;
    };
    "/resources/access_tokens": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List access tokens
         * @description Lists the access tokens of the chain without their secrets, page by page. A page or sort value out of range answers `parameter_validation_error` (543), and since no property is known to be a filter, any other query parameter `invalid_parameter` (534).
         */
        get: operations["listAccessTokens"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resources/campaign/{id}/change_log": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path: {
                /**
                 * @description Spaaza's id of the campaign. Anything but a number answers `parameter_validation_error` (543).
                 * @example 5310
                 */
                id: number;
            };
            cookie?: never;
        };
        /**
         * List the change log of a campaign
         * @description Lists what admins changed in the campaign, page by page and newest first. It takes an admin with the right to read the chain. A campaign that is absent, that belongs to another chain than the header says, or that this admin may not read answers `resource_not_found` (544).
         */
        get: operations["listCampaignChangeLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resources/schema": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Get the OpenAPI document of the service
         * @description Fetches the OpenAPI document that the service generates of itself for the chain. When it cannot be made, the answer is `schema_error` (542). The recursion level is accepted, as on every request, and changes nothing here.
         */
        get: operations["getSchema"];
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
         * @description A store of a chain.
         * @example {
         *       "id": 48213,
         *       "owner_code": "NL-0417",
         *       "name": "Canal Street Flagship",
         *       "address_1": "Canal Street 12",
         *       "address_2": null,
         *       "address_3": null,
         *       "towncity": "Amsterdam",
         *       "region": "North Holland",
         *       "postalcode": "1017 AB",
         *       "countrycode": "NL",
         *       "latitude": 52.3702,
         *       "longitude": 4.8952,
         *       "is_shut_down": false,
         *       "email_address": "canal.street@lantern.example",
         *       "description": "Three floors by the water, with a repair desk.",
         *       "format": "flagship",
         *       "chain": {
         *         "id": 1743,
         *         "name": "Lantern Outfitters"
         *       },
         *       "created_date": "2026-02-11T09:14:05+00:00",
         *       "last_modified_date": "2026-03-18T10:42:57+00:00",
         *       "google_place_id": "ChIJexampleCanalStreet",
         *       "image_url": "https://images.lantern.example/stores/nl-0417.jpg",
         *       "review_url": "https://reviews.example/lantern/nl-0417",
         *       "website_url": "https://lantern.example/stores/canal-street",
         *       "facebook_url": null,
         *       "fax_number": null,
         *       "opening_times": {
         *         "monday": "12:00-18:00",
         *         "saturday": "09:00-18:00"
         *       },
         *       "deleted": false,
         *       "deleted_by": null
         *     }
         */
        Business: {
            /** @description Spaaza's id of the business. */
            id: number;
            /** @description Store code of the retailer, unique within the chain. Null when the store has none. */
            owner_code: string | null;
            /** @description Name of the store. */
            name?: string;
            /** @description First line of the address. (inferred) */
            address_1?: string | null;
            /** @description Second line of the address. (inferred) */
            address_2?: string | null;
            /** @description Third line of the address. (inferred) */
            address_3?: string | null;
            /** @description Town or city. (inferred) */
            towncity?: string | null;
            /** @description Region, province or state. (inferred) */
            region?: string | null;
            /** @description Postal code in the form of its country, such as `1234 AB` in NL, `1234` in BE and `12345` in DE. (inferred) */
            postalcode?: string | null;
            /** @description Two-letter country code of ISO 3166-1. (inferred) */
            countrycode?: string | null;
            /** @description Latitude in decimal degrees, north positive. (inferred) */
            latitude?: number | null;
            /** @description Longitude in decimal degrees, east positive. (inferred) */
            longitude?: number | null;
            /** @description True when the store has closed for good and is kept on record. (inferred) */
            is_shut_down?: boolean;
            /**
             * Format: email
             * @description E-mail address of the store. (inferred)
             */
            email_address?: string | null;
            /** @description Text about the store for customers. (inferred) */
            description?: string | null;
            /** @description Kind of store in the words of the retailer, such as `flagship` or `outlet`. (inferred) */
            format?: string | null;
            /** @description The chain that owns the store. (inferred) */
            chain?: components["schemas"]["Chain"];
            /**
             * Format: date-time
             * @description When the business was made.
             */
            created_date?: string;
            /**
             * Format: date-time
             * @description When the business was last changed. Null when it never was.
             */
            last_modified_date?: string | null;
            /** @description Id of the store at Google Places. (inferred) */
            google_place_id?: string | null;
            /**
             * Format: uri
             * @description Address of a picture of the store. (inferred)
             */
            image_url?: string | null;
            /**
             * Format: uri
             * @description Address of a page where customers review the store. (inferred)
             */
            review_url?: string | null;
            /**
             * Format: uri
             * @description Address of the store's own page. (inferred)
             */
            website_url?: string | null;
            /**
             * Format: uri
             * @description Address of the store on Facebook. (inferred)
             */
            facebook_url?: string | null;
            /** @description Fax number. (inferred) */
            fax_number?: string | null;
            /** @description Opening times, in a shape that is left open. (inferred) */
            opening_times?: {
                [key: string]: unknown;
            } | null;
            /** @description True after the business was deleted; it is kept, but marked. (inferred) */
            deleted?: boolean;
            /** @description Id of the user who deleted the business. Null while it is not deleted. (inferred) */
            deleted_by?: number | null;
        };
        /**
         * @description What POST accepts for a business.
         * @example {
         *       "name": "Harbour Kiosk",
         *       "owner_code": "NL-9001",
         *       "address_1": "Pier Road 3",
         *       "towncity": "Haarlem",
         *       "postalcode": "2011 BK",
         *       "countrycode": "NL",
         *       "latitude": 52.3874,
         *       "longitude": 4.6462,
         *       "email_address": "harbour.kiosk@lantern.example",
         *       "format": "kiosk"
         *     }
         */
        BusinessCreate: {
            /** @description Name of the store. */
            name: string;
            /** @description Store code of the retailer, unique within the chain. Null when the store has none. */
            owner_code?: string | null;
            /** @description First line of the address. (inferred) */
            address_1?: string | null;
            /** @description Second line of the address. (inferred) */
            address_2?: string | null;
            /** @description Third line of the address. (inferred) */
            address_3?: string | null;
            /** @description Town or city. (inferred) */
            towncity?: string | null;
            /** @description Region, province or state. (inferred) */
            region?: string | null;
            /** @description Postal code in the form of its country, such as `1234 AB` in NL, `1234` in BE and `12345` in DE. (inferred) */
            postalcode?: string | null;
            /** @description Two-letter country code of ISO 3166-1. (inferred) */
            countrycode?: string | null;
            /** @description Latitude in decimal degrees, north positive. (inferred) */
            latitude?: number | null;
            /** @description Longitude in decimal degrees, east positive. (inferred) */
            longitude?: number | null;
            /**
             * @description True when the store has closed for good and is kept on record. (inferred)
             * @default false
             */
            is_shut_down?: boolean;
            /**
             * Format: email
             * @description E-mail address of the store. (inferred)
             */
            email_address?: string | null;
            /** @description Text about the store for customers. (inferred) */
            description?: string | null;
            /** @description Kind of store in the words of the retailer, such as `flagship` or `outlet`. (inferred) */
            format?: string | null;
            /** @description Id of the store at Google Places. (inferred) */
            google_place_id?: string | null;
            /**
             * Format: uri
             * @description Address of a picture of the store. (inferred)
             */
            image_url?: string | null;
            /**
             * Format: uri
             * @description Address of a page where customers review the store. (inferred)
             */
            review_url?: string | null;
            /**
             * Format: uri
             * @description Address of the store's own page. (inferred)
             */
            website_url?: string | null;
            /**
             * Format: uri
             * @description Address of the store on Facebook. (inferred)
             */
            facebook_url?: string | null;
            /** @description Fax number. (inferred) */
            fax_number?: string | null;
            /** @description Opening times, in a shape that is left open. (inferred) */
            opening_times?: {
                [key: string]: unknown;
            } | null;
        };
        /**
         * @description What PATCH accepts for a business: only the properties to change.
         * @example {
         *       "owner_code": "NL-0417",
         *       "email_address": "desk.canal.street@lantern.example"
         *     }
         */
        BusinessPatch: {
            /** @description Store code of the retailer, unique within the chain. Null when the store has none. */
            owner_code?: string | null;
            /** @description Name of the store. */
            name?: string;
            /** @description First line of the address. (inferred) */
            address_1?: string | null;
            /** @description Second line of the address. (inferred) */
            address_2?: string | null;
            /** @description Third line of the address. (inferred) */
            address_3?: string | null;
            /** @description Town or city. (inferred) */
            towncity?: string | null;
            /** @description Region, province or state. (inferred) */
            region?: string | null;
            /** @description Postal code in the form of its country, such as `1234 AB` in NL, `1234` in BE and `12345` in DE. (inferred) */
            postalcode?: string | null;
            /** @description Two-letter country code of ISO 3166-1. (inferred) */
            countrycode?: string | null;
            /** @description Latitude in decimal degrees, north positive. (inferred) */
            latitude?: number | null;
            /** @description Longitude in decimal degrees, east positive. (inferred) */
            longitude?: number | null;
            /** @description True when the store has closed for good and is kept on record. (inferred) */
            is_shut_down?: boolean;
            /**
             * Format: email
             * @description E-mail address of the store. (inferred)
             */
            email_address?: string | null;
            /** @description Text about the store for customers. (inferred) */
            description?: string | null;
            /** @description Kind of store in the words of the retailer, such as `flagship` or `outlet`. (inferred) */
            format?: string | null;
            /** @description Id of the store at Google Places. (inferred) */
            google_place_id?: string | null;
            /**
             * Format: uri
             * @description Address of a picture of the store. (inferred)
             */
            image_url?: string | null;
            /**
             * Format: uri
             * @description Address of a page where customers review the store. (inferred)
             */
            review_url?: string | null;
            /**
             * Format: uri
             * @description Address of the store's own page. (inferred)
             */
            website_url?: string | null;
            /**
             * Format: uri
             * @description Address of the store on Facebook. (inferred)
             */
            facebook_url?: string | null;
            /** @description Fax number. (inferred) */
            fax_number?: string | null;
            /** @description Opening times, in a shape that is left open. (inferred) */
            opening_times?: {
                [key: string]: unknown;
            } | null;
        };
        /**
         * @description What PUT accepts for a business. Any other property than `name` falls back to null or to its default when it is left out.
         * @example {
         *       "name": "Canal Street Flagship",
         *       "owner_code": "NL-0417",
         *       "address_1": "Canal Street 12",
         *       "towncity": "Amsterdam",
         *       "postalcode": "1017 AB",
         *       "countrycode": "NL",
         *       "latitude": 52.3702,
         *       "longitude": 4.8952,
         *       "email_address": "canal.street@lantern.example",
         *       "format": "flagship",
         *       "description": "Three floors by the water, with a repair desk.",
         *       "is_shut_down": false
         *     }
         */
        BusinessReplace: {
            /** @description Name of the store. */
            name: string;
            /** @description Store code of the retailer, unique within the chain. Null when the store has none. */
            owner_code?: string | null;
            /** @description First line of the address. (inferred) */
            address_1?: string | null;
            /** @description Second line of the address. (inferred) */
            address_2?: string | null;
            /** @description Third line of the address. (inferred) */
            address_3?: string | null;
            /** @description Town or city. (inferred) */
            towncity?: string | null;
            /** @description Region, province or state. (inferred) */
            region?: string | null;
            /** @description Postal code in the form of its country, such as `1234 AB` in NL, `1234` in BE and `12345` in DE. (inferred) */
            postalcode?: string | null;
            /** @description Two-letter country code of ISO 3166-1. (inferred) */
            countrycode?: string | null;
            /** @description Latitude in decimal degrees, north positive. (inferred) */
            latitude?: number | null;
            /** @description Longitude in decimal degrees, east positive. (inferred) */
            longitude?: number | null;
            /**
             * @description True when the store has closed for good and is kept on record. (inferred)
             * @default false
             */
            is_shut_down?: boolean;
            /**
             * Format: email
             * @description E-mail address of the store. (inferred)
             */
            email_address?: string | null;
            /** @description Text about the store for customers. (inferred) */
            description?: string | null;
            /** @description Kind of store in the words of the retailer, such as `flagship` or `outlet`. (inferred) */
            format?: string | null;
            /** @description Id of the store at Google Places. (inferred) */
            google_place_id?: string | null;
            /**
             * Format: uri
             * @description Address of a picture of the store. (inferred)
             */
            image_url?: string | null;
            /**
             * Format: uri
             * @description Address of a page where customers review the store. (inferred)
             */
            review_url?: string | null;
            /**
             * Format: uri
             * @description Address of the store's own page. (inferred)
             */
            website_url?: string | null;
            /**
             * Format: uri
             * @description Address of the store on Facebook. (inferred)
             */
            facebook_url?: string | null;
            /** @description Fax number. (inferred) */
            fax_number?: string | null;
            /** @description Opening times, in a shape that is left open. (inferred) */
            opening_times?: {
                [key: string]: unknown;
            } | null;
        };
        /**
         * @description One page of businesses with its metadata. (inferred: the names of the metadata, documented for change logs)
         * @example {
         *       "result_type": "businesses",
         *       "offset": 0,
         *       "limit": 25,
         *       "total_count": 2,
         *       "resources": [
         *         {
         *           "id": 48213,
         *           "owner_code": "NL-0417"
         *         },
         *         {
         *           "id": 48220,
         *           "owner_code": "NL-0422"
         *         }
         *       ]
         *     }
         */
        BusinessList: {
            /** @description A word for what the list holds. Documented for change logs alone, so it may be missing here. */
            result_type?: string;
            /** @description How many businesses were skipped before this page. */
            offset: number;
            /** @description The page size that was applied. */
            limit: number;
            /** @description How many businesses match, counted before paging. */
            total_count: number;
            /** @description The businesses of this page, each rendered at the requested recursion level. */
            resources: components["schemas"]["Business"][];
        };
        /**
         * @description An entitlement of a customer to a discount or a reward.
         * @example {
         *       "id": 7714209,
         *       "key": "5d0c9e21b7f84a36e1d2c3b4a5968778695a4b3c2d1e0f9f8e7d6c5b4a392817",
         *       "type": "basket",
         *       "status": "claimed",
         *       "amount": 12.5,
         *       "amount_original": 12.5,
         *       "amount_redeemed": null,
         *       "discount_ratio": null,
         *       "honour_code": null,
         *       "expiry_date": "2026-12-31T22:59:59+00:00",
         *       "title": "12.50 off",
         *       "text": "Welcome back.",
         *       "description": "Valid on one basket in every store.",
         *       "notes": null,
         *       "campaign": {
         *         "id": 5310,
         *         "title": "Autumn welcome",
         *         "description": "A voucher for the first visit of the season.",
         *         "chain": {
         *           "id": 1743
         *         }
         *       },
         *       "user": {
         *         "id": 31508,
         *         "first_name": "Ilse",
         *         "last_name": "Brandsma",
         *         "email_address": "ilse@mail.example"
         *       },
         *       "currency": 1,
         *       "locked": false,
         *       "created_date": "2026-09-01T08:00:00+00:00",
         *       "last_modified_date": "2026-09-14T12:31:09+00:00",
         *       "redeemed_date": null,
         *       "image_url": "https://images.lantern.example/vouchers/autumn.png",
         *       "locked_until": null,
         *       "locking_code": null,
         *       "redemption_notes": null
         *     }
         */
        Voucher: {
            /** @description Spaaza's id of the voucher. */
            id: number;
            /** @description Unguessable key of the voucher, unique within the chain. In samples it is 64 hexadecimal digits. */
            key: string;
            /**
             * @description Kind of voucher: `basket` takes a fixed amount off, `basket_pct` a percentage, `honour` stands for a code of a third party, `basket_fixed_unit` for a fixed unit. Set once, on creation. (inferred: its name)
             * @enum {string}
             */
            type?: "basket" | "basket_pct" | "honour" | "basket_fixed_unit";
            /**
             * @description Where the voucher is in its life. `redeemed` is final: leaving it answers `saving_object_error` (408). (inferred: its name)
             * @enum {string}
             */
            status?: "generated" | "claimed" | "redeemed";
            /** @description Amount of the voucher, in its currency. */
            amount?: number | null;
            /** @description Amount at the time of creation. (inferred) */
            amount_original?: number | null;
            /** @description How much of the amount has been used. Null when nothing was. (inferred: its type) */
            amount_redeemed?: number | null;
            /** @description Share of the basket that is taken off, for type `basket_pct`. (inferred) */
            discount_ratio?: number | null;
            /** @description Code of the third party, for type `honour`. (inferred) */
            honour_code?: string | null;
            /**
             * Format: date-time
             * @description When the voucher stops being valid. Null when it never does. (inferred)
             */
            expiry_date?: string | null;
            /** @description Title to show. (inferred) */
            title?: string | null;
            /** @description Short text to show. (inferred) */
            text?: string | null;
            /** @description Long text to show. (inferred) */
            description?: string | null;
            /** @description Remarks to show. (inferred) */
            notes?: string | null;
            /** @description The campaign that the voucher belongs to; every voucher has one. Set once, on creation, through `campaign_id`. */
            campaign?: components["schemas"]["Campaign"];
            /** @description The customer who holds the voucher. Set once, on creation, through `user_id`. (inferred) */
            user?: components["schemas"]["User"] | null;
            /** @description Id of the currency of the amounts. (inferred) */
            currency?: number | null;
            /** @description True while the voucher is reserved for a basket. (inferred) */
            locked?: boolean;
            /**
             * Format: date-time
             * @description When the voucher was made. (inferred)
             */
            created_date?: string;
            /**
             * Format: date-time
             * @description When the voucher was last changed. Null when it never was. (inferred)
             */
            last_modified_date?: string | null;
            /**
             * Format: date-time
             * @description When the voucher was redeemed. Null while it is not. (inferred)
             */
            redeemed_date?: string | null;
            /**
             * Format: uri
             * @description Address of a picture of the voucher. (inferred)
             */
            image_url?: string | null;
            /**
             * Format: date-time
             * @description When the lock ends. Null while the voucher is not locked. (inferred)
             */
            locked_until?: string | null;
            /** @description Code of the basket that holds the lock. Null while the voucher is not locked. (inferred) */
            locking_code?: string | null;
            /** @description Remarks about the redemption. (inferred) */
            redemption_notes?: string | null;
        };
        /**
         * @description What POST accepts for a voucher.
         * @example {
         *       "type": "basket",
         *       "campaign_id": 5310,
         *       "user_id": 31508,
         *       "amount": 12.5,
         *       "title": "12.50 off",
         *       "expiry_date": "2026-12-31T22:59:59+00:00"
         *     }
         */
        VoucherCreate: {
            /**
             * @description Kind of voucher: `basket` takes a fixed amount off, `basket_pct` a percentage, `honour` stands for a code of a third party, `basket_fixed_unit` for a fixed unit. Set once, on creation. (inferred: its name)
             * @enum {string}
             */
            type: "basket" | "basket_pct" | "honour" | "basket_fixed_unit";
            /** @description Id of the campaign that the voucher belongs to; every voucher has one. (inferred: the link by id) */
            campaign_id: number;
            /** @description Amount of the voucher, in its currency. */
            amount?: number | null;
            /** @description Share of the basket that is taken off, for type `basket_pct`. (inferred) */
            discount_ratio?: number | null;
            /** @description Code of the third party, for type `honour`. (inferred) */
            honour_code?: string | null;
            /**
             * Format: date-time
             * @description When the voucher stops being valid. Null when it never does. (inferred)
             */
            expiry_date?: string | null;
            /** @description Title to show. (inferred) */
            title?: string | null;
            /** @description Short text to show. (inferred) */
            text?: string | null;
            /** @description Long text to show. (inferred) */
            description?: string | null;
            /** @description Remarks to show. (inferred) */
            notes?: string | null;
            /** @description Id of the customer who holds the voucher. (inferred) */
            user_id?: number | null;
            /**
             * Format: uri
             * @description Address of a picture of the voucher. (inferred)
             */
            image_url?: string | null;
            /** @description Remarks about the redemption. (inferred) */
            redemption_notes?: string | null;
        };
        /**
         * @description What PATCH accepts for a voucher: only the properties to change.
         * @example {
         *       "status": "claimed"
         *     }
         */
        VoucherPatch: {
            /**
             * @description Where the voucher is in its life. `redeemed` is final: leaving it answers `saving_object_error` (408). (inferred: its name)
             * @enum {string}
             */
            status?: "generated" | "claimed" | "redeemed";
            /** @description Amount of the voucher, in its currency. */
            amount?: number | null;
            /** @description Share of the basket that is taken off, for type `basket_pct`. (inferred) */
            discount_ratio?: number | null;
            /** @description Code of the third party, for type `honour`. (inferred) */
            honour_code?: string | null;
            /**
             * Format: date-time
             * @description When the voucher stops being valid. Null when it never does. (inferred)
             */
            expiry_date?: string | null;
            /** @description Title to show. (inferred) */
            title?: string | null;
            /** @description Short text to show. (inferred) */
            text?: string | null;
            /** @description Long text to show. (inferred) */
            description?: string | null;
            /** @description Remarks to show. (inferred) */
            notes?: string | null;
            /**
             * Format: uri
             * @description Address of a picture of the voucher. (inferred)
             */
            image_url?: string | null;
            /** @description Remarks about the redemption. (inferred) */
            redemption_notes?: string | null;
        };
        /**
         * @description What PUT accepts for a voucher. `status` is required, because resetting it by leaving it out would be a surprise; any other property left out falls back to null. (inferred)
         * @example {
         *       "status": "claimed",
         *       "amount": 10,
         *       "title": "10.00 off",
         *       "expiry_date": "2026-12-31T22:59:59+00:00"
         *     }
         */
        VoucherReplace: {
            /**
             * @description Where the voucher is in its life. `redeemed` is final: leaving it answers `saving_object_error` (408). (inferred: its name)
             * @enum {string}
             */
            status: "generated" | "claimed" | "redeemed";
            /** @description Amount of the voucher, in its currency. */
            amount?: number | null;
            /** @description Share of the basket that is taken off, for type `basket_pct`. (inferred) */
            discount_ratio?: number | null;
            /** @description Code of the third party, for type `honour`. (inferred) */
            honour_code?: string | null;
            /**
             * Format: date-time
             * @description When the voucher stops being valid. Null when it never does. (inferred)
             */
            expiry_date?: string | null;
            /** @description Title to show. (inferred) */
            title?: string | null;
            /** @description Short text to show. (inferred) */
            text?: string | null;
            /** @description Long text to show. (inferred) */
            description?: string | null;
            /** @description Remarks to show. (inferred) */
            notes?: string | null;
            /**
             * Format: uri
             * @description Address of a picture of the voucher. (inferred)
             */
            image_url?: string | null;
            /** @description Remarks about the redemption. (inferred) */
            redemption_notes?: string | null;
        };
        /**
         * @description One page of vouchers with its metadata. (inferred: the names of the metadata, documented for change logs)
         * @example {
         *       "offset": 0,
         *       "limit": 25,
         *       "total_count": 2,
         *       "resources": [
         *         {
         *           "id": 7714209,
         *           "key": "5d0c9e21b7f84a36e1d2c3b4a5968778695a4b3c2d1e0f9f8e7d6c5b4a392817"
         *         },
         *         {
         *           "id": 7714266,
         *           "key": "9b1f6e0d2c7a4583f6e5d4c3b2a19087a1b2c3d4e5f60718293a4b5c6d7e8f90"
         *         }
         *       ]
         *     }
         */
        VoucherList: {
            /** @description A word for what the list holds. Documented for change logs alone, so it may be missing here. */
            result_type?: string;
            /** @description How many vouchers were skipped before this page. */
            offset: number;
            /** @description The page size that was applied. */
            limit: number;
            /** @description How many vouchers match, counted before paging. */
            total_count: number;
            /** @description The vouchers of this page, each rendered at the requested recursion level. */
            resources: components["schemas"]["Voucher"][];
        };
        /**
         * @description A page of content, with its place in the hierarchy and its layout zones.
         * @example {
         *       "id": 612,
         *       "name": "spring-lookbook",
         *       "display_name": "Spring lookbook",
         *       "order": 20,
         *       "active": true,
         *       "parent": {
         *         "id": 600,
         *         "name": "home",
         *         "display_name": "Home",
         *         "order": 10,
         *         "active": true,
         *         "parent": null
         *       },
         *       "zones": [
         *         {
         *           "name": "hero",
         *           "campaign_id": 5310
         *         }
         *       ]
         *     }
         */
        ContentPage: {
            /** @description Spaaza's id of the content page. */
            id: number;
            /** @description Technical name of the page, unique within the chain. */
            name: string;
            /** @description Name to show. Null when the page has none. */
            display_name?: string | null;
            /** @description Place of the page among its siblings, lowest first. (inferred: lowest first) */
            order?: number;
            /** @description True while the page is in use. (inferred: its name) */
            active?: boolean;
            /** @description The page above this one. Null at the top. */
            parent?: components["schemas"]["ContentPage"] | null;
            /** @description Layout zones of the page and the campaign content in them. What a zone holds is not documented. */
            zones?: {
                [key: string]: unknown;
            }[];
        };
        /**
         * @description What POST accepts for a content page.
         * @example {
         *       "name": "autumn-lookbook",
         *       "display_name": "Autumn lookbook",
         *       "order": 30,
         *       "active": true,
         *       "parent_id": 600,
         *       "zones": [
         *         {
         *           "name": "hero",
         *           "campaign_id": 5310
         *         }
         *       ]
         *     }
         */
        ContentPageCreate: {
            /** @description Technical name of the page, unique within the chain. */
            name: string;
            /** @description Name to show. Null when the page has none. */
            display_name?: string | null;
            /**
             * @description Place of the page among its siblings, lowest first. (inferred: lowest first)
             * @default 0
             */
            order?: number;
            /**
             * @description True while the page is in use. (inferred: its name)
             * @default true
             */
            active?: boolean;
            /** @description Id of the page above this one. Null at the top. (inferred: the link by id) */
            parent_id?: number | null;
            /** @description Layout zones of the page and the campaign content in them. What a zone holds is not documented. */
            zones?: {
                [key: string]: unknown;
            }[];
        };
        /**
         * @description What PATCH accepts for a content page: only the properties to change.
         * @example {
         *       "active": false
         *     }
         */
        ContentPagePatch: {
            /** @description Technical name of the page, unique within the chain. */
            name?: string;
            /** @description Name to show. Null when the page has none. */
            display_name?: string | null;
            /** @description Place of the page among its siblings, lowest first. (inferred: lowest first) */
            order?: number;
            /** @description True while the page is in use. (inferred: its name) */
            active?: boolean;
            /** @description Id of the page above this one. Null at the top. (inferred: the link by id) */
            parent_id?: number | null;
            /** @description Layout zones of the page and the campaign content in them. What a zone holds is not documented. */
            zones?: {
                [key: string]: unknown;
            }[];
        };
        /**
         * @description What PUT accepts for a content page. Any other property than `name` falls back to null or to its default when it is left out.
         * @example {
         *       "name": "spring-lookbook",
         *       "display_name": "Spring lookbook 2026",
         *       "order": 20,
         *       "active": true,
         *       "parent_id": 600,
         *       "zones": []
         *     }
         */
        ContentPageReplace: {
            /** @description Technical name of the page, unique within the chain. */
            name: string;
            /** @description Name to show. Null when the page has none. */
            display_name?: string | null;
            /**
             * @description Place of the page among its siblings, lowest first. (inferred: lowest first)
             * @default 0
             */
            order?: number;
            /**
             * @description True while the page is in use. (inferred: its name)
             * @default true
             */
            active?: boolean;
            /** @description Id of the page above this one. Null at the top. (inferred: the link by id) */
            parent_id?: number | null;
            /** @description Layout zones of the page and the campaign content in them. What a zone holds is not documented. */
            zones?: {
                [key: string]: unknown;
            }[];
        };
        /**
         * @description One page of content pages with its metadata. (inferred: the names of the metadata, documented for change logs)
         * @example {
         *       "offset": 0,
         *       "limit": 25,
         *       "total_count": 2,
         *       "resources": [
         *         {
         *           "id": 600,
         *           "name": "home"
         *         },
         *         {
         *           "id": 612,
         *           "name": "spring-lookbook"
         *         }
         *       ]
         *     }
         */
        ContentPageList: {
            /** @description A word for what the list holds. Documented for change logs alone, so it may be missing here. */
            result_type?: string;
            /** @description How many content pages were skipped before this page. */
            offset: number;
            /** @description The page size that was applied. */
            limit: number;
            /** @description How many content pages match, counted before paging. */
            total_count: number;
            /** @description The content pages of this page, each rendered at the requested recursion level. */
            resources: components["schemas"]["ContentPage"][];
        };
        /**
         * @description A range of IP addresses from which admins of the chain may log in.
         * @example {
         *       "id": 418,
         *       "cidr": "203.0.113.0/24",
         *       "notes": "Head office, Utrecht",
         *       "created_date": "2026-02-11T09:14:05+00:00",
         *       "last_modified_date": "2026-03-18T10:42:57+00:00",
         *       "last_updated_by": {
         *         "id": 70112,
         *         "name": "Noor Visser"
         *       }
         *     }
         */
        AllowedIpRange: {
            /** @description Spaaza's id of the range. */
            id: number;
            /** @description The range in CIDR notation, unique within the chain. Host bits may be set: the network address need not be clean. */
            cidr: string;
            /** @description What the range is for, or where it is. */
            notes?: string | null;
            /**
             * Format: date-time
             * @description When the range was made.
             */
            created_date?: string;
            /**
             * Format: date-time
             * @description When the range was last changed. Null when it never was.
             */
            last_modified_date?: string | null;
            /** @description The admin who last changed the range. */
            last_updated_by?: components["schemas"]["Admin"] | null;
        };
        /**
         * @description What POST accepts for a range. (inferred: the pattern of `cidr`)
         * @example {
         *       "cidr": "198.51.100.64/26",
         *       "notes": "Warehouse, Tilburg"
         *     }
         */
        AllowedIpRangeCreate: {
            /** @description The range in CIDR notation, unique within the chain. Host bits may be set: the network address need not be clean. */
            cidr: string;
            /** @description What the range is for, or where it is. */
            notes?: string | null;
        };
        /**
         * @description What PATCH accepts for a range: only the properties to change.
         * @example {
         *       "notes": "Head office, Utrecht, second floor"
         *     }
         */
        AllowedIpRangePatch: {
            /** @description The range in CIDR notation, unique within the chain. Host bits may be set: the network address need not be clean. */
            cidr?: string;
            /** @description What the range is for, or where it is. */
            notes?: string | null;
        };
        /**
         * @description What PUT accepts for a range. `notes` falls back to null when left out.
         * @example {
         *       "cidr": "203.0.113.0/25",
         *       "notes": "Head office, Utrecht"
         *     }
         */
        AllowedIpRangeReplace: {
            /** @description The range in CIDR notation, unique within the chain. Host bits may be set: the network address need not be clean. */
            cidr: string;
            /** @description What the range is for, or where it is. */
            notes?: string | null;
        };
        /**
         * @description One page of ranges with its metadata. (inferred: the names of the metadata, documented for change logs)
         * @example {
         *       "offset": 0,
         *       "limit": 25,
         *       "total_count": 2,
         *       "resources": [
         *         {
         *           "id": 418,
         *           "cidr": "203.0.113.0/24"
         *         },
         *         {
         *           "id": 423,
         *           "cidr": "198.51.100.17/28"
         *         }
         *       ]
         *     }
         */
        AllowedIpRangeList: {
            /** @description A word for what the list holds. Documented for change logs alone, so it may be missing here. */
            result_type?: string;
            /** @description How many ranges were skipped before this page. */
            offset: number;
            /** @description The page size that was applied. */
            limit: number;
            /** @description How many ranges match, counted before paging. */
            total_count: number;
            /** @description The ranges of this page, each rendered at the requested recursion level. */
            resources: components["schemas"]["AllowedIpRange"][];
        };
        /**
         * @description A program that acts for a chain with access tokens of its own.
         * @example {
         *       "id": 3301,
         *       "name": "Webshop connector",
         *       "contact_email": "integrations@lantern.example",
         *       "enabled": true,
         *       "identity_source": "webshop-nl",
         *       "access_tokens": [
         *         {
         *           "id": "0f9d4c2e-7b1a-4e63-9c58-2d6f1a8b3e47",
         *           "scope": "chain:1743",
         *           "active": true,
         *           "service_client": {
         *             "id": 3301
         *           },
         *           "created_date": "2026-02-11T09:20:44+00:00",
         *           "last_modified_date": null,
         *           "last_updated_by": {
         *             "id": 70112
         *           }
         *         }
         *       ],
         *       "created_date": "2026-02-11T09:14:05+00:00",
         *       "last_modified_date": "2026-03-18T10:42:57+00:00",
         *       "last_updated_by": {
         *         "id": 70112,
         *         "name": "Noor Visser"
         *       },
         *       "deleted_by": null
         *     }
         */
        ServiceClient: {
            /** @description Spaaza's id of the service client. */
            id: number;
            /** @description Name for people. (inferred: its name) */
            name?: string;
            /**
             * Format: email
             * @description Address of the people behind the client. Null when there is none. (inferred: its name)
             */
            contact_email?: string | null;
            /** @description True while the client may act. (inferred: its name) */
            enabled?: boolean;
            /** @description The platform that the client authenticates for, such as a webshop. Null for all other clients. (inferred: its name) */
            identity_source?: string | null;
            /** @description The tokens of the client, without their secrets. (inferred: its name) */
            access_tokens?: components["schemas"]["AccessToken"][];
            /**
             * Format: date-time
             * @description When the service client was made.
             */
            created_date?: string;
            /**
             * Format: date-time
             * @description When the service client was last changed. Null when it never was.
             */
            last_modified_date?: string | null;
            /** @description The admin who last changed the service client. */
            last_updated_by?: components["schemas"]["Admin"] | null;
            /** @description Id of the admin who deleted the client. Null while it is not deleted. (inferred: its type) */
            deleted_by?: number | null;
        };
        /**
         * @description What POST accepts for a service client.
         * @example {
         *       "name": "Webshop connector",
         *       "contact_email": "integrations@lantern.example",
         *       "enabled": true,
         *       "identity_source": "webshop-nl"
         *     }
         */
        ServiceClientCreate: {
            /** @description Name for people. (inferred: its name) */
            name: string;
            /**
             * Format: email
             * @description Address of the people behind the client. Null when there is none. (inferred: its name)
             */
            contact_email?: string | null;
            /**
             * @description True while the client may act. (inferred: its name)
             * @default true
             */
            enabled?: boolean;
            /** @description The platform that the client authenticates for, such as a webshop. Null for all other clients. (inferred: its name) */
            identity_source?: string | null;
        };
        /**
         * @description What PATCH accepts for a service client: only the properties to change.
         * @example {
         *       "enabled": false
         *     }
         */
        ServiceClientPatch: {
            /** @description Name for people. (inferred: its name) */
            name?: string;
            /**
             * Format: email
             * @description Address of the people behind the client. Null when there is none. (inferred: its name)
             */
            contact_email?: string | null;
            /** @description True while the client may act. (inferred: its name) */
            enabled?: boolean;
            /** @description The platform that the client authenticates for, such as a webshop. Null for all other clients. (inferred: its name) */
            identity_source?: string | null;
        };
        /**
         * @description What PUT accepts for a service client. Any other property than `name` falls back to null or to its default when it is left out.
         * @example {
         *       "name": "Webshop connector NL",
         *       "contact_email": "integrations@lantern.example",
         *       "enabled": true,
         *       "identity_source": "webshop-nl"
         *     }
         */
        ServiceClientReplace: {
            /** @description Name for people. (inferred: its name) */
            name: string;
            /**
             * Format: email
             * @description Address of the people behind the client. Null when there is none. (inferred: its name)
             */
            contact_email?: string | null;
            /**
             * @description True while the client may act. (inferred: its name)
             * @default true
             */
            enabled?: boolean;
            /** @description The platform that the client authenticates for, such as a webshop. Null for all other clients. (inferred: its name) */
            identity_source?: string | null;
        };
        /**
         * @description One page of service clients with its metadata. (inferred: the names of the metadata, documented for change logs)
         * @example {
         *       "offset": 0,
         *       "limit": 25,
         *       "total_count": 2,
         *       "resources": [
         *         {
         *           "id": 3301
         *         },
         *         {
         *           "id": 3318
         *         }
         *       ]
         *     }
         */
        ServiceClientList: {
            /** @description A word for what the list holds. Documented for change logs alone, so it may be missing here. */
            result_type?: string;
            /** @description How many service clients were skipped before this page. */
            offset: number;
            /** @description The page size that was applied. */
            limit: number;
            /** @description How many service clients match, counted before paging. */
            total_count: number;
            /** @description The service clients of this page, each rendered at the requested recursion level. */
            resources: components["schemas"]["ServiceClient"][];
        };
        /**
         * @description A credential of a service client, without its secret.
         * @example {
         *       "id": "0f9d4c2e-7b1a-4e63-9c58-2d6f1a8b3e47",
         *       "scope": "chain:1743",
         *       "active": true,
         *       "service_client": {
         *         "id": 3301,
         *         "name": "Webshop connector",
         *         "contact_email": "integrations@lantern.example",
         *         "enabled": true,
         *         "identity_source": "webshop-nl",
         *         "access_tokens": [
         *           {
         *             "id": "0f9d4c2e-7b1a-4e63-9c58-2d6f1a8b3e47"
         *           }
         *         ],
         *         "created_date": "2026-02-11T09:14:05+00:00",
         *         "last_modified_date": "2026-03-18T10:42:57+00:00",
         *         "last_updated_by": {
         *           "id": 70112
         *         }
         *       },
         *       "created_date": "2026-02-11T09:20:44+00:00",
         *       "last_modified_date": null,
         *       "last_updated_by": {
         *         "id": 70112,
         *         "name": "Noor Visser"
         *       }
         *     }
         */
        AccessToken: {
            /**
             * Format: uuid
             * @description UUID of the token: the public half of the credential.
             */
            id: string;
            /** @description Which chain or entity the token reaches. Set once, on creation. The form of the values is not documented. */
            scope?: string;
            /** @description True while the token works; false switches it off without deleting it. (inferred: its name) */
            active?: boolean;
            /** @description The service client that the token belongs to; the chain follows from it. Set once, on creation, through `service_client_id`. (inferred: its name) */
            service_client?: components["schemas"]["ServiceClient"];
            /**
             * Format: date-time
             * @description When the token was made.
             */
            created_date?: string;
            /**
             * Format: date-time
             * @description When the token was last changed. Null when it never was.
             */
            last_modified_date?: string | null;
            /** @description The admin who last changed the token. */
            last_updated_by?: components["schemas"]["Admin"] | null;
        };
        /**
         * @description What POST accepts for an access token.
         * @example {
         *       "service_client_id": 3301,
         *       "scope": "chain:1743",
         *       "active": true
         *     }
         */
        AccessTokenCreate: {
            /** @description Id of the service client that the token belongs to. (inferred: the link by id) */
            service_client_id: number;
            /** @description Which chain or entity the token reaches. Set once, on creation. The form of the values is not documented. */
            scope: string;
            /**
             * @description True while the token works; false switches it off without deleting it. (inferred: its name)
             * @default true
             */
            active?: boolean;
        };
        /**
         * @description What PATCH accepts for an access token: only the properties to change.
         * @example {
         *       "active": false
         *     }
         */
        AccessTokenPatch: {
            /** @description True while the token works; false switches it off without deleting it. (inferred: its name) */
            active?: boolean;
        };
        /**
         * @description What PUT accepts for an access token. `active` is all that can be written, so it is required. (inferred)
         * @example {
         *       "active": false
         *     }
         */
        AccessTokenReplace: {
            /** @description True while the token works; false switches it off without deleting it. (inferred: its name) */
            active: boolean;
        };
        /**
         * @description The answer to the creation of a token: the token and, this once, its secret.
         * @example {
         *       "id": "0f9d4c2e-7b1a-4e63-9c58-2d6f1a8b3e47",
         *       "token_secret": "shown-once-example-value",
         *       "scope": "chain:1743",
         *       "active": true,
         *       "service_client": {
         *         "id": 3301,
         *         "name": "Webshop connector",
         *         "contact_email": "integrations@lantern.example",
         *         "enabled": true,
         *         "identity_source": "webshop-nl",
         *         "access_tokens": [
         *           {
         *             "id": "0f9d4c2e-7b1a-4e63-9c58-2d6f1a8b3e47"
         *           }
         *         ],
         *         "created_date": "2026-02-11T09:14:05+00:00",
         *         "last_modified_date": "2026-03-18T10:42:57+00:00",
         *         "last_updated_by": {
         *           "id": 70112
         *         }
         *       },
         *       "created_date": "2026-02-11T09:20:44+00:00",
         *       "last_modified_date": null,
         *       "last_updated_by": {
         *         "id": 70112,
         *         "name": "Noor Visser"
         *       }
         *     }
         */
        AccessTokenCreated: {
            /**
             * Format: uuid
             * @description UUID of the token: the public half of the credential.
             */
            id: string;
            /** @description Secret half of the credential. This answer alone carries it: keep it now, it cannot be read again. It is no identifier, but stands at level 0, because no later answer could show it. (inferred: the level) */
            token_secret: string;
            /** @description Which chain or entity the token reaches. Set once, on creation. The form of the values is not documented. */
            scope?: string;
            /** @description True while the token works; false switches it off without deleting it. (inferred: its name) */
            active?: boolean;
            /** @description The service client that the token belongs to; the chain follows from it. Set once, on creation, through `service_client_id`. (inferred: its name) */
            service_client?: components["schemas"]["ServiceClient"];
            /**
             * Format: date-time
             * @description When the token was made.
             */
            created_date?: string;
            /**
             * Format: date-time
             * @description When the token was last changed. Null when it never was.
             */
            last_modified_date?: string | null;
            /** @description The admin who last changed the token. */
            last_updated_by?: components["schemas"]["Admin"] | null;
        };
        /**
         * @description One page of access tokens with its metadata. (inferred: the names of the metadata, documented for change logs)
         * @example {
         *       "offset": 0,
         *       "limit": 25,
         *       "total_count": 2,
         *       "resources": [
         *         {
         *           "id": "0f9d4c2e-7b1a-4e63-9c58-2d6f1a8b3e47"
         *         },
         *         {
         *           "id": "6a2e8f10-3c4d-4b9e-8f71-5e0d9c8b7a62"
         *         }
         *       ]
         *     }
         */
        AccessTokenList: {
            /** @description A word for what the list holds. Documented for change logs alone, so it may be missing here. */
            result_type?: string;
            /** @description How many access tokens were skipped before this page. */
            offset: number;
            /** @description The page size that was applied. */
            limit: number;
            /** @description How many access tokens match, counted before paging. */
            total_count: number;
            /** @description The access tokens of this page, each rendered at the requested recursion level. */
            resources: components["schemas"]["AccessToken"][];
        };
        /**
         * @description A campaign, which vouchers belong to. It is only linked to: of its own it has nothing but the change log.
         * @example {
         *       "id": 5310,
         *       "title": "Autumn welcome",
         *       "description": "A voucher for the first visit of the season.",
         *       "chain": {
         *         "id": 1743
         *       }
         *     }
         */
        Campaign: {
            /** @description Spaaza's id of the campaign. */
            id: number;
            /** @description Title of the campaign. (inferred) */
            title?: string;
            /** @description What the campaign is about. Null when nobody wrote it. (inferred) */
            description?: string | null;
            /** @description The chain that runs the campaign. (inferred) */
            chain?: components["schemas"]["Chain"];
        };
        /**
         * @description One entry of the change log: which fields an admin changed, and when.
         * @example {
         *       "id": 90177,
         *       "created_date": "2026-03-04T16:20:31+00:00",
         *       "last_modified_date": "2026-03-04T16:20:31+00:00",
         *       "admin_user_id": 70112,
         *       "changes": {
         *         "title": {
         *           "previous": "Spring points",
         *           "new": "Autumn welcome"
         *         }
         *       }
         *     }
         */
        CampaignChange: {
            /** @description Id of the entry. (inferred) */
            id: number;
            /**
             * Format: date-time
             * @description When the change was made.
             */
            created_date?: string;
            /**
             * Format: date-time
             * @description When the entry was last written.
             */
            last_modified_date?: string;
            /** @description Id of the admin who made the change. (inferred: its name) */
            admin_user_id?: number;
            /** @description The fields that changed, by name, each with its old and its new value. (inferred: all names) */
            changes?: {
                [key: string]: {
                    /** @description The value before the change; of any type. (inferred) */
                    previous?: unknown;
                    /** @description The value after the change; of any type. (inferred) */
                    new?: unknown;
                };
            };
        };
        /**
         * @description One page of the change log of a campaign, with the metadata of the page. Of all lists this is the one whose five keys are documented.
         * @example {
         *       "result_type": "model-change-logs",
         *       "offset": 0,
         *       "limit": 50,
         *       "total_count": 1,
         *       "resources": [
         *         {
         *           "id": 90177,
         *           "created_date": "2026-03-04T16:20:31+00:00",
         *           "last_modified_date": "2026-03-04T16:20:31+00:00",
         *           "admin_user_id": 70112,
         *           "changes": {
         *             "title": {
         *               "previous": "Spring points",
         *               "new": "Autumn welcome"
         *             }
         *           }
         *         }
         *       ]
         *     }
         */
        CampaignChangeLog: {
            /**
             * @description What the list holds; the same word for every change log.
             * @constant
             */
            result_type: "model-change-logs";
            /** @description How many entries were skipped before this page. */
            offset: number;
            /** @description The page size that was applied. */
            limit: number;
            /** @description How many entries there are in all, counted before paging. */
            total_count: number;
            /** @description The entries of this page, each rendered at the requested recursion level. */
            resources: components["schemas"]["CampaignChange"][];
        };
        /**
         * @description A retail chain, the owner of all other resources. It has no path of its own.
         * @example {
         *       "id": 1743,
         *       "name": "Lantern Outfitters"
         *     }
         */
        Chain: {
            /** @description Spaaza's id of the chain, as in the header `X-Spaaza-Chain-ID`. */
            id: number;
            /** @description Name of the chain. (inferred) */
            name?: string;
        };
        /**
         * @description A customer who holds vouchers. It has no path of its own. (inferred)
         * @example {
         *       "id": 31508,
         *       "first_name": "Ilse",
         *       "last_name": "Brandsma",
         *       "email_address": "ilse@mail.example"
         *     }
         */
        User: {
            /** @description Spaaza's id of the customer. (inferred) */
            id: number;
            /** @description Given name. (inferred) */
            first_name?: string | null;
            /** @description Family name. (inferred) */
            last_name?: string | null;
            /**
             * Format: email
             * @description E-mail address. (inferred)
             */
            email_address?: string | null;
        };
        /**
         * @description A user who manages a chain. It has no path of its own.
         * @example {
         *       "id": 70112,
         *       "name": "Noor Visser"
         *     }
         */
        Admin: {
            /** @description Spaaza's id of the admin. (inferred) */
            id: number;
            /** @description Name of the admin. (inferred) */
            name?: string;
        };
        /**
         * @description The OpenAPI document that the service keeps of itself, with the sections `openapi`, `info`, `servers`, `paths`, `components` and `tags`. Its vendor attributes have the prefix `spaaza-`, where the document in your hands writes `x-spaaza-`.
         * @example {
         *       "openapi": "3.0.3",
         *       "info": {
         *         "title": "Resources API",
         *         "version": "1.6.6"
         *       },
         *       "servers": [
         *         {
         *           "url": "https://api0.spaaza.com"
         *         }
         *       ],
         *       "paths": {},
         *       "components": {},
         *       "tags": []
         *     }
         */
        OpenApiDocument: {
            [key: string]: unknown;
        };
        /**
         * @description The body of every error; one error per answer. The list of codes is open, so a code outside the catalogue of this document may come.
         * @example {
         *       "result": {
         *         "code": 2,
         *         "status": "error"
         *       },
         *       "error": {
         *         "code": 544,
         *         "name": "resource_not_found",
         *         "description": "No business with id 48999 exists in chain 1743."
         *       }
         *     }
         */
        Error: {
            /** @description The outcome as in the rest of the Spaaza API. */
            result?: {
                /** @description 2 for an error, 1 for a success. */
                code: number;
                /** @description The word `error` for an error, `ok` for a success. */
                status: string;
            };
            /** @description What went wrong. */
            error: {
                /** @description The number of the error. Decide by this; it is no HTTP status, even where it looks like one. */
                code: number;
                /** @description The name of the error in snake_case. */
                name: string;
                /** @description A sentence for people, in their language. Never compare it. */
                description: string;
                /** @description Further details, when there are any. Seen in Spaaza's PHP client only. */
                extrainfo?: {
                    /** @description A further sentence for people. */
                    msg?: string;
                };
            };
        };
    };
    responses: {
        /** @description The business, rendered at the requested recursion level. */
        Business: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Business"];
            };
        };
        /** @description The request is wrong; `error.code` tells how. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The session headers are missing, or the session is not valid. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description This user may not use the chain or the resource, or has too few rights for this operation. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The resource is absent, or this user may not see it. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The request is wrong, or the resource is already there; `error.code` tells which. */
        BadCreate: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The resource is deleted, and the answer is empty. (inferred) */
        Deleted: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description One page of businesses, each rendered at the requested recursion level. */
        BusinessList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BusinessList"];
            };
        };
        /** @description The voucher, rendered at the requested recursion level. */
        Voucher: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Voucher"];
            };
        };
        /** @description One page of vouchers, each rendered at the requested recursion level. */
        VoucherList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["VoucherList"];
            };
        };
        /** @description The content page, rendered at the requested recursion level. */
        ContentPage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ContentPage"];
            };
        };
        /** @description One page of content pages, each rendered at the requested recursion level. */
        ContentPageList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ContentPageList"];
            };
        };
        /** @description The range, rendered at the requested recursion level. */
        AllowedIpRange: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AllowedIpRange"];
            };
        };
        /** @description One page of ranges, each rendered at the requested recursion level. */
        AllowedIpRangeList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AllowedIpRangeList"];
            };
        };
        /** @description The service client, rendered at the requested recursion level. */
        ServiceClient: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ServiceClient"];
            };
        };
        /** @description One page of service clients, each rendered at the requested recursion level. */
        ServiceClientList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ServiceClientList"];
            };
        };
        /** @description The access token without its secret, rendered at the requested recursion level. */
        AccessToken: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AccessToken"];
            };
        };
        /** @description The new access token with its secret, rendered at the requested recursion level. */
        AccessTokenCreated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AccessTokenCreated"];
            };
        };
        /** @description One page of access tokens, each rendered at the requested recursion level. */
        AccessTokenList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AccessTokenList"];
            };
        };
        /** @description One page of the change log, each entry rendered at the requested recursion level. */
        CampaignChangeLog: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CampaignChangeLog"];
            };
        };
        /** @description The service's own OpenAPI document. */
        OpenApiDocument: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OpenApiDocument"];
            };
        };
    };
    parameters: {
        /**
         * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
         * @example 3
         */
        RecursionLevel: number;
        /**
         * @description Identifier: the store code of the business, unique within the chain.
         * @example NL-0417
         */
        OwnerCode: string;
        /**
         * @description Page size, 1 to 500. Out of range answers `parameter_validation_error` (543). (inferred: the default)
         * @example 50
         */
        Limit: number;
        /**
         * @description How many matches to skip. Below 0 answers `parameter_validation_error` (543). (inferred: the default)
         * @example 100
         */
        Offset: number;
        /**
         * @description Direction of the sort, ascending or descending. (inferred: the default)
         * @example desc
         */
        SortOrder: "asc" | "desc";
        /**
         * @description Identifier: the key of the voucher.
         * @example 5d0c9e21b7f84a36e1d2c3b4a5968778695a4b3c2d1e0f9f8e7d6c5b4a392817
         */
        VoucherKey: string;
        /**
         * @description Identifier: the name of the content page, unique within the chain.
         * @example spring-lookbook
         */
        ContentPageName: string;
        /**
         * @description Identifier: the range in CIDR notation, unique within the chain.
         * @example 203.0.113.0/24
         */
        Cidr: string;
        /**
         * @description Identifier: the id of the service client.
         * @example 3301
         */
        ServiceClientId: number;
        /**
         * @description Identifier: the UUID of the access token.
         * @example 0f9d4c2e-7b1a-4e63-9c58-2d6f1a8b3e47
         */
        AccessTokenId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getBusinessBy: {
        parameters: {
            query: {
                /**
                 * @description Identifier: the store code of the business, unique within the chain.
                 * @example NL-0417
                 */
                owner_code: components["parameters"]["OwnerCode"];
            };
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Business"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    replaceBusinessBy: {
        parameters: {
            query: {
                /**
                 * @description Identifier: the store code of the business, unique within the chain.
                 * @example NL-0417
                 */
                owner_code: components["parameters"]["OwnerCode"];
            };
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description All writable properties. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BusinessReplace"];
            };
        };
        responses: {
            200: components["responses"]["Business"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createBusiness: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The new business. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BusinessCreate"];
            };
        };
        responses: {
            200: components["responses"]["Business"];
            400: components["responses"]["BadCreate"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteBusinessBy: {
        parameters: {
            query: {
                /**
                 * @description Identifier: the store code of the business, unique within the chain.
                 * @example NL-0417
                 */
                owner_code: components["parameters"]["OwnerCode"];
            };
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Business"];
            204: components["responses"]["Deleted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateBusinessBy: {
        parameters: {
            query: {
                /**
                 * @description Identifier: the store code of the business, unique within the chain.
                 * @example NL-0417
                 */
                owner_code: components["parameters"]["OwnerCode"];
            };
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The properties to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BusinessPatch"];
            };
        };
        responses: {
            200: components["responses"]["Business"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getBusiness: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path: {
                /**
                 * @description Spaaza's id of the business. Anything but a number answers `parameter_validation_error` (543).
                 * @example 48213
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Business"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    replaceBusiness: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path: {
                /**
                 * @description Spaaza's id of the business. Anything but a number answers `parameter_validation_error` (543).
                 * @example 48213
                 */
                id: number;
            };
            cookie?: never;
        };
        /** @description All writable properties. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BusinessReplace"];
            };
        };
        responses: {
            200: components["responses"]["Business"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteBusiness: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path: {
                /**
                 * @description Spaaza's id of the business. Anything but a number answers `parameter_validation_error` (543).
                 * @example 48213
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Business"];
            204: components["responses"]["Deleted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateBusiness: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path: {
                /**
                 * @description Spaaza's id of the business. Anything but a number answers `parameter_validation_error` (543).
                 * @example 48213
                 */
                id: number;
            };
            cookie?: never;
        };
        /** @description The properties to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BusinessPatch"];
            };
        };
        responses: {
            200: components["responses"]["Business"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    listBusinesses: {
        parameters: {
            query?: {
                /**
                 * @description Page size, 1 to 500. Out of range answers `parameter_validation_error` (543). (inferred: the default)
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many matches to skip. Below 0 answers `parameter_validation_error` (543). (inferred: the default)
                 * @example 100
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Property to sort by. The order without it is not documented.
                 * @example name
                 */
                sort_by?: "name" | "created_date" | "last_modified_date";
                /**
                 * @description Direction of the sort, ascending or descending. (inferred: the default)
                 * @example desc
                 */
                sort_order?: components["parameters"]["SortOrder"];
                /**
                 * @description Only businesses with exactly this store code. (inferred)
                 * @example NL-0417
                 */
                owner_code?: string;
                /**
                 * @description Only businesses with exactly this name. (inferred)
                 * @example Canal Street Flagship
                 */
                name?: string;
                /**
                 * @description Only businesses with exactly this town or city. (inferred)
                 * @example Amsterdam
                 */
                towncity?: string;
                /**
                 * @description Only businesses with exactly this region. (inferred)
                 * @example North Holland
                 */
                region?: string;
                /**
                 * @description Only businesses with exactly this country code. (inferred)
                 * @example NL
                 */
                countrycode?: string;
                /**
                 * @description Only businesses with exactly this kind of store. (inferred)
                 * @example flagship
                 */
                format?: string;
                /**
                 * @description Only businesses that have closed for good (true) or have not (false). (inferred)
                 * @example false
                 */
                is_shut_down?: boolean;
                /**
                 * @description Text search, on whole words and on parts of them: `search[*]` looks into all searchable properties, `search[name]` and its like into one. (inferred: which are searchable, and the search of a single one)
                 * @example {
                 *       "*": "canal flagship"
                 *     }
                 */
                search?: {
                    /** @description Terms to find in any searchable property. */
                    "*"?: string;
                    /** @description Terms to find in the store code. */
                    owner_code?: string;
                    /** @description Terms to find in the name. */
                    name?: string;
                    /** @description Terms to find in the first line of the address. */
                    address_1?: string;
                    /** @description Terms to find in the second line of the address. */
                    address_2?: string;
                    /** @description Terms to find in the third line of the address. */
                    address_3?: string;
                    /** @description Terms to find in the town or city. */
                    towncity?: string;
                    /** @description Terms to find in the postal code. */
                    postalcode?: string;
                };
                /**
                 * @description Whether every term of `search` must be found (true) or any one of them (false). (inferred: the default)
                 * @example true
                 */
                match_all?: boolean;
                /**
                 * @description Search around a point. Latitude and longitude come together or not at all, and without a radius nothing is cut off. (inferred: both)
                 * @example {
                 *       "latitude": 52.3702,
                 *       "longitude": 4.8952,
                 *       "radius_km": 5
                 *     }
                 */
                location?: {
                    /** @description Latitude of the point in decimal degrees. */
                    latitude?: number;
                    /** @description Longitude of the point in decimal degrees. */
                    longitude?: number;
                    /** @description Largest distance from the point, in kilometres. */
                    radius_km?: number;
                };
            };
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["BusinessList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getVoucherBy: {
        parameters: {
            query: {
                /**
                 * @description Identifier: the key of the voucher.
                 * @example 5d0c9e21b7f84a36e1d2c3b4a5968778695a4b3c2d1e0f9f8e7d6c5b4a392817
                 */
                key: components["parameters"]["VoucherKey"];
            };
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Voucher"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    replaceVoucherBy: {
        parameters: {
            query: {
                /**
                 * @description Identifier: the key of the voucher.
                 * @example 5d0c9e21b7f84a36e1d2c3b4a5968778695a4b3c2d1e0f9f8e7d6c5b4a392817
                 */
                key: components["parameters"]["VoucherKey"];
            };
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description All writable properties. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoucherReplace"];
            };
        };
        responses: {
            200: components["responses"]["Voucher"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createVoucher: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The new voucher. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoucherCreate"];
            };
        };
        responses: {
            200: components["responses"]["Voucher"];
            400: components["responses"]["BadCreate"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteVoucherBy: {
        parameters: {
            query: {
                /**
                 * @description Identifier: the key of the voucher.
                 * @example 5d0c9e21b7f84a36e1d2c3b4a5968778695a4b3c2d1e0f9f8e7d6c5b4a392817
                 */
                key: components["parameters"]["VoucherKey"];
            };
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Voucher"];
            204: components["responses"]["Deleted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateVoucherBy: {
        parameters: {
            query: {
                /**
                 * @description Identifier: the key of the voucher.
                 * @example 5d0c9e21b7f84a36e1d2c3b4a5968778695a4b3c2d1e0f9f8e7d6c5b4a392817
                 */
                key: components["parameters"]["VoucherKey"];
            };
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The properties to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoucherPatch"];
            };
        };
        responses: {
            200: components["responses"]["Voucher"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getVoucher: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path: {
                /**
                 * @description Spaaza's id of the voucher. Anything but a number answers `parameter_validation_error` (543).
                 * @example 7714209
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Voucher"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    replaceVoucher: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path: {
                /**
                 * @description Spaaza's id of the voucher. Anything but a number answers `parameter_validation_error` (543).
                 * @example 7714209
                 */
                id: number;
            };
            cookie?: never;
        };
        /** @description All writable properties. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoucherReplace"];
            };
        };
        responses: {
            200: components["responses"]["Voucher"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteVoucher: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path: {
                /**
                 * @description Spaaza's id of the voucher. Anything but a number answers `parameter_validation_error` (543).
                 * @example 7714209
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Voucher"];
            204: components["responses"]["Deleted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateVoucher: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path: {
                /**
                 * @description Spaaza's id of the voucher. Anything but a number answers `parameter_validation_error` (543).
                 * @example 7714209
                 */
                id: number;
            };
            cookie?: never;
        };
        /** @description The properties to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoucherPatch"];
            };
        };
        responses: {
            200: components["responses"]["Voucher"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    listVouchers: {
        parameters: {
            query?: {
                /**
                 * @description Page size, 1 to 500. Out of range answers `parameter_validation_error` (543). (inferred: the default)
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many matches to skip. Below 0 answers `parameter_validation_error` (543). (inferred: the default)
                 * @example 100
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Property to sort by. The order without it is not documented. (inferred: which are sortable)
                 * @example created_date
                 */
                sort_by?: "created_date" | "last_modified_date";
                /**
                 * @description Direction of the sort, ascending or descending. (inferred: the default)
                 * @example desc
                 */
                sort_order?: components["parameters"]["SortOrder"];
                /**
                 * @description Only vouchers with this status. (inferred)
                 * @example claimed
                 */
                status?: "generated" | "claimed" | "redeemed";
            };
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VoucherList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getContentPageBy: {
        parameters: {
            query: {
                /**
                 * @description Identifier: the name of the content page, unique within the chain.
                 * @example spring-lookbook
                 */
                name: components["parameters"]["ContentPageName"];
            };
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ContentPage"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    replaceContentPageBy: {
        parameters: {
            query: {
                /**
                 * @description Identifier: the name of the content page, unique within the chain.
                 * @example spring-lookbook
                 */
                name: components["parameters"]["ContentPageName"];
            };
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description All writable properties. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContentPageReplace"];
            };
        };
        responses: {
            200: components["responses"]["ContentPage"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createContentPage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The new content page. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContentPageCreate"];
            };
        };
        responses: {
            200: components["responses"]["ContentPage"];
            400: components["responses"]["BadCreate"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteContentPageBy: {
        parameters: {
            query: {
                /**
                 * @description Identifier: the name of the content page, unique within the chain.
                 * @example spring-lookbook
                 */
                name: components["parameters"]["ContentPageName"];
            };
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ContentPage"];
            204: components["responses"]["Deleted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateContentPageBy: {
        parameters: {
            query: {
                /**
                 * @description Identifier: the name of the content page, unique within the chain.
                 * @example spring-lookbook
                 */
                name: components["parameters"]["ContentPageName"];
            };
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The properties to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContentPagePatch"];
            };
        };
        responses: {
            200: components["responses"]["ContentPage"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getContentPage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path: {
                /**
                 * @description Spaaza's id of the content page. Anything but a number answers `parameter_validation_error` (543).
                 * @example 612
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ContentPage"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    replaceContentPage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path: {
                /**
                 * @description Spaaza's id of the content page. Anything but a number answers `parameter_validation_error` (543).
                 * @example 612
                 */
                id: number;
            };
            cookie?: never;
        };
        /** @description All writable properties. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContentPageReplace"];
            };
        };
        responses: {
            200: components["responses"]["ContentPage"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteContentPage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path: {
                /**
                 * @description Spaaza's id of the content page. Anything but a number answers `parameter_validation_error` (543).
                 * @example 612
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ContentPage"];
            204: components["responses"]["Deleted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateContentPage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path: {
                /**
                 * @description Spaaza's id of the content page. Anything but a number answers `parameter_validation_error` (543).
                 * @example 612
                 */
                id: number;
            };
            cookie?: never;
        };
        /** @description The properties to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContentPagePatch"];
            };
        };
        responses: {
            200: components["responses"]["ContentPage"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    listContentPages: {
        parameters: {
            query?: {
                /**
                 * @description Page size, 1 to 500. Out of range answers `parameter_validation_error` (543). (inferred: the default)
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many matches to skip. Below 0 answers `parameter_validation_error` (543). (inferred: the default)
                 * @example 100
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Property to sort by. The order without it is not documented. (inferred: which are sortable)
                 * @example name
                 */
                sort_by?: "name" | "order";
                /**
                 * @description Direction of the sort, ascending or descending. (inferred: the default)
                 * @example desc
                 */
                sort_order?: components["parameters"]["SortOrder"];
                /**
                 * @description Only content pages with exactly this name.
                 * @example spring-lookbook
                 */
                name?: string;
            };
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ContentPageList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getAllowedIpRangeBy: {
        parameters: {
            query: {
                /**
                 * @description Identifier: the range in CIDR notation, unique within the chain.
                 * @example 203.0.113.0/24
                 */
                cidr: components["parameters"]["Cidr"];
            };
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AllowedIpRange"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    replaceAllowedIpRangeBy: {
        parameters: {
            query: {
                /**
                 * @description Identifier: the range in CIDR notation, unique within the chain.
                 * @example 203.0.113.0/24
                 */
                cidr: components["parameters"]["Cidr"];
            };
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description All writable properties. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AllowedIpRangeReplace"];
            };
        };
        responses: {
            200: components["responses"]["AllowedIpRange"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createAllowedIpRange: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The new allowed IP range. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AllowedIpRangeCreate"];
            };
        };
        responses: {
            200: components["responses"]["AllowedIpRange"];
            400: components["responses"]["BadCreate"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteAllowedIpRangeBy: {
        parameters: {
            query: {
                /**
                 * @description Identifier: the range in CIDR notation, unique within the chain.
                 * @example 203.0.113.0/24
                 */
                cidr: components["parameters"]["Cidr"];
            };
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AllowedIpRange"];
            204: components["responses"]["Deleted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateAllowedIpRangeBy: {
        parameters: {
            query: {
                /**
                 * @description Identifier: the range in CIDR notation, unique within the chain.
                 * @example 203.0.113.0/24
                 */
                cidr: components["parameters"]["Cidr"];
            };
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The properties to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AllowedIpRangePatch"];
            };
        };
        responses: {
            200: components["responses"]["AllowedIpRange"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getAllowedIpRange: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path: {
                /**
                 * @description Spaaza's id of the allowed IP range. Anything but a number answers `parameter_validation_error` (543).
                 * @example 418
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AllowedIpRange"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    replaceAllowedIpRange: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path: {
                /**
                 * @description Spaaza's id of the allowed IP range. Anything but a number answers `parameter_validation_error` (543).
                 * @example 418
                 */
                id: number;
            };
            cookie?: never;
        };
        /** @description All writable properties. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AllowedIpRangeReplace"];
            };
        };
        responses: {
            200: components["responses"]["AllowedIpRange"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteAllowedIpRange: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path: {
                /**
                 * @description Spaaza's id of the allowed IP range. Anything but a number answers `parameter_validation_error` (543).
                 * @example 418
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AllowedIpRange"];
            204: components["responses"]["Deleted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateAllowedIpRange: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path: {
                /**
                 * @description Spaaza's id of the allowed IP range. Anything but a number answers `parameter_validation_error` (543).
                 * @example 418
                 */
                id: number;
            };
            cookie?: never;
        };
        /** @description The properties to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AllowedIpRangePatch"];
            };
        };
        responses: {
            200: components["responses"]["AllowedIpRange"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    listAllowedIpRanges: {
        parameters: {
            query?: {
                /**
                 * @description Page size, 1 to 500. Out of range answers `parameter_validation_error` (543). (inferred: the default)
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many matches to skip. Below 0 answers `parameter_validation_error` (543). (inferred: the default)
                 * @example 100
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Property to sort by. The order without it is not documented.
                 * @example created_date
                 */
                sort_by?: "created_date" | "last_modified_date";
                /**
                 * @description Direction of the sort, ascending or descending. (inferred: the default)
                 * @example desc
                 */
                sort_order?: components["parameters"]["SortOrder"];
            };
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AllowedIpRangeList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getServiceClientBy: {
        parameters: {
            query: {
                /**
                 * @description Identifier: the id of the service client.
                 * @example 3301
                 */
                id: components["parameters"]["ServiceClientId"];
            };
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ServiceClient"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createServiceClient: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The new service client. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServiceClientCreate"];
            };
        };
        responses: {
            200: components["responses"]["ServiceClient"];
            400: components["responses"]["BadCreate"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getServiceClient: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path: {
                /**
                 * @description Spaaza's id of the service client. Anything but a number answers `parameter_validation_error` (543).
                 * @example 3301
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ServiceClient"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    replaceServiceClient: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path: {
                /**
                 * @description Spaaza's id of the service client. Anything but a number answers `parameter_validation_error` (543).
                 * @example 3301
                 */
                id: number;
            };
            cookie?: never;
        };
        /** @description All writable properties. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServiceClientReplace"];
            };
        };
        responses: {
            200: components["responses"]["ServiceClient"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteServiceClient: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path: {
                /**
                 * @description Spaaza's id of the service client. Anything but a number answers `parameter_validation_error` (543).
                 * @example 3301
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ServiceClient"];
            204: components["responses"]["Deleted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateServiceClient: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path: {
                /**
                 * @description Spaaza's id of the service client. Anything but a number answers `parameter_validation_error` (543).
                 * @example 3301
                 */
                id: number;
            };
            cookie?: never;
        };
        /** @description The properties to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServiceClientPatch"];
            };
        };
        responses: {
            200: components["responses"]["ServiceClient"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    listServiceClients: {
        parameters: {
            query?: {
                /**
                 * @description Page size, 1 to 500. Out of range answers `parameter_validation_error` (543). (inferred: the default)
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many matches to skip. Below 0 answers `parameter_validation_error` (543). (inferred: the default)
                 * @example 100
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Property to sort by. The order without it is not documented. (inferred: which are sortable)
                 * @example created_date
                 */
                sort_by?: "created_date" | "last_modified_date";
                /**
                 * @description Direction of the sort, ascending or descending. (inferred: the default)
                 * @example desc
                 */
                sort_order?: components["parameters"]["SortOrder"];
            };
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ServiceClientList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getAccessTokenBy: {
        parameters: {
            query: {
                /**
                 * @description Identifier: the UUID of the access token.
                 * @example 0f9d4c2e-7b1a-4e63-9c58-2d6f1a8b3e47
                 */
                id: components["parameters"]["AccessTokenId"];
            };
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AccessToken"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    createAccessToken: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The new access token. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccessTokenCreate"];
            };
        };
        responses: {
            200: components["responses"]["AccessTokenCreated"];
            400: components["responses"]["BadCreate"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getAccessToken: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path: {
                /**
                 * @description UUID of the access token. Anything but a UUID answers `parameter_validation_error` (543).
                 * @example 0f9d4c2e-7b1a-4e63-9c58-2d6f1a8b3e47
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AccessToken"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    replaceAccessToken: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path: {
                /**
                 * @description UUID of the access token. Anything but a UUID answers `parameter_validation_error` (543).
                 * @example 0f9d4c2e-7b1a-4e63-9c58-2d6f1a8b3e47
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description All writable properties. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccessTokenReplace"];
            };
        };
        responses: {
            200: components["responses"]["AccessToken"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteAccessToken: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path: {
                /**
                 * @description UUID of the access token. Anything but a UUID answers `parameter_validation_error` (543).
                 * @example 0f9d4c2e-7b1a-4e63-9c58-2d6f1a8b3e47
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AccessToken"];
            204: components["responses"]["Deleted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    updateAccessToken: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path: {
                /**
                 * @description UUID of the access token. Anything but a UUID answers `parameter_validation_error` (543).
                 * @example 0f9d4c2e-7b1a-4e63-9c58-2d6f1a8b3e47
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description The properties to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccessTokenPatch"];
            };
        };
        responses: {
            200: components["responses"]["AccessToken"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    listAccessTokens: {
        parameters: {
            query?: {
                /**
                 * @description Page size, 1 to 500. Out of range answers `parameter_validation_error` (543). (inferred: the default)
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many matches to skip. Below 0 answers `parameter_validation_error` (543). (inferred: the default)
                 * @example 100
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Property to sort by. The order without it is not documented. (inferred: which are sortable)
                 * @example created_date
                 */
                sort_by?: "created_date" | "last_modified_date";
                /**
                 * @description Direction of the sort, ascending or descending. (inferred: the default)
                 * @example desc
                 */
                sort_order?: components["parameters"]["SortOrder"];
            };
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AccessTokenList"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    listCampaignChangeLog: {
        parameters: {
            query?: {
                /**
                 * @description Page size, 1 to 500. Out of range answers `parameter_validation_error` (543). (inferred: the default)
                 * @example 50
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many matches to skip. Below 0 answers `parameter_validation_error` (543). (inferred: the default)
                 * @example 100
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Property to sort by.
                 * @example last_modified_date
                 */
                sort_by?: "created_date" | "last_modified_date";
                /**
                 * @description Direction of the sort, ascending or descending. Unlike other lists, newest first is the default.
                 * @example asc
                 */
                sort_order?: "asc" | "desc";
            };
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path: {
                /**
                 * @description Spaaza's id of the campaign. Anything but a number answers `parameter_validation_error` (543).
                 * @example 5310
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CampaignChangeLog"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getSchema: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level 3 when absent. It applies to single resources, to each item of a list and to the answers of writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
                 * @example 3
                 */
                "X-Spaaza-Response-Recursion-Level"?: components["parameters"]["RecursionLevel"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OpenApiDocument"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
}
