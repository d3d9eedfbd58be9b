import { type Analysis, baseRelation, type EntityType, type Mention, type Token } from "../../model/index.ts";
import { DETERMINERS, type Details, detailsOf, type Numbering, POSSESSIVES } from "./details.ts";

/** What the ranker looks at in a mention; training/INTERFACE.md defines each number. */
export interface Traits {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly root: number;
  /** The word above the root, -1 for none. */
  readonly governor: number;
  readonly type: EntityType;
  readonly kind: number;
  readonly pronoun: number;
  /** Its words, all of them together and its root, each as a number that stands for the string. */
  readonly words: readonly number[];
  readonly string: number;
  readonly head: number;
  readonly determiner: string;
  readonly number: number;
  readonly role: number;
  readonly initials: string;
  /** The form of a mention of one word. */
  readonly form: string;
  /** Whether it is one word in capitals, of two letters or more. */
  readonly isCapitals: boolean;
  readonly details: Details;
}

/** Kinds of mentions. */
export const PLAIN = 0;
export const PRONOUN = 1;
export const NAME = 2;

/** Starts a numbering. */
export function numberStrings(): Numbering {
  const numbers = new Map<string, number>();
  return (word) => {
    const known = numbers.get(word) ?? numbers.size;
    numbers.set(word, known);
    return known;
  };
}

const PRONOUNS: readonly string[] = [
  "i me my mine myself",
  "we us our ours ourselves",
  "you your yours yourself yourselves",
  "he him his himself",
  "she her hers herself",
  "it its itself",
  "they them their theirs themselves",
  "who whom whose which that",
  "this these those",
];

const PRONOUN_CLASS: ReadonlyMap<string, number> = new Map(
  PRONOUNS.flatMap((forms, index) => forms.split(" ").map((form): [string, number] => [form, index + 1])),
);

const ROLES: Readonly<Record<string, number>> = { nsubj: 1, csubj: 1, obj: 2, iobj: 2, obl: 3, nmod: 4, appos: 5 };

const PLURAL = 1;
const SINGULAR = 2;

function numberOf({ xpos }: Token, pronoun: number): number {
  if (pronoun === 2 || pronoun === 7) return PLURAL;
  if (pronoun > 0) return [1, 4, 5, 6].includes(pronoun) ? SINGULAR : 0;
  if (xpos === "NNS" || xpos === "NNPS") return PLURAL;
  return xpos === "NN" || xpos === "NNP" ? SINGULAR : 0;
}

function kindOf({ upos }: Token): number {
  if (upos === "PRON") return PRONOUN;
  return upos === "PROPN" ? NAME : PLAIN;
}

/** Reads a mention's traits off its tree. */
export function traitsOf(analysis: Analysis, mention: Mention, numberOfWord: Numbering): Traits {
  const tokens = analysis.sentences[mention.sentence]?.tokens ?? [];
  const root = tokens[mention.head] as Token;
  const forms = tokens.slice(mention.first, mention.last + 1).map(({ form }) => form);
  const lower = forms.map((form) => form.toLowerCase());
  const content = lower.filter((word) => !DETERMINERS.has(word) && !POSSESSIVES.has(word));
  const words = content.length > 0 ? content : lower;
  const [first = ""] = lower;
  const form = forms.length === 1 ? (forms[0] ?? "") : "";
  const pronoun = lower.length === 1 ? (PRONOUN_CLASS.get(first) ?? 0) : 0;
  const phrase = { lower, words, root: mention.head - mention.first, governor: tokens[root.head]?.form };
  return {
    sentence: mention.sentence,
    first: mention.first,
    last: mention.last,
    root: mention.head,
    governor: root.head,
    type: mention.type,
    kind: kindOf(root),
    pronoun,
    words: words.map(numberOfWord),
    string: numberOfWord(words.join(" ")),
    head: numberOfWord(root.form.toLowerCase()),
    determiner: DETERMINERS.has(first) ? first : "",
    number: numberOf(root, pronoun),
    role: ROLES[baseRelation(root.deprel)] ?? 0,
    initials: forms.flatMap((form) => (/^\p{Lu}/u.test(form) ? [...form][0] : [])).join(""),
    form,
    isCapitals: form.length > 1 && form === form.toUpperCase() && form !== form.toLowerCase(),
    details: detailsOf(phrase, numberOfWord),
  };
}
