import { baseRelation, type Children, frontedSubject, type Token, toTree } from "../../model/index.ts";
import { agree, isTeam, namesAgree } from "../agreement.ts";
import { BODY_NOUNS } from "../kinds.data.ts";
import { formsOf, isCompany, isRegistered } from "../names.ts";
import { isUnreal } from "../predicates.ts";
import type { Profile } from "../profile.ts";
import { prepositionOf } from "../relations.ts";
import { HELD_BESIDE, OFFICES, PARTIES } from "../roles.data.ts";
import { clusterOf, nearestBefore, type Scene } from "../scene.ts";
import type { Sieve } from "../sieve.ts";
import { isPeople, typeOfNoun } from "../types.ts";

/** Types that an apposition may put together: a place beside a place is usually what contains it. */
function mayRename(profile: Profile, other: Profile): boolean {
  const [one, two] = [profile.mention, other.mention];
  // `one of the men, Per Lund`: a number that counts nothing else is somebody.
  const counts = other.head.upos === "NUM" && !(other.head.form.toLowerCase() === "one" && one.kind === "name");
  if (one.type === "time" || profile.head.upos === "NUM" || profile.head.upos === "SYM" || counts) return false;
  if (one.kind === "name" && two.kind === "name") return false;
  const isOfTeam = isTeam(profile, other) || isTeam(other, profile);
  if (profile.number !== other.number && profile.number && other.number && !isOfTeam) return false;
  return (
    one.type === two.type ||
    isOfTeam ||
    (one.type !== "person" && two.type !== "person") ||
    isFirmByTrade(profile, other) ||
    isBodyByNoun(profile, other) ||
    isPersonByNoun(profile, other)
  );
}

/** Whether a noun for a person stands beside a person's name: "UNICEF's director, Eva Holm". */
function isPersonByNoun(profile: Profile, other: Profile): boolean {
  const [noun, name] = profile.mention.kind === "nominal" ? [profile, other] : [other, profile];
  const { kind, type } = name.mention;
  const isTaken = type === "organization" && name.name.length > 1 && !name.name.some((word) => typeOfNoun(word));
  const isName = kind === "name" && (type === "person" || (isTaken && !isCompany(name.name)));
  return isName && noun.mention.kind === "nominal" && (isPeople(noun.lemma) || OFFICES.has(noun.lemma));
}

/** Whether a noun for a body stands beside a body's name: "the watchdog, the Office for Police Conduct". */
function isBodyByNoun(profile: Profile, other: Profile): boolean {
  const [noun, name] = profile.mention.kind === "nominal" ? [profile, other] : [other, profile];
  const { kind, type } = name.mention;
  // "The union, Sud-Est": of one word, what the model takes for somebody may be a body.
  const mayBeBody = type === "organization" || (type === "person" && name.name.length === 1);
  const isBody = BODY_NOUNS.has(noun.lemma) || /^(?:union|party|movement|bloc|alliance|cartel)$/.test(noun.lemma);
  return kind === "name" && mayBeBody && noun.mention.kind === "nominal" && isBody;
}

/** Whether a noun for whoever does something stands beside a company that does it: "the builder, Norvik AS". */
function isFirmByTrade(profile: Profile, other: Profile): boolean {
  const [noun, name] = profile.mention.kind === "nominal" ? [profile, other] : [other, profile];
  const { mention, tokens } = name;
  const isFirm = mention.name !== undefined && isRegistered(formsOf(tokens, mention.name));
  if (mention.kind === "name" && mention.type === "organization" && PARTIES.has(noun.lemma)) return true;
  return isFirm && noun.mention.kind === "nominal" && /(?:er|or)s?$/.test(noun.lemma) && !isPeople(noun.lemma);
}

/** `the engineers, nine Koreans and five Filipinos`: each of the phrases behind means a part. */
function isSplit({ number, children, tokens, mention }: Profile): boolean {
  const joined = (children[mention.head] ?? []).some((child) => tokens[child]?.deprel === "conj");
  return joined && number === "plural";
}

