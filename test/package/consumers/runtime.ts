// Code that works with every client.
import {
  ApiError,
  type Call,
  ConnectionError,
  type Page,
  type Result,
  TimeoutError,
} from "specloom";

export async function itemsOf<Item>(pages: AsyncIterable<Page<Item, unknown>>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const page of pages) items.push(...page.items);
  return items;
}

export async function outcomeOf<T, E>(call: Call<T, E>): Promise<string> {
  const result: Result<T, E> = await call.result();
  return result.ok ? String(result.response.status) : "failed";
}

export function mayPass(error: unknown): boolean {
  if (error instanceof ApiError) return error.status >= 500;
  return error instanceof TimeoutError || error instanceof ConnectionError;
}
