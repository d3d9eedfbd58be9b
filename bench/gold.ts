/** Reads the treebanks: their words as annotated, over the raw text that they were made from. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Sentence } from "@factline/core";

/** A word of a treebank. */
export interface GoldWord {
  readonly form: string;
  readonly start: number;
  readonly end: number;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly feats: string;
  /** Index of the head in the sentence, -1 for the root. */
  readonly head: number;
  readonly deprel: string;
  readonly misc: string;
}

/**
 * A document of a treebank, rebuilt to raw text: paragraphs, and pictures with their captions inside one, are separated by a
 * blank line; sentences as annotated.
 */
export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly (readonly GoldWord[])[];
  /** Index of the paragraph of each sentence. */
  readonly paragraphs: readonly number[];
  /** When the document was published. */
  readonly date?: string;
}

const treebanks = join(import.meta.dirname, "../../shared/data/treebank");
/** The treebank of news that was written and annotated for this project. */
const ownTreebank = join(import.meta.dirname, "../data/treebank");

/** Documents of a treebank's split, such as `gum/dev`, in order of their names; `name` selects some. */
export function readTreebank(split: string, name: RegExp = /./u): GoldDocument[] {
  const files = readdirSync(join(treebanks, split), { recursive: true, encoding: "utf8" });
  const chosen = files.filter((file) => file.endsWith(".conllu") && name.test(file)).sort();
  return chosen.map((file) => readConllu(file, readFileSync(join(treebanks, split, file), "utf8")));
}

/** Documents of a split of the project's own treebank; each file holds many. */
export function readOwnTreebank(split: string): GoldDocument[] {
  const folder = join(ownTreebank, split);
  const documents = readdirSync(folder).flatMap((file) =>
    readFileSync(join(folder, file), "utf8").split(/(?=^# newdoc id = )/mu),
  );
  return documents.map((text) => readConllu(/^# newdoc id = (.+)$/mu.exec(text)?.[1] ?? "", text));
}

interface Reading {
  text: string;
  paragraph: number;
  /** Sentences that the block inside the paragraph still has, such as a picture's caption. */
  inset: number;
  sentences: GoldWord[][];
  paragraphs: number[];
}

/** The sentences of the block that GUM's markup sets into a paragraph before the rest of it, such as `p (6 s) | figure (1 s)`. */
function insetLength(lines: readonly string[]): number {
  const [outer, ...inner] = [
    ...(lines.find((line) => line.startsWith("# newpar_block")) ?? "").matchAll(/(\w+)[^|]*?\((\d+) s\)/gu),
  ];
  const inset = inner.find(([, name = ""]) => ["figure", "list", "quote"].includes(name));
  return inset === undefined || inset[2] === outer?.[2] ? 0 : Number(inset[2]);
}

/** Rebuilds one document of a CoNLL-U file. */
export function readConllu(id: string, file: string): GoldDocument {
  const reading: Reading = { text: "", paragraph: -1, inset: 0, sentences: [], paragraphs: [] };
  for (const block of file.split(/\n\n+/u)) {
    const lines = block.split("\n").filter((line) => line !== "");
    const begins = lines.some((line) => line.startsWith("# newpar"));
    const resumes = reading.inset === 1;
    reading.inset = begins ? insetLength(lines) : Math.max(0, reading.inset - 1);
    if (begins || resumes || reading.paragraph < 0) {
      reading.paragraph += 1;
      reading.text = reading.text === "" ? "" : `${reading.text.trimEnd()}\n\n`;
    }
    const rows = lines.filter((line) => !line.startsWith("#")).map((line) => line.split("\t"));
    if (rows.length > 0) readSentence(rows, reading);
  }
  const { text, sentences, paragraphs } = reading;
  const date = /^# meta::dateCreated = (\S+)/mu.exec(file)?.[1];
  return { id, text, sentences, paragraphs, ...(date !== undefined && { date }) };
}

/** Appends a sentence's words and their text. */
function readSentence(rows: readonly (readonly string[])[], reading: Reading): void {
  const words: GoldWord[] = [];
  let contraction: { last: number; start: number; end: number; space: string } | undefined;
  for (const row of rows) {
    const [id = "", form = ""] = row;
    const space = /(?:^|\|)SpaceAfter=No(?:\||$)/u.test(row[9] ?? "") ? "" : " ";
    if (id.includes(".")) continue;
    const start = reading.text.length;
    if (id.includes("-")) {
      contraction = { last: Number(id.split("-")[1]), start, end: start + form.length, space };
      reading.text += form;
      continue;
    }
    if (contraction === undefined) {
      words.push(goldWord(row, start, start + form.length));
      reading.text += form + space;
      continue;
    }
    const from =
      words.at(-1) !== undefined && (words.at(-1)?.start ?? 0) >= contraction.start
        ? (words.at(-1)?.end ?? 0)
        : contraction.start;
    const isLast = Number(id) === contraction.last;
    words.push(goldWord(row, from, isLast ? contraction.end : Math.min(from + form.length, contraction.end)));
    if (isLast) {
      reading.text += contraction.space;
      contraction = undefined;
    }
  }
  reading.sentences.push(words);
  reading.paragraphs.push(reading.paragraph);
}

function goldWord(row: readonly string[], start: number, end: number): GoldWord {
  const [, form = "", lemma = "", upos = "", xpos = "", feats = "", head = "", deprel = "", , misc = ""] = row;
  return { form, start, end, lemma, upos, xpos, feats, head: Number(head) - 1, deprel, misc };
}

/** A mention of a GUM document; token indices, both included. */
export interface GoldMention {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly type: string;
  /** What all mentions of one thing share in the document. */
  readonly entity: string;
}

/** Mentions that a document's `Entity=` annotations mark. */
export function goldMentions(document: GoldDocument): GoldMention[] {
  const mentions: GoldMention[] = [];
  for (const [sentence, words] of document.sentences.entries()) {
    const open = new Map<string, { first: number; type: string }[]>();
    for (const [index, word] of words.entries()) {
      for (const [mark] of (/(?:^|\|)Entity=([^|]*)/u.exec(word.misc)?.[1] ?? "").matchAll(/\([^()]+\)?|[^()]+\)/gu)) {
        const [group = "", type = ""] = mark
          .replace(/[()]/gu, "")
          .replace(/\[[^\]]*\]/gu, "")
          .split("-");
        if (mark.startsWith("(")) open.set(group, [...(open.get(group) ?? []), { first: index, type }]);
        const closed = mark.endsWith(")") ? open.get(group)?.pop() : undefined;
        if (closed !== undefined) mentions.push({ sentence, last: index, entity: group, ...closed });
      }
    }
  }
  return mentions;
}

/** The words of a treebank as the tokeniser would give them. */
export function goldSentences(gold: GoldDocument): Sentence[] {
  return gold.sentences.map((words, index) => ({
    index,
    paragraph: gold.paragraphs[index] ?? 0,
    start: words[0]?.start ?? 0,
    end: words.at(-1)?.end ?? 0,
    words,
  }));
}