/** "Its founder and chairman, Lena Ortiz": a second office without article that stands in an apposition or before a name. */
function firstOffice(profile: Profile, scene: Scene): Profile | undefined {
  const { head, mention, determiner, number, lemma, tokens, children } = profile;
  const first = tokens[head.head];
  const isSecond = head.deprel === "conj" && determiner === "none" && number === "singular" && HELD_BESIDE.has(lemma);
  if (!isSecond || !HELD_BESIDE.has(first?.lemma ?? "")) return undefined;
  const isBeside = (word: number) =>
    (children[word] ?? []).some((child) => child > mention.head && tokens[child]?.deprel === "appos");
  const isSaid = first?.deprel === "appos" || isBeside(head.head) || isBeside(mention.head);
  return isSaid ? scene.headedBy(mention.sentence, head.head) : undefined;
}

export const secondOffice: Sieve = {
  id: "second-office",
  description: "Two offices side by side of which a name is told once are one person's.",
  example: "[Its president] and [chief executive], [Lena Ortiz], opened the plant.",
  apply: firstOffice,
};

/** `landed a booster on a ship, a feat that took years`: it says what the whole clause before it was. */
function sumsUp({ lemma, determiner, tokens, mention, head }: Profile): boolean {
  const above = tokens[head.head];
  const isBehindComma = tokens[mention.first - 1]?.form === ",";
  return determiner === "indefinite" && isBehindComma && SUMMING.test(lemma) && !above?.deprel.startsWith("nsubj");
}

/** Nouns for what somebody does or says, as it is judged. */
const SUMMING =
  /^(?:feat|move|step|decision|blow|setback|claim|charge|allegation|accusation|assertion|promise|threat|record|first|rarity|milestone|breakthrough|rise|fall|drop|increase|decline|jump|gain|loss|sign|reminder|admission|concession|gesture|practice|habit|tactic|strategy|situation|prospect|development|achievement)$/;

/** `the festival (For Peace and Freedom)`, `the mill is in Bergen`: what a preposition opens says more of the thing, and is not it. */
function isBehindPreposition({ children, mention, tokens }: Profile): boolean {
  return (children[mention.head] ?? []).some((child) => child < mention.head && tokens[child]?.deprel === "case");
}

export const apposition: Sieve = {
  id: "apposition",
  description: "An apposition says again what the phrase before it means.",
  example: "[Lena Ortiz], [the mayor of the town], opened the bridge.",
  apply: (profile, scene) => {
    if (baseRelation(profile.head.deprel) !== "appos" || isSplit(profile)) return undefined;
    if (sumsUp(profile) || isBehindPreposition(profile)) return undefined;
    const above = scene.headedBy(profile.mention.sentence, profile.head.head);
    return above && mayRename(profile, above) ? above : undefined;
  },
};

/** What a clause says the other name of: "[the AKP], as the party is known". */
function knownAsSubject(profile: Profile, scene: Scene): Profile | undefined {
  const { head, tokens, children, mention } = profile;
  const verb = tokens[head.head];
  if (head.deprel !== "nsubj:pass" || !/^(?:know|call)$/.test(verb?.lemma ?? "")) return undefined;
  const mark = (children[head.head] ?? []).find((child) => child < mention.first && tokens[child]?.lemma === "as");
  if (mark === undefined || tokens[mark - 1]?.form !== ",") return undefined;
  for (const other of nearestBefore(scene.profiles, profile)) {
    if (other.mention.sentence !== mention.sentence) return undefined;
    if (other.mention.last === mark - 2 && other.mention.kind === "name") return other;
  }
  return undefined;
}

