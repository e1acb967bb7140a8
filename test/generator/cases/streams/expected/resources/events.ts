// Generated from openapi.yaml. Do not edit.

import { asEvents, type Call, type CallOptions, type EventStream } from "specloom/runtime";
import type { StreamsOtherError } from "../errors.js";
import type { Weather } from "../schemas.js";
import type { StreamsTransport } from "../transport.js";

/** The parameters of watchWeather. */
export interface WatchWeatherParams {
  city?: string;
}

/** The errors that watchWeather answers with. */
export type WatchWeatherError = StreamsOtherError<never>;

/** `GET /events` */
export function watchWeather(
  transport: StreamsTransport,
  params?: WatchWeatherParams,
  options?: CallOptions,
): Call<EventStream<Weather>, WatchWeatherError> {
  return transport.call({
    id: "watchWeather",
    method: "GET",
    path: "/events",
    params,
    stream: /* @__PURE__ */ asEvents({ end: "bye" }),
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface EventsErrors {
  watchWeather: WatchWeatherError;
}
