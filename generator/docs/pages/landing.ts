// The first page: what this is, a first call, what is to be found where. Its words come from
// `index.md` among the guides; without one it says no more than the documents do.
import { count } from "../../document/casing.js";
import type { Block, Card, Page, Sample } from "../content.js";
import { type DescribedApi, groupsOf } from "../described.js";
import { html, type Markup } from "../html.js";
import { renderInline, renderMarkdown } from "../markdown.js";
import type { Place } from "../print-html.js";
import { printBlocks } from "../print-html.js";
import { runData } from "../run-data.js";
import type { WrittenPage } from "../sources.js";
import { codeOf, partsOf, sectionsOf } from "./guide.js";

const path = "index.html";

export function landingPage(
  title: string,
  apis: readonly DescribedApi[],
  written: WrittenPage | undefined,
): Page {
  const text = written === undefined ? undefined : partsOf(written.text);
  const [head = "", ...others] = (text?.rest ?? "").split(/^(?=## )/m);
  const first = (text === undefined ? samplesFrom(apis) : samplesIn(head)).map((sample) => {
    const own = apis.find(({ client }) => sample.code.includes(`from ${JSON.stringify(client)}`));
    const run = own && runData(own, sample, own.api.recursion !== undefined);
    return run === undefined ? sample : { ...sample, run };
  });
  const summary = text?.summary ?? (apis.length === 1 ? apis[0]?.api.summary : undefined);
  return {
    path,
    title: text?.title ?? title,
    summary,
    section: undefined,
    trail: [],
    label: "Start",
    wide: true,
    scripts: first.some(({ run }) => run !== undefined) ? ["assets/run.js"] : [],
    blocks: [
      hero(text?.title ?? title, summary, head, first),
      ...others.flatMap(sectionBlocks),
      {
        kind: "heading",
        level: 2,
        text: apis.length === 1 ? "The reference" : "The references",
        id: "references",
      },
      { kind: "cards", cards: apis.map(referenceCard) },
    ],
  };
}

/** The words at the left, the code at the right. */
function hero(
  title: string,
  summary: string | undefined,
  head: string,
  samples: readonly Sample[],
): Block {
  const words = head
    .replace(/^\*\*[^*\n]+\*\*\n+(?=```)/gm, "")
    .replace(/^```.*?^```$/gms, "")
    .trim();
  const place: Place = { path, ids: new Set() };
  const prose = renderMarkdown(words).html;
  const code =
    samples.length === 0 ? undefined : printBlocks([{ kind: "samples", samples }], place);
  const own: Markup = html`<div class="hero${code === undefined ? " plain" : ""}">
<div class="hero-words"><h1>${title}</h1>
${summary === undefined ? undefined : html`<p class="lead">${renderInline(summary)}</p>\n`}<div class="prose">${prose}</div></div>
${code}</div>
`;
  const shown = samples.map(
    ({ label, language, code: source }) =>
      `${label}:\n\n\`\`\`${language}\n${source.trimEnd()}\n\`\`\``,
  );
  return { kind: "own", html: own, markdown: [words, ...shown].join("\n\n") };
}

/** The code of the head, each under the bold line above it. */
function samplesIn(head: string): Sample[] {
  return codeOf(head).map(({ language, code, at }) => {
    const label = /\*\*([^*\n]+)\*\*\s*$/.exec(head.slice(0, at))?.[1] ?? language;
    const names: Readonly<Record<string, string>> = { sh: "bash", ts: "typescript" };
    return { label, language: names[language] ?? language, code };
  });
}

/** A walk through a list shows most of a client in the fewest lines. */
function samplesFrom(apis: readonly DescribedApi[]): Sample[] {
  return apis.slice(0, 4).flatMap(({ api, samples }) => {
    const own = [...samples.values()].flatMap((all) =>
      all.filter(({ language }) => language === "typescript").slice(0, 1),
    );
    const best = own.find(({ code }) => code.includes("for await")) ?? own[0];
    return best === undefined
      ? []
      : [{ ...best, label: apis.length === 1 ? best.label : api.title }];
  });
}

/** A section whose parts have headings of their own is shown as cards, every other one as it is. */
function sectionBlocks(section: string, index: number): Block[] {
  const [{ title, body } = { title: "", body: "" }] = sectionsOf(section, 2);
  const heading: Block = { kind: "heading", level: 2, text: title, id: `part-${index + 1}` };
  const parts = sectionsOf(body, 3);
  if (parts.length === 0) return [heading, { kind: "prose", markdown: body }];
  const [before = ""] = body.split(/^### /m);
  const cards = parts.map(({ title: name, body: words }): Card => {
    const link = /^\[(.*)\]\((\S+)\)$/.exec(name);
    const to = link?.[2]?.replace(/\.md(?=$|#)/, ".html");
    return {
      title: { prose: link?.[1] ?? name },
      body: { prose: words },
      ...(to === undefined ? {} : { to }),
    };
  });
  const lead: Block[] = before.trim() === "" ? [] : [{ kind: "prose", markdown: before.trim() }];
  return [heading, ...lead, { kind: "cards", cards }];
}

function referenceCard(described: DescribedApi): Card {
  const { api, folder } = described;
  const groups = groupsOf(described).flatMap(([name]) => (name === undefined ? [] : [name]));
  const { length } = api.operations;
  const about = api.summary ?? firstSentence(api.description) ?? "";
  return {
    title: api.title,
    to: `${folder}/index.html`,
    body: { prose: about },
    note: `${count(length, "operation")}${groups.length === 0 ? "" : `: ${groups.slice(0, 9).join(", ")}`}`,
  };
}

function firstSentence(description: string | undefined): string | undefined {
  const paragraphs = description?.split(/\n\s*\n/) ?? [];
  const text = paragraphs.map((part) => part.trim()).find((part) => /^[^#>|<\s-]/.test(part));
  return text?.split(/(?<=[.!?])\s/)[0];
}
