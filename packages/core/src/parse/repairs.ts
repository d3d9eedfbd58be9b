/**
 * Mends what a parser can get wrong and English grammar rules out.
 *
 * In:  the tokens of a sentence with their tree.
 * Out: the same tokens, some of them hanging elsewhere; the tree stays a tree.
 *
 * Each repair turns on a pattern that no correct tree has, such as a name that hangs across the title right before it.
 */
import type { Token } from "../model/index.ts";
import { ABSOLUTE_REPAIRS } from "./absolute-repairs.ts";
import { AMOUNT_REPAIRS } from "./amount-repairs.ts";
import { ANTECEDENT_REPAIRS } from "./antecedent-repairs.ts";
import { APPOSITION_REPAIRS } from "./apposition-repairs.ts";
import { ARGUMENT_REPAIRS } from "./argument-repairs.ts";
import { CLAUSE_LINK_REPAIRS } from "./clause-link-repairs.ts";
import { CLAUSE_REPAIRS } from "./clause-repairs.ts";
import { COMPLEMENT_REPAIRS } from "./complement-repairs.ts";
import { COORDINATION_REPAIRS } from "./coordination-repairs.ts";
import { HEADLINE_REPAIRS, HEADLINE_VERB_REPAIRS } from "./headline-repairs.ts";
import { MISREAD_REPAIRS } from "./misread-repairs.ts";
import { NAME_REPAIRS } from "./name-repairs.ts";
import { NICKNAME_REPAIRS } from "./nickname-repairs.ts";
import { NOUN_PHRASE_REPAIRS } from "./noun-phrase-repairs.ts";
import { OBJECT_REPAIRS } from "./object-repairs.ts";
import { PARALLEL_REPAIRS } from "./parallel-repairs.ts";
import { PARTICIPLE_REPAIRS } from "./participle-repairs.ts";
import { PHRASE_REPAIRS } from "./phrase-repairs.ts";
import { QUOTATION_REPAIRS } from "./quotation-repairs.ts";
import { RELATIVE_REPAIRS } from "./relative-repairs.ts";
import { childrenOf, type Move, NO_MOVES, type Repair, rehang } from "./repair.ts";
import { REPORT_REPAIRS } from "./report-repairs.ts";
import { SENTENCE_REPAIRS } from "./sentence-repairs.ts";
import { SPEAKER_REPAIRS } from "./speaker-repairs.ts";
import { SUBORDINATE_REPAIRS } from "./subordinate-repairs.ts";
import { TIME_REPAIRS } from "./time-repairs.ts";
import { VERB_REPAIRS } from "./verb-repairs.ts";
import { WORD_CLASS_REPAIRS } from "./word-class-repairs.ts";

const NOMINAL: ReadonlySet<string> = new Set(["NOUN", "PROPN", "PRON", "NUM"]);
const LOOSE: ReadonlySet<string> = new Set(["nmod", "nmod:unmarked", "obl", "obl:unmarked", "dep"]);
const MONTH = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?$/i;

/** `to defence minister Ada Berg`, the name hanging elsewhere without a preposition: it takes the place of its title. */
function titleBeforeName(tokens: readonly Token[], index: number): readonly Move[] {
  const name = tokens[index];
  const title = tokens[index - 1];
  if (name?.upos !== "PROPN" || title?.upos !== "NOUN" || !LOOSE.has(name.deprel) || MONTH.test(name.form))
    return NO_MOVES;
  const apart = name.head !== index - 1 && title.head !== index && title.head >= 0;
  if (!apart || childrenOf(tokens, index, "case").length > 0) return NO_MOVES;
  if (childrenOf(tokens, index - 1, "det").length > 0) return [{ index, head: index - 1, deprel: "appos" }];
  const moved = rehang(tokens, childrenOf(tokens, index - 1, "case", "cc", "punct"), index);
  return [
    { index, head: title.head, deprel: title.deprel },
    { index: index - 1, head: index, deprel: "nmod:desc" },
    ...moved,
  ];
}

/** `for Radio Luna`, both names as phrases: the first, which nothing marks, is part of the second. */
function nameInTwo(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel = "", upos, head = -1 } = tokens[index] ?? {};
  const next = tokens[index + 1];
  if (!/^(?:obl|nmod)$/.test(deprel) || upos !== "PROPN" || next?.upos !== "PROPN") return NO_MOVES;
  if (next.deprel !== deprel || next.head !== head) return NO_MOVES;
  const marked = childrenOf(tokens, index + 1, "case").some((at) => at === index - 1);
  return marked && !tokens.some((token) => token.head === index)
    ? [{ index, head: index + 1, deprel: "compound" }]
    : NO_MOVES;
}

