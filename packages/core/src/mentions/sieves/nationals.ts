import { baseRelation } from "../../model/index.ts";
import { clustersAgree } from "../agreement.ts";
import { isCommanded } from "../binding.ts";
import { countryOf, nationalityOf } from "../countries.ts";
import { KIN } from "../kin.data.ts";
import { BODY_NOUNS } from "../kinds.data.ts";
import { officeOf } from "../offices.ts";
import { isMainSubject, type Profile } from "../profile.ts";
import {
  areOne,
  clusterOf,
  inSentenceOf,
  isAuthor,
  isMainTopic,
  nearestBefore,
  onlyOne,
  type Scene,
} from "../scene.ts";
import type { Sieve } from "../sieve.ts";
import { hasSingularVerb } from "../verb-number.ts";
import { fitsKind } from "./descriptions.ts";

/** How many sentences back somebody of that country may stand, and somebody of whom the text tells no country. */
const SENTENCES_BACK = 6;
const UNTOLD_BACK = 1;
/** How far the only one left may stand, where everybody else is told to be of other countries. */
const LEFT_BACK = 3;

/** The country whose people a word means: "the Italian", not "the Italians" nor "the French", who are many. */
function nationOf({ head, determiner, mention, children, tokens, described }: Profile): string | undefined {
  const below = (children[mention.head] ?? []).filter((child) => {
    const { form = "", deprel = "", upos } = tokens[child] ?? {};
    // "The Italian, who joined in May": what a clause set off by a comma adds tells nobody apart.
    return !/(?:^|-)old$/.test(form) && upos !== "PUNCT" && !(deprel === "acl:relcl" && !described);
  });
  if (determiner !== "definite" || mention.type !== "person" || below.length > 1) return undefined;
  // "The Portuguese" are many, unless the verb says that it is one.
  const mayBeMany = /S$/.test(head.xpos) || /(?:sh|ch|ese|ss)$/.test(head.form);
  const isOne = /^nsubj/.test(head.deprel) && hasSingularVerb(tokens, mention.head);
  if (mayBeMany && !isOne) return undefined;
  return nationalityOf(head.form)?.code;
}

/** The countries that words say somebody is of: "Italian teenager Giulia Rossi", "the Italian". */
function toldNations(profile: Profile, scene: Scene): Set<string> {
  const told = new Set<string>();
  for (const member of clusterOf(scene, profile).members) {
    const { children, mention, tokens } = member;
    const own = mention.kind === "nominal" ? nationOf(member) : undefined;
    if (own !== undefined) told.add(own);
    for (const child of children[mention.head] ?? []) {
      const token = tokens[child];
      const country = token && baseRelation(token.deprel) === "amod" ? countryOf([token.form]) : undefined;
      if (country?.form === "people") told.add(country.code);
    }
  }
  return told;
}

export function isPerson({ mention, number, pronoun }: Profile): boolean {
  return mention.type === "person" && number === "singular" && pronoun === undefined;
}

/** Whether somebody, by this or another phrase, is a subject of the sentence: "the director, John Osei, praised". */
export function isSubject(profile: Profile, scene: Scene): boolean {
  return clusterOf(scene, profile).members.some(({ mention, head }) => {
    return mention.sentence === profile.mention.sentence && /^nsubj/.test(head.deprel);
  });
}

/** Whether a sentence speaks of no other single person, but for a mention that looks for whom it means. */
function isOnlyPerson(profile: Profile, seeker: Profile, scene: Scene): boolean {
  const people = scene.profiles.filter(({ mention, number }) => {
    return mention.sentence === profile.mention.sentence && mention.type === "person" && number !== "plural";
  });
  return people.every((other) => other === seeker || areOne(scene, other, profile));
}

/** The one person of a country that the last sentences named, whom the sentence just before is about, or who is left when others are of other countries. */
function nationalBefore(profile: Profile, nation: string, scene: Scene): Profile | undefined {
  let untold: Profile | undefined;
  let isForeignerNear = false;
  const left: Profile[] = [];
  const isHere = () => untold?.mention.sentence === profile.mention.sentence;
  for (const other of nearestBefore(scene.profiles, profile)) {
    const distance = profile.mention.sentence - other.mention.sentence;
    if (distance > SENTENCES_BACK) break;
    const isAbove = distance === 0 && inSentenceOf(scene, profile, other).some((one) => isCommanded(profile, one));
    if (isAbove || !isPerson(other) || isAuthor(other, scene) || !clustersAgree(scene, other, profile)) continue;
    const told = toldNations(other, scene);
    if (told.has(nation)) return other;
    if (distance <= LEFT_BACK) {
      if (told.size > 0) isForeignerNear = true;
      else left.push(other);
    }
    const isTopic =
      told.size === 0 && distance <= UNTOLD_BACK && (isSubject(other, scene) || isOnlyPerson(other, profile, scene));
    const isMain = isTopic && isMainTopic(scene, other);
    if (isTopic && (!untold || areOne(scene, untold, other) || (isMain && !isHere() && !isMainTopic(scene, untold))))
      untold = other;
  }
  return untold ?? (isForeignerNear ? onlyOne(scene, left) : undefined);
}

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

/** The country whose adjective alone stands before a noun: "the Dutch company". */
function nationBefore({ children, mention, tokens, modifiers }: Profile): string | undefined {
  const before = (children[mention.head] ?? []).filter((child) => tokens[child]?.deprel === "amod");
  const country = before.length === 1 ? countryOf([tokens[before[0] ?? -1]?.form ?? ""]) : undefined;
  return country?.form === "people" && modifiers.size === 1 ? country.code : undefined;
}

