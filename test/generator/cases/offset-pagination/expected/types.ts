// Generated from openapi.yaml. Do not edit.

export interface Product {
  name?: string;
}

/** The parameters of listProducts. */
export interface ListProductsParams {
  offset?: number;
  limit?: number;
  category: string;
}

/** What listProducts answers. */
export interface ListProductsResponse {
  resources: Product[];
  total_count: number;
}
