import type { EntityType, Token } from "../../model/index.ts";
import { clustersAgree } from "../agreement.ts";
import { isAnothers, isCoArgument, isOriginOf, isWithin, nests } from "../binding.ts";
import { KINDS } from "../kinds.data.ts";
import { isJudgement, isOutcome, isToldOtherwise } from "../predicates.ts";
import { isReportedSubject, type Profile } from "../profile.ts";
import { isVessel, ownsAsBody, ownsAsShip, ownsAsState, salience, says } from "../salience.ts";
import {
  areOne,
  clusterOf,
  inSentenceOf,
  isAuthor,
  isIn,
  isMainTopic,
  nearestBefore,
  onlyOne,
  recentBefore,
  type Scene,
  speakerOf,
  typeOf,
} from "../scene.ts";
import type { Sieve } from "../sieve.ts";
import { isNamedBelow } from "./named-below.ts";
import { speaksFor } from "./offices.ts";
import { isOfQuotation } from "./quoted.ts";
import {
  acts,
  happens,
  isCaredFor,
  isDeed,
  isOfCompany,
  isOfPeople,
  isOwned,
  isTold,
  isWritten,
  lives,
} from "./selection.ts";

/** How many sentences back a pronoun may reach: people stay in mind longer than things. */
const SENTENCES_BACK = { people: 5, others: 2 } as const;

/** How far back the only one may stand whom "he" or "she" could mean. */
const FARTHEST = 6;

function reachOf({ gender }: Profile): number {
  return gender === "masculine" || gender === "feminine" ? SENTENCES_BACK.people : SENTENCES_BACK.others;
}

export function isThirdPerson({ pronoun }: Profile): boolean {
  return pronoun?.person === 3;
}

function isCandidate(pronoun: Profile, other: Profile, scene: Scene): boolean {
  if (other.mention.type === "time" || other.mention.value) return false;
  if (other.mention.kind === "pronoun" && !isThirdPerson(other)) return false;
  if (other.mention.kind === "nominal" && (other.head.deprel === "compound" || isJudgement(other))) return false;
  if (isOutcome(other) || isBeside(pronoun, other) || isDeed(pronoun)) return false;
  // "Employers" are bodies, and no "it".
  if (pronoun.gender === "neuter" && other.mention.kind === "nominal" && other.number === "plural") return false;
  // Whoever a dateline names only reports: "CHICAGO (Reuters)".
  if (other.mention.type === "organization" && isIn(other, "dateline", scene)) return false;
  // A name before somebody's words is no part of what is told.
  if (isAuthor(other, scene) || isIn(other, "speaker", scene)) return false;
  if (isOfQuotation(other, pronoun, scene) || other.lemma === "same") return false;
  if (
    tellsTime(pronoun) ||
    isToldNews(other) ||
    inSentenceOf(scene, pronoun, other).some((one) => isDemandedBy(pronoun, one))
  )
    return false;
  if (isSaidBy(other, pronoun, scene) || isSaidBy(pronoun, other, scene) || isOwnKind(pronoun, other)) return false;
  if (inSentenceOf(scene, pronoun, other).some((one) => isCoArgument(pronoun, one) || isAnothers(pronoun, one)))
    return false;
  if (isNamedBelow(pronoun, other, scene)) return false;
  if (isOriginOf(pronoun, other) || isWithinItsKind(pronoun, other, scene)) return false;
  return !isCoArgument(pronoun, other) && !nests(pronoun, other) && typeFits(pronoun, other, scene);
}

/** "A nurse, not he": of two side by side the second is not the first. */
function isBeside({ head, tokens, mention }: Profile, other: Profile): boolean {
  const isSecond = head.deprel === "conj" || tokens[mention.first - 1]?.form === "not";
  return isSecond && head.head === other.mention.head && tokens === other.tokens;
}

/** "Until it was too late", "it is too early to say": the subject means nothing. */
function tellsTime({ gender, head, tokens, children }: Profile): boolean {
  const predicate = tokens[head.head];
  if (gender !== "neuter" || head.deprel !== "nsubj" || !/^(?:late|early|soon|dark)$/.test(predicate?.lemma ?? ""))
    return false;
  return (children[head.head] ?? []).some((child) =>
    /^(?:too|still|already|until|before)$/.test(tokens[child]?.form ?? ""),
  );
}

