import { lookup } from "../../model/index.ts";
import { clustersAgree } from "../agreement.ts";
import { countryOf } from "../countries.ts";
import { foldWord } from "../fold-word.ts";
import { BODY_NOUNS } from "../kinds.data.ts";
import { hasAge, isMainSubject, type Profile } from "../profile.ts";
import { ACCUSED, CHARGING } from "../roles.data.ts";
import { areOne, clusterOf, isIn, nearestBefore, onlyOne, type Scene } from "../scene.ts";
import type { Sieve } from "../sieve.ts";
import { typeOfNoun } from "../types.ts";
import { isNamed } from "./callings.ts";
import { fitsKind, isUnnamed } from "./descriptions.ts";

/** Below this margin the model is sure that two phrases are not one. */
const LEAST_MARGIN = -2.5;

/** What the sentence just before a mention is about. */
function subjectBefore(profile: Profile, scene: Scene): Profile | undefined {
  for (const other of nearestBefore(scene.profiles, profile)) {
    const distance = profile.mention.sentence - other.mention.sentence;
    if (distance > 1) return undefined;
    if (distance === 1 && isMainSubject(other)) return ownerOfShares(other, scene) ?? other;
  }
  return undefined;
}

/** "Shares in Norvik fell" is about Norvik. */
function ownerOfShares({ lemma, mention, children, tokens }: Profile, scene: Scene): Profile | undefined {
  if (!/^(?:share|stock|bond|profit|sale|revenue|earnings)$/.test(lemma)) return undefined;
  const owner = (children[mention.head] ?? []).find((child) =>
    /^(?:nmod|nmod:poss|compound)$/.test(tokens[child]?.deprel ?? ""),
  );
  return owner === undefined ? undefined : scene.headedBy(mention.sentence, owner);
}

/** Whether a mention is one of a body by its name, which is no country. */
function isNamedBody(profile: Profile, scene: Scene): boolean {
  const kinds = clusterOf(scene, profile).kinds.map(({ profile: one }) => one);
  const isBody = kinds.some(({ mention }) => mention.kind === "name" && mention.type === "organization");
  return isBody && kinds.every(({ country }) => country === undefined);
}

/** Whether a sentence names some other body, which the next one could be about. */
function hasRival(subject: Profile, profile: Profile, scene: Scene): boolean {
  for (const other of nearestBefore(scene.profiles, profile)) {
    if (other.mention.sentence < subject.mention.sentence) return false;
    const isOther = other.mention.sentence === subject.mention.sentence && !areOne(scene, subject, other);
    if (isOther && other.mention.kind === "name" && isNamedBody(other, scene)) return true;
  }
  return false;
}

/** Whether the text has used a noun before. */
function isUsed(profile: Profile, scene: Scene): boolean {
  return scene.withHead(profile.lemma).some(({ index }) => index < profile.index);
}

/** "The Oslo-based company" in a story from Oslo: what the story begins with. */
function isOfDateline({ mention, tokens }: Profile, scene: Scene): boolean {
  const words = tokens.slice(mention.first, mention.head).map(({ form }) => foldWord(form));
  return words.some((word) => scene.withNameWord(word).some((place) => isIn(place, "dateline", scene)));
}

/** "The Labour group": a name before the noun that is no place's, nor a nation's, says which one it is. */
function bearsOtherName({ children, mention, tokens }: Profile, scene: Scene): boolean {
  return (children[mention.head] ?? []).some((child) => {
    const { deprel = "", upos, form = "" } = tokens[child] ?? {};
    const isName = /^(?:compound|nmod:desc|amod)$/.test(deprel) && (upos === "PROPN" || /^\p{Lu}\p{Ll}+$/u.test(form));
    const place = scene.headedBy(mention.sentence, child);
    const isOfPlace =
      place?.mention.type === "place" || place?.country !== undefined || countryOf([form]) !== undefined;
    return isName && child < mention.head && !isOfPlace;
  });
}

function isRuledOut(profile: Profile, subject: Profile, scene: Scene): boolean {
  const known = scene.rank(profile).filter((ranked) => areOne(scene, ranked.profile, subject));
  return known.length > 0 && known.every(({ margin }) => margin < LEAST_MARGIN);
}

