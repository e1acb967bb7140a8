import type { Decoder } from "../contract.js";
import { parseJson, textOf } from "./readers.js";

/** A success body that is JSON. */
export const asJson: Decoder = (answer) => parseJson(textOf(answer, true));
