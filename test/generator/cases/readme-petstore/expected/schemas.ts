// Generated from openapi.yaml. Do not edit.

export interface Order {
  /** Format `int64`. */
  id?: number;
  /** Format `int64`. */
  petId?: number;
  quantity?: number;
  /** Format `date-time`. */
  shipDate?: string;
  /** Order Status */
  status?: "placed" | "approved" | "delivered" | (string & {});
  /** @default false */
  complete?: boolean;
}

/** As it is sent. */
export interface OrderRequest {
  /** Format `int64`. */
  id?: number;
  /** Format `int64`. */
  petId?: number;
  quantity?: number;
  /** Format `date-time`. */
  shipDate?: string;
  /** Order Status */
  status?: "placed" | "approved" | "delivered";
  /** @default false */
  complete?: boolean;
}

export interface Category {
  /** Format `int64`. */
  id?: number;
  name?: string;
}

export interface User {
  /** Format `int64`. */
  id?: number;
  username?: string;
  firstName?: string;
  lastName?: string;
  email?: string;
  password?: string;
  phone?: string;
  /** User Status */
  userStatus?: number;
}

export interface Tag {
  /** Format `int64`. */
  id?: number;
  name?: string;
}

export interface Pet {
  /**
   * Format `int64`.
   *
   * @default 40
   * @example 25
   */
  id?: number;
  category?: Category;
  /** @example "doggie" */
  name: string;
  photoUrls: string[];
  tags?: Tag[];
  /** pet status in the store */
  status?: "available" | "pending" | "sold" | (string & {});
}

/** As it is sent. */
export interface PetRequest {
  category?: Category;
  /** @example "doggie" */
  name: string;
  photoUrls: string[];
  tags?: Tag[];
  /** pet status in the store */
  status?: "available" | "pending" | "sold";
}

export interface ApiResponse {
  code?: number;
  type?: string;
  message?: string;
}
