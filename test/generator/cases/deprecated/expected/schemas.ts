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
