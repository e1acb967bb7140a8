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
  /** Format `*\/`. Matches `*\/`. */
  "]: any; ["?: string;
  /**
   * line one
   * line two
   * line three�line four
   */
  "\u202eright to left"?: number;
}

export type EvilAnyTypeName = string;
