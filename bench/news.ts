import { readTreebank } from "./gold.ts";

/** A document as `extract` takes it. */
export interface NewsDocument {
  readonly id: string;
  readonly text: string;
  readonly date?: string;
}

/** The news documents of the dev treebanks. */
export function newsDocuments(): NewsDocument[] {
  const gold = [
    ...readTreebank("gum/dev", /news/u),
    ...readTreebank("ewt/dev", /weblog.*juancole_2004(?:0324|1111|1120)/u),
  ];
  return gold.map(({ id, text, date }) => ({ id, text, ...(date ? { date } : {}) }));
}
