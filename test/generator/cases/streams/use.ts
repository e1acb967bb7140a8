import { createStreamsClient, type EventStream, type StreamsError } from "./client/index.js";

const client = createStreamsClient();

export async function use(): Promise<number> {
  const stream: EventStream<{ wind: number }> = await client.watchWeather({ city: "Vaduz" });
  let sum = 0;
  for await (const { wind } of stream) sum += wind;
  for await (const { data, event, id } of (await client.watchWeather()).events()) {
    sum += data.wind + event.length + (id?.length ?? 0);
  }
  for await (const line of await client.logs.readLog()) sum += line.length;
  const { headers, data } = await client.logs.readAnything().withResponse();
  for await (const text of data) sum += text.length + (headers["x-count"] ?? 0);
  for await (const { id } of await client.rows.exportRows()) sum += id;
  const result = await client.rows.exportSequence().result();
  if (result.ok) for await (const { wind } of result.data) sum += wind;
  const { wind } = await client.rows.eitherOr();
  // @ts-expect-error items are of the stream, not of the call
  for await (const _ of client.rows.exportRows()) sum++;
  return sum + wind;
}

export type Failed = StreamsError;
