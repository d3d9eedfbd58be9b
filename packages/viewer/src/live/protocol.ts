/** What the page and its worker say to each other. */
import type { GraphFile, KnowledgeGraph } from "@factline/core";
import type { Point } from "../load/seed.ts";
import type { Contents } from "./download.ts";

/** An article as a visitor gives it. */
export interface ArticleInput {
  readonly text: string;
  readonly title?: string;
  readonly author?: string;
  readonly date?: string;
  readonly url?: string;
}

/** What was read so far: a graph of each article, and all of them together as the viewer opens them. */
export interface Reading {
  readonly graphs: readonly KnowledgeGraph[];
  readonly file: GraphFile;
  readonly places: Readonly<Record<string, Point>>;
}

/** What the page asks. */
export type Request =
  | { readonly kind: "load"; readonly contents: Contents }
  | { readonly kind: "read"; readonly articles: readonly ArticleInput[]; readonly before: Reading | undefined };

/** What the worker answers. */
export type Reply =
  | { readonly kind: "loaded" }
  | { readonly kind: "progress"; readonly share: number }
  | { readonly kind: "reading"; readonly reading: Reading }
  | { readonly kind: "failure"; readonly message: string };
