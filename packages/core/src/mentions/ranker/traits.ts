import { baseRelation, type EntityType, type Mention, type Token } from "../../model/index.ts";
import { type Details, detailsOf } from "./details.ts";
import type { Numbering, Word } from "./words.ts";

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

function numberOfRoot({ xpos }: Token, pronoun: number): number {
  if (pronoun === 2 || pronoun === 7) return PLURAL;
  if (pronoun > 0) return pronoun === 1 || (pronoun >= 4 && pronoun <= 6) ? SINGULAR : 0;
  if (xpos === "NNS" || xpos === "NNPS") return PLURAL;
  return xpos === "NN" || xpos === "NNP" ? SINGULAR : 0;
}

function kindOf({ upos }: Token): number {
  if (upos === "PRON") return PRONOUN;
  return upos === "PROPN" ? NAME : PLAIN;
}

/** Reads a mention's traits off its tree and the words of its sentence. */
export function traitsOf(
  tokens: readonly Token[],
  words: readonly Word[],
  mention: Mention,
  numberOf: Numbering,
): Traits {
  const root = tokens[mention.head] as Token;
  const all = words.slice(mention.first, mention.last + 1);
  const spoken = all.filter(({ isDeterminer, isPossessive }) => !isDeterminer && !isPossessive);
  const content = spoken.length > 0 ? spoken : all;
  const [first] = all;
  const form = all.length === 1 && first ? first.form : "";
  const pronoun = all.length === 1 && first ? (PRONOUN_CLASS.get(first.lower) ?? 0) : 0;
  return {
    sentence: mention.sentence,
    first: mention.first,
    last: mention.last,
    root: mention.head,
    governor: root.head,
    type: mention.type,
    kind: kindOf(root),
    pronoun,
    words: content.map(({ number }) => number),
    string: numberOf(content.map(({ lower }) => lower).join(" ")),
    head: (words[mention.head] as Word).number,
    determiner: first?.isDeterminer ? first.lower : "",
    number: numberOfRoot(root, pronoun),
    role: ROLES[baseRelation(root.deprel)] ?? 0,
    initials: all.map(({ initial }) => initial).join(""),
    form,
    isCapitals: form.length > 1 && form === form.toUpperCase() && form !== form.toLowerCase(),
    details: detailsOf({ all, content, root: mention.head - mention.first, governor: words[root.head] }),
  };
}
