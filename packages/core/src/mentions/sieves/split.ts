import type { EntityType } from "../../model/index.ts";
import { agree } from "../agreement.ts";
import { isCoArgument, nests } from "../binding.ts";
import type { Profile } from "../profile.ts";
import { clusterOf, nearestBefore, type Scene } from "../scene.ts";
import type { Sieve } from "../sieve.ts";

/** How many sentences back those taken up together may stand. */
const SENTENCES_BACK = 2;

/** How many where a word asks for two. */
const TWO_BACK = 3;

/** Above this margin the model is so sure of another antecedent that it stands. */
const SURE = 1;

/** Nouns for two. */
const PAIRS: ReadonlySet<string> = new Set(["pair", "duo", "couple", "two"]);

/** Verbs of what two do with each other. */
const MUTUAL: ReadonlySet<string> = new Set("meet marry divorce merge wed embrace negotiate survive".split(" "));

function isActor({ mention, pronoun }: Profile): boolean {
  const { type } = mention;
  return (type === "person" || type === "organization" || type === "place") && pronoun === undefined;
}

function isOne(profile: Profile): boolean {
  const { number, mention, group, pronoun, gender } = profile;
  if (pronoun?.use === "personal" && (gender === "masculine" || gender === "feminine")) return true;
  return isActor(profile) && (number === "singular" || (mention.kind === "name" && group));
}

/** Whether a mention is of several people who belong to somebody: "her two children". */
function areSomebodys(profile: Profile): boolean {
  return isActor(profile) && profile.number === "plural" && profile.determiner === "possessive";
}

/** What stands side by side with a mention, itself first: "Ada Berg, Leo Lind and Eva Holm". */
function sideBySide(first: Profile, scene: Scene): Profile[] {
  const conjuncts = (first.children[first.mention.head] ?? []).filter(
    (child) => first.tokens[child]?.deprel === "conj",
  );
  return [first, ...conjuncts.flatMap((child) => scene.headedBy(first.mention.sentence, child) ?? [])];
}

/** A subject with what its verb does to or with another: "Berg met Lind", "Berg negotiated with Lind". */
function withPartner(subject: Profile, scene: Scene): Profile[] {
  // "She met Leo Lind."
  const { head, children, tokens, mention } = subject;
  if (head.deprel !== "nsubj" || !MUTUAL.has(tokens[head.head]?.lemma ?? "")) return [subject];
  const partner = (children[head.head] ?? []).find((child) => {
    const isWith = (children[child] ?? []).some((mark) => tokens[mark]?.lemma === "with");
    return tokens[child]?.deprel === "obj" || (tokens[child]?.deprel === "obl" && isWith);
  });
  const other = partner === undefined ? undefined : scene.headedBy(mention.sentence, partner);
  return other ? [subject, other] : [subject];
}

/** Whether two things are of one type by some of their phrases: "Celltron and its partner, the group Hanmi". */
function typesMeet(first: Profile, other: Profile, scene: Scene): boolean {
  const types = (profile: Profile) => clusterOf(scene, profile).kinds.map(({ profile: { mention } }) => mention.type);
  const known = types(other);
  return types(first).some((type) => known.includes(type));
}

/** Those whom a mention may begin to name, when they are several of one type. */
function groupOf(first: Profile, scene: Scene): readonly Profile[] | undefined {
  if (!isOne(first) || first.head.deprel === "conj") return undefined;
  const found = [sideBySide(first, scene), withPartner(first, scene)].find(({ length }) => length > 1);
  const isAlike = found?.every((other) => (isOne(other) || areSomebodys(other)) && typesMeet(first, other, scene));
  const areTwo = found && new Set(found.map((other) => clusterOf(scene, other))).size === found.length;
  return isAlike && areTwo ? found : undefined;
}

/** Whether a mention is a subject, or says again who is. */
function standsAsSubject({ head, tokens }: Profile): boolean {
  const { deprel } = head.deprel === "appos" ? (tokens[head.head] ?? head) : head;
  return /^nsubj/.test(deprel);
}

/** Whether something in the plural that stands behind or above the group could be meant as well. */
function hasRival(profile: Profile, group: readonly Profile[], scene: Scene): boolean {
  const [{ mention: first }] = group as readonly [Profile];
  const isSubject = standsAsSubject(group[0] as Profile);
  for (const other of nearestBefore(scene.profiles, profile)) {
    if (other.mention.sentence < first.sentence || (isSubject && other.index <= (group[0]?.index ?? 0))) return false;
    const isPlural = other.number === "plural" && other.pronoun?.person !== 1 && other.mention.type !== "time";
    if (
      !isPlural ||
      group.includes(other) ||
      other.mention.value ||
      nests(profile, other) ||
      isCoArgument(profile, other)
    )
      continue;
    const isFit = other.mention.type === "person" || other.mention.type === "organization";
    if (isFit && (!isSubject || /^nsubj/.test(other.head.deprel) || other.pronoun)) return true;
  }
  return false;
}

/** Whether a group only names those whom a phrase means: "two members, Ivan Rut and Lenka Mraz". */
function isNamedBy({ mention }: Profile, [first]: readonly Profile[]): boolean {
  const isBeside = first?.head.deprel === "appos" && first.head.head === mention.head;
  return isBeside && first.mention.sentence === mention.sentence;
}

