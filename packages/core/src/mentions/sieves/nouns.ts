import { clustersAgree } from "../agreement.ts";
import { KINDS } from "../kinds.data.ts";
import { isJudgement } from "../predicates.ts";
import { isMainSubject, type Profile } from "../profile.ts";
import { complementsAgree, isOfSomething } from "../relations.ts";
import { GENERAL_NOUNS, NOT_HOLDING } from "../roles.data.ts";
import { areOne, clusterOf, isIn, nearestBefore, type Scene } from "../scene.ts";
import type { Sieve } from "../sieve.ts";
import { isCalledAtOnce } from "./apart.ts";
import { namedOfKind } from "./descriptions.ts";
import { isAnotherKind, isOfRebels } from "./names.ts";
import { officesDiffer } from "./offices.ts";

/** Modifiers that set a thing apart from the one before. */
const CONTRASTIVE =
  /^(?:other|another|different|second|third|next|last|first|former|latter|new|similar|same|more|most|further|additional|later|earlier|previous|\d.*)$/;

function isNominal(profile: Profile): boolean {
  const { mention } = profile;
  return mention.kind === "nominal" && mention.type !== "time" && !mention.value && !isJudgement(profile);
}

function takesUp({ determiner }: Profile): boolean {
  return determiner === "definite" || determiner === "demonstrative";
}

function includesAll(inner: ReadonlySet<string>, outer: ReadonlySet<string>): boolean {
  return [...inner].every((modifier) => outer.has(modifier));
}

/** Below this margin a common head does not join two phrases: the model finds nothing else that says so. */
const LEAST_MARGIN = 0.5;

/** How many of the nearest phrases with a common head are looked at, so that a long text takes no longer by the word. */
const MOST_ALIKE = 50;

function find(profile: Profile, scene: Scene, test: (other: Profile) => boolean): Profile | undefined {
  // `this part of our culture` has nothing to do with any other part.
  if (profile.lemma === "part") return undefined;
  const reach = GENERAL_NOUNS.has(profile.lemma) ? 1 : Number.POSITIVE_INFINITY;
  let seen = 0;
  for (const other of nearestBefore(scene.withHead(profile.lemma), profile)) {
    if (profile.mention.sentence - other.mention.sentence > reach || ++seen > MOST_ALIKE) return undefined;
    // What costs most is asked last.
    if (
      isPassing(profile, other) ||
      isAnotherKind(profile, other, scene) ||
      isToldByNation(profile, other) ||
      isOfTheDead(profile, other) ||
      !test(other) ||
      !clustersAgree(scene, other, profile) ||
      officesDiffer(profile, other, scene) ||
      isOvertaken(profile, other, scene) ||
      isDoubted(profile, other, scene)
    )
      continue;
    return other;
  }
  return undefined;
}

/** "A club record" speaks of no club that "the club" could take up. */
function isPassing({ lemma, determiner }: Profile, other: Profile): boolean {
  return KINDS[lemma]?.type === "organization" && determiner === "definite" && other.head.deprel === "compound";
}

/** "The Swiss company", so called to tell it from others, is not what "the company" alone means later, unless it was just the topic. */
function isToldByNation({ lemma, determiner, modifiers, mention }: Profile, other: Profile): boolean {
  const isBare = KINDS[lemma]?.type === "organization" && determiner === "definite" && modifiers.size === 0;
  const wasTopic = mention.sentence - other.mention.sentence <= 1 && isMainSubject(other);
  return isBare && other.epithets.size > 0 && other.determiner === "definite" && !wasTopic;
}

/** Whether a phrase is who does something, other than dying. */
function acts({ head, tokens }: Profile): boolean {
  return head.deprel === "obl:agent" || (head.deprel === "nsubj" && !DYING.test(tokens[head.head]?.lemma ?? ""));
}

const DYING = /^(?:die|drown|perish|suffocate|burn|bleed)$/;

/** "Seventeen inmates were killed. The inmates had guns": so many who died do nothing any more. */
export function isOfTheDead(profile: Profile, { head, tokens, children, mention, number }: Profile): boolean {
  const isCounted = (children[mention.head] ?? []).some((child) => tokens[child]?.deprel === "nummod");
  if (!isCounted || number !== "plural" || !acts(profile)) return false;
  const verb = tokens[head.head]?.lemma ?? "";
  return head.deprel === "nsubj:pass"
    ? /^(?:kill|execute|murder)$/.test(verb)
    : head.deprel === "nsubj" && DYING.test(verb);
}

function isDoubted(profile: Profile, other: Profile, scene: Scene): boolean {
  return (scene.marginOf(profile, other) ?? LEAST_MARGIN) < LEAST_MARGIN;
}

