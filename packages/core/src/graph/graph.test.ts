import { expect, test } from "vitest";
import type { Analysis, Chain, DocumentId, Mention, Statement, Token } from "../model/index.ts";
import { buildGraph } from "./graph.ts";

type Row = readonly [form: string, upos: Token["upos"], head: number, deprel: string];

/** A document of one sentence, its words parted by single spaces. */
function analysisOf(id: string, rows: readonly Row[]): Analysis {
  const text = rows.map(([form]) => form).join(" ");
  let start = 0;
  const tokens = rows.map(([form, upos, head, deprel]): Token => {
    const token = {
      form,
      lemma: form.toLowerCase(),
      upos,
      xpos: upos === "PROPN" ? "NNP" : upos,
      feats: {},
      head,
      deprel,
      start,
      end: start + form.length,
    };
    start = token.end + 1;
    return upos === "PROPN" ? { ...token, lemma: form } : token;
  });
  return {
    document: { id: id as DocumentId, text, hash: id },
    paragraphs: [{ index: 0, kind: "body", start: 0, end: text.length }],
    sentences: [{ index: 0, paragraph: 0, start: 0, end: text.length, tokens }],
    candidates: [],
  };
}

function mentionOf({ sentences }: Analysis, first: number, last: number, rest: Partial<Mention>): Mention {
  const tokens = sentences[0]?.tokens ?? [];
  const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
  return { start, end, sentence: 0, first, last, head: last, kind: "nominal", type: "abstract", ...rest };
}

function statementOf({ document }: Analysis, subject: Mention, label: string, object?: Mention): Statement<Mention> {
  return {
    subject,
    predicate: { label, lemma: label, span: { start: 0, end: 1 } },
    ...(object && { object }),
    qualifiers: [],
    polarity: "affirmed",
    modality: "asserted",
    attribution: [],
    evidence: [{ document: document.id, sentence: 0, span: { start: 0, end: document.text.length } }],
    rule: "test",
    confidence: 0.9,
  };
}

const rows: readonly Row[] = [
  ["The", "DET", 4, "det"],
  ["painter", "NOUN", 4, "nmod:desc"],
  ["Ms", "PROPN", 4, "nmod:desc"],
  ["Éva", "PROPN", 5, "nsubj"],
  ["Varga", "PROPN", 3, "flat"],
  ["praised", "VERB", -1, "root"],
  ["her", "PRON", 8, "nmod:poss"],
  ["old", "ADJ", 8, "amod"],
  ["teacher", "NOUN", 5, "obj"],
];

function painting(id = "d1"): {
  analysis: Analysis;
  mentions: Mention[];
  chains: Chain[];
  statements: Statement<Mention>[];
} {
  const analysis = analysisOf(id, rows);
  const painter = mentionOf(analysis, 0, 4, { head: 3, kind: "name", type: "person", name: { first: 3, last: 4 } });
  const teacher = mentionOf(analysis, 6, 8, { type: "person" });
  const her = mentionOf(analysis, 6, 6, { kind: "pronoun", type: "person" });
  const chains = [
    { mentions: [0, 2], reasons: ["pronoun"] },
    { mentions: [1], reasons: [] },
  ];
  return {
    analysis,
    mentions: [painter, teacher, her],
    chains,
    statements: [statementOf(analysis, painter, "praised", teacher)],
  };
}

test("labels a person by the name alone and what a pronoun owns by the owner's name", () => {
  const { entities } = buildGraph(painting());
  expect([...entities.values()].map(({ label }) => label).sort()).toEqual(["Éva Varga", "Éva Varga’s old teacher"]);
});

test("named things have ids that hold across documents, others have the document's", () => {
  const [one, two] = [buildGraph(painting("d1")), buildGraph(painting("d2"))];
  const shared = [...one.entities.keys()].filter((id) => two.entities.has(id));
  expect(shared).toEqual(["eva-varga"]);
});

test("keeps the rule that joined each mention", () => {
  const { entities } = buildGraph(painting());
  const reasons = [...entities.values()].find(({ named }) => named)?.mentions.map(({ reason }) => reason);
  expect(reasons).toEqual(["first-mention", "pronoun"]);
});

test("statements that say the same become one with all evidence", () => {
  const input = painting();
  const [statement] = input.statements as [Statement<Mention>];
  const elsewhere = { ...statement.evidence[0], span: { start: 2, end: 9 } };
  const { statements } = buildGraph({ ...input, statements: [statement, { ...statement, evidence: [elsewhere] }] });
  expect([...statements.values()].map(({ evidence }) => evidence.length)).toEqual([2]);
});

test("a denial is another statement than the claim", () => {
  const input = painting();
  const [statement] = input.statements as [Statement<Mention>];
  const { statements } = buildGraph({ ...input, statements: [statement, { ...statement, polarity: "negated" }] });
  expect(statements.size).toBe(2);
});

test("an unnamed thing that no statement mentions is left out", () => {
  const { entities } = buildGraph({ ...painting(), statements: [] });
  expect([...entities.keys()]).toEqual(["eva-varga"]);
});

test("what only a statement mentions becomes an entity of its own", () => {
  const input = painting();
  const clause = mentionOf(input.analysis, 5, 8, { kind: "clause", type: "event" });
  const { entities } = buildGraph({ ...input, statements: [statementOf(input.analysis, clause, "surprised critics")] });
  expect([...entities.values()].map(({ label }) => label)).toContain("praised her old teacher");
});