/** Whether a mention asks for what befalls whom a pronoun means: "he demanded his release" is about another. */
function isDemandedBy({ pronoun, head, tokens }: Profile, other: Profile): boolean {
  const noun = tokens[head.head];
  if (
    pronoun?.use !== "possessive" ||
    !/^(?:release|resignation|extradition|arrest|removal|ouster|dismissal|impeachment)$/.test(noun?.lemma ?? "")
  )
    return false;
  const isAsked = /^(?:obj|obl)$/.test(noun?.deprel ?? "") && ASKING.test(tokens[noun?.head ?? -1]?.lemma ?? "");
  return isAsked && other.tokens === tokens && /^nsubj/.test(other.head.deprel) && other.head.head === noun?.head;
}

const ASKING = /^(?:demand|seek|order|call|urge|request|want|secure|push)$/;

/** Whether a mention is whom somebody tells the news, "he told the BBC", "told reporters", of which what is told is seldom. */
function isToldNews({ head, tokens, mention, name, lemma }: Profile): boolean {
  if (!/^i?obj$/.test(head.deprel) || tokens[head.head]?.lemma !== "tell") return false;
  if (mention.kind !== "name") return /^(?:reporter|journalist)$/.test(lemma);
  return name.some((word) => OUTLETS.test(word) || KINDS.newspaper?.having?.has(word));
}

const OUTLETS =
  /^(?:bbc|reuters|ap|afp|cnn|cnbc|nbc|abc|cbs|fox|bloomberg|sky|itv|npr|jazeera|rte|nrk|dpa|ansa|efe|tass|xinhua|kyodo)$/;

/** Whether a mention is in the words of whoever another means: speakers call themselves "I". */
function isSaidBy(said: Profile, other: Profile, scene: Scene): boolean {
  if ((said.pronoun && said.pronoun.person !== 3) || (other.pronoun && other.pronoun.use !== "personal")) return false;
  const saying = speakerOf(scene, said);
  return saying !== undefined && (areOne(scene, saying, other) || isOwnBody(said, saying, other, scene));
}

/** "They" in somebody's words is not the body that they speak for, which would be "we", nor those whom "General Reyes, who commands the troops" leads. */
function isOwnBody({ number }: Profile, speaker: Profile, other: Profile, scene: Scene): boolean {
  if (number !== "plural" || !/^(?:organization|person)$/.test(other.mention.type)) return false;
  const meant = speaker.pronoun ? mostSalient(speaker, scene) : speaker;
  return meant !== undefined && (isWithin(other.mention, meant.mention) || speaksFor(meant, other, scene));
}

/** "her coach" is not the coach of a coach. */
function isOwnKind({ pronoun, head, tokens }: Profile, other: Profile): boolean {
  return (
    pronoun?.use === "possessive" && other.mention.kind === "nominal" && tokens[head.head]?.lemma === other.head.lemma
  );
}

/** "The semi-finals, where they meet Chad" tells of no other semi-finals: within a phrase a pronoun means none of its kind. */
function isWithinItsKind(pronoun: Profile, other: Profile, scene: Scene): boolean {
  if (other.mention.kind !== "nominal" || pronoun.pronoun?.use !== "personal") return false;
  const { tokens, mention } = pronoun;
  for (let at = pronoun.head.head; at >= 0; at = (tokens[at] as Token).head) {
    if (tokens[at]?.lemma !== other.lemma) continue;
    const around = scene.headedBy(mention.sentence, at);
    if (around && nests(pronoun, around)) return true;
  }
  return false;
}

/** Whether a pronoun is what somebody is one of, "one of them, Piotr Malik", "one of them, a girl", and the other no people. */
function isOfOthers({ head, mention, pronoun }: Profile, other: Profile, scene: Scene): boolean {
  const isPart = head.deprel === "nmod" && pronoun?.number === "plural";
  const part = isPart ? scene.headedBy(mention.sentence, head.head) : undefined;
  const are = (one: Profile, test: (mention: Profile["mention"]) => boolean) =>
    clusterOf(scene, one).kinds.some(({ profile }) => test(profile.mention));
  if (part?.head.upos !== "NUM" || !(part.mention.type === "person" || are(part, ({ type }) => type === "person")))
    return false;
  return are(other, ({ kind, type }) => kind !== "pronoun" && type !== "person");
}