export const knownAs: Sieve = {
  id: "known-as",
  description: "What something is known as is one more name of it.",
  example: "[The Northern Alliance] lost the vote. [The TKP], as [the alliance] is known in Oslo, asked for a recount.",
  apply: (profile, scene) => knownAsSubject(profile, scene),
};

/** The subject before which a mention stands that says what it is. */
function describedSubject({ mention }: Profile, scene: Scene): Profile | undefined {
  const sentence = mention.kind === "nominal" ? scene.analysis.sentences[mention.sentence] : undefined;
  const subject = sentence && frontedSubject(toTree(sentence), mention.head);
  return subject === undefined ? undefined : scene.headedBy(mention.sentence, subject);
}

export const frontedNoun: Sieve = {
  id: "fronted-noun",
  description: "A noun phrase before the subject of a clause, set off by a comma, says what the subject is.",
  example: "Born in Hull, [the daughter of a captain], [Marlow] left school at 15.",
  apply: (profile, scene) => {
    const subject = describedSubject(profile, scene);
    return subject && agree(profile, subject) ? subject : undefined;
  },
};

/** Participles of verbs that say what something is called; of some only with "as". */
const NAMED = /^(?:call|name|dub|title|entitle|nickname|christen|label|term)$/;
const NAMED_AS = /^(?:know|refer|identify)$/;

/** Who calls themselves something: `a group that calls itself Night Heron`. */
function callerOfOneself(tokens: readonly Token[], children: Children, verb: number): number | undefined {
  const below = (relation: string) => (children[verb] ?? []).filter((child) => tokens[child]?.deprel === relation);
  const isOwn = below("obj").some((child) => /^(?:it|him|her|them)sel(?:f|ves)$/.test(tokens[child]?.form ?? ""));
  return isOwn ? below("nsubj")[0] : undefined;
}

/** The noun that a participle, or the passive clause of a relative pronoun or a subject, calls something. */
function calledNoun(tokens: readonly Token[], children: Children, verb: number): number | undefined {
  const { deprel, head, xpos } = tokens[verb] as Token;
  const subject = (children[verb] ?? []).find((child) => tokens[child]?.deprel === "nsubj:pass");
  if (subject !== undefined) return subject;
  return deprel === "acl" && /^VB[ND]$/.test(xpos) ? head : undefined;
}

/** Whether a mention is one name, of whatever number: "a charity called Open Doors", unlike "toys called Ko and Ro". */
function isOneName({ mention, children, tokens }: Profile): boolean {
  return mention.kind === "name" && !(children[mention.head] ?? []).some((child) => tokens[child]?.deprel === "conj");
}

/** Whether a mention is what something is said to be called: "a storm called Boris". */
function isGivenName(profile: Profile): boolean {
  const { head, tokens, children, mention } = profile;
  if (!/^(?:xcomp|obl|obj|advcl)$/.test(head.deprel) || mention.first < head.head) return false;
  const verb = tokens[head.head]?.lemma ?? "";
  const isAs = (children[mention.head] ?? []).some((child) => tokens[child]?.lemma === "as");
  const isNaming = NAMED_AS.test(verb) ? isAs : NAMED.test(verb) && (isAs || head.deprel !== "obl");
  return isNaming && !isUnreal(profile, head.head);
}

/** What a mention is said to be a name of. */
function calledThing({ head, tokens, children, mention }: Profile, scene: Scene): Profile | undefined {
  const oneself = mention.kind === "name" ? callerOfOneself(tokens, children, head.head) : undefined;
  const noun = oneself ?? calledNoun(tokens, children, head.head);
  const called = noun === undefined ? undefined : scene.headedBy(mention.sentence, noun);
  return called && /^W/.test(called.head.xpos) ? describedByRelative(called, scene) : called;
}

/** Whether a mention is the name of some thing, so that it is not short for anybody's: "a storm called Boris". */
export function isGivenToThing(profile: Profile, scene: Scene): boolean {
  const called = isGivenName(profile) ? calledThing(profile, scene) : undefined;
  return called !== undefined && called.mention.type !== "person";
}