test("a noun for the subject itself is told in its words", () => {
  const input = painting();
  const [painter, teacher] = input.mentions as [Mention, Mention];
  const { statements } = buildGraph({
    ...input,
    chains: [{ mentions: [0, 1], reasons: ["predicate-noun"] }],
    statements: [statementOf(input.analysis, painter, "is", teacher)],
  });
  const [only] = [...statements.values()];
  expect(only?.object).toMatchObject({ value: "her old teacher", datatype: "xsd:string" });
});

test("what a document is about comes first in salience", () => {
  const { entities } = buildGraph(painting());
  const ranked = [...entities.values()].sort((a, b) => b.salience - a.salience);
  expect(ranked.map(({ label, salience }) => [label, salience > 0.99])).toEqual([
    ["Éva Varga", true],
    ["Éva Varga’s old teacher", false],
  ]);
});

test("an owner that belongs to what it owns is named no further", () => {
  const input = painting();
  const [, teacher, her] = input.mentions as [Mention, Mention, Mention];
  const { entities } = buildGraph({
    ...input,
    mentions: [teacher, her],
    chains: [{ mentions: [0, 1], reasons: ["learned-noun"] }],
    statements: [statementOf(input.analysis, teacher, "smiled")],
  });
  expect([...entities.values()].map(({ label }) => label)).toEqual(["old teacher"]);
});

test("what two things do together, each of them does", () => {
  const analysis = analysisOf("d4", [
    ["Ada", "PROPN", 3, "nsubj"],
    ["and", "CCONJ", 2, "cc"],
    ["Leo", "PROPN", 0, "conj"],
    ["say", "VERB", -1, "root"],
    ["they", "PRON", 5, "nsubj"],
    ["won", "VERB", 3, "ccomp"],
  ]);
  const person = { kind: "name", type: "person" } as const;
  const mentions = [
    mentionOf(analysis, 0, 0, { ...person, name: { first: 0, last: 0 } }),
    mentionOf(analysis, 2, 2, { ...person, name: { first: 2, last: 2 } }),
    mentionOf(analysis, 4, 4, { kind: "pronoun", type: "person" }),
  ];
  const chains: Chain[] = [
    { mentions: [0], reasons: [] },
    { mentions: [1], reasons: [] },
    { mentions: [2], reasons: [], split: { parts: [0, 1], reason: "split-antecedent" } },
  ];
  const statements = [statementOf(analysis, mentions[2] as Mention, "won")];
  const graph = buildGraph({ analysis, mentions, chains, statements });
  const subjects = [...graph.statements.values()].map(({ subject: { entity, mention } }) => `${entity}: ${mention}`);
  expect(subjects.sort()).toEqual(["ada: they", "leo: they"]);
  const reasons = [...graph.entities.values()].map(({ label, mentions: of }) => [
    label,
    of.map(({ reason }) => reason),
  ]);
  expect(reasons).toEqual([
    ["Ada", ["first-mention", "split-antecedent"]],
    ["Leo", ["first-mention", "split-antecedent"]],
  ]);
});

test("a country is called by its name, not by its people, and who is named in the possessive by that", () => {
  const analysis = analysisOf("d5", [
    ["Qatari", "PROPN", 1, "compound"],
    ["envoys", "NOUN", 2, "nsubj"],
    ["met", "VERB", -1, "root"],
    ["Qatar", "PROPN", 2, "obj"],
    ["Moody", "PROPN", 2, "conj"],
    ["'s", "PART", 4, "case"],
  ]);
  const name = (at: number, canonical?: string): Mention =>
    mentionOf(analysis, at, at, {
      kind: "name",
      type: "place",
      name: { first: at, last: at },
      ...(canonical && { canonical }),
    });
  const mentions = [name(0, "Qatar"), name(0, "Qatar"), name(3, "Qatar"), name(4)];
  const chains: Chain[] = [
    { mentions: [0, 1, 2], reasons: ["same-country", "same-country"] },
    { mentions: [3], reasons: [] },
  ];
  const statements = [statementOf(analysis, mentions[0] as Mention, "met", mentions[3])];
  const { entities } = buildGraph({ analysis, mentions, chains, statements });
  expect([...entities.values()].map(({ label }) => label).sort()).toEqual(["Moody's", "Qatar"]);
});

test("of two of them it is told of whom they are two", () => {
  const analysis = analysisOf("d6", [
    ["envoys", "NOUN", 1, "nsubj"],
    ["met", "VERB", -1, "root"],
    ["and", "CCONJ", 6, "cc"],
    ["two", "NUM", 6, "nsubj"],
    ["of", "ADP", 5, "case"],
    ["them", "PRON", 3, "nmod"],
    ["left", "VERB", 1, "conj"],
  ]);
  const mentions = [
    mentionOf(analysis, 0, 0, { type: "person" }),
    mentionOf(analysis, 3, 5, { head: 3, type: "person" }),
    mentionOf(analysis, 5, 5, { kind: "pronoun", type: "person" }),
  ];
  const chains: Chain[] = [
    { mentions: [0, 2], reasons: ["pronoun"] },
    { mentions: [1], reasons: [] },
  ];
  const statements = [
    statementOf(analysis, mentions[1] as Mention, "left"),
    statementOf(analysis, mentions[0] as Mention, "met"),
  ];
  const { entities } = buildGraph({ analysis, mentions, chains, statements });
  expect([...entities.values()].map(({ label }) => label).sort()).toEqual(["envoys", "two envoys"]);
});