/** Whether "it said" may mean this: countries speak, towns and events do not. */
function canSay({ country }: Profile, type: EntityType): boolean {
  return type === "place" ? country !== undefined : type !== "event" && type !== "time";
}

/** Verbs of what only those do who have a mind. */
const THINKING =
  /^(?:know|think|believe|want|hope|fear|feel|decide|agree|refuse|marry|like|love|hate|prefer|enjoy|regret|wish)$/;

/** Whether a pronoun is who says something: "it is said" is of what others say. */
function speaks(profile: Profile): boolean {
  return profile.head.deprel === "nsubj" && says(profile);
}

/** Whether a pronoun is the subject of a verb of saying or thinking. */
function thinks(profile: Profile): boolean {
  const { head, tokens } = profile;
  return speaks(profile) || (head.deprel === "nsubj" && THINKING.test(tokens[head.head]?.lemma ?? ""));
}

export function typeFits(profile: Profile, other: Profile, scene: Scene): boolean {
  const { pronoun } = profile;
  if (isOfOthers(profile, other, scene) || isToldOtherwise(profile, other, scene)) return false;
  const meant = other.pronoun ? clusterOf(scene, other).kinds.find(({ profile: one }) => !one.pronoun)?.profile : other;
  if (!meant || (other.pronoun && !ownsAsBody(profile))) return true;
  const type = typeOf(scene, meant);
  // `The operator denied it`: a claim, and no thing of which it tells.
  if (isClaim(profile)) return type === "abstract";
  // `"It was like an oven," she said`: not the town where she said so.
  if (type === "place" && isNeuterArgument(profile) && opensQuotation(profile)) return false;
  if (ownsAsBody(profile)) return type === "organization" || (type === "place" && !isOfCompany(profile));
  if (pronoun && isOfPeople(profile)) return type === "person" || type === "animal" || type === "organization";
  if (happens(profile) && type === "organization") return false;
  if (pronoun?.gender === "neuter" && isOwned(profile) && type === "place") return false;
  if (pronoun?.gender === "neuter" && isWritten(profile)) return type !== "organization" && type !== "place";
  if (pronoun?.gender === "neuter") return type !== "person" && (canSay(other, type) || !speaks(profile));
  if (ownsAsShip(profile) && isVessel(other, scene)) return true;
  if ((isTold(profile) || isCaredFor(profile)) && (type === "object" || type === "abstract")) return false;
  if (pronoun?.gender || (lives(profile) && type === "organization")) return type === "person" || type === "animal";
  if (thinks(profile)) return type === "person" || type === "organization" || type === "animal" || type === "place";
  if (type === "abstract" && acts(profile) && scene.quotationOf(profile)) return false;
  // "They" may be gates or schools, but no town.
  return type !== "place" || other.number === "plural" || other.group;
}

/** Whether a pronoun is what somebody denies or confirms. */
function isClaim(profile: Profile): boolean {
  const { head, tokens } = profile;
  return isNeuterArgument(profile) && head.deprel === "obj" && CLAIMING.test(tokens[head.head]?.lemma ?? "");
}

const CLAIMING = /^(?:deny|confirm|admit|doubt|believe|dispute|consider|mean)$/;

