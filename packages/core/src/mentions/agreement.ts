import type { Cluster } from "./cluster.ts";
import { isAcronym, isFamilyWithin, withoutGeneration } from "./initials.ts";
import { VESSELS } from "./kinds.data.ts";
import { isChosen, isYetToBe } from "./predicates.ts";
import type { Profile } from "./profile.ts";
import { GROUPS, PARTIES } from "./roles.data.ts";
import { clusterOf, type Scene } from "./scene.ts";
import { hasPluralVerb } from "./verb-number.ts";

function isSuffix(short: readonly string[], long: readonly string[]): boolean {
  return short.every((word, index) => word === long[long.length - short.length + index]);
}

function isPrefix(short: readonly string[], long: readonly string[]): boolean {
  return short.every((word, index) => word === long[index]);
}

/** Whether two names can have one bearer: one abridges the other, or is its initials. */
export function namesAgree(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return true;
  if (isSuffix(short, long) || isPrefix(short, long) || isAcronym(short, long)) return true;
  if (isSuffix(short, withoutGeneration(long)) || isFamilyWithin(short, long)) return true;
  return short.length > 1 && short[0] === long[0] && short.at(-1) === long.at(-1);
}

function typesAgree(a: Profile, b: Profile): boolean {
  const [one, other] = [a.mention.type, b.mention.type];
  if (one === other || a.mention.kind === "pronoun" || b.mention.kind === "pronoun") return true;
  // `a team of divers` are people, `the team` is a body.
  if (isSet(a) && a.lemma === b.lemma) return true;
  if (isParty(a, b) || isParty(b, a)) return true;
  return one !== "person" && other !== "person" && one !== "time" && other !== "time";
}

function conflicts(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other;
}

/** Whether a pronoun stands for a group, which is "it" or "they". */
function takesUpGroup({ pronoun }: Profile, { group }: Profile): boolean {
  return pronoun !== undefined && group;
}

/** Nouns in the singular that mean several people. */
const SETS: ReadonlySet<string> = new Set("couple pair duo trio group crowd crew team staff family gang".split(" "));

/** Whether a noun that people and companies share stands beside one of the two: "the owner", a shipping line. */
function isParty({ mention, lemma }: Profile, other: Profile): boolean {
  const isBody = other.mention.type === "organization" || other.mention.type === "person";
  return mention.kind === "nominal" && isBody && PARTIES.has(lemma);
}

/** Nouns in the plural by which one club or country goes: "defending champions Norvik City". */
const TEAMS: ReadonlySet<string> = new Set(
  "champion winner holder host visitor leader finalist semifinalist contender newcomer rival opponent runner runner-up".split(
    " ",
  ),
);

/** Whether a noun may mean the team that another mention names. */
export function isTeam({ mention, lemma, number }: Profile, other: Profile): boolean {
  const isBody = other.mention.type === "organization" || other.country !== undefined;
  return mention.kind === "nominal" && number === "plural" && TEAMS.has(lemma) && isBody;
}

function isSet({ mention, lemma }: Profile): boolean {
  return mention.kind === "nominal" && SETS.has(lemma);
}

/** Whether a mention can only be of one person: "he", a name, "her husband". */
function isOnePerson({ mention, pronoun, number, group, gender }: Profile): boolean {
  if (pronoun) return gender === "masculine" || gender === "feminine";
  return mention.type === "person" && number === "singular" && !group;
}

/** Whether one is "he" or "she" and the other a body: "the jury". */
function isSheOfBody({ pronoun, gender }: Profile, { mention, lemma }: Profile): boolean {
  return pronoun !== undefined && gender !== undefined && gender !== "neuter" && isBody(lemma, mention.kind);
}

function isBody(lemma: string, kind: Profile["mention"]["kind"]): boolean {
  return kind === "nominal" && GROUPS.has(lemma) && !MEMBERS.has(lemma);
}

/** Those of the nouns for groups that mean one person of them. */
const MEMBERS: ReadonlySet<string> = new Set("person child customer patient user student reader".split(" "));

/** Whether number, gender, type and names let two mentions be one. */
export function agree(a: Profile, b: Profile): boolean {
  return agreeButNames(a, b) ?? namesAgree(a.name, b.name);
}

/** Whether two mentions agree or not, as far as that does not hang on their names. */
function agreeButNames(a: Profile, b: Profile): boolean | undefined {
  if (conflicts(a.gender, b.gender)) return false;
  if ((isSet(a) && isOnePerson(b)) || (isSet(b) && isOnePerson(a))) return false;
  if (isSheOfBody(a, b) || isSheOfBody(b, a)) return false;
  if (a.pronoun && b.pronoun && a.pronoun.person !== b.pronoun.person) return true;
  if (isTeam(a, b) || isTeam(b, a)) return true;
  if (conflicts(a.number, b.number) && !takesUpGroup(a, b) && !takesUpGroup(b, a)) return false;
  return typesAgree(a, b) ? undefined : false;
}

