/** A clause laid out for extraction: subjects as words, the predicate with the verbs that lead to it, and its arguments in order. */
import { type Argument, type Clause, dependents, isRelation, type Tree, tokenAt } from "../model/index.ts";
import { leadOf } from "./lead.ts";
import { formsOf, shortPhrase } from "./phrase.ts";
import { isTemporal, PHRASES_OF_DISCOURSE } from "./words.data.ts";

/** What the triples of a clause are made of. */
export interface Frame {
  readonly subjects: readonly string[];
  readonly predicate: string;
  /** What stands behind the predicate in every triple but its own. */
  readonly core?: Argument;
  readonly others: readonly Argument[];
}

const PATTERNS: ReadonlySet<string> = new Set(["verb", "copula", "participle", "relative", "gapping"]);

/** Lays out a clause; none when it has no subject or says nothing of its own. */
export function frameOf(tree: Tree, clauses: readonly Clause[], clause: Clause): Frame | undefined {
  if (clause.pattern === "existential") return existentialFrame(tree, clause);
  if (!PATTERNS.has(clause.pattern)) return undefined;
  const lead = leadOf(tree, clauses, clause);
  const subjects = subjectWords(tree, lead.subject);
  const given = clause.arguments.filter(({ role }) => role !== "subject");
  const object = objectOf(clause, given);
  if (subjects.length === 0 || leadsOn(clause, given, object)) return undefined;
  const told = [...given, ...lead.outer].filter((argument) => argument !== object && isTold(tree, argument));
  const core = object ?? obliqueCore(tree, clause, told);
  const others = told.filter((argument) => argument !== core);
  return { subjects, predicate: formsOf(tree, lead.tokens), ...(core ? { core } : {}), others };
}

/** `there | is | no evidence`: what exists stands where an object would. */
function existentialFrame(tree: Tree, clause: Clause): Frame | undefined {
  const there = dependents(tree, clause.predicate.head, "expl")[0];
  const core = clause.arguments.find(({ role }) => role === "subject");
  if (there === undefined || !core) return undefined;
  const others = clause.arguments.filter((argument) => argument !== core && isTold(tree, argument));
  return { subjects: [tokenAt(tree, there).form], predicate: formsOf(tree, clause.predicate.tokens), core, others };
}

function objectOf(clause: Clause, given: readonly Argument[]): Argument | undefined {
  if (clause.pattern === "copula")
    return given.find(({ role, phrase }) => role === "complement" && phrase.head === clause.predicate.head);
  const object = given.find(({ role }) => role === "object");
  const content = given.find(({ role, deprel }) => role === "clause" && isRelation(deprel, "ccomp"));
  return object ?? content ?? given.find(({ role }) => role === "complement");
}

/** Without an object, the agent or the first phrase behind the verb that is no time takes its place. */
function obliqueCore(tree: Tree, clause: Clause, told: readonly Argument[]): Argument | undefined {
  const isCore = ({ role, phrase, marker }: Argument) =>
    role === "oblique" &&
    marker !== undefined &&
    phrase.head > clause.predicate.head &&
    !isTemporal(tokenAt(tree, phrase.head));
  return told.find(({ role }) => role === "agent") ?? told.find(isCore);
}

/** A clause that only leads to its open complement: `were able to`, `was considered to be`. */
function leadsOn(clause: Clause, given: readonly Argument[], object: Argument | undefined): boolean {
  const open = given.some(({ role, deprel }) => role === "clause" && isRelation(deprel, "xcomp"));
  return open && (object === undefined || clause.pattern === "copula");
}

/** Objects, obliques and times; adverbs and clauses are left to the clauses themselves. */
function isTold(tree: Tree, { role, marker, shared, phrase }: Argument): boolean {
  if (shared && role !== "object") return false;
  if (role === "oblique" || role === "agent") {
    if (PHRASES_OF_DISCOURSE.has(`${marker ?? ""} ${formsOf(tree, phrase.tokens)}`.toLowerCase())) return false;
    return marker !== undefined || isTemporal(tokenAt(tree, phrase.head));
  }
  if (role === "recipient" || role === "object") return true;
  return role === "complement" && tokenAt(tree, phrase.head).upos !== "ADJ";
}

function subjectWords(tree: Tree, subject: Argument | undefined): string[] {
  if (!subject || subject.deprel.startsWith("csubj")) return [];
  return subject.conjuncts
    .filter(({ head }) => !isEmptySubject(tree, head))
    .map(({ head, tokens }) =>
      formsOf(
        tree,
        shortPhrase(tree, head, tokens, () => true),
      ),
    );
}

function isEmptySubject(tree: Tree, head: number): boolean {
  const { xpos, upos } = tokenAt(tree, head);
  return ["EX", "WDT", "WP", "WRB"].includes(xpos) || upos === "VERB";
}
