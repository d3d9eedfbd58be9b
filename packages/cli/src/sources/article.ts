/** Where an input stands: its name as the caller gave it, and the line in it with its first byte and its hash. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly byte?: number;
  readonly sha256?: string;
}

/** What an input says of an article, before it becomes a `Document`. */
export interface ArticleInput {
  readonly text: string;
  readonly id?: string;
  readonly date?: string;
  readonly title?: string;
  readonly author?: string;
  readonly url?: string;
}

/** A place as messages name it: `news.jsonl:12`. */
export function placeName({ file, line }: Place): string {
  return line === undefined ? file : `${file}:${line}`;
}
