// Whether a project has the packages that its client imports.
import { createRequire } from "node:module";
import path from "node:path";

const defaultRuntime = "specloom/runtime";

/** The packages that a client imports and its folder does not find. */
export function missingPackages(
  output: string,
  { runtime = defaultRuntime, paths }: { readonly runtime: string | undefined; paths: boolean },
): string[] {
  const specifiers = [runtime, ...(paths ? ["openapi-fetch"] : [])];
  // What begins otherwise is a path, or an alias that only the project's tools know.
  const named = specifiers.filter((each) =>
    /^(?:@[\w-][\w.-]*\/)?[a-z\d_][\w.-]*(?:\/|$)/i.test(each),
  );
  return named.filter((each) => !isInstalled(each, output)).map(packageOf);
}

function isInstalled(specifier: string, folder: string): boolean {
  try {
    createRequire(path.join(folder, "index.js")).resolve(specifier);
    return true;
  } catch (error) {
    // Any other reason is about a package that is there.
    return (error as NodeJS.ErrnoException).code !== "MODULE_NOT_FOUND";
  }
}

function packageOf(specifier: string): string {
  const [scope = "", name] = specifier.split("/");
  return scope.startsWith("@") ? `${scope}/${name}` : scope;
}
