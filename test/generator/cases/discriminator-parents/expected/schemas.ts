// Generated from openapi.yaml. Do not edit.

/** What each Vessel has. */
export interface VesselBase2 {
  /** Tells vessels apart. */
  kind: string;
  number?: number;
  length?: number;
}

/**
 * What each Vessel has.
 *
 * As it is sent.
 */
export interface VesselBase2Request {
  /** Tells vessels apart. */
  kind: string;
  length?: number;
}

/** What swims. */
export type Vessel = Ferry | Yacht | Raft;

/**
 * What swims.
 *
 * As it is sent.
 */
export type VesselRequest = FerryRequest | YachtRequest | RaftRequest;

/** What each Ferry has. */
export type FerryBase = VesselBase2 & {
  seats: number;
};

/**
 * What each Ferry has.
 *
 * As it is sent.
 */
export type FerryBaseRequest = VesselBase2Request & {
  seats: number;
};

/** Crosses water. */
export type Ferry =
  | (FerryBase & {
      kind: "ferry";
    })
  | CarFerry;

/**
 * Crosses water.
 *
 * As it is sent.
 */
export type FerryRequest =
  | (FerryBaseRequest & {
      kind: "ferry";
    })
  | CarFerryRequest;

export type CarFerry = FerryBase & {
  kind: "car-ferry";
  lanes: number;
};

/** As it is sent. */
export type CarFerryRequest = FerryBaseRequest & {
  kind: "car-ferry";
  lanes: number;
};

export type Yacht = {
  kind: "sail" | "motor";
  cabins?: number;
} & VesselBase2;

/** As it is sent. */
export type YachtRequest = {
  kind: "sail" | "motor";
  cabins?: number;
} & VesselBase2Request;

export type Raft = VesselBase2 & {
  /** Always a raft. */
  kind: "Raft";
};

/** As it is sent. */
export type RaftRequest = VesselBase2Request & {
  /** Always a raft. */
  kind: "Raft";
};

export type LastVessel = Vessel | null;

/** What each Event has. */
export interface EventBase {
  type: "arrival" | "departure" | "other" | (string & {});
  at: string;
  vessel?: LastVessel;
}

export type EventObject =
  | (EventBase & {
      type: "other";
    })
  | Arrival
  | (EventBase &
      Departure & {
        type: "departure";
      });

export type Arrival = EventBase & {
  type: "arrival";
  from?: string;
};

export interface Departure {
  to: string;
}

/** What each Order has. */
export interface OrderBase {
  what: string;
  note?: string;
}

export type Order = Refit | Scrap;

export type Refit = OrderBase & {
  what: "Refit";
  yard: string;
};

export type Scrap = OrderBase & {
  what: "Scrap";
  price: number;
};

/** What each Notice has. */
export interface NoticeBase {
  level: number;
}

export type Notice =
  | (NoticeBase & {
      level: 0;
    })
  | Warning
  | null;

export type Warning = NoticeBase & {
  level: 1;
  text: string;
};

export interface VesselBase {
  harbour?: string;
}

export interface Crate {
  size: string;
}
