import { baseRelation } from "../../model/index.ts";
import { clustersAgree } from "../agreement.ts";
import { countryOf, nationalityOf } from "../countries.ts";
import type { Profile } from "../profile.ts";
import { areOne, clusterOf, nearestBefore, type Scene } from "../scene.ts";
import type { Sieve } from "../sieve.ts";

/** How many sentences back somebody of that country may stand, and somebody of whom the text tells no country. */
const SENTENCES_BACK = 6;
const UNTOLD_BACK = 1;

/** The country whose people a word means: "the Italian", not "the Italians" nor "the French", who are many. */
function nationOf({ head, determiner, mention, children, tokens }: Profile): string | undefined {
  const below = (children[mention.head] ?? []).filter((child) => !/(?:^|-)old$/.test(tokens[child]?.form ?? ""));
  if (determiner !== "definite" || mention.type !== "person" || below.length > 1) return undefined;
  if (/S$/.test(head.xpos) || /(?:sh|ch|ese|ss)$/.test(head.form)) return undefined;
  return nationalityOf(head.form)?.code;
}

/** The countries that adjectives say somebody is of: "Italian teenager Giulia Rossi". */
function toldNations(profile: Profile, scene: Scene): Set<string> {
  const told = new Set<string>();
  for (const { children, mention, tokens } of clusterOf(scene, profile).members) {
    for (const child of children[mention.head] ?? []) {
      const token = tokens[child];
      const country = token && baseRelation(token.deprel) === "amod" ? countryOf([token.form]) : undefined;
      if (country?.form === "people") told.add(country.code);
    }
  }
  return told;
}

function isPerson({ mention, number, pronoun }: Profile): boolean {
  return mention.type === "person" && number === "singular" && pronoun === undefined;
}

/** Whether somebody, by this or another phrase, is a subject of the sentence: "the director, John Osei, praised". */
function isSubject(profile: Profile, scene: Scene): boolean {
  return clusterOf(scene, profile).members.some(({ mention, head }) => {
    return mention.sentence === profile.mention.sentence && /^nsubj/.test(head.deprel);
  });
}

/** Whether a sentence speaks of no other person. */
function isOnlyPerson(profile: Profile, scene: Scene): boolean {
  const people = scene.profiles.filter(
    (other) => other.mention.sentence === profile.mention.sentence && other.mention.type === "person",
  );
  return people.every((other) => areOne(scene, other, profile));
}

/** The one person of a country that the last sentences named, or whom the sentence just before is about. */
function nationalBefore(profile: Profile, nation: string, scene: Scene): Profile | undefined {
  let untold: Profile | undefined;
  for (const other of nearestBefore(scene.profiles, profile)) {
    const distance = profile.mention.sentence - other.mention.sentence;
    if (distance > SENTENCES_BACK) break;
    if (distance === 0 || !isPerson(other) || !clustersAgree(scene, other, profile)) continue;
    const told = toldNations(other, scene);
    if (told.has(nation)) return other;
    const isTopic =
      told.size === 0 && distance <= UNTOLD_BACK && (isSubject(other, scene) || isOnlyPerson(other, scene));
    if (isTopic && (!untold || areOne(scene, untold, other))) untold = other;
  }
  return untold;
}

/** Whether a mention calls somebody by nothing but an age: "the 34-year-old". */
function isAge({ head, determiner, number, mention }: Profile): boolean {
  const isSingular = number !== "plural" && mention.kind !== "pronoun";
  return isSingular && determiner === "definite" && mention.type === "person" && /(?:^|-)old$/i.test(head.form);
}

/** The only person in the singular that the sentence just before is about. */
function subjectBefore(profile: Profile, scene: Scene): Profile | undefined {
  for (const other of nearestBefore(scene.profiles, profile)) {
    const distance = profile.mention.sentence - other.mention.sentence;
    if (distance > UNTOLD_BACK) return undefined;
    if (distance > 0 && isPerson(other) && isSubject(other, scene) && clustersAgree(scene, other, profile))
      return other;
  }
  return undefined;
}

export const aged: Sieve = {
  id: "aged",
  description: "Somebody called by nothing but an age is whom the text was just about.",
  example: "[Luis Ortega] scored twice on Monday. [The 34-year-old] will end his career in May.",
  apply: (profile, scene) =>
    isAge(profile) && scene.clusters.isFirst(profile.index) ? subjectBefore(profile, scene) : undefined,
};

export const national: Sieve = {
  id: "national",
  description:
    "Somebody called by nothing but a nationality is the person of that country, or whom the text was just about.",
  example: "[The Swedish striker Elin Berg] scored. A guard left early. [The Swede] thanked her coach.",
  apply: (profile, scene) => {
    const nation = scene.clusters.isFirst(profile.index) ? nationOf(profile) : undefined;
    return nation === undefined ? undefined : nationalBefore(profile, nation, scene);
  },
};
