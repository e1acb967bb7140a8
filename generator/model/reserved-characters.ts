// Texts of a request with the reserved characters that their place can hold, as a client sends them.
import type { Parameter } from "./model.js";

/** Each as it is written when it is encoded: in a query, in a path, in one part of several, in a cookie. */
const kept = {
  query: /%(?:3A|2F|3F|5B|5D|40|24|2C|3B)/g,
  queryPart: /%(?:3A|2F|3F|5B|5D|40|24|3B)/g,
  path: /%(?:3A|40|24|26|2B|2C|3B|3D)/g,
  pathPart: /%(?:3A|40|24|26|2B)/g,
  cookie: /%(?:3A|2F|3F|23|5B|5D|40|24|26|2B|3D)/g,
};

/** What encodes a text in a place, all but what its parameter allows there. */
export function encoderIn(
  place: keyof typeof kept,
  { allowReserved }: Pick<Parameter, "allowReserved">,
): (text: string) => string {
  if (!allowReserved) return encodeURIComponent;
  return (text) => {
    const encoded = encodeURIComponent(text).replace(kept[place], decodeURIComponent);
    return encoded.replace(/%25(?=[\da-f]{2})/gi, "%");
  };
}