/** Whether a subject is the first word of a quotation. */
function opensQuotation({ head, tokens, mention }: Profile): boolean {
  return /^nsubj/.test(head.deprel) && /^["“]$/.test(tokens[mention.first - 1]?.form ?? "");
}

/** How many points of salience the model's margin counts: more of things than of people; of countries it knows too little. */
function marginWeight(profile: Profile): number {
  if (ownsAsState(profile)) return 0;
  if (profile.gender !== "neuter") return 2;
  return isNeuterArgument(profile) ? 2.5 : 3;
}

/** Whether a pronoun is "it", which may mean nothing; "its" means something. */
function isNeuterArgument({ gender, pronoun }: Profile): boolean {
  return gender === "neuter" && pronoun?.use === "personal";
}

/** Below this margin the model is so sure that "it" means no mention, but what was said or nothing, that it stays alone. */
const LEAST_FOR_NEUTER = -0.5;

/** Whether "they" would be one thing of which the model does not know that it is a group: "on a court, to pay for their trip". */
function isNoGroup(profile: Profile, other: Profile, scene: Scene): boolean {
  const isOne = profile.number === "plural" && other.number === "singular";
  return isOne && greatestMargin(profile, other, scene) < 0;
}

/** How many sentences before those that last name somebody else, or are about somebody else, whom "he" or "she" means may stand. */
const FAR = { named: 2, subject: 1 } as const;

/** The one person of the last sentence that tells of any whom "he" or "she" may mean, where the salient one was left before. */
function nearerPerson(profile: Profile, found: Profile, scene: Scene): Profile | undefined {
  const { mention, gender } = profile;
  const isGendered = gender === "masculine" || gender === "feminine";
  const back = mention.sentence - found.mention.sentence;
  if (!isGendered || !/^nsubj/.test(profile.head.deprel)) return undefined;
  const isKnownAs = (one: Profile) =>
    clusterOf(scene, one).kinds.some(({ profile: { gender: its } }) => its === gender);
  let near: Profile | undefined;
  for (const other of nearestBefore(scene.profiles, profile)) {
    const distance = mention.sentence - other.mention.sentence;
    if (distance >= back || (near && distance > mention.sentence - near.mention.sentence)) break;
    const isPerson =
      other.mention.type === "person" && other.number === "singular" && other.head.deprel !== "nmod:poss";
    if (distance === 0 || !isPerson || !isCandidate(profile, other, scene)) continue;
    if (!clustersAgree(scene, other, profile)) continue;
    if (!near || areOne(scene, near, other) || (isKnownAs(other) && !isKnownAs(near))) near = other;
  }
  // Of whoever is nearer the model must not think less.
  if (!near || greatestMargin(profile, near, scene) < greatestMargin(profile, found, scene)) return undefined;
  const before = near.mention.sentence - found.mention.sentence;
  const isTopic = before >= FAR.subject && (isMainTopic(scene, near) || isReportedSubject(near));
  return before >= FAR.named || isTopic ? near : undefined;
}

/** Of a mention that a pronoun stands in, "Osei, who read her letters", the model is right only where it is this sure, and knows nothing that speaks against it. */
const TRUSTED_WITHIN = 1;

/** What the model says of a mention, or of another near by that is one with it, whichever is the surer. */
function greatestMargin(profile: Profile, other: Profile, scene: Scene): number {
  const { mention, index } = profile;
  if (isWithin(mention, other.mention)) return Math.max(0, (scene.marginOf(profile, other) ?? 0) - TRUSTED_WITHIN);
  const cluster = clusterOf(scene, other);
  let greatest: number | undefined;
  for (const sentence of [mention.sentence, mention.sentence - 1]) {
    for (const one of cluster.membersIn(sentence)) {
      const margin = one.index < index ? scene.marginOf(profile, one) : undefined;
      if (margin !== undefined) greatest = Math.max(margin, greatest ?? margin);
    }
  }
  const own = scene.marginOf(profile, other);
  if (greatest === undefined) return own ?? 0;
  return own === undefined ? greatest : Math.max(greatest, own);
}

/** Whom the pronoun means by which a quotation names its speaker behind it: "He wrote to us," he said. */
function laterSpeaker(profile: Profile, scene: Scene): Profile[] {
  const saying = speakerOf(scene, profile);
  if (!saying || saying.index < profile.index || !isThirdPerson(saying) || scene.quotationOf(saying)) return [];
  return [mostSalient(saying, scene) ?? []].flat();
}

/** Those of whom a speaker is said to be one: "They need help," said Ada Berg, one of the doctors. */
function fellowsOfSpeaker(profile: Profile, scene: Scene): Profile[] {
  const saying = profile.number === "plural" ? speakerOf(scene, profile) : undefined;
  if (!saying) return [];
  const { children, tokens, mention } = saying;
  const below = (at: number, relation: string) =>
    (children[at] ?? []).filter((child) => tokens[child]?.deprel === relation);
  const ones = below(mention.head, "appos").filter((at) => tokens[at]?.lemma === "one");
  return ones.flatMap((at) => below(at, "nmod")).flatMap((at) => scene.headedBy(mention.sentence, at) ?? []);
}

/** The mention that a pronoun of the third person takes up, as far as is known. */
export function mostSalient(profile: Profile, scene: Scene): Profile | undefined {
  const weight = marginWeight(profile);
  const speakers = [...laterSpeaker(profile, scene), ...fellowsOfSpeaker(profile, scene)];
  let best: { readonly other: Profile; readonly points: number } | undefined;
  for (const other of nearestBefore(scene.profiles, profile)) {
    if (scene.distance(profile, other) > reachOf(profile)) break;
    if (!isCandidate(profile, other, scene) || !clustersAgree(scene, other, profile)) continue;
    if (speakers.some((one) => areOne(scene, one, other))) continue;
    const points = salience(profile, other, scene) + weight * greatestMargin(profile, other, scene);
    if (!best || points > best.points) best = { other, points };
  }
  if (best) best = { ...best, other: nearerPerson(profile, best.other, scene) ?? best.other };
  if (best && isNoGroup(profile, best.other, scene)) return undefined;
  const isDoubted = best && (scene.marginOf(profile, best.other) ?? 0) < LEAST_FOR_NEUTER;
  return isDoubted && isNeuterArgument(profile) && !says(profile) ? undefined : best?.other;
}

/** The only person of the last sentences who has a name, beyond the reach of other pronouns. */
function onlyPerson(profile: Profile, scene: Scene): Profile | undefined {
  if (reachOf(profile) !== SENTENCES_BACK.people || scene.quotationOf(profile)) return undefined;
  const people = [...recentBefore(scene, profile, FARTHEST)].filter((other) => {
    const isSomebody = other.mention.type === "person" && other.number !== "plural";
    return isSomebody && isCandidate(profile, other, scene) && clustersAgree(scene, other, profile);
  });
  const found = onlyOne(scene, people);
  const isNamed = found && clusterOf(scene, found).kinds.some(({ profile: { mention } }) => mention.kind === "name");
  return isNamed ? found : undefined;
}

/** Somebody whom the sentence just before names by whose they are, and is about: "His predecessor, Ada Berg, retired. She ..." */
function namedByOwner(profile: Profile, owner: Profile, scene: Scene): Profile | undefined {
  const isSubject = /^nsubj/.test(profile.head.deprel) && profile.gender && profile.gender !== "neuter";
  // Whom its own sentence is about is nearer.
  if (!isSubject || owner.mention.sentence === profile.mention.sentence) return undefined;
  const before = profile.mention.sentence - 1;
  const members = clusterOf(scene, owner).membersIn(before);
  for (const { head, mention } of members) {
    if (head.deprel !== "nmod:poss") continue;
    const owned = scene.headedBy(before, head.head);
    if (!owned || !/^nsubj/.test(owned.head.deprel) || mention.sentence !== owned.mention.sentence) continue;
    const isNamed = clusterOf(scene, owned)
      .membersIn(before)
      .some((one) => one.mention.kind === "name" && one.mention.type === "person");
    const fits = isNamed && isCandidate(profile, owned, scene) && clustersAgree(scene, owned, profile);
    if (fits && !areOne(scene, owned, owner)) return owned;
  }
  return undefined;
}

/** Whether two people side by side, as the subject of the sentence just before, come between "they" and what stands still earlier. */
function isPassedOver(profile: Profile, found: Profile, scene: Scene): boolean {
  const { mention, number } = profile;
  if (number !== "plural" || mention.sentence - found.mention.sentence < 2) return false;
  for (const second of nearestBefore(scene.profiles, profile)) {
    if (mention.sentence - second.mention.sentence > 1) return false;
    if (second.head.deprel !== "conj" || second.mention.type !== "person" || second.number !== "singular") continue;
    const first = scene.headedBy(second.mention.sentence, second.head.head);
    if (first?.mention.type === "person" && first.number === "singular" && /^nsubj/.test(first.head.deprel))
      return true;
  }
  return false;
}

export const pronoun: Sieve = {
  id: "pronoun",
  description: "A personal pronoun takes up the most salient earlier mention that agrees in number, gender and type.",
  example: "[Carmen Silva] won the race. [She] thanked the crowd.",
  apply: (profile, scene) => {
    if (!isThirdPerson(profile) || profile.pronoun?.use === "reflexive" || !scene.clusters.isFirst(profile.index))
      return undefined;
    // One that a name after it explains looks no further back.
    if (clusterOf(scene, profile).kinds.some(({ profile: { mention } }) => mention.kind === "name")) return undefined;
    const found = mostSalient(profile, scene) ?? onlyPerson(profile, scene);
    if (!found || isPassedOver(profile, found, scene)) return undefined;
    return namedByOwner(profile, found, scene) ?? found;
  },
};