/** The countries that the text says a body is of: "Dutch rival Verhage", "Spain's Iberail", "Andes, a Canadian company". */
function nationsOfBody(body: Profile, scene: Scene): string[] {
  return clusterOf(scene, body).members.flatMap(({ mention, tokens }) =>
    tokens.slice(mention.first, mention.head).flatMap(({ deprel, form }) => {
      return /^(?:amod|nmod:poss)$/.test(deprel) ? (countryOf([form])?.code ?? []) : [];
    }),
  );
}

/** Further nouns for bodies that are called by their nation. */
const CLUBS = /^(?:club|newspaper|daily|university)$/;

export const nationalBody: Sieve = {
  id: "national-body",
  description: "A body called by its kind and a nationality is the one body of which the text told that nationality.",
  example: "[Spain's Iberail] and a Swiss rival made bids. [The Spanish company] has 900 trains.",
  apply: (profile, scene) => {
    const { mention, determiner, number, lemma, index } = profile;
    if (mention.kind !== "nominal" || determiner !== "definite" || number !== "singular") return undefined;
    const isBody = BODY_NOUNS.has(lemma) || CLUBS.test(lemma);
    const nation = isBody && scene.clusters.isFirst(index) ? nationBefore(profile) : undefined;
    if (nation === undefined) return undefined;
    const told = [...nearestBefore(scene.profiles, profile)].filter((other) => {
      const isBody = other.mention.kind === "name" && other.mention.type === "organization" && !other.country;
      return isBody && nationsOfBody(other, scene).includes(nation);
    });
    const body = onlyOne(scene, told);
    return body && fitsKind(profile, body, scene) && clustersAgree(scene, body, profile) ? body : undefined;
  },
};

/** Whom the sentence just before is about, by name or by a pronoun. */
function topicBefore(profile: Profile, scene: Scene): Profile | undefined {
  for (const other of nearestBefore(scene.profiles, profile)) {
    const distance = profile.mention.sentence - other.mention.sentence;
    if (distance > UNTOLD_BACK) return undefined;
    const isSomebody = isPerson(other) || /^(?:masc|fem)/.test(other.gender ?? "");
    if (distance > 0 && isMainSubject(other) && isSomebody && clustersAgree(scene, other, profile)) return other;
  }
  return undefined;
}

/** Nouns by which a text calls again whom it is about, and which nobody enters a scene by. */
const SOBRIQUETS =
  /^(?:striker|midfielder|defender|forward|winger|goalkeeper|sprinter|swimmer|golfer|skier|cyclist|boxer|batsman|bowler|pitcher|quarterback|veteran|teenager|singer|songwriter|rapper|actor|actress|novelist|poet|playwright|painter|sculptor|composer|comedian|filmmaker|economist|[a-z]+ologist|physicist|chemist|mathematician|astronomer|businessman|businesswoman|billionaire|tycoon|magnate|entrepreneur)$/;

/** Whether somebody is brought up only as whose kin they are: "his wife, Ada Berg". */
export function isKin(topic: Profile, scene: Scene): boolean {
  return clusterOf(scene, topic)
    .membersIn(topic.mention.sentence)
    .some(({ lemma, determiner }) => determiner === "possessive" && KIN[lemma] !== undefined);
}

/** Nouns for those in politics. */
const POLITICIANS = /^(?:politician|minister|lawmaker|senator|governor|mayor|congressman|congresswoman|opposition)$/;

/** Whether a word for somebody rich would mean somebody of whom the text tells an office, other than in a company of their own. */
export function isTycoonInOffice({ lemma }: Profile, somebody: Profile, scene: Scene): boolean {
  if (!/^(?:billionaire|tycoon|magnate|entrepreneur)$/.test(lemma)) return false;
  return clusterOf(scene, somebody).kinds.some(({ profile }) => {
    const office = officeOf(profile, scene);
    const isPolitician = profile.tokens
      .slice(profile.mention.first, profile.mention.last + 1)
      .some((token) => POLITICIANS.test(token.lemma));
    return isPolitician || (office !== undefined && !/^(?:ceo|chairman|boss)$/.test(office.title));
  });
}

export const sobriquet: Sieve = {
  id: "sobriquet",
  description: "What somebody is by trade, new to the text, means the only person whom the sentence before was about.",
  example: "[Luis Ortega] ran from Lima to Cusco. [The Peruvian midfielder] raised 9,000 dollars.",
  apply: (profile, scene) => {
    const { mention, determiner, number, lemma, modifiers, described, index } = profile;
    if (mention.kind !== "nominal" || determiner !== "definite" || number !== "singular" || described) return undefined;
    if (!SOBRIQUETS.test(lemma) || !scene.clusters.isFirst(index)) return undefined;
    const isUsed = scene.withHead(lemma).some((other) => other.index < index);
    const nation = nationBefore(profile);
    if (isUsed || (modifiers.size > 0 && nation === undefined)) return undefined;
    const found = topicBefore(profile, scene);
    // Nobody who heads an agency is called the billionaire.
    if (found && (isKin(found, scene) || isTycoonInOffice(profile, found, scene))) return undefined;
    const told = found ? toldNations(found, scene) : new Set();
    return nation !== undefined && told.size > 0 && !told.has(nation) ? undefined : found;
  },
};
