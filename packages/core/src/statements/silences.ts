/** Why a clause states nothing: questions, clauses without a subject that could be named, and misreadings of the parser. */
import {
  type Argument,
  type Clause,
  contains,
  dependents,
  interviewAnswers,
  isRelation,
  type Tree,
  tokenAt,
} from "../model/index.ts";
import { governorOf, type Scope, treeOf } from "./scope.ts";
import { GENERIC, NOT_THIRD_SINGULAR, RESULTS } from "./silences.data.ts";
import { isAsideClause, isFreeRelative, isTimeOut, isToBeginWith } from "./terms.ts";
import { isOfDeniedPredicate, isUnsaid } from "./unsaid.ts";

/** A reason for which a clause makes no statement. */
interface Silence {
  readonly id: string;
  readonly description: string;
  readonly applies: (tree: Tree, clause: Clause, scope: Scope) => boolean;
}

const DESCRIPTIVE: ReadonlySet<string> = new Set([
  "apposition",
  "fronted",
  "title",
  "naming",
  "location",
  "possessive",
  "description",
  "state",
  "age",
]);
const QUESTION_TAGS: ReadonlySet<string> = new Set(["WP", "WDT", "WRB"]);

/** All reasons, tried in this order. */
const SILENCES: readonly Silence[] = [
  {
    id: "dateline",
    description: "`PORT ELIN, May 8 (NTB) -`: the line says where and when the report was written.",
    applies: (_, clause, scope) => isDateline(scope, clause),
  },
  {
    id: "question",
    description:
      "The sentence ends in a question mark: its clauses ask; what it only describes in passing is still so.",
    applies: (tree, clause) =>
      !DESCRIPTIVE.has(clause.pattern) &&
      ((isQuestion(tree) && clause.predicate.head >= openingOf(tree)) || isAskedInQuotation(tree, clause)),
  },
  {
    id: "of-anything",
    description: "`everything that they read`: what is only told by the clause itself has been told.",
    applies: (tree, clause) =>
      clause.pattern === "relative" &&
      clause.arguments.some(
        ({ role, shared, phrase }) =>
          role === "object" && shared === true && ANYTHING.test(tokenAt(tree, phrase.head).lemma),
      ),
  },
  {
    id: "no-subject",
    description: "Nothing can be the subject: a command or a fragment.",
    applies: (_, clause) => !subjectOf(clause) && clause.pattern !== "nominal-event",
  },
  {
    id: "but-for",
    description: "`If it had not been for her`: but for her what follows would not be so, and `it` is nothing.",
    applies: (tree, clause) => isButFor(tree, clause),
  },
  {
    id: "extraposed-subject",
    description: "`It is clear that …`: the clause that `it` stands for tells itself.",
    applies: (_, clause) => isExtraposed(clause),
  },
  {
    id: "empty-subject",
    description: "The subject is `there`, the `it` of weather, a question word, or a pronoun that means anyone.",
    applies: (tree, clause, scope) =>
      (isEmpty(tree, subjectOf(clause)) && !isNamed(scope, clause) && !opensWithThing(tree, clause)) ||
      isWeather(tree, clause) ||
      isThatUsed(tree, clause),
  },
  {
    id: "bare-participle",
    description: "A participle without any argument tells too little: `smiling`.",
    applies: isBareParticiple,
  },
  {
    id: "result",
    description: "`…, leading to a shortage`: what leads there is the main clause, not its subject.",
    applies: isResult,
  },
  {
    id: "comparison",
    description: "`…, compared with 12 in May`: a participle that stands for a preposition tells of no act.",
    applies: isComparison,
  },
  {
    id: "indirect-question",
    description: "The clause asks: `how severe it is`, `what they found`, `how many had left`.",
    applies: (tree, clause, scope) =>
      clause.arguments.some((argument) => asks(tree, argument)) ||
      opensWithQuestion(tree, clause) ||
      followsQuestion(tree, clause, scope),
  },
  {
    id: "unsaid",
    description: "`asked whether he had left`, `did not say that he had`: nobody says so.",
    applies: (_, clause, scope) => isUnsaid(scope, clause),
  },
  {
    id: "denied-predicate",
    description: "`is not a man in need`: the one who is none is not in need by that.",
    applies: (tree, clause, scope) =>
      /^(?:state|location|relative|participle|possessive)$/.test(clause.pattern) &&
      isOfDeniedPredicate(tree, clause, scope),
  },
  {
    id: "ellipsis",
    description: "`if it isn't`, `if they had to`: what it is not, or what they had to do, is left out.",
    applies: (tree, clause) =>
      (clause.pattern === "copula" && ["PART", "AUX"].includes(tokenAt(tree, clause.predicate.head).upos)) ||
      endsInTo(tree, clause),
  },
  {
    id: "disagreement",
    description: "A shared subject that does not agree with its verb was shared by mistake.",
    applies: disagrees,
  },
  {
    id: "remaining",
    description: "`has a year left on her deal`: what is left nobody left.",
    applies: isRemaining,
  },
  {
    id: "owner-alone",
    description: "`Norvik's fell`: what fell is left out, and is not Norvik.",
    applies: isOwnerAlone,
  },
  {
    id: "idiom",
    description:
      "`could have been healthier to begin with`, `before the year is out`, `as it happens`: it says nothing of a thing.",
    applies: (tree, { predicate }) =>
      isToBeginWith(tree, predicate.head) || isTimeOut(tree, predicate.head) || isAsideClause(tree, predicate.head),
  },
  {
    id: "called-itself",
    description: "`a group that calls itself Red Heron`: its name says so.",
    applies: isCalledItself,
  },
  {
    id: "degree",
    description: "`too dirty to drink`: the infinitive says how much, and has the subject as its object.",
    applies: isDegree,
  },
];

