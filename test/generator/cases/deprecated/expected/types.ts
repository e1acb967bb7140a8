// Generated from openapi.yaml. Do not edit.

/**
 * A thing of the past.
 *
 * @deprecated
 */
export interface Old {
  /** @deprecated */
  name?: string;
  /**
   * Gone soon.
   *
   * @deprecated
   */
  title?: Old;
}

/** The parameters of getOld. */
export interface GetOldParams {
  /**
   * Use `after`.
   *
   * @deprecated
   */
  since?: string;
  /**
   * @default "asc"
   *
   * @deprecated
   */
  order?: string;
}
