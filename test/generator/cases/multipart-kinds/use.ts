import { addArticle, addScans, createMultipartKindsTransport, runBatch } from "./client/index.js";

const transport = createMultipartKindsTransport();

void addArticle(transport, { text: "# A", about: { title: "A" }, picture: new Blob() });
void addArticle(transport, new Blob(["--a--"], { type: "multipart/related; boundary=a" }));
void runBatch(transport, [{ path: "/a" }]);
void addScans(transport, new FormData());

// @ts-expect-error: a form is sent as multipart/form-data.
void runBatch(transport, new FormData());
// @ts-expect-error: nothing says what its parts are called.
void addScans(transport, [new Blob()]);
