/** Triples of one clause, in the words of the sentence. */
import { type Argument, type Clause, dependents, isRelation, type Phrase, type Tree, tokenAt } from "../model/index.ts";
import { type Frame, frameOf } from "./frame.ts";
import { attachedTo, belongs, formsOf, isPrepositionNoun, shortPhrase } from "./phrase.ts";

/** One extraction: `He | became | a founding justice`, with the arguments that come after. */
export interface Triple {
  readonly confidence: number;
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  readonly more: readonly string[];
}

/** A triple whose subject is still to be put. */
type Rest = Omit<Triple, "subject">;

/** Confidence of the triple that tells a clause as a whole, of one for a further phrase, and of one for what hangs behind a noun. */
const CONFIDENCE = { whole: 0.8, modifying: 0.7, further: 0.5, step: 0.45, place: 0.35 };

/** All triples of a clause: the object first, then one for each further phrase, the object folded into the predicate. */
export function triplesOf(tree: Tree, clauses: readonly Clause[], clause: Clause): Triple[] {
  const frame = frameOf(tree, clauses, clause);
  if (!frame) return [];
  const modifying = clause.pattern === "participle" || clause.pattern === "relative";
  const certainty = modifying ? CONFIDENCE.modifying : CONFIDENCE.whole;
  const rests = [...coreTriples(tree, frame, certainty), ...furtherTriples(tree, frame, certainty)];
  return frame.subjects.flatMap((subject) => rests.map((rest) => ({ subject, ...rest })));
}

function coreTriples(tree: Tree, { predicate, core, others }: Frame, confidence: number): Rest[] {
  if (!core) return [];
  const more = others.map((argument) => wordsOf(tree, argument));
  return core.conjuncts.flatMap((phrase) => {
    if (core.role === "clause") return [{ confidence, predicate, object: wordsOf(tree, core), more }];
    const lead = join(predicate, formsOf(tree, core.marks));
    const whole = {
      confidence,
      predicate: lead,
      object: objectWords(tree, phrase),
      more: [...cutOff(tree, phrase), ...more],
    };
    return [...(isPrepositionNoun(tree, phrase.head) ? [] : [whole]), ...stepTriples(tree, lead, phrase)];
  });
}

function furtherTriples(tree: Tree, { predicate, core, others }: Frame, certainty: number): Rest[] {
  // Who did it does not bear on when or where: `was founded in 1851`.
  const told = core && core.role !== "agent" ? core : undefined;
  const folded = told
    ? foldedWords(tree, told).map((words) => join(predicate, formsOf(tree, told.marks), words))
    : [predicate];
  const leads = (argument: Argument) => folded.map((words) => join(words, formsOf(tree, argument.marks)));
  const pairs = others.flatMap((argument, position) => leads(argument).map((lead) => ({ argument, position, lead })));
  return pairs.flatMap(({ argument, position, lead }) => {
    const confidence = core || position > 0 ? CONFIDENCE.further : certainty;
    const more = core ? [] : others.filter((other) => other !== argument).map((other) => wordsOf(tree, other));
    return argument.conjuncts.flatMap((phrase) => {
      const own = { confidence, predicate: lead, object: objectWords(tree, phrase), more };
      const placed = placesOf(tree, phrase).map((object) => ({
        confidence: CONFIDENCE.place,
        predicate: lead,
        object,
        more: [],
      }));
      return [...(isPrepositionNoun(tree, phrase.head) ? [] : [own]), ...stepTriples(tree, lead, phrase), ...placed];
    });
  });
}

/** What hangs behind a noun, one step at a time: `became a justice of | the High Court`. */
function stepTriples(tree: Tree, lead: string, { head, tokens }: Phrase): Rest[] {
  const base = join(
    lead,
    formsOf(
      tree,
      shortPhrase(tree, head, tokens, () => false),
    ),
  );
  return attachedTo(tree, head).flatMap(({ marks, heads }) =>
    heads
      .filter((each) => tokens.includes(each) && !isYear(tree, marks, each))
      .flatMap((each) => {
        const predicate = join(base, formsOf(tree, marks));
        const phrase = { head: each, tokens };
        const own = { confidence: CONFIDENCE.step, predicate, object: objectWords(tree, phrase), more: [] };
        return [...(isPrepositionNoun(tree, each) ? [] : [own]), ...stepTriples(tree, predicate, phrase)];
      }),
  );
}

/** `the Act of 1916` is one name. */
function isYear(tree: Tree, marks: readonly number[], head: number): boolean {
  return tokenAt(tree, head).upos === "NUM" && formsOf(tree, marks) === "of";
}

/** The wider place behind a place: `in Hoboken, New Jersey`. */
function placesOf(tree: Tree, { head, tokens }: Phrase): string[] {
  if (tokenAt(tree, head).upos !== "PROPN") return [];
  const places = dependents(tree, head, "appos", "nmod:unmarked").filter(
    (index) => tokenAt(tree, index).upos === "PROPN",
  );
  return places.map((place) =>
    formsOf(
      tree,
      shortPhrase(tree, place, tokens, () => false),
    ),
  );
}

/** Phrases left out of a short object. */
function cutOff(tree: Tree, { head, tokens }: Phrase): string[] {
  const kept = new Set(shortPhrase(tree, head, tokens, (index) => belongs(tree, index)));
  const cut = tokens.filter((index) => !kept.has(index) && index > head);
  return cut.length > 0 ? [formsOf(tree, cut)] : [];
}

function objectWords(tree: Tree, { head, tokens }: Phrase): string {
  const { deprel, upos } = tokenAt(tree, head);
  const clausal = upos === "VERB" || isRelation(deprel, "advcl", "ccomp", "csubj");
  return formsOf(tree, clausal ? tokens : shortPhrase(tree, head, tokens, (index) => belongs(tree, index)));
}

/** The core in its words, once for each conjunct. */
function foldedWords(tree: Tree, { phrase, conjuncts }: Argument): string[] {
  return (conjuncts.length > 0 ? conjuncts : [phrase]).map((each) => objectWords(tree, each));
}

function wordsOf(tree: Tree, { marks, phrase }: Argument): string {
  return formsOf(
    tree,
    [...new Set([...marks, ...phrase.tokens])].sort((a, b) => a - b),
  );
}

function join(...parts: readonly string[]): string {
  return parts.filter((part) => part).join(" ");
}
