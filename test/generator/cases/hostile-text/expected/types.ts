// Generated from openapi.yaml. Do not edit.

/** *\/ export type Evil = any; /\* */
export interface Evil {
  /**
   * *\/
   *
   * @default "*\/"
   */
  "a*/b": string;
  "c\u2028d": "*/ \u2028 \u202e \" ' ` ${x}";
  "]: any; ["?: string;
  /**
   * line one
   * line two
   * line three�line four
   */
  "\u202eright to left"?: number;
}

export type EvilAnyTypeName = string;

/** The parameters of xY. */
export interface XYParams {
  /**
   * *\/ \@deprecated
   *
   * @default "*\/ \@deprecated\n@deprecated"
   */
  "q\"'`${x}\u2028"?: string;
  'X-*/-"Header'?: 'a"b' | "c\u2028d" | "e*/f" | "g\\" | "`${h}`";
}
