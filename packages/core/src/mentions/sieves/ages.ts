import { clustersAgree } from "../agreement.ts";
import { isMainSubject, isReportedSubject, type Profile } from "../profile.ts";
import { areOne, clusterOf, isMainTopic, nearestBefore, onlyOne, type Scene, speakerOf } from "../scene.ts";
import type { Sieve } from "../sieve.ts";
import { isKin, isPerson, isSubject } from "./nationals.ts";

/** The age by which a mention calls somebody: "the 34-year-old", "the 64-year-old engineer". */
function ageIn({ tokens, mention }: Profile): string | undefined {
  const words = tokens.slice(mention.first, mention.head + 1).map(({ form }) => form);
  return /(?:^| )(\d{1,3}) ?- ?year ?- ?old(?: |$)/.exec(words.join(" "))?.[1];
}

/** The age that stands in commas right behind a name: "Ada Berg, 44, resigned". */
function ageBehind({ mention, tokens }: Profile): string | undefined {
  const [comma, number, close] = mention.name ? tokens.slice(mention.name.last + 1, mention.name.last + 4) : [];
  const isApart = comma?.form === "," && /^[,.]$/.test(close?.form ?? "");
  return isApart && /^[1-9]\d?$/.test(number?.form ?? "") ? number?.form : undefined;
}

/** The ages that the text tells of somebody. */
function agesOf(profile: Profile, scene: Scene): Set<string> {
  return new Set(clusterOf(scene, profile).members.flatMap((one) => ageIn(one) ?? ageBehind(one) ?? []));
}

/** Whether a mention calls somebody by an age, alone or with a noun. */
function isAge({ determiner, number, mention }: Profile): boolean {
  return number !== "plural" && mention.kind === "nominal" && determiner === "definite" && mention.type === "person";
}

/** Whoever was told to be of an age, if that is one. */
function ofAge(age: string, profile: Profile, scene: Scene): Profile | undefined {
  const told = [...nearestBefore(scene.profiles, profile)].filter(
    (other) => isPerson(other) && agesOf(other, scene).has(age),
  );
  return onlyOne(scene, told);
}

/** Whom the sentence just before is about, else the only person whom it names. */
function justTold(age: string, profile: Profile, scene: Scene): Profile | undefined {
  let subject: Profile | undefined;
  const [named, all]: [Profile[], Profile[]] = [[], []];
  for (const other of nearestBefore(scene.profiles, profile)) {
    const distance = profile.mention.sentence - other.mention.sentence;
    if (distance > 1) break;
    const said = distance === 1 && other.pronoun?.person === 1 ? speakerOf(scene, other) : undefined;
    if (said && isPerson(said) && clustersAgree(scene, said, profile)) return said;
    const isSomebody = isPerson(other) || (/^(?:masc|fem)/.test(other.gender ?? "") && isMainSubject(other));
    if (distance === 0 || !isSomebody || !clustersAgree(scene, other, profile)) continue;
    const ages = agesOf(other, scene);
    if (ages.size > 0 && !ages.has(age)) continue;
    if (isMainTopic(scene, other)) return isAlone(other, profile, scene) ? other : undefined;
    if (isSubject(other, scene)) subject ??= other;
    if (other.mention.kind === "name") named.push(other);
    if (isPerson(other)) all.push(other);
  }
  return onlyOne(scene, named) ?? (named.length === 0 ? (subject ?? onlyOne(scene, all)) : undefined);
}

/** Whether nobody else could be meant: neither whom they speak of, "Lind said Berg had lied", nor whose kin they are, "his wife, Ada Berg". */
function isAlone(topic: Profile, profile: Profile, scene: Scene): boolean {
  const { sentence } = topic.mention;
  const paragraphOf = (at: number) => scene.analysis.sentences[at]?.paragraph;
  const isApart = paragraphOf(sentence) !== paragraphOf(profile.mention.sentence);
  const told = topic.tokens.flatMap((_, head) => scene.headedBy(sentence, head) ?? []);
  // "She refused her permission": two women.
  const isBeside = told.some(
    ({ head, gender }) =>
      /^i?obj$/.test(head.deprel) &&
      head.head === topic.head.head &&
      /^(?:masc|fem)/.test(gender ?? "") &&
      head.upos === "PRON",
  );
  if (isBeside) return false;
  const isOther = (one: Profile) => isPerson(one) && one.mention.kind === "name" && !areOne(scene, one, topic);
  return (
    !(isApart && isKin(topic, scene)) &&
    !told.some((one) => isReportedSubject(one) && !scene.quotationOf(one) && isOther(one))
  );
}

export const aged: Sieve = {
  id: "aged",
  description: "Somebody called by an age is who was told to be so old, else whom the text was just about.",
  example: "[Luis Ortega] scored twice on Monday. [The 34-year-old] will end his career in May.",
  apply: (profile, scene) => {
    const age = isAge(profile) && scene.clusters.isFirst(profile.index) ? ageIn(profile) : undefined;
    if (age === undefined) return undefined;
    const told = ofAge(age, profile, scene);
    return told && clustersAgree(scene, told, profile) ? told : justTold(age, profile, scene);
  },
};
