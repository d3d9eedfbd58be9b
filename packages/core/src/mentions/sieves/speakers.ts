import { clustersAgree } from "../agreement.ts";
import { KINDS } from "../kinds.data.ts";
import { officeOf } from "../offices.ts";
import { isBareDefinite, type Profile } from "../profile.ts";
import { isOfSomething, ownersOf } from "../relations.ts";
import { clusterOf, isIn, type Scene, speakerOf } from "../scene.ts";
import type { Sieve } from "../sieve.ts";
import { SPEECH_VERBS } from "../speech.data.ts";
import { isOfSameKind } from "./descriptions.ts";
import { mostSalient } from "./pronouns.ts";

/** Whether a mention is a bare noun for a body, which any body of the kind could be meant by: "the company". */
function isBareBody(profile: Profile): boolean {
  const { lemma, number } = profile;
  const isBody = KINDS[lemma]?.type === "organization" || lemma === "group";
  return isBody && number === "singular" && isBareDefinite(profile);
}

/** Whoever says what a mention stands in: the speaker of the quotation, else the subject of the nearest verb of saying above, else of the sentence. */
function sayerOf(profile: Profile, scene: Scene): Profile | undefined {
  const quoted = speakerOf(scene, profile);
  if (quoted) return quoted;
  const { tokens, children, mention } = profile;
  for (let at = mention.head; at >= 0; at = tokens[at]?.head ?? -1) {
    const verb = tokens[at]?.head ?? -1;
    if (tokens[at]?.deprel !== "ccomp" || !SPEECH_VERBS.has(tokens[verb]?.lemma ?? "")) continue;
    const subject = (children[verb] ?? []).find((child) => tokens[child]?.deprel === "nsubj");
    return subject === undefined ? undefined : scene.headedBy(mention.sentence, subject);
  }
  return doerOf(profile, scene);
}

/** The person, named or meant, that a sentence is about. */
function doerOf(profile: Profile, scene: Scene): Profile | undefined {
  const { tokens, mention } = profile;
  const subject = tokens.findIndex(({ deprel, head }) => deprel === "nsubj" && tokens[head]?.deprel === "root");
  const other = subject < 0 || subject > mention.head ? undefined : scene.headedBy(mention.sentence, subject);
  const isSomebody = other?.mention.type === "person" || /^(?:masc|fem)/.test(other?.gender ?? "");
  return isSomebody ? other : undefined;
}

/** Offices of bodies, which a story about one body tells without its name. */
const TOPS: ReadonlySet<string> = new Set(["ceo", "chairman", "president"]);

/** The body in which somebody holds an office, by one of the phrases that introduce them, else the body that the story is about. */
function bodyLedBy(speaker: Profile, scene: Scene): Profile | undefined {
  let isTop = false;
  for (const member of clusterOf(scene, speaker).members) {
    const office = officeOf(member, scene);
    const body = office?.of.find(({ mention }) => mention.type === "organization");
    if (body) return body;
    const isUntold = office?.of.length === 0 && member.mention.kind === "name" && !isOfSomething(member, scene);
    if (isUntold && TOPS.has(office.title)) isTop = true;
  }
  return isTop ? leadBody(scene) : undefined;
}

/** The body that a name is told of: "Gary Fan of the Neo Democrats", "the Greens' Gary Fan". */
function bodyOf(member: Profile, scene: Scene): Profile | undefined {
  const named = clusterOf(scene, member).members.filter(({ mention }) => mention.kind === "name");
  const owners = named.flatMap((one) => ownersOf(one, scene));
  return owners.find(({ mention }) => mention.kind === "name" && mention.type === "organization");
}

/** The named body with which the story begins. */
export function leadBody(scene: Scene): Profile | undefined {
  const first = scene.profiles.find((profile) => profile.head.deprel === "nsubj" && isIn(profile, "body", scene));
  return first?.mention.kind === "name" && first.mention.type === "organization" ? first : undefined;
}

export const speakersCompany: Sieve = {
  id: "speakers-company",
  description: '"The company" of which one of its officers speaks is their own.',
  example: "Osram met [Nordlys Energy]. [Nordlys] chairman Lars Holm said [the company] would hire 90 engineers.",
  apply: (profile, scene) => {
    if (!isBareBody(profile)) return undefined;
    const sayer = sayerOf(profile, scene);
    const speaker = sayer?.pronoun?.person === 3 ? mostSalient(sayer, scene) : sayer;
    const body = speaker && bodyLedBy(speaker, scene);
    const isFit = body && body.index < profile.index && isOfSameKind(profile, body, scene);
    return isFit && clustersAgree(scene, body, profile) ? body : undefined;
  },
};

export const officersCompany: Sieve = {
  id: "officers-company",
  description: "The company of one of its officers is the one where they hold the office.",
  example:
    "Osram fell. Lars Holm, [Nordlys Energy's] chairman, spoke in Oslo. He said [his company] would hire 90 engineers.",
  apply: (profile, scene) => {
    const { mention, lemma, determiner, number, index, tokens, children } = profile;
    const isBody = KINDS[lemma]?.type === "organization" || lemma === "group";
    if (mention.kind !== "nominal" || !isBody || determiner !== "possessive" || number !== "singular") return undefined;
    if (!scene.clusters.isFirst(index) || profile.modifiers.size > 0) return undefined;
    const owner = (children[mention.head] ?? []).find((child) => tokens[child]?.deprel === "nmod:poss");
    const officer = owner === undefined ? undefined : scene.headedBy(mention.sentence, owner);
    const body = officer?.pronoun ? (bodyLedBy(officer, scene) ?? bodyOf(officer, scene)) : undefined;
    const isFit = body && body.index < index && isOfSameKind(profile, body, scene);
    return isFit && clustersAgree(scene, body, profile) ? body : undefined;
  },
};
