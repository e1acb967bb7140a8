// Texts whose reserved characters are sent as they are (`allowReserved`; RFC 6570, 3.2.3): those that
// mean nothing where the text stands.
import type { ParameterStyle } from "../contract.js";

/** Where a text stands. A part is one of several that a comma or the like sets apart. */
type Place = "query" | "queryPart" | "path" | "pathPart" | "cookie";

/** What may stay in each place, as it is when it is encoded (RFC 3986, 3.3 and 3.4; RFC 6265, 4.1.1). */
const kept: Readonly<Record<Place, RegExp>> = {
  query: /%(?:3A|2F|3F|5B|5D|40|24|2C|3B)/g,
  queryPart: /%(?:3A|2F|3F|5B|5D|40|24|3B)/g,
  path: /%(?:3A|40|24|26|2B|2C|3B|3D)/g,
  pathPart: /%(?:3A|40|24|26|2B)/g,
  cookie: /%(?:3A|2F|3F|23|5B|5D|40|24|26|2B|3D)/g,
};

/** What encodes a text, all but what its parameter allows there, and what is an escape already. */
export function encoderIn(
  place: Place,
  { allowReserved }: Pick<ParameterStyle, "allowReserved">,
): (text: string) => string {
  if (!allowReserved) return encodeURIComponent;
  return (text) => {
    const encoded = encodeURIComponent(text).replace(kept[place], decodeURIComponent);
    return encoded.replace(/%25(?=[\da-f]{2})/gi, "%");
  };
}
