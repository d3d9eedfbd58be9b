/** Who a clause comes from, by words in its own sentence. */
import {
  type Argument,
  type Attribution,
  type Clause,
  dependents,
  isRelation,
  type Mention,
  type Tree,
  tokenAt,
} from "../../model/index.ts";
import { predicateOf } from "../labels.ts";
import { headOf, type Scope, treeOf } from "../scope.ts";
import { isTime, timeOf } from "../terms.ts";
import { spanOf, wordsOf } from "../words.ts";
import { isHeardInPublic } from "./hearing.ts";
import { PHRASAL, VERBS } from "./lexicon.data.ts";

export type Sources = readonly Attribution<Mention>[];

const ACCORDING: ReadonlySet<string> = new Set([
  "according to",
  "in the words of",
  "in the view of",
  "in the opinion of",
]);

/** Whether a clause reports what someone says. */
export function isReporting(scope: Scope, clause: Clause): boolean {
  const { upos, lemma } = headOf(scope, clause);
  if (isHeardInPublic(treeOf(scope, clause), clause)) return true;
  const reports = upos === "VERB" && VERBS.get(lemma)?.reports === true;
  // `must answer for it`.
  if (lemma === "answer" && clause.arguments.some(({ marker }) => marker === "for")) return false;
  return reports && !PHRASAL.has(phrasalVerb(treeOf(scope, clause), clause));
}

/** A verb with its particle: `ruled out sending troops` rules nothing and tells of no ruling. */
export function phrasalVerb(tree: Tree, { predicate }: Clause): string {
  const particles = dependents(tree, predicate.head, "compound:prt").map((index) => tokenAt(tree, index).lemma);
  return [tokenAt(tree, predicate.head).lemma, ...particles].join(" ");
}

/** Leaves out a source that the one inside it is: `I suspect …, he said`. */
export function distinctSources(scope: Scope, sources: Sources): Sources {
  return sources.filter(({ source }, at) => {
    const inner = sources[at - 1]?.source;
    return inner === undefined || (inner !== source && !scope.otherMentions(inner).includes(source));
  });
}

/** Who speaks in a reporting clause: its subject, in the passive its agent. */
export function speakerOf(scope: Scope, clause: Clause): Attribution<Mention> | undefined {
  const tree = treeOf(scope, clause);
  // `was convinced that …`: the one who is holds it true.
  const isDoneBy =
    clause.voice === "passive" && !/^(?:convince|persuade)$/.test(tokenAt(tree, clause.predicate.head).lemma);
  const role: Argument["role"] = isDoneBy ? "agent" : "subject";
  const speaker = clause.arguments.find((argument) => argument.role === role);
  const source = speaker && mentionOf(scope, tree, speaker);
  if (!source) return undefined;
  const { head, tokens } = clause.predicate;
  const cue = clause.pattern === "copula" ? [...tokens, head].sort((a, b) => a - b) : tokens;
  const { label, span } = predicateOf(tree, cue);
  const when = clause.arguments.find((argument) => argument.role === "oblique" && isTime(scope, tree, argument));
  return { source, cue: { label, span }, ...(when ? { time: timeOf(scope, tree, when) } : {}) };
}

function mentionOf(scope: Scope, tree: Tree, argument: Argument): Mention | undefined {
  // `two scientists, Ana Ruiz and Karin Holm, say`: both do.
  const together = argument.conjuncts.every(({ head }) => head !== argument.phrase.head);
  const { head } = (together ? undefined : argument.conjuncts[0]) ?? argument.phrase;
  // `one of them, the Land Party, said`: it has a name.
  const [named = head] = tokenAt(tree, head).lemma.toLowerCase() === "one" ? dependents(tree, head, "appos") : [];
  return scope.mentionAt(tree.sentence, named) ?? scope.mentionAt(tree.sentence, head);
}

/** Whether this argument names the source of its clause and is no part of what is stated. */
export function isSourceArgument(tree: Tree, argument: Argument): boolean {
  const isTold = ACCORDING.has(argument.marker ?? "") && !UNSAID.test(tokenAt(tree, argument.phrase.head).lemma);
  return argument.role === "oblique" && (isTold || isWording(tree, argument));
}