export const subjectAgain: Sieve = {
  id: "subject-again",
  description:
    "A description of a body with which a sentence begins takes up the body that the sentence before is about.",
  example: "[Larkfield Foods] closed two plants. [The Leeds-based company] cut 90 jobs.",
  apply: (profile, scene) => {
    const { determiner, number, mention, modifiers, described } = profile;
    if (!BODY_NOUNS.has(profile.lemma) || mention.kind !== "nominal" || determiner !== "definite") return undefined;
    if (number !== "singular" || modifiers.size === 0 || described || !isMainSubject(profile)) return undefined;
    if (!scene.clusters.isFirst(profile.index) || modifiers.has("other") || modifiers.has("combine")) return undefined;
    const subject = subjectBefore(profile, scene);
    if (!subject || !isNamedBody(subject, scene) || isUsed(profile, scene)) return undefined;
    if (bearsOtherName(profile, scene)) return undefined;
    if (hasRival(subject, profile, scene) && !isOfDateline(profile, scene)) return undefined;
    const isFit = fitsKind(profile, subject, scene) && !isRuledOut(profile, subject, scene);
    return isFit && clustersAgree(scene, subject, profile) ? subject : undefined;
  },
};

/** Nouns for bodies of all kinds. */
const ANY_BODY = /^(?:group|organisation|organization|movement|militia|charity)$/;

export const groupAgain: Sieve = {
  id: "group-again",
  description: "A bare noun for any body with which a sentence begins is the one body that did something in the last.",
  example: "Norway wants a truce, but [the Halden Liberation Front] denied this. [The group] welcomed the talks.",
  apply: (profile, scene) => {
    const { determiner, mention, modifiers, described, lemma } = profile;
    if (!ANY_BODY.test(lemma) || mention.kind !== "nominal" || determiner !== "definite" || modifiers.size > 0)
      return undefined;
    if (described || !isMainSubject(profile) || !scene.clusters.isFirst(profile.index) || isUsed(profile, scene))
      return undefined;
    const bodies = [...nearestBefore(scene.profiles, profile)].filter((other) => {
      const isDoer = other.mention.sentence === mention.sentence - 1 && /^nsubj/.test(other.head.deprel);
      return isDoer && other.mention.kind === "name" && isNamedBody(other, scene);
    });
    return onlyOne(scene, bodies);
  },
};

/** How many sentences after somebody is brought up the name may follow. */
const NAME_REACH = 2;

export const namedWithAge: Sieve = {
  id: "named-with-age",
  description:
    "A new name with an age, with which a sentence begins, is the one whom the sentence before is about unnamed.",
  example: "[A nurse who stole morphine] was jailed on Monday. [Judith Harrow], 44, showed no emotion.",
  apply: (profile, scene) => {
    const { mention, index } = profile;
    const isNew = mention.kind === "name" && mention.type === "person" && scene.clusters.isFirst(index);
    if (!isNew || !hasAge(profile) || !isMainSubject(profile)) return undefined;
    let object: Profile | undefined;
    for (const other of nearestBefore(scene.profiles, profile)) {
      const distance = mention.sentence - other.mention.sentence;
      if (distance > NAME_REACH) break;
      const isUnknown = distance > 0 && isUnnamed(other, scene) && !isOneOfSeveral(other) && !other.group;
      const mayBe = isUnknown && clustersAgree(scene, other, profile);
      if (mayBe && isOfMainClause(other, /^nsubj/)) return other;
      if (mayBe && isOfMainClause(other, /^obj$/)) object ??= other;
    }
    return object;
  },
};

/** "A father and son": neither of the two is whom the next sentence names. */
function isOneOfSeveral({ head, children, mention, tokens }: Profile): boolean {
  return head.deprel === "conj" || (children[mention.head] ?? []).some((child) => tokens[child]?.deprel === "conj");
}

/** Whether a mention is an argument of the main clause of its sentence, or of what that reports behind it: "..., police said". */
function isOfMainClause({ head, tokens }: Profile, relation: RegExp): boolean {
  const verb = tokens[head.head];
  const isReported = verb?.deprel === "ccomp" && verb.head > head.head && tokens[verb.head]?.deprel === "root";
  return relation.test(head.deprel) && (verb?.deprel === "root" || isReported);
}

/** The noun for a person right before a name: "developer" of "developer Frank Orr". */
function nounBefore({ mention, tokens }: Profile): string | undefined {
  const { upos, lemma = "", head } = tokens[(mention.name?.first ?? 0) - 1] ?? {};
  const isBeside = head === mention.head || mention.head === (mention.name?.first ?? 0) - 1;
  return upos === "NOUN" && isBeside && typeOfNoun(lemma) === "person" ? lemma.toLowerCase() : undefined;
}

