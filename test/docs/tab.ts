// A tab of Chromium: goes to pages, presses keys, and writes down what a page asks for and complains of.
import type { DevTools } from "./devtools.js";

export interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: "light" | "dark";
  readonly media?: "screen" | "print";
  /** Whether scripts run. @default true */
  readonly scripts?: boolean;
}

/** A window's key as the protocol wants it. */
const keys: Readonly<Record<string, { code: string; number: number; text?: string }>> = {
  Tab: { code: "Tab", number: 9 },
  Enter: { code: "Enter", number: 13, text: "\r" },
  Escape: { code: "Escape", number: 27 },
  ArrowDown: { code: "ArrowDown", number: 40 },
  ArrowLeft: { code: "ArrowLeft", number: 37 },
  ArrowRight: { code: "ArrowRight", number: 39 },
  "/": { code: "Slash", number: 191, text: "/" },
};

export class Tab {
  /** What the page asked for, itself included, in order. */
  readonly requests: string[] = [];
  /** Errors of scripts and of the console, and what the browser refused to load or run. */
  readonly complaints: string[] = [];
  readonly #tools: DevTools;
  readonly #session: string;
  #url = "";

  static async open(tools: DevTools): Promise<Tab> {
    const { targetId } = await tools.send("Target.createTarget", { url: "about:blank" });
    const attached = await tools.send("Target.attachToTarget", { targetId, flatten: true });
    const tab = new Tab(tools, String(attached["sessionId"]));
    for (const domain of ["Page", "Runtime", "Network", "Log"]) await tab.send(`${domain}.enable`);
    return tab;
  }

  private constructor(tools: DevTools, session: string) {
    this.#tools = tools;
    this.#session = session;
    tools.listen(session, (method, params) => this.#note(method, params));
  }

  #note(method: string, params: Readonly<Record<string, unknown>>): void {
    const about = JSON.stringify(params);
    if (method === "Network.requestWillBeSent") {
      this.requests.push((params["request"] as { url: string }).url);
    }
    if (method === "Runtime.exceptionThrown") this.complaints.push(about);
    if (method === "Runtime.consoleAPICalled" && params["type"] === "error") {
      this.complaints.push(about);
    }
    if (method === "Log.entryAdded") this.complaints.push(about);
  }

  send(method: string, params: Readonly<Record<string, unknown>> = {}) {
    return this.#tools.send(method, params, this.#session);
  }

  /** Loads a page; what was noted of others is forgotten. */
  async goto(url: string): Promise<void> {
    // To go to a part of the same page would load nothing.
    if (url.split("#")[0] === this.#url.split("#")[0]) await this.#load("about:blank");
    this.requests.length = 0;
    this.complaints.length = 0;
    await this.#load(url);
  }

  async #load(url: string): Promise<void> {
    this.#url = url;
    let stop = () => {};
    const loaded = new Promise<void>((resolve) => {
      stop = this.#tools.listen(this.#session, (method) => {
        if (method === "Page.loadEventFired") resolve();
      });
    });
    await this.send("Page.navigate", { url });
    await loaded;
    stop();
  }

  /** The value of an expression, which may be a promise. Rejects where it throws. */
  async evaluate<T>(expression: string): Promise<T> {
    const given = await this.send("Runtime.evaluate", {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    const failed = given["exceptionDetails"] as { exception?: { description?: string } };
    if (failed) throw new Error(failed.exception?.description ?? JSON.stringify(failed));
    return (given["result"] as { value: T }).value;
  }

  /** Waits until an expression is true. */
  async until(expression: string): Promise<void> {
    for (;;) {
      // What is asked while a page makes way for another may never be answered.
      const asked = this.evaluate<boolean>(`Boolean(${expression})`);
      if (await Promise.race([asked, after(5000)])) return;
      asked.catch(() => {});
      await after(10);
    }
  }

  async look({
    width = 1280,
    height = 900,
    scheme = "light",
    media = "screen",
    scripts = true,
  }: Look) {
    await this.send("Emulation.setDeviceMetricsOverride", {
      ...{ width, height, deviceScaleFactor: 1, mobile: false },
    });
    await this.send("Emulation.setEmulatedMedia", {
      media,
      features: [{ name: "prefers-color-scheme", value: scheme }],
    });
    await this.send("Emulation.setScriptExecutionDisabled", { value: !scripts });
  }

  async press(key: string): Promise<void> {
    const { code, number, text } = keys[key] ?? { code: key, number: 0 };
    const event = { key, code, windowsVirtualKeyCode: number };
    const typed = text === undefined ? {} : { text };
    const type = text === undefined ? "rawKeyDown" : "keyDown";
    for (const each of [
      { ...event, type, ...typed },
      { ...event, type: "keyUp" },
    ]) {
      const sent = this.send("Input.dispatchKeyEvent", each);
      // A page that the key makes way for another may never say that it has got it.
      await Promise.race([sent, after(2000)]);
      sent.catch(() => {});
    }
  }

  async write(text: string): Promise<void> {
    await this.send("Input.insertText", { text });
  }

  /** A picture as PNG, of the window or of the whole page. */
  async picture({ whole = false } = {}): Promise<Buffer> {
    const { data } = await this.send("Page.captureScreenshot", { captureBeyondViewport: whole });
    return Buffer.from(String(data), "base64");
  }
}

function after(ms: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, ms, undefined));
}
