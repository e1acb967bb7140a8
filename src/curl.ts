import type { Target } from "./request.js";

/** The request as a command for a shell. What is read from a file stands as `@` and its name. */
export function curl({ url, init: { method, headers, body } }: Target): string {
  const parts = ["curl", "-g", "-X", method, quote(url)];
  headers.forEach((value, name) => void parts.push("-H", quote(`${name}: ${value}`)));
  const isText = typeof body === "string" || body instanceof URLSearchParams;
  if (body instanceof FormData) {
    body.forEach((value, name) => {
      const text = typeof value === "string" ? value : `@${value.name}`;
      parts.push("-F", quote(`${name}=${text}`));
    });
  } else if (body)
    parts.push(...(isText ? ["--data-raw", quote(String(body))] : ["--data-binary", "@body"]));
  return parts.join(" ");
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