/** `the sinking of the Orsa Star`, the name as part of the noun before it: what a preposition leads to is a phrase. */
function phraseAsCompound(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head = -1 } = tokens[index] ?? {};
  if (deprel !== "compound" || head > index || tokens[head]?.upos !== "NOUN") return NO_MOVES;
  const marked = childrenOf(tokens, index, "case").some((at) => at > head && at < index && tokens[at]?.xpos === "IN");
  return marked ? [{ index, head, deprel: "nmod" }] : NO_MOVES;
}

/** `in Saint-Louis`, both halves hanging on the home: what a hyphen joins is one name. */
function nameWithHyphen(tokens: readonly Token[], index: number): readonly Move[] {
  const [first, hyphen, second] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  const isJoined = hyphen?.xpos === "HYPH" && first?.end === hyphen.start && hyphen.end === second?.start;
  const areNames = first?.upos === "PROPN" && second?.upos === "PROPN";
  if (!isJoined || !areNames || first.head !== second.head || first.deprel !== second.deprel) return NO_MOVES;
  // `Omar al-Harithi`: the parts of a person's name hang side by side.
  if (first.deprel === "flat") return NO_MOVES;
  const moved = rehang(tokens, childrenOf(tokens, index, "case", "det", "punct"), index + 2);
  return [...moved, { index, head: index + 2, deprel: "compound" }];
}

/** `Secretary-General Ana Lund met Prime Minister Per Berg`, the first half hanging on the minister: what a hyphen joins is one. */
function joinedByHyphen(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head = -1, end } = tokens[index] ?? {};
  if (deprel !== "compound" || head <= index + 2) return [];
  const [hyphen, other] = [tokens[index + 1], tokens[index + 2]];
  const glued = hyphen?.xpos === "HYPH" && hyphen.start === end && other?.start === hyphen.end;
  if (!glued || !NOMINAL.has(other.upos)) return [];
  return other.head === head || other.head === index ? [] : [{ index, head: index + 2, deprel: "compound" }];
}

/** Nouns that say why, how or when: a clause behind them lacks nothing. */
const CIRCUMSTANCE = /^(?:reason|way|time|day|moment|fact)$/;

/** `protests that they fear`, with `that` as a conjunction and nothing feared: the pronoun is the object. */
function relativeObject(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos, head = -1 } = tokens[index] ?? {};
  const clause = tokens[head];
  if (deprel !== "mark" || xpos !== "WDT" || clause?.deprel !== "acl:relcl" || clause.upos !== "VERB") return NO_MOVES;
  if (CIRCUMSTANCE.test(tokens[clause.head]?.lemma ?? "")) return NO_MOVES;
  const full = childrenOf(tokens, head, "obj", "ccomp", "xcomp").length > 0;
  return full || childrenOf(tokens, head, "nsubj").length === 0 ? NO_MOVES : [{ index, head, deprel: "obj" }];
}

/** `in Oslo June 3-4`, the date hanging on the place: it says when. */
function dateBehindPlace(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, upos, head = -1 } = tokens[index] ?? {};
  const place = tokens[head];
  const verb = tokens[place?.head ?? -1];
  if (deprel !== "nmod:unmarked" || upos !== "NUM") return NO_MOVES;
  const dated = childrenOf(tokens, index, "nmod:unmarked").some((child) => MONTH.test(tokens[child]?.form ?? ""));
  const placed = place?.deprel === "obl" && place.upos === "PROPN" && verb?.upos === "VERB";
  return dated && placed ? [{ index, head: place.head, deprel: "obl:unmarked" }] : NO_MOVES;
}

/** `concern about gangs smuggling arms`, the preposition taken for a conjunction of the gerund: it belongs to the noun before it. */
function prepositionOfNoun(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, head: gerund = -1 } = tokens[index] ?? {};
  const verb = tokens[gerund];
  if (deprel !== "mark" || verb?.xpos !== "VBG" || verb.deprel !== "acl") return NO_MOVES;
  const noun = [...tokens.keys()].find(
    (at) =>
      at > index &&
      at < gerund &&
      tokens[at]?.head === verb.head &&
      LOOSE.has(tokens[at]?.deprel ?? "") &&
      NOMINAL.has(tokens[at]?.upos ?? ""),
  );
  if (noun === undefined || childrenOf(tokens, noun, "case").length > 0) return NO_MOVES;
  return [
    { index, head: noun, deprel: "case" },
    { index: gerund, head: noun, deprel: "acl" },
  ];
}

