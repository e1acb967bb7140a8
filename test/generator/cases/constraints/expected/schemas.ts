// Generated from openapi.yaml. Do not edit.

export interface Search {
  near?: Place;
  /**
   * At least 0, less than 100. A multiple of 0.01.
   *
   * @example 9.95
   */
  price?: number;
  /** At least 5. */
  above?: number;
  /** At most 9. */
  width?: number;
  /** Format `int64`. */
  big?: number;
  /**
   * A country.
   *
   * Matches `^[A-Z]{2}*\/`.
   *
   * @example "N*\/L"
   */
  code?: string;
  /** At least 1 item. No item twice. */
  words?: string[];
  /** 1 to 5 properties. */
  labels?: {
    [key: string]: string;
  };
  kind?: "shop" | "depot";
  /** Format `password`. */
  secret?: string;
  none?: string | null;
  story?: string;
  patterns?: string;
}

/**
 * With `latitude`, `longitude` is required. With `radius`, `latitude` and `longitude` are
 * required.
 */
export interface Place {
  latitude?: number;
  longitude?: number;
  radius?: number;
  name?: string;
}
