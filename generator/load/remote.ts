// The one door to other hosts. A document may come from somebody who looks for a way into this
// network, so that only hosts that everybody reaches are asked, and nothing is sent but the address. An
// address that a person gives may be of any host.
import { lookup } from "node:dns";
import { get as getHttp, type IncomingMessage } from "node:http";
import { get as getHttps } from "node:https";
import { BlockList, isIP, type LookupFunction } from "node:net";
import { assertWithin, LimitError } from "../document/limits.js";

export interface RemoteFile {
  readonly body: string;
  /** As the host calls it; undefined where it does not say. */
  readonly mimeType: string | undefined;
}

/** A remote file is not read; the message, without the address, says why and what to do. */
export class RemoteError extends Error {}

const headers = {
  accept: "application/json, application/yaml;q=0.9, */*;q=0.1",
  // What is compressed could become far more than was sent.
  "accept-encoding": "identity",
  "user-agent": "specloom",
};
/** How remote files are read. */
export interface RemoteOptions {
  /** How long one file, and all of them, may take, in ms. */
  readonly patience?: { readonly each: number; readonly all: number };
  /** Whether a person gave the address, and not a document: any host may be asked. @default false */
  readonly isNamed?: boolean;
}

/** Reads the remote files of one document. All of them share the limit on the bytes of one file. */
export class Remote {
  #bytes = 0;
  #end: number | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  readonly #patience: NonNullable<RemoteOptions["patience"]>;
  readonly #isNamed: boolean;

  constructor({ patience = { each: 10_000, all: 60_000 }, isNamed = false }: RemoteOptions = {}) {
    this.#patience = patience;
    this.#isNamed = isNamed;
  }

  /** What to do where a file cannot be read. */
  get #instead(): string {
    return this.#isNamed
      ? "download it and pass the path of the file"
      : "copy the file beside the document";
  }

  /**
   * Rejects with a `RemoteError`, or a `LimitError` where it is too much. One file is read at a
   * time, so that no document can send a crowd to a host.
   */
  read(address: string): Promise<RemoteFile> {
    const file = this.#turn.then(() => this.#read(address));
    this.#turn = file.catch(() => undefined);
    return file;
  }

  async #read(address: string): Promise<RemoteFile> {
    const url = this.#checked(address);
    const { each, all } = this.#patience;
    this.#end ??= performance.now() + all;
    const left = Math.ceil(this.#end - performance.now());
    if (left <= 0) throw this.#late("is not read, since the files before it took", all);
    const signal = AbortSignal.timeout(Math.min(each, left));
    try {
      const response = await ask(url, signal, this.#isNamed ? undefined : lookupFor(url));
      const body = await this.#bodyOf(response, url).finally(() => response.destroy());
      return { body, mimeType: response.headers["content-type"] };
    } catch (error) {
      if (error instanceof RemoteError || error instanceof LimitError) throw error;
      if (signal.aborted) throw this.#late("did not answer within", Math.min(each, left));
      const { code, message } = error as NodeJS.ErrnoException;
      throw new RemoteError(`cannot be read (${code ?? message}); try again, or ${this.#instead}`);
    }
  }

  async #bodyOf(response: IncomingMessage, url: URL): Promise<string> {
    const { statusCode: status = 0, headers } = response;
    const { location, "content-encoding": encoding = "identity" } = headers;
    if (status >= 300 && status < 400 && location !== undefined) {
      const target = URL.canParse(location, url.href) ? new URL(location, url).href : location;
      const verb = this.#isNamed ? "pass" : "refer to";
      throw new RemoteError(`redirects to ${target.slice(0, 200)}; ${verb} that instead`);
    }
    if (status !== 200) throw new RemoteError(`answers ${status}; correct it, or ${this.#instead}`);
    if (encoding !== "identity") throw new RemoteError(`comes compressed; ${this.#instead}`);
    const chunks: Buffer[] = [];
    for await (const chunk of response as AsyncIterable<Buffer>) {
      this.#bytes += chunk.length;
      const advice = this.#isNamed
        ? "split the document into several"
        : "refer to fewer or smaller files on other hosts";
      assertWithin("bytes", this.#bytes, advice);
      chunks.push(chunk);
    }
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
    } catch {
      throw new RemoteError(`is not in UTF-8; correct it, or ${this.#instead}`);
    }
  }

  #late(what: string, ms: number): RemoteError {
    return new RemoteError(`${what} ${ms / 1000} s; try again, or ${this.#instead}`);
  }

  /** The URL, if it is one to ask. Names are checked when they are looked up. */
  #checked(address: string): URL {
    const instead = this.#instead;
    if (!URL.canParse(address)) throw new RemoteError(`is no address; correct it, or ${instead}`);
    const url = new URL(address);
    const host = url.hostname.replace(/^\[|\]$/g, "");
    const isHere = url.protocol === "http:" && /^(?:localhost|127\.[\d.]+|::1)$/.test(host);
    if (this.#isNamed) {
      if (!/^https?:$/.test(url.protocol))
        throw new RemoteError(`is neither https nor http; ${instead}`);
    } else if (url.protocol !== "https:" && !isHere) {
      throw new RemoteError(`is not https; ${instead}`);
    }
    if (url.username !== "" || url.password !== "") {
      throw new RemoteError(`has credentials in it, which are not sent; ${instead}`);
    }
    if (!this.#isNamed && isIP(host) !== 0 && !isAllowed(host, isHere)) throw inside();
    return url;
  }
}

