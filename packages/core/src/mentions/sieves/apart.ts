/** What sets two noun phrases apart by their own words. */
import { TIME_WORDS } from "../news-types.data.ts";
import type { Profile } from "../profile.ts";
import { GENERAL_NOUNS } from "../roles.data.ts";

const SIDES = /^(?:left|right)$/;

/** Words of which only one can be said of a thing of a kind. */
const RANKING = [
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last)$/,
  /^(?:second|third|fourth|fifth|eldest|oldest|youngest)$/,
  /^(?:elder|younger)$/,
  /^(?:north|south|east|west|northern|southern|eastern|western|central)$/,
  /^(?:old|new)$/,
  /^(?:upper|lower)$/,
  SIDES,
  /^(?:small|big|large|great|tiny|huge|short|long)$/,
];

/** `the first patient` is not `the second patient`. */
export function areRankedApart(a: Profile, b: Profile): boolean {
  if (a.lemma !== b.lemma) return false;
  return RANKING.some((words) => {
    const [one = [], other = []] = [a, b].map(({ modifiers }) => [...modifiers].filter((word) => words.test(word)));
    if (one.length > 0 && other.length > 0) return !one.some((word) => other.includes(word));
    return words === SIDES && one.length !== other.length && isOtherSide(a, b);
  });
}

/** "Her left kidney" is not "the healthy kidney": where only one of two names its side, another word sets the other apart. */
function isOtherSide(one: Profile, other: Profile): boolean {
  return one.modifiers.size > 0 && other.modifiers.size > 0;
}

/** `the bus drivers` are not `the train drivers`. */
export function areOfOtherKinds(a: Profile, b: Profile): boolean {
  if (a.lemma !== b.lemma) return false;
  const [one, other] = [kindOf(a), kindOf(b)];
  return one.length > 0 && other.length > 0 && !one.some((word) => other.includes(word));
}

/** The nouns before a noun that say which kind it is of. */
export function kindOf({ children, mention, tokens }: Profile): string[] {
  const nouns = (children[mention.head] ?? []).filter(
    (child) => tokens[child]?.deprel === "compound" && tokens[child]?.upos === "NOUN",
  );
  return nouns.map((child) => tokens[child]?.lemma.toLowerCase() ?? "");
}

/** Words before a noun by which it means each or none of a kind, or some quantity of it. */
const QUANTIFYING = /^(?:every|each|no|any|either|neither|enough|few|fewer|less|little|many|more|most|much|several)$/i;

function quantifierOf({ children, mention, tokens }: Profile): string | undefined {
  const before = (children[mention.head] ?? []).filter((child) => /^(?:det|amod)/.test(tokens[child]?.deprel ?? ""));
  return before.map((child) => tokens[child]?.form.toLowerCase() ?? "").find((form) => QUANTIFYING.test(form));
}

/** `every country` is not `this country`, nor `enough salt` the salt spoken of before, nor `its people` the `38 people` killed. */
export function quantitiesAgree(a: Profile, b: Profile): boolean {
  const isOfSomebody = b.determiner === "possessive" && a.determiner !== "possessive" && GENERAL_NOUNS.has(b.lemma);
  if (isOfSomebody && isSelected(a)) return false;
  return quantifierOf(a) === quantifierOf(b) && !(isBare(b) && isSelected(a));
}

/** `people`: any of a kind. */
function isBare({ determiner, number, modifiers, mention }: Profile): boolean {
  return mention.kind === "nominal" && determiner === "none" && number === "plural" && modifiers.size === 0;
}

/** `those people`, `all people`, `three people`: some that were spoken of, or their number. */
function isSelected({ determiner, children, mention, tokens }: Profile): boolean {
  if (determiner === "demonstrative" || determiner === "quantified") return true;
  return (children[mention.head] ?? []).some((child) => tokens[child]?.deprel === "nummod");
}

/** `rejected the hotel but approved the park`: in the same place of a coordinated clause another noun means another thing. */
export function areParallel(a: Profile, b: Profile): boolean {
  const nouns = a.mention.kind === "nominal" && b.mention.kind === "nominal" && a.lemma !== b.lemma;
  if (!nouns || a.mention.sentence !== b.mention.sentence || a.head.deprel !== b.head.deprel) return false;
  const second = a.tokens[a.head.head];
  return second?.deprel === "conj" && second.head === b.head.head;
}

/** Whether a name right behind a noun says which one is meant: `the website "Insurgency Wiki"`, `the company Hitwise`; no day does: "the minister Tuesday said". */
export function isCalledAtOnce({ mention, determiner, tokens, head }: Profile): boolean {
  if (mention.kind !== "nominal" || determiner !== "definite" || !/^\p{Ll}/u.test(head.form)) return false;
  const quoted = /^["“]$/u.test(tokens[mention.head + 1]?.form ?? "");
  const next = tokens[mention.head + (quoted ? 2 : 1)];
  const isName = next?.upos === "PROPN" && /^\p{Lu}/u.test(next.form) && !TIME_WORDS.has(next.form);
  return isName && next.head >= mention.head && !/^nsubj/.test(next.deprel);
}

/** `the house that he bought in Spain` is not the one that is told by whose it is: a clause that says which one is meant stands for itself. */
export function isSingledOut({ mention, children, tokens }: Profile): boolean {
  return (children[mention.head] ?? []).some(
    (child) =>
      tokens[child]?.deprel === "acl:relcl" && !tokens.slice(mention.head + 1, child).some(({ form }) => form === ","),
  );
}

/** "This writer" is whoever writes, and nobody of whom the text tells. */
export function isWriter({ lemma, determiner, mention }: Profile): boolean {
  const isPointedAt = mention.kind === "nominal" && determiner === "demonstrative";
  return isPointedAt && /^(?:writer|author|columnist|correspondent|reviewer|blogger)$/.test(lemma);
}
