/** Whatever tree the parser makes, clauses, statements and extractions come out of it, with evidence inside the document. */
import { findClauses, makeStatements, type ParsedSentence, type Token, toOie, type Upos } from "@factline/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mentionsOf } from "./support/tree.ts";

const WORDS = [
  ["mayor", "NOUN", "NN"],
  ["Oslo", "PROPN", "NNP"],
  ["she", "PRON", "PRP"],
  ["which", "PRON", "WDT"],
  ["says", "VERB", "VBZ"],
  ["denied", "VERB", "VBD"],
  ["taken", "VERB", "VBN"],
  ["moving", "VERB", "VBG"],
  ["attack", "NOUN", "NN"],
  ["is", "AUX", "VBZ"],
  ["to", "PART", "TO"],
  ["of", "ADP", "IN"],
  ["not", "PART", "RB"],
  ["and", "CCONJ", "CC"],
  ["no", "DET", "DT"],
  ["likely", "ADJ", "JJ"],
  [",", "PUNCT", ","],
  ["2019", "NUM", "CD"],
  ["if", "SCONJ", "IN"],
] as const;
const RELATIONS = [
  "nsubj",
  "nsubj:pass",
  "obj",
  "iobj",
  "obl",
  "obl:agent",
  "nmod",
  "nmod:poss",
  "nmod:desc",
  "conj",
  "cc",
  "case",
  "mark",
  "aux",
  "aux:pass",
  "cop",
  "xcomp",
  "ccomp",
  "advcl",
  "acl",
  "acl:relcl",
  "appos",
  "amod",
  "compound",
  "flat",
  "det",
  "expl",
  "parataxis",
  "csubj",
  "advmod",
  "punct",
  "compound:prt",
  "fixed",
];

/** A sentence with a random tree: every token hangs on one drawn from those already in the tree. */
const sentences = fc
  .array(fc.record({ word: fc.constantFrom(...WORDS), relation: fc.constantFrom(...RELATIONS), head: fc.nat() }), {
    minLength: 1,
    maxLength: 14,
  })
  .chain((drawn) =>
    fc.shuffledSubarray([...drawn.keys()], { minLength: drawn.length }).map((order) => ({ drawn, order })),
  )
  .map(({ drawn, order }): ParsedSentence => {
    let at = 0;
    const tokens = drawn.map(({ word: [form, upos, xpos], relation, head }, index): Token => {
      const place = order.indexOf(index);
      const parent = place === 0 ? -1 : (order[head % place] as number);
      const start = at;
      at += form.length + 1;
      const deprel = place === 0 ? "root" : relation;
      return {
        form,
        lemma: form,
        upos: upos as Upos,
        xpos,
        feats: {},
        head: parent,
        deprel,
        start,
        end: start + form.length,
      };
    });
    return { index: 0, paragraph: 0, start: 0, end: at - 1, tokens };
  });

describe("any tree", () => {
  test("yields clauses, statements and triples without an error", () => {
    fc.assert(
      fc.property(sentences, (sentence) => {
        const text = sentence.tokens.map(({ form }) => form).join(" ");
        const document = { id: "test" as never, text, hash: "" };
        const paragraphs = [{ index: 0, kind: "body" as const, start: 0, end: text.length }];
        const analysis = { document, paragraphs, sentences: [sentence], candidates: [] };
        const mentions = mentionsOf(analysis);
        const chains = mentions.map((_, index) => ({ mentions: [index], reasons: [] }));
        const clauses = findClauses([sentence]);
        toOie({ analysis, clauses });
        for (const { evidence, confidence } of makeStatements({ analysis, mentions, chains, clauses })) {
          const [{ span }] = evidence;
          expect(span.start >= 0 && span.start < span.end && span.end <= text.length).toBe(true);
          expect(confidence > 0 && confidence <= 1).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
