import { isWholeUrl, serversOf } from "../document/servers.js";
import type { Check } from "./rule.js";
import { shown } from "./wording.js";

const loopback = /^http:\/\/(?:[\w.-]+\.)?(?:localhost|127[\d.]+|\[::1\])(?::\d+)?(?:\/|$)/i;

/** What its application has to give a client, since the server that it would use will not do. */
export const servers: Check = (root, report) => {
  const urls = serversOf(root).map(({ url }) => url);
  const whole = urls.findIndex(isWholeUrl);
  const url = urls[Math.max(0, whole)];
  const node = root.list("servers").flatMap((server) => server.at("url") ?? [])[Math.max(0, whole)];
  if (url === undefined || node === undefined) return;
  if (whole < 0) {
    const option = `baseUrl: ${shown(`https://HOST${url.startsWith("/") ? url : `/${url}`}`)}`;
    const message = `The server ${shown(url)} has no host, so that a client has no address. Write its whole URL, or give each client ${option}.`;
    report(node, message);
  } else if (/^http:/i.test(url) && !loopback.test(url)) {
    const message = `The server ${shown(url)} would get credentials in plain text. Write its https URL, or give each client that as baseUrl, or allowHttp: true.`;
    report(node, message);
  }
};