/** Nouns for what something accords with that says nothing: `according to his wish`. */
const UNSAID =
  /^(?:wish|desire|plan|schedule|timetable|need|preference|taste|ability|size|weight|height|age|rank|merit|tradition|custom|principle|circumstance|season)$/;

/** Sources named beside the clause: `according to X`, `X said` set off by commas, `as X said`. */
export function besideSources(scope: Scope, clause: Clause): Sources {
  const tree = treeOf(scope, clause);
  const according = clause.arguments
    .filter((argument) => isSourceArgument(tree, argument))
    .flatMap((argument) => sourceOf(scope, tree, argument));
  const inserted = scope
    .governedBy(clause)
    .filter((inner) => isInsertedSpeech(scope, inner))
    .flatMap((inner) => speakerOf(scope, inner) ?? []);
  return [...inserted, ...according].slice(0, 1);
}

/** Nouns that stand with `in` before who speaks or thinks. */
const WORDING: ReadonlySet<string> = new Set([
  "word",
  "view",
  "opinion",
  "judgment",
  "judgement",
  "account",
  "estimation",
]);

/** `in the words of the judge`, `in her view`. */
function isWording(tree: Tree, { marker = "", phrase }: Argument): boolean {
  const owned = dependents(tree, phrase.head, "nmod").length > 0;
  return owned && (marker === "in" || marker === "by") && WORDING.has(tokenAt(tree, phrase.head).lemma);
}

function sourceOf(scope: Scope, tree: Tree, argument: Argument): Sources {
  const worded = isWording(tree, argument);
  const owners = worded ? dependents(tree, argument.phrase.head, "nmod") : [];
  const source = worded
    ? owners.map((index) => scope.mentionAt(tree.sentence, index)).find((mention) => mention)
    : mentionOf(scope, tree, argument);
  const cue = worded ? [...argument.marks, argument.phrase.head] : argument.marks;
  return source ? [{ source, cue: { label: wordsOf(tree, cue), span: spanOf(tree, cue) } }] : [];
}

/** `…, he said, …`; `as he said`: a reporting clause that hangs on what it reports. */
export function isInsertedSpeech(scope: Scope, clause: Clause): boolean {
  const { deprel = "", marker = "" } = clause.governor ?? {};
  const inserted = isRelation(deprel, "parataxis") || (deprel === "advcl" && marker === "as");
  return (
    inserted &&
    isReporting(scope, clause) &&
    !(marker === "as" && (isPluperfect(scope, clause) || isDenying(scope, clause) || isMeanwhile(scope, clause))) &&
    !clause.arguments.some(({ deprel: relation }) => isRelation(relation, "ccomp", "obj"))
  );
}

/** `wins as Oslo deny Bergen`: what somebody denies is not what they say. */
function isDenying(scope: Scope, { sentence, predicate }: Clause): boolean {
  const lemma = scope.trees[sentence]?.tokens[predicate.head]?.lemma ?? "";
  return VERBS.get(lemma)?.polarity === "negated";
}

/** `Opposition wins vote as president concedes`: in a headline it is what happens besides. */
function isMeanwhile({ analysis }: Scope, { sentence }: Clause): boolean {
  const { paragraph = -1 } = analysis.sentences[sentence] ?? {};
  return analysis.paragraphs[paragraph]?.kind === "heading";
}

/** `as most had expected`: it was expected before it happened, and is told by somebody else. */
function isPluperfect(scope: Scope, clause: Clause): boolean {
  const tree = treeOf(scope, clause);
  return clause.predicate.tokens.some(
    (index) =>
      index !== clause.predicate.head && tokenAt(tree, index).lemma === "have" && tokenAt(tree, index).xpos === "VBD",
  );
}

/** The possessor of a noun that reports: `the army's claim that …`. */
export function possessorOf(scope: Scope, tree: Tree, clause: Clause): Sources {
  const noun = tokenAt(tree, clause.predicate.head).head;
  const possessor = (tree.children[noun] ?? []).find((index) => tokenAt(tree, index).deprel === "nmod:poss");
  const source = possessor === undefined ? undefined : scope.mentionAt(tree.sentence, possessor);
  if (!source) return [];
  return [{ source, cue: { label: tokenAt(tree, noun).form, span: spanOf(tree, [noun]) } }];
}
