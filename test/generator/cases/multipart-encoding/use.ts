import { addRecording, createMultipartEncodingTransport } from "./client/index.js";

const transport = createMultipartEncodingTransport();
const file = new File(["a"], "a.flac");

void addRecording(transport, {
  sound: file,
  scans: [file, new Blob(["b"])],
  cover: file,
  anything: new Blob(),
  stamp: "R0lG",
  extra: '{"a":1}',
  tracks: [{ title: "Allegro" }],
});
void addRecording(transport, new FormData());

// @ts-expect-error: what contentMediaType alone describes is bytes.
void addRecording(transport, { sound: file, cover: "a" });
// @ts-expect-error: what is base64 is a text.
void addRecording(transport, { sound: file, stamp: file });
