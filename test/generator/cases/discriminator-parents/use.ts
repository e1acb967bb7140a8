import type { CarFerry, EventObject, Ferry, Notice, Vessel, Yacht } from "./client/index.js";
import { createDiscriminatorParentsClient } from "./client/index.js";

export function lanesOf(vessel: Vessel): number {
  switch (vessel.kind) {
    case "car-ferry":
      return vessel.lanes;
    case "ferry":
      return vessel.seats;
    case "motor":
      return vessel.cabins ?? 0;
    case "sail":
    case "Raft":
      return vessel.length ?? 0;
  }
}
export const kinds: [Ferry["kind"], CarFerry["kind"], Yacht["kind"]] = [
  "ferry",
  "car-ferry",
  "motor",
];
// @ts-expect-error A ferry for cars is no yacht.
export const wrong: CarFerry["kind"] = "sail";
// A ferry may be one for cars.
export const ferry = (found: CarFerry): Ferry => found;

export function whereOf(event: EventObject): string | undefined {
  if (event.type === "arrival") return event.from;
  return event.type === "departure" ? event.to : event.vessel?.kind;
}
export function textOf(notice: Notice): string {
  return notice?.level === 1 ? notice.text : "";
}

const fleet = createDiscriminatorParentsClient();
fleet.addVessel({ kind: "car-ferry", seats: 400, lanes: 2 });
// @ts-expect-error A ferry has seats.
fleet.addVessel({ kind: "ferry", lanes: 2 });
// @ts-expect-error The number is not sent.
fleet.addVessel({ kind: "Raft", number: 2 });
fleet.order({ what: "Scrap", price: 2 });
