/** Sentences with hand-written trees, for tests of what is read off a tree. */
import type { Analysis, Mention, ParsedSentence, Token, Upos } from "@factline/core";

const NOMINAL: ReadonlySet<string> = new Set(["NOUN", "PROPN", "PRON", "NUM"]);

/**
 * A sentence from words such as `sold/sell/VERB/VBD/2/conj`: form, lemma, UPOS, XPOS, head counted from 1 (0 for the root),
 * relation. In the text they are set apart by single spaces.
 */
export function sentenceOf(words: string, start = 0, index = 0): ParsedSentence {
  const tokens: Token[] = [];
  let at = start;
  for (const word of words.trim().split(/\s+/)) {
    const [form = "", lemma = "", upos = "X", xpos = "", head = "0", deprel = ""] = word.split("/");
    tokens.push({
      form,
      lemma,
      upos: upos as Upos,
      xpos,
      feats: {},
      head: Number(head) - 1,
      deprel,
      start: at,
      end: at + form.length,
    });
    at += form.length + 1;
  }
  return { index, paragraph: 0, start, end: at - 1, tokens };
}

/** A document of such sentences, all in one paragraph. */
export function analysisOf(...sentences: readonly string[]): Analysis {
  const parsed: ParsedSentence[] = [];
  for (const words of sentences) parsed.push(sentenceOf(words, (parsed.at(-1)?.end ?? -1) + 1, parsed.length));
  const text = parsed.flatMap(({ tokens }) => tokens.map(({ form }) => form)).join(" ");
  return {
    document: { id: "test" as Analysis["document"]["id"], text, hash: "" },
    paragraphs: [{ index: 0, kind: "body", start: 0, end: text.length }],
    sentences: parsed,
    candidates: [],
  };
}

/** A mention for every nominal word, as a stand-in for the stage that finds them. */
export function mentionsOf({ sentences }: Analysis): Mention[] {
  return sentences.flatMap(({ tokens, index }) =>
    tokens.flatMap(({ upos, start, end }, head): Mention[] => {
      if (!NOMINAL.has(upos)) return [];
      const kind = upos === "PROPN" ? "name" : upos === "PRON" ? "pronoun" : "nominal";
      return [
        {
          sentence: index,
          first: head,
          last: head,
          head,
          start,
          end,
          kind,
          type: upos === "PROPN" ? "organization" : "person",
        },
      ];
    }),
  );
}