export const namedByNoun: Sieve = {
  id: "named-by-noun",
  description: "A new name with a noun before it is the one whom the sentences before called by that noun unnamed.",
  example: "A clerk took cash from [a property developer]. He said [developer Frank Orr] had paid him.",
  apply: (profile, scene) => {
    const { mention, index } = profile;
    const isFirst = mention.kind === "name" && mention.type === "person" && scene.clusters.isFirst(index);
    const noun = isFirst ? nounBefore(profile) : undefined;
    if (noun === undefined) return undefined;
    const called = [...nearestBefore(scene.withHead(noun), profile)].filter(
      (other) => mention.sentence - other.mention.sentence <= NAME_REACH,
    );
    const found = onlyOne(scene, called);
    const isNew = found?.determiner === "indefinite";
    return isNew && isUnnamed(found, scene) && clustersAgree(scene, found, profile) ? found : undefined;
  },
};

/** Forms of address that say by themselves whom the text has introduced with them. */
const RANKS =
  /^(?:sergeant|constable|inspector|superintendent|colonel|major|lieutenant|corporal|admiral|brigadier|sheriff|bishop|judge|justice|general|senator|congressman|congresswoman|professor|archbishop|cardinal)$/;

/** Ranks as they are written short. */
const SHORT_RANKS: Readonly<Record<string, string>> = lookup({
  gen: "general",
  sen: "senator",
  prof: "professor",
  col: "colonel",
  lt: "lieutenant",
  sgt: "sergeant",
  coun: "councillor",
  cllr: "councillor",
  adm: "admiral",
});

/** Whether a rank stands before a name. */
function hasRank({ mention, children, tokens }: Profile, rank: string): boolean {
  const before = (children[mention.head] ?? []).filter((child) => child < mention.head);
  const words = before.map((child) => (tokens[child]?.form ?? "").toLowerCase().replace(".", ""));
  return mention.kind === "name" && words.some((word) => (SHORT_RANKS[word] ?? word) === rank);
}

/** The one person whom the text names with a noun right before the name, if it calls nobody else by the noun. */
function theOneWith(noun: string, profile: Profile, scene: Scene): Profile | undefined {
  const named = [...nearestBefore(scene.profiles, profile)].filter((other) => {
    return other.mention.kind === "name" && other.mention.type === "person" && nounBefore(other) === noun;
  });
  const found = onlyOne(scene, [...named, ...nearestBefore(scene.withHead(noun), profile)]);
  return named.length > 0 && found && clustersAgree(scene, found, profile) ? found : undefined;
}

export const rankAlone: Sieve = {
  id: "rank-alone",
  description: 'A rank with "the" takes up whoever was last introduced with it.',
  example: "[Sergeant Daniel Pike] denied it. The prosecution said that [the sergeant] was asleep.",
  apply: (profile, scene) => {
    const { lemma, mention, determiner, modifiers, number } = profile;
    if (mention.kind !== "nominal" || mention.type !== "person" || determiner !== "definite" || number === "plural")
      return undefined;
    if (modifiers.size > 0 || !scene.clusters.isFirst(profile.index)) return undefined;
    if (!RANKS.test(lemma)) return theOneWith(lemma, profile, scene);
    for (const other of nearestBefore(scene.profiles, profile)) {
      if (hasRank(other, lemma) && clustersAgree(scene, other, profile)) return other;
    }
    return undefined;
  },
};

/** Whether a mention is whom a court is said to try: "was charged with", "was found guilty", "A court jailed". */
function isTried({ head, tokens, children, mention }: Profile): boolean {
  if (!/^(?:nsubj:pass|obj)$/.test(head.deprel) || mention.type !== "person") return false;
  const verb = tokens[head.head];
  if (CHARGING.has(verb?.lemma ?? "")) return true;
  return verb?.lemma === "find" && (children[head.head] ?? []).some((child) => tokens[child]?.lemma === "guilty");
}

export const onTrial: Sieve = {
  id: "on-trial",
  description: '"The defendant" is the one person of whom the text has said that a court tries or sentences them.',
  example: "[Judith Harrow] was found guilty on Monday. Her lawyer wept. [The defendant] showed no emotion.",
  apply: (profile, scene) => {
    const { mention, determiner, number, head } = profile;
    if (!ACCUSED.has(head.form.toLowerCase()) || mention.kind !== "nominal" || determiner !== "definite")
      return undefined;
    if (number === "plural") return undefined;
    const tried = scene.profiles.filter((other) => {
      const isBefore = other.index < profile.index && !isIn(other, "heading", scene);
      return isBefore && !other.head.xpos.startsWith("W") && isTried(other);
    });
    // What an opening sentence tells of somebody without a name, the text tells of one with a name.
    const named = tried.filter((other) => isNamed(other, scene));
    const found = onlyOne(scene, named.length > 0 ? named : tried);
    return found && clustersAgree(scene, found, profile) ? found : undefined;
  },
};
