/** An extractor without a model: "Mira praised Otto." is a statement of three words. */
import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { type Document, type EntityTerm, fromGraphFile, type GraphFile } from "@factline/core";
import type { Extractor } from "../../packages/cli/src/store/extractor.ts";
import { graphRows } from "../../packages/cli/src/store/rows.ts";

/** What a test may want to be otherwise. */
export interface TinyOptions {
  /** Stands for another model. */
  readonly model?: string;
  /** Time that each document takes. */
  readonly delayMs?: number;
  /** How many documents it takes at once. */
  readonly lanes?: number;
  /** Called with each document before it is read. */
  readonly reading?: (document: Document) => void;
}

interface Sentence {
  readonly span: readonly [number, number];
  readonly words: readonly EntityTerm[];
}

const idOf = (word: string): string => word.toLowerCase();

function sentencesOf(text: string): Sentence[] {
  return [...text.matchAll(/(\w+) (\w+) (\w+)\./g)].map(({ index, 0: whole, ...words }) => {
    const terms = [1, 2, 3].map((at): EntityTerm => {
      const word = words[at] as string;
      const start =
        index + [1, 2, 3].slice(0, at - 1).reduce((sum, before) => sum + (words[before] as string).length + 1, 0);
      return {
        id: idOf(word),
        label: word.replaceAll("_", " "),
        type: "person",
        mention: word,
        span: [start, start + word.length],
      };
    });
    return { span: [index, index + whole.length], words: terms };
  });
}

function toFile(document: Document, model: string): GraphFile {
  const sentences = sentencesOf(document.text);
  const entities = new Map<string, GraphFile["entities"][number]>();
  const statements = sentences.map(({ span, words: [subject, verb, object] }, sentence) => {
    for (const { id, label, type, span: place } of [subject, object] as EntityTerm[]) {
      const mention = { document: document.id, sentence, span: place, kind: "name" as const, reason: "first" };
      const known = entities.get(id) ?? { id, label, type, named: true, salience: 0.5, aliases: [], mentions: [] };
      entities.set(id, { ...known, mentions: [...known.mentions, mention] });
    }
    const id = createHash("sha256").update(`${document.id}:${sentence}`).digest("hex").slice(0, 16);
    const { mention: label, span: at } = verb as EntityTerm;
    return {
      schema: 1 as const,
      id,
      document: document.id,
      subject: subject as EntityTerm,
      predicate: { label, lemma: label, span: at },
      object: object as EntityTerm,
      qualifiers: [],
      polarity: "affirmed" as const,
      modality: "asserted" as const,
      attribution: [],
      time: null,
      evidence: [{ sentence, span }],
      rule: model,
      confidence: 1,
    };
  });
  const { id, text, hash, title, date, author, url } = document;
  const given = Object.entries({ title, date, author, url }).filter(([, value]) => value !== undefined);
  const record = { id, text, hash, ...Object.fromEntries(given), sentences: sentences.map(({ span }) => span) };
  return { schema: 1, documents: [record], entities: [...entities.values()], statements };
}

/** Makes one; a document that holds the word BUG makes it fail. */
export function tinyExtractor({ model = "tiny", delayMs = 0, lanes = 1, reading }: TinyOptions = {}): Extractor {
  return {
    lanes,
    identity: async () => ({ model, version: "1", options: "{}" }),
    async extract(document) {
      reading?.(document);
      if (delayMs > 0) await sleep(delayMs);
      if (document.text.includes("BUG")) throw new Error("a bug");
      return graphRows(document, fromGraphFile(toFile(document, model)));
    },
    close: async () => {},
  };
}
