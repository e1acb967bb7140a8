import {
  AnswersError,
  type Book,
  createAnswersClient,
  type GetBookError,
  type Problem,
} from "./client/index.js";

type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function assert<_T extends true>(): void {}

const library = createAnswersClient();

export async function byStatus(): Promise<string | undefined> {
  const success = await library.getBook("1").withResponse();
  if (success.status === 200) {
    assert<Equal<typeof success.data, Book>>();
    assert<Equal<(typeof success.headers)["x-total"], number | undefined>>();
    assert<Equal<(typeof success.headers)["x-tags"], string[] | undefined>>();
    assert<Equal<(typeof success.headers)["x-fresh"], boolean | undefined>>();
    // @ts-expect-error: the media type says it
    return success.headers["content-type"];
  }
  assert<Equal<typeof success.status, 202>>();
  return success.data.eta;
}

export async function errors(): Promise<readonly string[]> {
  const result = await library.getBook("1").result();
  if (result.ok) return result.status === 202 ? [result.data.eta] : [result.data.title];
  const { error } = result;
  if (error.kind !== "api") return [];
  if (error.status === 422) {
    assert<Equal<typeof error.body, { fields: string[] } | undefined>>();
    return error.body?.fields ?? [];
  }
  if (error.status === 404 || error.status === 429) {
    assert<Equal<typeof error.body, Problem | undefined>>();
    return [error.body?.detail ?? ""];
  }
  if (error.status === 503) assert<Equal<typeof error.body, unknown>>();
  return [];
}

export function caught(error: unknown): string | undefined {
  if (AnswersError.is(error, "getBook")) {
    assert<Equal<typeof error, GetBookError>>();
    return error.status === 404 ? error.body?.title : undefined;
  }
  if (AnswersError.is(error, "getQueue")) {
    assert<Equal<typeof error.body, Problem | undefined>>();
  }
  // @ts-expect-error: there is no such operation
  AnswersError.is(error, "getShelf");
  return undefined;
}

export async function byMediaType(): Promise<void> {
  assert<Equal<Awaited<ReturnType<typeof asDefault>>, Book>>();
  const text = await library.readBook("1", { accept: "text/plain" });
  assert<Equal<typeof text, string>>();
  const file = await library.readBook("1", { accept: "application/pdf" });
  assert<Equal<typeof file, Blob>>();
  // @ts-expect-error: XML is not offered
  await library.readBook("1", { accept: "application/xml" });
  // @ts-expect-error: another name for JSON is not another choice
  await library.readBook("1", { accept: "application/vnd.library+json" });
  const queue = await library.getQueue();
  assert<Equal<typeof queue, Blob | string>>();
  const anything = await library.getAnything();
  assert<Equal<typeof anything, unknown>>();
  const bytes = await library.getBytes();
  assert<Equal<typeof bytes, Blob>>();
}

const asDefault = () => library.readBook("1");