/** Whether the model knows better, of what was just spoken of. */
function isSureOfAnother(profile: Profile, group: readonly Profile[], scene: Scene): boolean {
  return scene.rank(profile).some((ranked) => {
    const { profile: other } = ranked;
    if (group.includes(other) || isNamedBy(other, group)) return false;
    const isNear = profile.mention.sentence - other.mention.sentence <= SENTENCES_BACK;
    return isNear && other.number === "plural" && agree(profile, other) && ranked.margin > SURE;
  });
}

function lastGroup(profile: Profile, scene: Scene): readonly Profile[] | undefined {
  const reach = asksForTwo(profile) ? TWO_BACK : SENTENCES_BACK;
  for (const other of nearestBefore(scene.profiles, profile)) {
    if (profile.mention.sentence - other.mention.sentence > reach) return undefined;
    const group = groupOf(other, scene);
    const isIn = group?.some(
      (one) => one.index >= profile.index || nests(profile, one) || isCoArgument(profile, one) || nests(one, profile),
    );
    // "The pair" are people or bodies; two countries are "the two".
    if (group && !isIn && isOfType(profile, group[0]?.mention.type)) return group;
  }
  return undefined;
}

/** Whether words for two may mean things of a type: "the pair" are people or bodies, "the two countries" are neither. */
function isOfType(profile: Profile, type: EntityType | undefined): boolean {
  const { lemma } = profile;
  if (!asksForTwo(profile) || /^(?:both|two)$/.test(lemma)) return true;
  if (/^(?:country|nation)$/.test(lemma)) return type === "place";
  if (/^(?:company|firm|airline|bank|club|team)$/.test(lemma)) return type === "organization";
  return PAIRS.has(lemma) ? type !== "place" : type === "person";
}

function areTwo(group: readonly Profile[]): boolean {
  return group.length === 2 && group.every(isOne);
}

/** Whether "they" may mean a group: people, or whatever a sentence is about. */
function isInMind([first]: readonly Profile[]): boolean {
  return first?.mention.type === "person" || /^nsubj/.test(first?.head.deprel ?? "");
}

/** The earlier mention that was found to mean the same group. */
function sameGroup(profile: Profile, group: readonly Profile[], scene: Scene): Profile | undefined {
  for (const other of nearestBefore(scene.profiles, profile)) {
    if (profile.mention.sentence - other.mention.sentence > SENTENCES_BACK + 1) return undefined;
    const parts = scene.clusters.splitOf(other.index)?.parts;
    const isSame =
      parts?.length === group.length && parts.every((part, at) => scene.clusters.same(part, group[at]?.index ?? -1));
    if (isSame) return other;
  }
  return undefined;
}

/** The subject of the sentence just before that means a group: "Both left. They ..." */
function groupJustTold(profile: Profile, scene: Scene): Profile | undefined {
  for (const other of nearestBefore(scene.profiles, profile)) {
    const distance = profile.mention.sentence - other.mention.sentence;
    if (distance > 1) return undefined;
    if (distance === 1 && /^nsubj/.test(other.head.deprel) && scene.clusters.isSettled(other.index)) return other;
  }
  return undefined;
}

/** "both", "the two", "the pair": words that ask for just two. */
function asksForTwo(profile: Profile): boolean {
  const { head, lemma, determiner, mention, children } = profile;
  if (lemma === "both")
    return mention.kind === "pronoun" && mention.first === mention.last && head.deprel !== "cc:preconj";
  const below = children[mention.head] ?? [];
  if (determiner !== "definite") return false;
  return PAIRS.has(lemma) ? below.length === 1 : below.length === 2 && areTwoOf(profile);
}

/** "The two men": a number before a noun for people or bodies. */
function areTwoOf({ mention, lemma, children, tokens }: Profile): boolean {
  const isCounted = (children[mention.head] ?? []).some((child) => tokens[child]?.lemma.toLowerCase() === "two");
  return isCounted && COUNTED.test(lemma);
}

const COUNTED =
  /^(?:man|woman|leader|president|minister|politician|brother|sister|player|athlete|scientist|astronaut|executive|founder|company|firm|airline|bank|club|team|country|nation)$/;

function isThey({ pronoun, number }: Profile): boolean {
  return pronoun?.person === 3 && number === "plural" && pronoun.use !== "reflexive";
}

export const splitAntecedent: Sieve = {
  id: "split-antecedent",
  description:
    '"They" and "both" mean those who were named side by side, or met, where nothing else in the plural can be meant.',
  example: "[Eva Holm] and [Leo Lind] won the vote. [They] thanked the crowd.",
  apply: (profile, scene) => {
    if (!(isThey(profile) || asksForTwo(profile)) || !scene.clusters.isAlone(profile.index)) return undefined;
    const told = isThey(profile) ? groupJustTold(profile, scene) : undefined;
    if (told) return told;
    const group = lastGroup(profile, scene);
    if (!group || (asksForTwo(profile) ? !areTwo(group) : !isInMind(group))) return undefined;
    if (!asksForTwo(profile) && hasRival(profile, group, scene)) return undefined;
    if (isSureOfAnother(profile, group, scene)) return undefined;
    return sameGroup(profile, group, scene) ?? group;
  },
};