/** The connection is made to what was looked up here, so that no later answer of DNS counts. */
function lookupFor({ protocol }: URL): LookupFunction {
  const isHere = protocol === "http:";
  return (host, options, done) => {
    lookup(host, options, (error, found, family) => {
      const addresses = [found ?? []].flat().map((each) => {
        return typeof each === "string" ? each : each.address;
      });
      const allowed = addresses.every((each) => isAllowed(each, isHere));
      done(error ?? (allowed ? null : inside()), found, family);
    });
  };
}

function ask(
  url: URL,
  signal: AbortSignal,
  lookup: LookupFunction | undefined,
): Promise<IncomingMessage> {
  // The agent that all requests share may have a connection that nobody checked.
  const options = { agent: false, headers, signal, ...(lookup && { lookup }) };
  return new Promise((resolve, reject) => {
    const get = url.protocol === "http:" ? getHttp : getHttps;
    get(url, options, resolve).on("error", reject);
  });
}

function inside(): RemoteError {
  return new RemoteError("leads into a private network; copy the file beside the document");
}

/** Whether an address is of this machine, or else of a host that everybody reaches. */
export function isAllowed(address: string, isHere: boolean): boolean {
  const family = isIP(address) === 6 ? "ipv6" : "ipv4";
  return isHere ? loopback[family].check(address, family) : !inner[family].check(address, family);
}

const loopback = {
  ipv4: listOf("ipv4", "127.0.0.0/8"),
  ipv6: listOf("ipv6", "::1/128"),
};
/** What not everybody reaches. Of IPv6 that is all but 2000::/3, and in it what leads to IPv4. */
const inner = {
  ipv4: listOf(
    "ipv4",
    "0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24",
    "192.168.0.0/16 198.18.0.0/15 224.0.0.0/3",
  ),
  ipv6: listOf("ipv6", "::/3 4000::/2 8000::/1 2001::/23 2002::/16"),
};

/** A list for each family, since IPv4 addresses are looked for among those of IPv6, too. */
function listOf(family: "ipv4" | "ipv6", ...subnets: string[]): BlockList {
  const list = new BlockList();
  for (const subnet of subnets.join(" ").split(" ")) {
    const [net = "", bits] = subnet.split("/");
    list.addSubnet(net, Number(bits), family);
  }
  return list;
}
