// What a sandbox can do in Node alone: listen on a socket, and keep its state in a file.
import { createServer, type Server, type ServerResponse } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { ledgerPath } from "../chaos/ledger.js";
import { requestFor, type SampleRequest } from "../invent/requests.js";
import { inventSamples } from "../invent/samples.js";
import { type Invent, SandboxServer } from "../server.js";
import type { Sandbox, SandboxOptions } from "../types.js";
import { deliverTo } from "./connection.js";
import { DataFile } from "./data-file.js";

/** How a sandbox is made in Node. */
export interface NodeSandboxOptions extends SandboxOptions {
  /** The name of the API, which the data file remembers. */
  readonly api: string;
  /** Keeps the state across restarts. Made if it is not there. @default state is forgotten */
  readonly dataFile?: string;
}

export interface ListenOptions {
  /** @default 0, a free port */
  readonly port?: number;
  /** @default "127.0.0.1" */
  readonly host?: string;
}

export interface Listening {
  /** The base URL for clients, the document's base path included and without a slash at its end. */
  readonly url: string;
  /** Where the ledger is, where the sandbox was started with `chaos`. */
  readonly ledgerUrl: string | undefined;
  readonly close: () => Promise<void>;
}

/** A sandbox that can listen. */
export interface NodeSandbox extends Sandbox {
  readonly listen: (options?: ListenOptions) => Promise<Listening>;
  /**
   * A request for each operation that the sandbox accepts, from the document's examples or made up.
   *
   * @param origin - where it listens; in process any will do
   * @default "http://localhost"
   */
  readonly sampleRequests: (origin?: string) => readonly SampleRequest[];
  /** Stops listening and waits until the data file is written. */
  readonly close: () => Promise<void>;
}

/** Starts a sandbox. Rejects with a `DataFileError` for a data file that is not usable. */
export async function createSandbox(options: NodeSandboxOptions): Promise<NodeSandbox> {
  const { api, dataFile: path, ...rest } = options;
  if (path === undefined) return new ListeningServer(rest);
  const dataFile = new DataFile(path, api);
  const kept = await dataFile.read();
  const server = new ListeningServer(rest, dataFile);
  if (kept === undefined) await server.save();
  else if (!server.restore(kept)) throw dataFile.problem("is damaged");
  return server;
}

/** Decides what is made up, so that it is the same each time. */
const usualSeed = 1;

class ListeningServer extends SandboxServer implements NodeSandbox {
  readonly #dataFile: DataFile | undefined;
  readonly #hasLedger: boolean;
  readonly #servers = new Set<Server>();

  constructor(options: SandboxOptions, dataFile?: DataFile) {
    const invent: Invent = (api) => inventSamples(api, options.randomSeed ?? usualSeed);
    super(options, dataFile && ((state) => dataFile.write(state)), invent);
    this.#dataFile = dataFile;
    this.#hasLedger = options.chaos !== undefined;
  }

  listen = async ({ port = 0, host = "127.0.0.1" }: ListenOptions = {}): Promise<Listening> => {
    const listener = getRequestListener(
      async (request, { incoming, outgoing }) => {
        if (isOwnHost(request, host, incoming.socket.localAddress)) {
          return this.handle(request, deliverTo(outgoing as ServerResponse));
        }
        const named = new URL(request.url).hostname;
        const message = `The sandbox does not answer for the host ${named}; use localhost.`;
        return this.refuse(request, 421, message);
      },
      { overrideGlobalObjects: false },
    );
    const server = createServer(listener);
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(port, host, resolve);
    });
    this.#servers.add(server);
    const address = server.address();
    const actual = typeof address === "object" && address ? address.port : port;
    const shownHost = host.includes(":") ? `[${host}]` : host;
    const close = () => this.#stop(server);
    const origin = `http://${shownHost}:${actual}`;
    const ledgerUrl = this.#hasLedger ? origin + ledgerPath : undefined;
    return { url: origin + this.basePath, ledgerUrl, close };
  };

  sampleRequests = (origin = "http://localhost"): readonly SampleRequest[] => {
    const baseUrl = origin + this.basePath;
    return this.context.api.operations.map((one) => requestFor(this.context, one, baseUrl));
  };

  close = async (): Promise<void> => {
    await Promise.all([...this.#servers].map((server) => this.#stop(server)));
    await this.#dataFile?.flush();
  };

  async #stop(server: Server): Promise<void> {
    if (!this.#servers.delete(server)) return;
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  }
}

/**
 * Whether a request names the sandbox by a name of loopback or by an address that it listens on.
 * A page elsewhere whose own name is made to lead here (DNS rebinding) does not.
 */
function isOwnHost(request: Request, host: string, localAddress = ""): boolean {
  const name = new URL(request.url).hostname.replace(/^\[(.*)\]$/, "$1");
  const isLoopback = /^(?:.+\.)?localhost$/.test(name) || /^127(?:\.\d+){3}$/.test(name);
  const own = ["::1", host.toLowerCase(), localAddress.replace(/^::ffff:/, "")];
  return isLoopback || own.includes(name);
}