/** `the same as that used in the attack`: a thing without a name. */
function isThatUsed(tree: Tree, { predicate }: Clause): boolean {
  const [that] = dependents(tree, predicate.head, "nsubj:pass");
  const isThat = that !== undefined && /^that$/i.test(tokenAt(tree, that).form);
  return isThat && dependents(tree, predicate.head, "aux", "aux:pass").length === 0;
}

function isCalledItself(tree: Tree, { predicate, arguments: args }: Clause): boolean {
  if (!/^(?:call|name|style|dub)$/.test(tokenAt(tree, predicate.head).lemma)) return false;
  const isSelf = args.some(
    ({ role, phrase }) => role === "object" && /sel(?:f|ves)$/.test(tokenAt(tree, phrase.head).form),
  );
  return (
    isSelf && args.some(({ role, phrase }) => role === "complement" && tokenAt(tree, phrase.head).upos === "PROPN")
  );
}

/** The reason for which a clause makes no statement, if there is one. */
export function silenceOf(scope: Scope, clause: Clause): string | undefined {
  const tree = treeOf(scope, clause);
  return SILENCES.find(({ applies }) => applies(tree, clause, scope))?.id;
}

function isDateline({ analysis }: Scope, { sentence }: Clause): boolean {
  const { paragraph = -1 } = analysis.sentences[sentence] ?? {};
  return analysis.paragraphs[paragraph]?.kind === "dateline";
}

function subjectOf(clause: Clause): Argument | undefined {
  return clause.arguments.find(({ role }) => role === "subject");
}

function isQuestion(tree: Tree): boolean {
  return tree.tokens.findLast(({ upos, form }) => upos !== "PUNCT" || form === "?")?.form === "?";
}

