import { baseRelation, type EntityType, oncePer, type Token } from "../model/index.ts";
import { localSubject } from "./binding.ts";
import { countryOf } from "./countries.ts";
import { VESSELS } from "./kinds.data.ts";
import { hasAge, type Profile } from "./profile.ts";
import { areOne, clusterOf, type Scene } from "./scene.ts";
import { SPEECH_VERBS } from "./speech.data.ts";

/** Points of salience, chosen on the training treebank: the choice is flat around each. */
const POINTS = {
  subject: 2.5,
  mainSubject: 0.5,
  speaksAgain: 9,
  object: 1.5,
  oblique: 1,
  other: 0.5,
  sameRole: 1,
  localSubject: 3,
  subjectAbove: 0.75,
  ownObject: 5,
  name: 0.5,
  mention: 0.5,
  furtherMention: 0.2,
  sameQuotation: 2,
  sameType: 1.5,
  idea: -0.5,
  knownGender: 2,
  groupForPlural: -3,
  warned: 4,
  introduced: 4,
  vessel: 12,
  sentence: -2.25,
} as const;

function roleWeight(relation: string): number {
  if (relation === "nsubj") return POINTS.subject;
  if (relation === "obj" || relation === "iobj") return POINTS.object;
  return relation === "obl" ? POINTS.oblique : POINTS.other;
}

/** Traits of a pair that count for a common referent, each with its points. */
function traits(pronoun: Profile, other: Profile, scene: Scene): [boolean, number][] {
  const relation = baseRelation(other.head.deprel);
  const isNear = pronoun.mention.sentence === other.mention.sentence;
  const cluster = clusterOf(scene, other);
  return [
    [relation === baseRelation(pronoun.head.deprel), POINTS.sameRole],
    [isNear && isLocalSubject(pronoun, other, scene), POINTS.localSubject],
    [isNear && isSubjectAbove(pronoun, other), POINTS.subjectAbove],
    [isNear && hasOwn(pronoun, other, scene), POINTS.ownObject],
    [!isNear && says(pronoun) && says(other), POINTS.speaksAgain],
    [other.mention.kind === "name", POINTS.name],
    [relation === "nsubj" && other.tokens[other.head.head]?.deprel === "root", POINTS.mainSubject],
    [scene.quotationOf(pronoun) === scene.quotationOf(other), POINTS.sameQuotation],
    [pronoun.mention.type === other.mention.type, POINTS.sameType],
    [
      pronoun.gender !== undefined && cluster.kinds.some(({ profile: { gender } }) => gender === pronoun.gender),
      POINTS.knownGender,
    ],
    [pronoun.gender === "neuter" && other.mention.type === "abstract", POINTS.idea],
    [pronoun.number === "plural" && other.number === "singular", POINTS.groupForPlural],
    [isNear && isWarned(other, pronoun), POINTS.warned],
    [!isNear && says(pronoun) && isIntroduced(other, scene), POINTS.introduced],
    [ownsAsShip(pronoun) && isVessel(other, scene), POINTS.vessel],
  ];
}

/** Whether a name with an age is the first that is told of somebody, who mostly speaks next: "Karen Holm, 52, learnt of it." */
function isIntroduced(other: Profile, scene: Scene): boolean {
  return hasAge(other) && scene.clusters.isFirst(other.index);
}

/** What a ship has, and no woman. */
const OF_SHIPS = /^(?:pump|engine|hull|deck|bow|stern|keel|rudder|propeller|mast|anchor|cargo|ballast)$/;

/** Whether `her` stands before what a ship has, or `its` before what nothing else has: an engine room. */
export function ownsAsShip({ pronoun, gender, tokens, head, children }: Profile): boolean {
  const owned = tokens[head.head];
  if (pronoun?.use !== "possessive" || owned === undefined) return false;
  const isEngineRoom =
    owned.lemma === "room" && (children[head.head] ?? []).some((child) => tokens[child]?.lemma === "engine");
  return isEngineRoom || (gender === "feminine" && OF_SHIPS.test(owned.lemma));
}