/** Determiners of phrases that no later phrase takes up as one thing: "every country", "her problem". */
function isTaken({ determiner }: Profile): boolean {
  return determiner === "quantified" || determiner === "possessive";
}

/** How many sentences back "these" or "those" with a noun may reach. */
const PLURAL_REACH = 2;

function isPluralSet({ determiner, number }: Profile): boolean {
  return determiner === "demonstrative" && number === "plural";
}

/** Whether all phrases with one head so far mean one thing. */
function isOnlyOne(profile: Profile, scene: Scene): boolean {
  return [...nearestBefore(scene.withHead(profile.lemma), profile)].every((other) => areOne(scene, other, profile));
}

/** Whether a mention is a common noun, or a single word that the parser may have taken for a name. */
function isNounLike(profile: Profile): boolean {
  const { mention, name, modifiers } = profile;
  return (
    isNominal(profile) ||
    (mention.kind === "name" && mention.type !== "person" && name.length === 1 && modifiers.size === 0)
  );
}

/** `people` without determiner are any; `those people` are some that were spoken of. */
function isAnyOfKind({ determiner, number, mention, lemma }: Profile): boolean {
  return mention.kind === "nominal" && determiner === "none" && number === "plural" && lemma !== "police";
}

/** "In Kowloon East ... in this constituency": another of the kind that the paragraph has gone over to is meant, and not one from before. */
function isLeft(profile: Profile, other: Profile, scene: Scene): boolean {
  const { lemma, modifiers, mention } = profile;
  if (modifiers.size > 0 || !takesUp(profile) || mention.type === "organization") return false;
  const { sentences } = scene.analysis;
  const paragraphOf = ({ mention: { sentence } }: Profile) => sentences[sentence]?.paragraph;
  if (paragraphOf(other) === paragraphOf(profile)) return false;
  for (const one of nearestBefore(scene.withHead(lemma), profile)) {
    if (one.index <= other.index) return false;
    if (one.epithets.size > 0 && paragraphOf(one) === paragraphOf(profile) && !areOne(scene, one, other)) return true;
  }
  return false;
}

export const samePhrase: Sieve = {
  id: "same-phrase",
  description: "A noun phrase that repeats the head and the modifiers of an earlier one means the same.",
  example: "[The blue whale] dived. Nobody saw [the blue whale] again.",
  apply: (profile, scene) => {
    if (!isNounLike(profile) || isTaken(profile) || profile.determiner === "indefinite" || profile.described)
      return undefined;
    return find(profile, scene, (other) => {
      if (!isNounLike(other) || other.modifiers.size !== profile.modifiers.size) return false;
      if (isAnyOfKind(profile) && !isAnyOfKind(other)) return false;
      return !isTaken(other) && includesAll(profile.modifiers, other.modifiers) && !isLeft(profile, other, scene);
    });
  },
};

/** Modifiers but those in prepositional phrases after the noun, which parsers often hang on it by mistake; "of" counts. */
function firmModifiers({ tokens, children, mention, modifiers }: Profile): Set<string> {
  const firm = new Set(modifiers);
  for (const child of children[mention.head] ?? []) {
    const token = tokens[child];
    if (child < mention.head || token?.deprel !== "nmod") continue;
    const isOf = (children[child] ?? []).some((below) => tokens[below]?.lemma === "of");
    if (isOf) continue;
    firm.delete(token.lemma.toLowerCase());
    for (const below of children[child] ?? []) firm.delete(tokens[below]?.lemma.toLowerCase() ?? "");
  }
  return firm;
}

/** `a country like Chad` is any of that kind, which no later phrase takes up. */
function isOfKind({ determiner, children, mention, tokens }: Profile): boolean {
  const behind = (children[mention.head] ?? []).filter((child) => tokens[child]?.deprel === "nmod");
  const like = behind.some((child) => (children[child] ?? []).some((mark) => tokens[mark]?.lemma === "like"));
  return like && determiner === "indefinite";
}

/**
 * Whether something new of the kind came between: "the storm" that was a storm before does not mean the "tropical storm" as
 * well that a forecast tells of.
 */
function isToldApart(profile: Profile, other: Profile, scene: Scene): boolean {
  const { mention, index } = profile;
  if (mention.type === "place" || scene.clusters.isFirst(index) || areOne(scene, profile, other)) return false;
  // What a headline names, the text below introduces again.
  if (isIn(other, "heading", scene)) return false;
  return other.determiner === "indefinite" || !includesAll(other.modifiers, clusterOf(scene, profile).modifiers);
}

