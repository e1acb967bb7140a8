// Code of a page as a module of its own: a blob, so that nothing is made from text by `eval`.

/** What the code sees in place of its imports and of the console. */
export interface Given {
  readonly module: object;
  readonly log: (...values: unknown[]) => void;
}

interface Running extends Given {
  readonly done: (error?: { readonly thrown: unknown }) => void;
}

/** Where running code finds what it is given, by the number of its run. */
const place = "specloomRunning";

let count = 0;

/**
 * Runs code that imports nothing but `specifier`. Gives what it threw, in an object; undefined where it
 * came to its end.
 */
export async function runModule(
  code: string,
  specifier: string,
  given: Given,
): Promise<{ readonly thrown: unknown } | undefined> {
  const key = `run${++count}`;
  const holder = globalThis as unknown as Record<string, Record<string, Running> | undefined>;
  const running = holder[place] ?? {};
  holder[place] = running;
  const text = moduleText(code, specifier, `globalThis.${place}.${key}`);
  if (text === undefined) {
    const reason = `Only ${specifier} can be imported here, as in: import { … } from "${specifier}";`;
    return { thrown: new SyntaxError(reason) };
  }
  const url = URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
  const script = document.createElement("script");
  const ended = new AbortController();
  try {
    return await new Promise((resolve) => {
      running[key] = { ...given, done: resolve };
      // What is not a module at all is told to the window alone.
      const onError = (event: ErrorEvent) => {
        if (event.filename !== url) return;
        event.preventDefault();
        resolve({ thrown: event.error ?? new SyntaxError(event.message) });
      };
      window.addEventListener("error", onError, { signal: ended.signal });
      script.type = "module";
      script.src = url;
      script.onerror = () => resolve({ thrown: new Error("The page did not let the code run.") });
      document.head.append(script);
    });
  } finally {
    ended.abort();
    script.remove();
    URL.revokeObjectURL(url);
    delete running[key];
  }
}

/** The module; undefined for code that imports something else. */
export function moduleText(code: string, specifier: string, given: string): string | undefined {
  const imports = /^[ \t]*import\s*(\{[^}]*\})\s*from\s*(["'])([^"']+)\2[ \t]*;?/gm;
  let isKnown = true;
  const own = code.replace(imports, (_, names: string, _quote: string, from: string) => {
    isKnown &&= from === specifier;
    return `const ${names.replace(/\bas\b/g, ":")} = ${given}.module;`;
  });
  if (!isKnown || /^[ \t]*import\b(?!\s*\()/m.test(own)) return undefined;
  return `const console = { log: ${given}.log };
const done = ${given}.done;
try {
  await (async () => {
${own}
  })();
  done();
} catch (thrown) {
  done({ thrown });
}
`;
}