/** `nurses treating patients`, with the participle as an adjective behind its noun: it is a clause, and has the next noun as object. */
function participleBehindNoun(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos, head = -1 } = tokens[index] ?? {};
  if (deprel !== "amod" || xpos !== "VBG") return NO_MOVES;
  const before = head === index - 1 ? head : index - 1;
  const object = [...tokens.keys()].find(
    (at) => at > index && NOMINAL.has(tokens[at]?.upos ?? "") && (tokens[at]?.head === before || at === head),
  );
  if (object === undefined || tokens[before]?.upos !== "NOUN" || tokens[before]?.xpos !== "NNS") return NO_MOVES;
  const loose = tokens[object]?.head === before && ["appos", "nmod"].includes(tokens[object]?.deprel ?? "");
  if (!loose || childrenOf(tokens, object, "case").length > 0) return NO_MOVES;
  return [
    { index, head: before, deprel: "acl" },
    { index: object, head: index, deprel: "obj" },
  ];
}

/** `seems to be against it`, taken for a phrase: what has a copula and `to` is an open clause of the verb. */
function phraseWithCopula(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel = "", head = -1 } = tokens[index] ?? {};
  if (!LOOSE.has(deprel) || tokens[head]?.upos !== "VERB") return NO_MOVES;
  const mark = (childrenOf(tokens, index, "cop")[0] ?? 0) - 1;
  if (tokens[mark]?.xpos !== "TO") return NO_MOVES;
  return [
    { index, head, deprel: "xcomp" },
    { index: mark, head: index, deprel: "mark" },
  ];
}

/** Verbs that an infinitive completes, of which an aside may keep it apart. */
const COMPLETED =
  /^(?:help|manage|fail|refuse|decline|try|attempt|seek|hope|plan|agree|promise|threaten|vow|pledge|decide|begin|continue)$/;

/** `helped, along with floods, to ruin it`, the infinitive hanging on the aside: behind a comma it completes the verb. */
function infinitiveBehindAside(tokens: readonly Token[], index: number): readonly Move[] {
  const { deprel, xpos } = tokens[index] ?? {};
  if (deprel !== "acl" || xpos !== "VB") return NO_MOVES;
  const [mark] = childrenOf(tokens, index, "mark");
  if (mark === undefined || tokens[mark]?.xpos !== "TO") return NO_MOVES;
  if (tokens[mark - 1]?.form !== "," && !isTimePhrase(tokens, tokens[index]?.head ?? -1)) return NO_MOVES;
  let verb = tokens[index]?.head ?? -1;
  while (verb >= 0 && tokens[verb]?.upos !== "VERB") verb = tokens[verb]?.head ?? -1;
  const free = verb >= 0 && childrenOf(tokens, verb, "obj", "xcomp", "ccomp").length === 0;
  return free && COMPLETED.test(tokens[verb]?.lemma ?? "") ? [{ index, head: verb, deprel: "xcomp" }] : NO_MOVES;
}

/** `promised during the campaign to lower taxes`: a phrase of time takes no infinitive. */
function isTimePhrase(tokens: readonly Token[], noun: number): boolean {
  const [mark] = childrenOf(tokens, noun, "case");
  return (
    tokens[noun]?.deprel === "obl" && /^(?:during|after|before|since|until)$/i.test(tokens[mark ?? -1]?.form ?? "")
  );
}

