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

/** Why a predicate makes no statement, in words, and whether the dev treebanks hold no case of it. */
interface Silence {
  readonly why: string;
  readonly rare?: boolean;
}

/** Every reason for which a predicate may be silent. */
export const SILENCES: ReadonlyMap<string, Silence> = new Map<string, Silence>([
  ["question", { why: "its sentence asks" }],
  ["no-subject", { why: "nothing can be its subject: a command, a fragment, a clause of anyone" }],
  ["empty-subject", { why: "its subject is `there`, a question word or a pronoun that means anyone" }],
  ["extraposed-subject", { why: "its subject is a clause behind it, which tells itself" }],
  ["unnamed-subject", { why: "its subject is no thing: a mere adverb, number or quotation" }],
  ["bare-participle", { why: "a participle with nothing but its subject: `smiling`" }],
  ["unsaid", { why: "`asked whether …`, `did not say that …`: nobody says so" }],
  ["denied-predicate", { why: "`is not a man in need`: what one is not tells nothing of one", rare: true }],
  ["comparison", { why: "`compared with …` stands for a preposition", rare: true }],
  ["idiom", { why: "`to begin with` only says when in its own way", rare: true }],
  ["of-anything", { why: "what only the clause itself tells has been told: `everything that they read`" }],
  ["indirect-question", { why: "it is asked or left open within a sentence: `how severe it is`" }],
  ["asks", { why: "its object is a question word: `what it needs`" }],
  ["leads-on", { why: "another clause tells it: what is said, or the verb it leads to" }],
  ["told-by-noun", { why: "`there is` before a noun whose own clause tells it" }],
  ["topic", { why: "a gerund that is only spoken of: `alarm over smuggling`" }],
  ["pro-verb", { why: "`did so` stands for another verb" }],
  ["cleft", { why: "`it was X who …`: the relative clause tells it", rare: true }],
  ["result", { why: "`…, leading to …`: what leads there is the whole clause before" }],
  ["called-itself", { why: "`calls itself Red Heron` says what its name is" }],
  ["degree", { why: "`too dirty to drink` says how dirty" }],
  ["stopped-short", { why: "`stopped short of …`: the clause behind tells what was not done", rare: true }],
  ["ellipsis", { why: "what it is not is left out: `if it is n't`", rare: true }],
  ["disagreement", { why: "its shared subject does not agree with it", rare: true }],
  ["says-nothing", { why: "it says of its subject nothing but itself", rare: true }],
]);

/** A verbal or copular predicate of the dev treebanks and what became of it. */
export interface ExplainedPredicate {
  readonly document: string;
  readonly sentence: number;
  readonly word: number;
  /** `stated`, or the reason for its silence. */
  readonly outcome: string;
}

const VERBAL: ReadonlySet<string> = new Set(["verb", "copula", "existential", "relative", "participle"]);

function explain(gold: GoldDocument): ExplainedPredicate[] {
  const analysis = toAnalysis(gold);
  const mentions = findMentions(analysis);
  const chains = resolveCoreference(analysis, mentions);
  const clauses = findClauses(analysis.sentences);
  return explainStatements({ analysis, mentions, chains, clauses })
    .filter(({ clause }) => VERBAL.has(clause.pattern))
    .map(({ clause, silence = "stated" }) => ({
      document: gold.id,
      sentence: clause.sentence,
      word: clause.predicate.head,
      outcome: silence,
    }));
}

/** Says of every predicate of the dev treebanks whether it makes a statement, or why not. */
export function explainedPredicates(): ExplainedPredicate[] {
  return [...readTreebank("gum/dev"), ...readTreebank("ewt/dev")].flatMap(explain);
}

/** Measures the coverage of the clause theory on gold trees. */
export function measureCoverage(): Record<string, number> {
  const outcomes = new Map<string, number>();
  const predicates = explainedPredicates();
  for (const { outcome } of predicates) outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  const shares = [...outcomes]
    .sort(([, a], [, b]) => b - a)
    .map(([outcome, count]) => [`coverage.${outcome}`, count / predicates.length]);
  return { "coverage.clauses": predicates.length, ...Object.fromEntries(shares) };
}

/** `bench/coverage.ts --list REASON`: the silent predicates with this reason, each in its sentence. */
function list(reason: string): void {
  const documents = new Map([...readTreebank("gum/dev"), ...readTreebank("ewt/dev")].map((gold) => [gold.id, gold]));
  for (const { document, sentence, word, outcome } of explainedPredicates()) {
    const words = documents.get(document)?.sentences[sentence] ?? [];
    if (outcome === reason) console.log(words.map(({ form }, at) => (at === word ? `[${form}]` : form)).join(" "));
  }
}

const [flag, reason] = process.argv.slice(2);
if (flag === "--list" && reason) list(reason);