/** What the sentence before was about: its subject; where that is a pronoun, the subject still before it. */
function topicBefore(profile: Profile, scene: Scene): Profile | undefined {
  for (const other of nearestBefore(scene.profiles, profile)) {
    const distance = profile.mention.sentence - other.mention.sentence;
    if (distance > TOPIC_REACH) return undefined;
    // A person is no topic that "the company" could mean.
    const isAlike = (other.mention.type === "person") === (profile.mention.type === "person");
    if (distance > 0 && isMainSubject(other) && isAlike && !other.pronoun) return openedFor(other, scene) ?? other;
  }
  return undefined;
}

/** "For Norvik, the defeat ends a bad year." is about Norvik. */
function openedFor({ mention, tokens }: Profile, scene: Scene): Profile | undefined {
  if (tokens[0]?.form !== "For") return undefined;
  const comma = tokens.findIndex(({ form }) => form === ",");
  return inSentence(mention.sentence, scene).find(({ mention: one }) => {
    return one.kind === "name" && one.first === 1 && one.last === comma - 1;
  });
}

/** The mentions of a sentence. */
function inSentence(sentence: number, scene: Scene): readonly Profile[] {
  return (scene.analysis.sentences[sentence]?.tokens ?? []).flatMap((_, head) => scene.headedBy(sentence, head) ?? []);
}

/** How many sentences back what the text is about may have been named. */
const TOPIC_REACH = 2;

/** Whether the person whom the sentence before was about has been called by the noun: "the pilot" means that one then. */
function isCalled(topic: Profile, { lemma, mention }: Profile, scene: Scene): boolean {
  return mention.type === "person" && scene.withHead(lemma).some((one) => areOne(scene, one, topic));
}

/** Whether the text has gone over to another name of the kind: "the company" means that one then, and not what was called a company earlier. */
function isOvertaken(profile: Profile, other: Profile, scene: Scene): boolean {
  const topic = topicBefore(profile, scene);
  if (!topic || other.mention.sentence >= topic.mention.sentence || areOne(scene, topic, other)) return false;
  const named = namedOfKind(profile, scene);
  return (named !== undefined && areOne(scene, named, topic)) || isCalled(topic, profile, scene);
}

/** `a smaller library`, told after the library: what an article brings in is not what the text has spoken of before. */
function isNewlyBrought(other: Profile, profile: Profile, scene: Scene): boolean {
  const first = scene.profiles[clusterOf(scene, profile).first];
  const isTold = first !== undefined && first.index < other.index && !isIn(first, "heading", scene);
  return isTold && other.determiner === "indefinite" && first.head.deprel !== "compound";
}

/** `the previous government` is not the government. */
function isOusted({ mention, modifiers }: Profile): boolean {
  return mention.type === "organization" && [...modifiers].some((word) => NOT_HOLDING.has(word));
}

export const sameHeadDefinite: Sieve = {
  id: "same-head",
  description: "A definite noun phrase takes up the nearest phrase with its head that has all its modifiers.",
  example: "Police found [a stolen truck]. [The truck] carried copper.",
  apply: (profile, scene) => {
    if (!isNominal(profile) || !takesUp(profile) || profile.described) return undefined;
    const isCalled = isCalledAtOnce(profile);
    return find(profile, scene, (other) => {
      if (isCalled && (other.determiner !== "indefinite" || other.described)) return false;
      if (isNewlyBrought(other, profile, scene) || isOfRebels(other)) return false;
      if (isPluralSet(profile) && profile.mention.sentence - other.mention.sentence > PLURAL_REACH) return false;
      const firm = other.mention.kind === "name" ? profile.modifiers : firmModifiers(profile);
      if (other.mention.kind === "pronoun" || !includesAll(firm, clusterOf(scene, other).modifiers)) return false;
      if (isOfKind(other) || !complementsAgree(profile, other, scene) || isToldApart(profile, other, scene))
        return false;
      if (isOusted(other) !== isOusted(profile)) return false;
      return !isTaken(other) || (other.determiner === "possessive" && isOnlyOne(other, scene));
    });
  },
};

export const recentHead: Sieve = {
  id: "recent-head",
  description:
    "A definite noun phrase with a new description takes up a person called by its head in the sentences just before.",
  example: "[A ministry official] confirmed the plan. [The senior official] gave no date.",
  apply: (profile, scene) => {
    if (!isNominal(profile) || !takesUp(profile) || !scene.clusters.isFirst(profile.index)) return undefined;
    if (profile.mention.type !== "person" || profile.number !== "singular" || profile.described) return undefined;
    if ([...profile.modifiers].some((modifier) => CONTRASTIVE.test(modifier))) return undefined;
    if (isOfSomething(profile, scene)) return undefined;
    return find(profile, scene, (other) => isNominal(other) && profile.mention.sentence - other.mention.sentence <= 1);
  },
};