/** What is asked of a mention of one cluster and one of another. */
type Test = (one: Profile, other: Profile, a: Cluster, b: Cluster) => boolean;

function someKinds(a: Cluster, b: Cluster, test: Test): boolean {
  for (const { profile: one } of a.kinds) {
    for (const { profile: other } of b.kinds) if (test(one, other, a, b)) return true;
  }
  return false;
}

/** Whether all that is one with the first mention agrees with all that is one with the second. */
export function clustersAgree(scene: Scene, a: Profile, b: Profile): boolean {
  if (isYetToBe(a) || isYetToBe(b) || isChosen(a.index > b.index ? a : b)) return false;
  const [one, other] = [clusterOf(scene, a), clusterOf(scene, b)];
  return !one.isUnlike(other) && !someKinds(one, other, differ) && !one.nestsWith(other);
}

/** Whether a body is "it" in one place and "they" in another, as a club is of which the text says that it "are". */
function isBodyBothWays(one: Profile, other: Profile, a: Cluster, b: Cluster): boolean {
  const isOfThings = ({ pronoun, gender }: Profile) => pronoun?.person === 3 && (gender ?? "neuter") === "neuter";
  if (!isOfThings(one) || !isOfThings(other) || !conflicts(one.number, other.number)) return false;
  const isMany = ({ group, name, tokens, mention }: Profile) =>
    group && name.length > 0 && hasPluralVerb(tokens, mention.head);
  return [a, b].some(({ members }) => members.some(isMany));
}

/** "Meadows", or "the mills", the last word of one name, "Clara Meadows" or "Calder Mills", says nothing of how many there are. */
function ofOne(profile: Profile, cluster: Cluster): Profile {
  const { mention, name, number, head } = profile;
  if (number !== "plural" || mention.kind === "pronoun" || name.length > 1) return profile;
  const word = name[0] ?? head.form.toLowerCase();
  const isKnown = cluster.kinds.some(
    ({ profile: one }) => one.name.length > 1 && one.number === "singular" && one.name.at(-1) === word,
  );
  return isKnown ? { ...profile, number: undefined } : profile;
}

/** Whether a ship is "it" in one place and "she" in another. */
function isShipBothWays(one: Profile, other: Profile, a: Cluster, b: Cluster): boolean {
  if (!one.pronoun || !other.pronoun || one.gender === other.gender) return false;
  const isOfShip = ({ gender }: Profile) => gender === "neuter" || gender === "feminine";
  const isShip = ({ mention, lemma }: Profile) =>
    mention.kind === "nominal" ? VESSELS.has(lemma) : mention.kind === "name" && mention.type === "object";
  return isOfShip(one) && isOfShip(other) && [a, b].some(({ kinds }) => kinds.some(({ profile }) => isShip(profile)));
}

function differ(one: Profile, other: Profile, a: Cluster, b: Cluster): boolean {
  if (isBodyBothWays(one, other, a, b) || isShipBothWays(one, other, a, b)) return false;
  return !(agreeButNames(ofOne(one, a), ofOne(other, b)) ?? !namesDiffer(one, other, a, b));
}

/** Whether two names cannot have one bearer, and no fuller name of the same thing holds both: "Ada" and "Berg" of "Ada Berg". */
function namesDiffer(one: Profile, other: Profile, a: Cluster, b: Cluster): boolean {
  return (
    !namesAgree(one.name, other.name) && !holdsNames(a, one.name, other.name) && !holdsNames(b, one.name, other.name)
  );
}

/** Whether a cluster has a fuller name that both names abridge. */
function holdsNames({ kinds }: Cluster, one: readonly string[], other: readonly string[]): boolean {
  const length = Math.max(one.length, other.length);
  return kinds.some(({ profile: { name } }) => {
    return name.length > length && namesAgree(name, one) && namesAgree(name, other);
  });
}

function gendersDiffer(one: Profile, other: Profile): boolean {
  return conflicts(one.gender, other.gender);
}

/** Whether the names of two clusters leave them apart. */
export function namesConflict(scene: Scene, a: Profile, b: Profile): boolean {
  return someKinds(clusterOf(scene, a), clusterOf(scene, b), namesDiffer);
}

/** Whether one cluster is of a man and the other of a woman. */
export function gendersConflict(scene: Scene, a: Profile, b: Profile): boolean {
  return someKinds(clusterOf(scene, a), clusterOf(scene, b), gendersDiffer);
}
