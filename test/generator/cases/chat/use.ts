import {
  type Call,
  type Chunk,
  type Completion,
  type CreateCompletionError,
  createChatClient,
  createChatTransport,
  createCompletion,
  type EventStream,
  type Question,
} from "./client/index.js";

const client = createChatClient({ key: "k" });
const transport = createChatTransport({ key: "k" });

type Streamed = Call<EventStream<Chunk>, CreateCompletionError>;
type Whole = Call<Completion, CreateCompletionError>;
type Either = Call<Completion | EventStream<Chunk>, CreateCompletionError>;

/** Whether two types are the same, so that none of them is `any`. */
type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function same<A, B>(_: Same<A, B>): void {}

export async function use(question: Question): Promise<string> {
  const streamed = client.completions.create({ model: "m", stream: true });
  const whole = client.completions.create({ model: "m" });
  const off = client.completions.create({ model: "m", stream: false });
  const nothing = client.completions.create({ model: "m", stream: null });
  const either = client.completions.create(question);
  same<typeof streamed, Streamed>(true);
  same<typeof whole, Whole>(true);
  same<typeof off, Whole>(true);
  same<typeof nothing, Whole>(true);
  same<typeof either, Either>(true);
  const free = createCompletion(transport, { model: "m", stream: true });
  same<typeof free, Streamed>(true);
  let text = (await whole).text;
  for await (const { delta } of await streamed) text += delta;
  const given = await either;
  if ("text" in given) text += given.text;
  else for await (const { delta } of given) text += delta;
  for await (const { sound } of await client.speak({ "as/stream": true })) text += sound ?? "";
  text += (await client.speak()).size + (await client.speak({ text: "a" })).size;
  // @ts-expect-error a body without what it needs is none for any of the signatures
  client.completions.create({ stream: true });
  return text;
}