const MARKS = /^(?:["“”]|``|'')$/;

/** `She wondered, writing "How did they know?"`: where the quotation opens that alone asks. */
function openingOf(tree: Tree): number {
  const last = tree.tokens.findLastIndex(({ form }) => form === "?");
  if (!MARKS.test(tree.tokens[last + 1]?.form ?? "")) return 0;
  return Math.max(
    0,
    tree.tokens.slice(0, last).findLastIndex(({ form }) => MARKS.test(form)),
  );
}

const ANYTHING = /^(?:everything|anything|something|everyone|anyone)$/i;

/** `"Why would they go?" she asked the crowd`: inside quotation marks, a question stands before the sentence goes on. */
function isAskedInQuotation(tree: Tree, { predicate }: Clause): boolean {
  const mark = tree.tokens.findIndex(({ form }, at) => form === "?" && MARKS.test(tree.tokens[at + 1]?.form ?? ""));
  if (mark < 0 || predicate.head > mark) return false;
  return predicate.head > tree.tokens.slice(0, mark).findLastIndex(({ form }) => MARKS.test(form));
}

/** `if it had not been for`, `if it were not for`. */
function isButFor(tree: Tree, { predicate, arguments: given }: Clause): boolean {
  const below = dependents(tree, predicate.head, "case").map((index) => tokenAt(tree, index).lemma);
  const isIt = given.some(
    ({ role, phrase }) => role === "subject" && tokenAt(tree, phrase.head).lemma.toLowerCase() === "it",
  );
  const { deprel } = tokenAt(tree, predicate.head);
  return (
    isIt && below.includes("for") && isRelation(deprel, "advcl") && dependents(tree, predicate.head, "cop").length > 0
  );
}

function isExtraposed(clause: Clause): boolean {
  const { deprel = "", phrase } = subjectOf(clause) ?? {};
  return deprel.startsWith("csubj") && phrase !== undefined && phrase.head > clause.predicate.head;
}

/** `WHO` in capitals is no question word. */
function isEmpty(tree: Tree, subject: Argument | undefined): boolean {
  if (!subject) return false;
  const { form, xpos } = tokenAt(tree, subject.phrase.head);
  if (QUESTION_TAGS.has(xpos)) return form.length < 3 || form !== form.toUpperCase();
  // `one of them` is a certain one.
  const generic =
    GENERIC.has(form.toLowerCase()) && dependents(tree, subject.phrase.head, "det", "nmod", "amod").length === 0;
  return xpos === "EX" || generic || (xpos === "IN" && form.toLowerCase() === "that");
}

/** `that you never warned him`, asked of somebody: `you` is who answers, and not anyone. */
function isNamed(scope: Scope, clause: Clause): boolean {
  const subject = subjectOf(clause);
  const mention = subject && scope.mentionAt(clause.sentence, subject.phrase.head);
  const isAsked =
    mention && interviewAnswers(scope.analysis).some((answer) => answer.addressee && contains(answer, mention));
  return isAsked === true && scope.otherMentions(mention).some(({ kind }) => kind === "name");
}

/** `what began as a joke had grown`: the subject is a clause that names something. */
function opensWithThing(tree: Tree, clause: Clause): boolean {
  const { phrase, shared } = subjectOf(clause) ?? {};
  if (clause.pattern !== "verb" || shared || !phrase) return false;
  return /^what/i.test(tokenAt(tree, phrase.head).form) && isFreeRelative(tree, phrase.head);
}

const WEATHER: ReadonlySet<string> = new Set(["rain", "snow", "hail", "thunder", "drizzle"]);

/** `unless it rains`: nothing does it. */
function isWeather(tree: Tree, clause: Clause): boolean {
  const subject = subjectOf(clause);
  const it = subject !== undefined && tokenAt(tree, subject.phrase.head).lemma.toLowerCase() === "it";
  return it && WEATHER.has(tokenAt(tree, clause.predicate.head).lemma);
}

const DEPENDENT: ReadonlySet<string> = new Set(["advcl", "acl", "parataxis", "conj"]);

function isBareParticiple(tree: Tree, clause: Clause, scope: Scope): boolean {
  const { xpos } = tokenAt(tree, clause.predicate.head);
  // `when a bus overturned`: what is active and has a subject of its own is in the past tense, whatever its tag.
  const isPast = xpos === "VBN" && clause.voice === "active" && subjectOf(clause)?.shared !== true;
  if (
    !/^VB[GN]$/.test(xpos) ||
    isPast ||
    clause.pattern === "nominal-event" ||
    !DEPENDENT.has(clause.governor?.deprel ?? "")
  )
    return false;
  // `…, its bridge destroyed`: beside a clause and with a subject of its own, it only leaves out the auxiliary.
  const beside = ["conj", "parataxis"].includes(clause.governor?.deprel ?? "");
  if (beside && clause.voice === "passive" && subjectOf(clause)?.shared !== true) return false;
  // `there is nobody waiting`: what exists does nothing else.
  if (governorOf(scope, clause)?.pattern === "existential") return false;
  const auxiliary = clause.predicate.tokens.some((index) => tree.relations[index] === "aux");
  return !auxiliary && clause.arguments.every(({ role }) => role === "subject" || role === "adverbial");
}

/** `if I had to`, `Norway plans to`: what is to be done is left out. */
function endsInTo(tree: Tree, { predicate }: Clause): boolean {
  return dependents(tree, predicate.head, "xcomp").some(
    (index) => tokenAt(tree, index).xpos === "TO" && (tree.children[index] ?? []).length === 0,
  );
}

function isComparison(tree: Tree, { predicate, arguments: given, governor }: Clause): boolean {
  // `less than it had planned`: what is compared is left out.
  const direct = given.some(({ role }) => ["object", "complement", "agent"].includes(role));
  const subject = given.find(({ role }) => role === "subject");
  if (
    (/(?:^| )than$/.test(governor?.marker ?? "") || subject?.marker === "than") &&
    predicate.tokens.length > 0 &&
    !direct
  )
    return true;
  const { lemma, xpos } = tokenAt(tree, predicate.head);
  const bare = xpos === "VBN" && lemma === "compare" && predicate.tokens.length === 1;
  const beside = isRelation(governor?.deprel ?? "", "advcl", "acl");
  return bare && beside && given.some(({ marker = "" }) => marker === "with" || marker === "to");
}

/** A coordinated participle follows the first. */
function isResult(tree: Tree, clause: Clause): boolean {
  const { deprel, head } = tokenAt(tree, clause.predicate.head);
  const first = deprel === "conj" && head >= 0 ? head : clause.predicate.head;
  const { lemma, xpos, deprel: relation } = tokenAt(tree, first);
  const unmarked = dependents(tree, first, "mark").length === 0;
  return (
    xpos === "VBG" && relation === "advcl" && unmarked && RESULTS.has(lemma) && tree.tokens[first - 1]?.form === ","
  );
}

function asks(tree: Tree, { role, phrase }: Argument): boolean {
  const first = phrase.tokens[0] ?? phrase.head;
  return (role === "object" || role === "complement") && QUESTION_TAGS.has(tokenAt(tree, first).xpos);
}

/** A complement that a question word opens. */
function opensWithQuestion(tree: Tree, clause: Clause): boolean {
  const { deprel, marker } = clause.governor ?? {};
  if (deprel === "ccomp" || deprel === "csubj")
    return startsWithQuestion(tree, clause) && !opensWithThing(tree, clause);
  // `surprised by how fast it rose`.
  const behind = marker !== undefined && (deprel === "advcl" || deprel === "acl");
  return behind && asksHow(tree, clause);
}

/** `how severe it is and when it occurs`: what is coordinated with a question asks too. */
function followsQuestion(tree: Tree, clause: Clause, scope: Scope): boolean {
  const first = clause.governor?.deprel === "conj" ? governorOf(scope, clause) : undefined;
  return first !== undefined && startsWithQuestion(tree, clause) && startsWithQuestion(tree, first);
}

function startsWithQuestion(tree: Tree, clause: Clause): boolean {
  return QUESTION_TAGS.has(tokenAt(tree, firstOf(clause)).xpos);
}

function asksHow(tree: Tree, clause: Clause): boolean {
  return ["how", "what", "who", "why"].includes(tokenAt(tree, firstOf(clause)).form.toLowerCase());
}

/** The first token of a clause, its conjunction left out. */
function firstOf({ predicate, arguments: given }: Clause): number {
  const own = given.filter(({ shared }) => !shared).flatMap(({ marks, phrase }) => [...marks, ...phrase.tokens]);
  return Math.min(...predicate.tokens, ...own);
}

function disagrees(tree: Tree, clause: Clause): boolean {
  const subject = subjectOf(clause);
  const singular = clause.predicate.tokens.some((index) => tokenAt(tree, index).xpos === "VBZ");
  return (
    subject?.shared === true &&
    singular &&
    NOT_THIRD_SINGULAR.has(tokenAt(tree, subject.phrase.head).form.toLowerCase())
  );
}

function isRemaining(tree: Tree, { predicate, pattern }: Clause): boolean {
  const { lemma, xpos, head } = tokenAt(tree, predicate.head);
  const noun = tree.tokens[head];
  return (
    pattern === "participle" &&
    lemma === "leave" &&
    /^VB[DN]$/.test(xpos) &&
    noun?.deprel === "obj" &&
    tree.tokens[noun.head]?.lemma === "have"
  );
}

/** A possessive that stands right before its verb. */
function isOwnerAlone(tree: Tree, clause: Clause): boolean {
  const subject = subjectOf(clause);
  if (!subject || subject.shared || clause.governor?.marker !== "while") return false;
  const next = tree.tokens[subject.phrase.head + 1];
  return /^['’]s$/.test(next?.form ?? "") && clause.predicate.tokens.includes(subject.phrase.head + 2);
}

function isDegree(tree: Tree, clause: Clause, scope: Scope): boolean {
  const first = clause.governor?.deprel === "conj" ? governorOf(scope, clause) : undefined;
  if (first && isDegree(tree, first, scope)) return true;
  const governor = governorOf(scope, clause);
  if (!governor || clause.governor?.marker !== "to") return false;
  const adverbs = dependents(tree, governor.predicate.head, "advmod").map((index) => tokenAt(tree, index).lemma);
  return adverbs.includes("too") || adverbs.includes("enough");
}
