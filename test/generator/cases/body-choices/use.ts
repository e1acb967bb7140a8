import {
  addEntries,
  changeEntry,
  createBodyChoicesClient,
  createBodyChoicesTransport,
  importEntries,
  replaceEntry,
} from "./client/index.js";

const transport = createBodyChoicesTransport();
const client = createBodyChoicesClient();

void addEntries(transport, { text: "a", receipt: "base64" });
void addEntries(transport, { text: "a" }, { contentType: "application/json", timeout: 5 });
void addEntries(transport, "a;b", { contentType: "text/csv" });
void addEntries(transport, [{ text: "a" }], { contentType: "application/vnd.ledger.batch+json" });
void client.entries.addEntries(
  { sheet: new Blob(), about: { year: 2020 } },
  { contentType: "multipart/form-data" },
);
void client.entries.addEntries(new FormData(), { contentType: "multipart/form-data" });
void client.entries.addEntries(new Blob(), { contentType: "image/*" });
void replaceEntry(transport);
void replaceEntry(transport, { text: "a" }, { contentType: "multipart/form-data" });
void changeEntry(transport, { text: "a" });
void importEntries(transport, new Blob());
void client.importEntries("a", { contentType: "text/plain" });

// @ts-expect-error: a text is not what is sent unless it is asked for.
void addEntries(transport, "a;b");
// @ts-expect-error: the body does not fit its media type.
void addEntries(transport, { text: "a" }, { contentType: "text/csv" });
// @ts-expect-error: XML is not offered.
void addEntries(transport, { text: "a" }, { contentType: "application/xml" });
// @ts-expect-error: one is left, so that there is nothing to choose.
void changeEntry(transport, { text: "a" }, { contentType: "application/json" });
// @ts-expect-error: XML is not offered beside others.
void importEntries(transport, "<a/>", { contentType: "application/xml" });
