import { createParcelrouteClient, ParcelrouteError } from "./parcelroute/index.js";

const { parcels } = createParcelrouteClient(); // takes PARCELROUTE_ACCESS_TOKEN and PARCELROUTE_DEPOT

for await (const parcel of parcels.list({ limit: 2 })) {
  console.log(parcel.id, parcel.city); // every parcel, two in an answer
}

try {
  await parcels.get(4711);
} catch (error) {
  if (!ParcelrouteError.is(error, "getParcel") || error.status !== 404) throw error;
  console.log(error.status, error.body?.message); // the body that the document gives for 404
  switch (error.codeName) {
    case "parcel_not_found":
    case "parcel_withdrawn":
      console.log(error.codeName);
      break;
    case "unknown": // a code that the document does not list
      console.log(error.code);
      break;
    default:
      error.codeName satisfies never; // all of this operation's codes stand above
  }
}
