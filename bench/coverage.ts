/**
 * Counts, on the gold trees of the dev treebanks, which predicates make a statement and why the others make none.
 *
 * In:  the treebanks beside the checkout; no parser, so that only the clause theory and the rules are measured.
 * Out: the share of verbs and copulas that make a statement or are told with another clause, and the count of each reason.
 */
import {
  type Analysis,
  type Document,
  explainStatements,
  findClauses,
  findMentions,
  type ParsedSentence,
  resolveCoreference,
  type Upos,
} from "@factline/core";
import { type GoldDocument, type GoldWord, readTreebank } from "./gold.ts";

function toFeats(text: string): Record<string, string> {
  return Object.fromEntries(text === "_" ? [] : text.split("|").map((pair) => pair.split("=") as [string, string]));
}

function toSentence(words: readonly GoldWord[], index: number, paragraph: number): ParsedSentence {
  const tokens = words.map(({ form, lemma, upos, xpos, feats, head, deprel, start, end }) => ({
    form,
    lemma,
    upos: upos as Upos,
    xpos,
    feats: toFeats(feats),
    head,
    deprel,
    start,
    end,
  }));
  return { index, paragraph, start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0, tokens };
}

function toAnalysis({ id, text, sentences, paragraphs, date }: GoldDocument): Analysis {
  const document = { id: id as Document["id"], text, hash: "", ...(date ? { date } : {}) };
  const parsed = sentences.map((words, index) => toSentence(words, index, paragraphs[index] ?? 0));
  const blocks = [...new Set(paragraphs)].map((index) => {
    const inside = parsed.filter(({ paragraph }) => paragraph === index);
    return { index, kind: "body" as const, start: inside[0]?.start ?? 0, end: inside.at(-1)?.end ?? 0 };
  });
  return { document, paragraphs: blocks, sentences: parsed, candidates: [] };
}

/** How often each outcome occurs among the verbal and copular clauses of some documents. */
function outcomesOf(documents: readonly GoldDocument[]): Map<string, number> {
  const outcomes = new Map<string, number>();
  const verbal = new Set(["verb", "copula", "existential", "relative", "participle"]);
  for (const gold of documents) {
    const analysis = toAnalysis(gold);
    const mentions = findMentions(analysis);
    const input = {
      analysis,
      mentions,
      chains: resolveCoreference(analysis, mentions),
      clauses: findClauses(analysis.sentences),
    };
    for (const { clause, silence = "stated" } of explainStatements(input)) {
      if (verbal.has(clause.pattern)) outcomes.set(silence, (outcomes.get(silence) ?? 0) + 1);
    }
  }
  return outcomes;
}

/** Measures the coverage of the clause theory on gold trees. */
export function measureCoverage(): Record<string, number> {
  const outcomes = outcomesOf([...readTreebank("gum/dev"), ...readTreebank("ewt/dev")]);
  const total = [...outcomes.values()].reduce((sum, count) => sum + count, 0);
  const shares = [...outcomes]
    .sort(([, a], [, b]) => b - a)
    .map(([outcome, count]) => [`coverage.${outcome}`, count / total]);
  return { "coverage.clauses": total, ...Object.fromEntries(shares) };
}