export const calledSo: Sieve = {
  id: "called-so",
  description: "What something is said to be called is a name of it.",
  example: "She founded [a firm called Lumora] in 1998.",
  apply: (profile, scene) => {
    const meant = isGivenName(profile) ? calledThing(profile, scene) : undefined;
    return meant && (isOneName(profile) || agree(profile, meant)) ? meant : undefined;
  },
};

/** Nouns whose "of" only names them: "the city of Lyon". */
const NAMED_BY_OF =
  /^(?:city|town|village|island|port|municipality|kingdom|republic|nation|country|state|province|region|county|district|canton)$/;

/** Of these a country has many: "the largest city of Greece". */
const TOWN = /^(?:city|town|village|port|municipality|province|region|county|district|canton)$/;

export const namedByOf: Sieve = {
  id: "named-by-of",
  description: 'A place that is named after "of" is the place that it names.',
  example: "She moved to [the city of [Marseille]] in June.",
  apply: ({ head, mention, country }, scene) => {
    const above = scene.headedBy(mention.sentence, head.head);
    const isNamed = head.deprel === "nmod" && mention.kind === "name" && mention.type === "place";
    return above &&
      isNamed &&
      above.number === "singular" &&
      NAMED_BY_OF.test(above.head.lemma) &&
      !(country && TOWN.test(above.head.lemma)) &&
      prepositionOf(above, mention.head) === "of"
      ? above
      : undefined;
  },
};

/** What a relative pronoun was found to mean. */
function describedByRelative({ index, mention }: Profile, scene: Scene): Profile | undefined {
  return scene.clusters
    .of(index)
    .membersIn(mention.sentence)
    .find(({ head }) => !/^W/.test(head.xpos));
}

/** Whether each of two is known by names of its own: "Berg, who was head of sales, got two years, and Lind, the buyer, one". */
function areTwoPeople(one: Profile, other: Profile, scene: Scene): boolean {
  const namesOf = (profile: Profile) =>
    clusterOf(scene, profile).kinds.flatMap(({ profile: { mention, name } }) =>
      mention.kind === "name" ? [name] : [],
    );
  const [mine, theirs] = [namesOf(one), namesOf(other)];
  return mine.length > 0 && theirs.length > 0 && !mine.some((name) => theirs.some((two) => namesAgree(name, two)));
}

/** Verbs of what is thought of somebody, and may well be so. */
const TAKEN_FOR = /^(?:believe|think|understand|know|say|report)$/;

/** The subject of a predicate: its own, or the noun that a participle says what it is thought to be: "a man, believed to be the owner". */
function subjectOfPredicate({ tokens, children, mention, head }: Profile): number | undefined {
  const own = (children[mention.head] ?? []).find((child) => /^nsubj(?!:outer)/.test(tokens[child]?.deprel ?? ""));
  const verb = tokens[head.head];
  const isTaken = own === undefined && head.deprel === "xcomp" && verb?.deprel === "acl" && TAKEN_FOR.test(verb.lemma);
  return isTaken ? verb.head : own;
}

export const predicateNoun: Sieve = {
  id: "predicate-noun",
  description:
    "A noun phrase after a copula means what the subject means, unless that is denied, asked or only possible.",
  example: "[The old mill] is now [a museum].",
  apply: (profile, scene) => {
    const { tokens, children, mention } = profile;
    const below = children[mention.head] ?? [];
    const copula = below.find((child) => tokens[child]?.deprel === "cop");
    const subject = subjectOfPredicate(profile);
    if (copula === undefined || subject === undefined || mention.kind === "pronoun") return undefined;
    if (isBehindPreposition(profile)) return undefined;
    // "The show was part of a tour": a bare noun for a thing says what it does, and means nothing.
    if (profile.determiner === "none" && profile.lemma === "part") return undefined;
    // "Lam and Leung were newcomers": each of them is one.
    const isOfEach =
      profile.number === "plural" && (children[subject] ?? []).some((at) => tokens[at]?.deprel === "conj");
    if (isOfEach && mention.kind !== "name") return undefined;
    if (mention.type === "time" || mention.value) return undefined;
    const other = scene.headedBy(mention.sentence, subject);
    if (!other || isUnreal(profile) || copula < subject || tokens.at(-1)?.form === "?") return undefined;
    const meant = /^W/.test(other.head.xpos) ? describedByRelative(other, scene) : other;
    return meant && agree(profile, meant) && !areTwoPeople(profile, meant, scene) ? meant : undefined;
  },
};