/** Whether a thing is called a ship, "the ferry", or is a thing with a name, "the Astrid", in a text that tells of one. */
export function isVessel(other: Profile, scene: Scene): boolean {
  return clusterOf(scene, other).kinds.some(({ profile: { mention, lemma } }) => {
    if (mention.kind === "nominal") return VESSELS.has(lemma);
    return mention.kind === "name" && mention.type === "object" && tellsOfShips(scene);
  });
}

export const tellsOfShips: (scene: Scene) => boolean = oncePer((scene) =>
  scene.profiles.some(({ mention, lemma }) => mention.kind === "nominal" && VESSELS.has(lemma)),
);

/** Verbs of telling those concerned: "Varga's office warned the group that its backups were old". */
const WARNING = /^(?:warn|remind|notify|alert|advise|caution|reassure)$/;

/** Whether a pronoun is in what a mention is warned of. */
function isWarned({ head, tokens }: Profile, pronoun: Profile): boolean {
  const verb = head.head;
  if (!/^i?obj$/.test(head.deprel) || !WARNING.test(tokens[verb]?.lemma ?? "")) return false;
  let at = pronoun.mention.head;
  while (at >= 0 && tokens[at]?.deprel !== "ccomp") at = tokens[at]?.head ?? -1;
  return tokens[at]?.head === verb;
}

/** What is one's own when one breaks or hurts it. */
const BODY_PARTS =
  /^(?:collarbone|leg|arm|ankle|wrist|hip|nose|finger|thumb|hand|knee|shoulder|neck|rib|tooth|skull|pelvis|foot|toe|elbow|jaw|back|spine|tendon|hamstring)$/;
const HURTING = /^(?:break|injure|hurt|fracture|twist|dislocate|sprain|tear|strain|bruise|rupture)$/;

/**
 * Whose the object of a clause is, its subject is: in the second of two clauses, "Oras will withdraw its tanks, and Veld will end its
 * blockade", and where one hurts oneself, "took it from Lang, who broke her leg".
 */
function hasOwn(pronoun: Profile, other: Profile, scene: Scene): boolean {
  const { head, tokens, children, mention } = pronoun;
  const owned = tokens[head.head];
  if (pronoun.pronoun?.use !== "possessive" || owned?.deprel !== "obj") return false;
  const { deprel, lemma } = tokens[owned.head] as Token;
  const isHurt = BODY_PARTS.test(owned.lemma) && HURTING.test(lemma);
  if (!isHurt && (deprel !== "conj" || !/^(?:person|organization|place)$/.test(other.mention.type))) return false;
  const at = (children[owned.head] ?? []).find((child) => /^nsubj/.test(tokens[child]?.deprel ?? ""));
  const subject = at === undefined ? undefined : scene.headedBy(mention.sentence, at);
  return subject !== undefined && (subject === other || (isHurt && areOne(scene, subject, other)));
}

/** Whether a mention is the subject of a verb of saying: one quotation mostly follows another of the same speaker. */
export function says({ head, tokens }: Profile): boolean {
  return /^nsubj/.test(head.deprel) && SPEECH_VERBS.has(tokens[head.head]?.lemma ?? "");
}

/** Whether a mention, or the relative pronoun that takes it up, is the subject of a pronoun's clause. */
function isLocalSubject(pronoun: Profile, other: Profile, scene: Scene): boolean {
  const at = localSubject(pronoun);
  const subject = at === undefined ? undefined : scene.headedBy(pronoun.mention.sentence, at);
  if (!subject || subject.index === other.index) return subject !== undefined;
  return /^W/.test(subject.head.xpos) && areOne(scene, subject, other);
}

/** Whether a mention is the subject of the clause that a pronoun's clause explains: "said that the ministry had erred when it paid", "the governor was angry: he said". */
function isSubjectAbove({ head, tokens }: Profile, other: Profile): boolean {
  const verb = tokens[head.head];
  if (!/^nsubj/.test(head.deprel) || !/^(?:advcl|parataxis)$/.test(verb?.deprel ?? "")) return false;
  return /^nsubj/.test(other.head.deprel) && other.head.head === verb?.head;
}

/** How many earlier mentions count, and how many more of people: whom a text is about comes to mind whomever it speaks of in between. */
const FEW = 3;
const MANY = 10;

