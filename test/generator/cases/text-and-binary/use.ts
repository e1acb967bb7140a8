import { createTextAndBinaryClient } from "./client/client.js";

const files = createTextAndBinaryClient();

export async function copy(): Promise<void> {
  const text: string = await files.getReadme();
  files.putReadme(text.trim());
  const bytes: Blob | undefined = await files.download("a");
  files.upload("b", bytes);
  const small: Blob = await files.uploadImage("c", new Blob());
  const report: string = await files.getReport();
  files.putReport(report + small.size);
  // @ts-expect-error Bytes are no text.
  files.uploadImage("c", "text");
}