/** Verbs by which somebody is or ceases to be something. */
const SERVING = /^(?:serve|work|act|resign|retire|quit|step|stand|continue|return|run)$/;

export const asRole: Sieve = {
  id: "as-role",
  description: "Whoever serves or steps down as something is that.",
  example: "The vote was close. [Omar Said] will step down as [party leader].",
  apply: (profile, scene) => {
    const { tokens, children, mention, head } = profile;
    const isAs = (children[mention.head] ?? []).some((child) => tokens[child]?.lemma === "as");
    if (!isAs || !/^(?:obl|obj|xcomp)$/.test(head.deprel) || mention.kind === "pronoun" || mention.type !== "person")
      return undefined;
    // "She ran as a Democrat": one of many.
    if (mention.kind === "name" && profile.determiner === "indefinite") return undefined;
    const verb = tokens[head.head];
    const below = children[head.head] ?? [];
    if (!SERVING.test(verb?.lemma ?? "") || below.some((child) => /^(?:not|never)$/.test(tokens[child]?.lemma ?? "")))
      return undefined;
    const subject = below.find((child) => tokens[child]?.deprel === "nsubj");
    const other = subject === undefined ? undefined : scene.headedBy(mention.sentence, subject);
    return other && profile.number === "singular" && agree(profile, other) ? other : undefined;
  },
};

/** Two mentions joined by "and" or "or", nearest before a mention, that are of the kind that it may mean. */
function lastPair(profile: Profile, scene: Scene): readonly [Profile, Profile] | undefined {
  for (const second of nearestBefore(scene.profiles, profile)) {
    if (profile.mention.sentence - second.mention.sentence > PAIR_REACH) return undefined;
    const isIn = second.mention.sentence === profile.mention.sentence && second.mention.last >= profile.mention.first;
    if (second.head.deprel !== "conj" || isIn) continue;
    const first = scene.headedBy(second.mention.sentence, second.head.head);
    if (first && first.mention.type === second.mention.type) return [first, second];
  }
  return undefined;
}

/** "The former" that a "latter" answers. */
function formerOf(latter: Profile, scene: Scene): Profile | undefined {
  for (const other of nearestBefore(scene.profiles, latter)) {
    if (latter.mention.sentence - other.mention.sentence > PAIR_REACH) return undefined;
    if (other.head.form.toLowerCase() === "former" && other.mention.first >= other.mention.head - 1) return other;
  }
  return undefined;
}

/** How many sentences back a pair may stand. */
const PAIR_REACH = 2;

export const formerLatter: Sieve = {
  id: "former-latter",
  description: '"The former" and "the latter" mean the first and the second of the last two things named side by side.',
  example: "The council compared a tunnel and [a bridge]. [The latter] was cheaper.",
  apply: (profile, scene) => {
    const word = profile.head.form.toLowerCase();
    if ((word !== "former" && word !== "latter") || profile.mention.first < profile.mention.head - 1) return undefined;
    // "The latter" is the other of the two of which "the former" was one, whatever was named in between.
    const asked = word === "latter" ? (formerOf(profile, scene) ?? profile) : profile;
    return lastPair(asked, scene)?.[word === "former" ? 0 : 1];
  },
};