/** All repairs, each tried at every token. */
const REPAIRS: readonly Repair[] = [
  { id: "title-before-name", description: "A name hangs across the title right before it.", mend: titleBeforeName },
  { id: "name-in-two", relations: ["obl", "nmod"], description: "A name falls into two phrases.", mend: nameInTwo },
  {
    id: "phrase-as-compound",
    relations: ["compound"],
    description: "A phrase with a preposition is taken for part of its noun.",
    mend: phraseAsCompound,
  },
  { id: "name-with-hyphen", description: "The halves of a name with a hyphen are two phrases.", mend: nameWithHyphen },
  {
    id: "joined-by-hyphen",
    relations: ["compound"],
    description: "A noun skips the one that a hyphen joins it to.",
    mend: joinedByHyphen,
  },
  {
    id: "relative-object",
    relations: ["mark"],
    description: "A relative pronoun is taken for a conjunction.",
    mend: relativeObject,
  },
  {
    id: "date-behind-place",
    relations: ["nmod:unmarked"],
    description: "A date hangs on the place before it.",
    mend: dateBehindPlace,
  },
  {
    id: "preposition-of-noun",
    relations: ["mark"],
    description: "A preposition skips its noun for the gerund behind it.",
    mend: prepositionOfNoun,
  },
  {
    id: "participle-behind-noun",
    relations: ["amod"],
    description: "A participle behind a noun is taken for an adjective.",
    mend: participleBehindNoun,
  },
  { id: "phrase-with-copula", description: "A clause with `to be` is taken for a phrase.", mend: phraseWithCopula },
  {
    id: "infinitive-behind-aside",
    relations: ["acl"],
    description: "An infinitive behind a comma hangs on the aside before it.",
    mend: infinitiveBehindAside,
  },
  ...NAME_REPAIRS,
  ...HEADLINE_REPAIRS,
  ...CLAUSE_REPAIRS,
  ...ARGUMENT_REPAIRS,
  ...QUOTATION_REPAIRS,
  ...VERB_REPAIRS,
  ...SUBORDINATE_REPAIRS,
  ...RELATIVE_REPAIRS,
  ...SENTENCE_REPAIRS,
  ...MISREAD_REPAIRS,
  ...WORD_CLASS_REPAIRS,
  ...REPORT_REPAIRS,
  ...NICKNAME_REPAIRS,
  ...PARTICIPLE_REPAIRS,
  ...OBJECT_REPAIRS,
  ...NOUN_PHRASE_REPAIRS,
  ...ANTECEDENT_REPAIRS,
  ...SPEAKER_REPAIRS,
  ...CLAUSE_LINK_REPAIRS,
  ...COORDINATION_REPAIRS,
  ...ABSOLUTE_REPAIRS,
  ...TIME_REPAIRS,
  ...PHRASE_REPAIRS,
  ...AMOUNT_REPAIRS,
  ...COMPLEMENT_REPAIRS,
  ...APPOSITION_REPAIRS,
  ...PARALLEL_REPAIRS,
  ...HEADLINE_VERB_REPAIRS,
];

/** Mends a tree; a repair that would close a cycle is left undone. */
export function repairTree(tokens: readonly Token[]): readonly Token[] {
  let mended = tokens;
  let present = relationsIn(mended);
  for (const repair of REPAIRS) {
    if (repair.relations && !repair.relations.some((relation) => present.has(relation))) continue;
    const before = mended;
    mended = repair.relations ? mendSome(mended, repair, repair.relations) : mendAny(mended, repair);
    if (mended !== before) present = relationsIn(mended);
  }
  return mended;
}

function relationsIn(tokens: readonly Token[]): ReadonlySet<string> {
  const present = new Set<string>();
  for (let index = 0; index < tokens.length; index++) present.add((tokens[index] as Token).deprel);
  return present;
}

function mendAny(tokens: readonly Token[], { mend }: Repair): readonly Token[] {
  let mended = tokens;
  for (let index = 0; index < tokens.length; index++) mended = applyMoves(mended, mend(mended, index));
  return mended;
}

function mendSome(tokens: readonly Token[], { mend }: Repair, relations: readonly string[]): readonly Token[] {
  let mended = tokens;
  for (let index = 0; index < tokens.length; index++) {
    if (relations.includes((mended[index] as Token).deprel)) mended = applyMoves(mended, mend(mended, index));
  }
  return mended;
}

function applyMoves(tokens: readonly Token[], moves: readonly Move[]): readonly Token[] {
  if (moves.length === 0) return tokens;
  const moved = [...tokens];
  for (const { index, head, deprel, as } of moves) {
    const token = moved[index];
    if (token) moved[index] = { ...token, ...as, head, deprel };
  }
  return moves.every(({ index }) => reachesRoot(moved, index)) ? moved : tokens;
}

function reachesRoot(tokens: readonly Token[], index: number): boolean {
  let at = index;
  for (let steps = 0; steps <= tokens.length; steps++) {
    if (at < 0) return true;
    at = tokens[at]?.head ?? -1;
  }
  return false;
}
