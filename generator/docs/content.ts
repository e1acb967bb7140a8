// What stands on a page, said once and printed twice: as HTML and as Markdown. Types only.
import type { Markup } from "./html.js";

/** Words in a line. A plain string is text of ours or of a document, and never markup. */
export type Inline = string | Code | Link | Mark | Prose | readonly Inline[];

export interface Code {
  readonly code: string;
}

export interface Link {
  readonly text: Inline;
  /** A path of the site, from its root, perhaps with `#id`. */
  readonly to: string;
}

/** A small label that is learnt once: a method, a status, a level, what is inferred. */
export interface Mark {
  readonly mark: string;
  readonly kind: "method" | "status" | "level" | "inferred" | "note" | "warning";
  /** What a reader sees who points at it. */
  readonly title?: string;
}

/** A line of a document's Markdown. */
export interface Prose {
  readonly prose: string;
}

export interface Row {
  readonly id?: string;
  readonly cells: readonly Inline[];
}

export interface Sample {
  readonly label: string;
  readonly language: string;
  readonly code: string;
  /** Whether values in it are made up from schemas, which is said beside it. */
  readonly madeUp?: boolean;
  /** The type of what it shows, with `<L>` for a level, and whether it shows many of them. */
  readonly result?: { readonly type: string; readonly each: boolean };
  /** What of the body or the answer it chooses; undefined for what the client chooses itself. */
  readonly choice?: { readonly contentType?: string; readonly accept?: string };
  /** What runs it; undefined where it cannot be run. */
  readonly run?: RunData;
}

export type Block =
  | { readonly kind: "heading"; readonly level: 2 | 3; readonly text: string; readonly id: string }
  | { readonly kind: "paragraph"; readonly of: Inline; readonly soft?: boolean }
  /** Markdown of a document or a guide. */
  | { readonly kind: "prose"; readonly markdown: string; readonly deeper?: number }
  | {
      readonly kind: "table";
      readonly head: readonly string[];
      readonly rows: readonly Row[];
      /** The columns that hold names, which are not broken. */
      readonly names?: number;
    }
  | { readonly kind: "list"; readonly items: readonly Inline[] }
  | ({ readonly kind: "code"; readonly title?: string } & Sample)
  /** Alternatives of which a reader sees one. */
  | { readonly kind: "samples"; readonly samples: readonly Sample[]; readonly operation?: string }
  | { readonly kind: "cards"; readonly cards: readonly Card[] }
  /** What only one page has. */
  | { readonly kind: "own"; readonly html: Markup; readonly markdown: string };

export interface Card {
  readonly title: Inline;
  readonly body: Inline;
  readonly to?: string;
  readonly note?: Inline;
}

/** What the Run panel of a sample is told. */
export interface RunData {
  /** The script that runs samples, from the site's root. */
  readonly script: string;
  /** The specifier by which the sample imports the client. */
  readonly client: string;
  /** The levels that may be asked for; empty where there are none. */
  readonly levels: readonly number[];
  /** The level where none is asked for. */
  readonly level: number | undefined;
  /** The page of the type that it shows, from the site's root. */
  readonly typePage: string | undefined;
}

export interface Page {
  /** The path in the site, such as `museum/operations/list-hours.html`. */
  readonly path: string;
  readonly title: string;
  /** One sentence, for search results and link previews. */
  readonly summary: string | undefined;
  /** The part of the site whose navigation stands beside the page; undefined for none. */
  readonly section: string | undefined;
  /** What leads to the page, outermost first. */
  readonly trail: readonly Link[];
  readonly blocks: readonly Block[];
  /** What stands beside the blocks where there is room. */
  readonly side?: readonly Block[];
  /** Words by which search finds the page, beside its title. */
  readonly keywords?: readonly string[];
  /** What kind of page it is, as search shows it. */
  readonly label: string;
  /** Whether the page has the whole width and a look of its own. */
  readonly wide?: boolean;
  /** Scripts that this page alone has. */
  readonly scripts?: readonly string[];
}

/** The navigation beside the pages of a section. */
export interface Section {
  readonly id: string;
  readonly title: string;
  /** The first page of the section. */
  readonly to: string;
  readonly groups: readonly NavigationGroup[];
}

export interface NavigationGroup {
  readonly title: string | undefined;
  readonly items: readonly {
    readonly text: string;
    readonly to: string;
    readonly method?: string;
  }[];
}
