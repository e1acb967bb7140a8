// Suggestions as an overlay that a person reads, edits and names in the configuration.
import { dump } from "js-yaml";
import type { JsonObject } from "../document/json.js";
import type { Suggestion } from "./suggestion.js";

/** The overlay, as it is applied. */
export function overlayOf(title: string, suggestions: readonly Suggestion[]): JsonObject {
  return {
    overlay: "1.0.0",
    info: { title: `What ${title} could say`, version: "1.0.0" },
    actions: suggestions.map(({ target, description, update }) => ({
      target,
      description,
      update,
    })),
  };
}

/** The overlay as YAML, with a word on what to do with it. */
export function overlayText(overlay: JsonObject): string {
  const yaml = dump(overlay, { lineWidth: 110, noRefs: true });
  // A line between actions: each is read and judged on its own.
  return `${head}\n${yaml.replace(/\n(?= {2}- target:)/g, "\n\n")}`;
}

const head = `# Each action says what it adds and why. Read them, take away what is not so, and name this file under
# apis.<name>.overlays of redocly.yaml, or give it to generate with --overlay.`;