function frequencyPoints(count: number, { gender }: Profile): number {
  const isOfPeople = gender === "masculine" || gender === "feminine";
  const further = isOfPeople ? Math.max(0, Math.min(MANY, count - FEW)) : 0;
  return Math.min(FEW, count) * POINTS.mention + further * POINTS.furtherMention;
}

/** How readily an earlier mention comes to mind: recency, grammatical role, frequency (after Lappin and Leass 1994). */
export function salience(pronoun: Profile, other: Profile, scene: Scene): number {
  const base = roleWeight(baseRelation(other.head.deprel)) + stateBonus(pronoun, other, scene);
  const frequency = frequencyPoints(clusterOf(scene, other).size - 1, pronoun);
  const distance = scene.distance(pronoun, other) * POINTS.sentence;
  return traits(pronoun, other, scene).reduce(
    (sum, [holds, points]) => sum + (holds ? points : 0),
    base + frequency + distance,
  );
}

function stateBonus(pronoun: Profile, other: Profile, scene: Scene): number {
  if (!ownsAsState(pronoun) || isTown(other)) return 0;
  return STATE_BONUS[commonType(other, scene)] ?? 0;
}

/** Whether a mention names a capital as a town: "Khartoum" has no ambassador. */
function isTown({ mention, tokens }: Profile): boolean {
  const { name, metonym } = mention;
  const forms = name && !metonym ? tokens.slice(name.first, name.last + 1).map(({ form }) => form) : [];
  return countryOf(forms)?.form === "seat";
}

/** What a country has: whose "its government" is, is a place before it is an organisation. */
const OF_STATES: ReadonlySet<string> = new Set(
  (
    "government capital border army military parliament economy currency constitution president minister coast territory " +
    "population independence sovereignty police troop airspace embassy consulate ambassador diplomat navy frontier soil"
  ).split(" "),
);

const STATE_BONUS: Partial<Record<EntityType, number>> = { place: 3, organization: -1 };

/** Whether a possessive pronoun stands before what a country has. */
export function ownsAsState({ pronoun, tokens, children, head }: Profile): boolean {
  if (pronoun?.use !== "possessive") return false;
  const nouns = (children[head.head] ?? []).filter((child) => tokens[child]?.deprel === "compound");
  return [head.head, ...nouns].some((at) => OF_STATES.has((tokens[at]?.lemma ?? "").toLowerCase()));
}

/** What only companies and other bodies have: neither a deal nor a product has earnings. */
const OF_BODIES: ReadonlySet<string> = new Set(
  "earnings earning profit revenue turnover shareholder headquarters workforce dividend creditor staff employee subsidiary boss ceo chairman treasurer vice-president founder co-founder auditor".split(
    " ",
  ),
);

/** Whether `its` stands before what only a body has. */
export function ownsAsBody({ pronoun, tokens, head, children }: Profile): boolean {
  if (pronoun?.use !== "possessive" || pronoun.gender !== "neuter") return false;
  const { lemma = "", xpos } = tokens[head.head] ?? {};
  const noun = lemma.toLowerCase();
  // Everything may have a share of something.
  if (noun === "share") return xpos === "NNS";
  // "Its head, Will Clarke": a film has none.
  const isNamed = (children[head.head] ?? []).some(
    (child) => tokens[child]?.deprel === "appos" && tokens[child]?.upos === "PROPN",
  );
  if (isNamed && /^(?:head|chief|spokesman|spokeswoman|secretary)$/.test(noun)) return true;
  const kinds = noun === "director" ? (children[head.head] ?? []).map((child) => tokens[child]?.lemma ?? "") : [];
  return (
    OF_BODIES.has(noun) || kinds.some((kind) => /^(?:finance|financial|managing|executive|commercial)$/.test(kind))
  );
}

/** The type that most names of a thing have, else its own. */
function commonType(profile: Profile, scene: Scene): EntityType {
  const counts = new Map<EntityType, number>();
  for (const {
    profile: { mention },
    count,
  } of clusterOf(scene, profile).kinds) {
    if (mention.kind === "name") counts.set(mention.type, (counts.get(mention.type) ?? 0) + count);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? profile.mention.type;
}
