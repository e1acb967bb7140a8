// Streams, as a consumer names them, compile without the library's own settings.
import { type EventItem, EventStream } from "specloom";
import { createSpacesClient } from "specloom/spaces";

export async function texts(stream: EventStream<{ text: string }>): Promise<string[]> {
  const all: string[] = [];
  for await (const { text } of stream) all.push(text);
  await stream[Symbol.asyncDispose]();
  return all;
}

export function ids(events: readonly EventItem<unknown>[]): string[] {
  return events.flatMap(({ id }) => id ?? []);
}

export function isStream(value: unknown): boolean {
  return value instanceof EventStream;
}

export async function bytes(): Promise<ReadableStream<Uint8Array> | null> {
  const response: Response = await createSpacesClient().customers.list().asResponse();
  return response.body;
}
