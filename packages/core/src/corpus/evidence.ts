import type { EntityType } from "../model/index.ts";
import { isNamesake } from "../places/namesakes.ts";
import { areNested } from "../places/regions.ts";
import type { Cluster } from "./cluster.ts";
import { compareDomains } from "./domains.ts";
import type { Rarity } from "./rarity.ts";
import { WEIGHTS } from "./weights.ts";

/** Something that speaks for two things being one, or against it. */
export interface Evidence {
  readonly rule: string;
  readonly weight: number;
  /** What they share or differ in. */
  readonly detail?: string;
}

type Judge = (a: Cluster, b: Cluster, rarity: Rarity) => Evidence | undefined;

const judges: readonly Judge[] = [
  judgeTypes,
  judgeGender,
  judgeAge,
  judgeDomains,
  judgeRoles,
  judgeRegions,
  judgeCompany,
  judgeFame,
  judgeYears,
  judgeDocuments,
];

/** All evidence about two things apart from their names. */
export function gatherEvidence(a: Cluster, b: Cluster, rarity: Rarity): Evidence[] {
  return judges.flatMap((judge) => judge(a, b, rarity) ?? []);
}

const CONCRETE: ReadonlySet<EntityType> = new Set(["person", "place", "animal", "plant", "substance"]);

function judgeTypes(a: Cluster, b: Cluster): Evidence | undefined {
  if (a.type === b.type) return undefined;
  const types = `${a.type}, ${b.type}`;
  // A place and its authorities have one name, and so do a company and its product.
  const areNear = a.types.has(b.type) || b.types.has(a.type) || !(isLone(a.type, b.type) || isLone(b.type, a.type));
  if (areNear) return { rule: "type", weight: WEIGHTS.typeNear, detail: types };
  // The type of what a text mentions once is less sure than that of what it mentions often.
  return { rule: "type", weight: WEIGHTS.typeApart * Math.min(1, Math.min(a.mentions, b.mentions) / 3), detail: types };
}

function isLone(type: EntityType, other: EntityType): boolean {
  return (
    CONCRETE.has(type) &&
    !(type === "place" && (other === "organization" || other === "abstract" || other === "object"))
  );
}

/** Pronouns that a text may lead astray count no more than this against two being one. */
const CLEAR = 4;

function judgeGender({ gender: a }: Cluster, { gender: b }: Cluster): Evidence | undefined {
  if (a * b >= 0) return undefined;
  const sure = Math.min(Math.abs(a), Math.abs(b), CLEAR);
  return { rule: "gender", weight: WEIGHTS.gender * sure, detail: a > 0 ? "he, she" : "she, he" };
}

function judgeAge({ born: a }: Cluster, { born: b }: Cluster): Evidence | undefined {
  if (!a || !b) return undefined;
  // A birthday that a text rounds, or a date that is off by a year, is no other person.
  const apart = Math.max(a[0], b[0]) - Math.min(a[1], b[1]);
  const detail = `born ${a[0]}–${a[1]}, ${b[0]}–${b[1]}`;
  if (apart > 1) return { rule: "age", weight: WEIGHTS.ageApart, detail };
  return { rule: "age", weight: WEIGHTS.ageSame, detail };
}

function judgeDomains(a: Cluster, b: Cluster): Evidence | undefined {
  const found = compareDomains(a.domains, b.domains);
  if (!found) return undefined;
  const list = (domains: ReadonlySet<string>) => [...domains].sort().join("/");
  if (found === "same") {
    const shared = new Set([...a.domains].filter((domain) => b.domains.has(domain)));
    return { rule: "domain", weight: WEIGHTS.domainSame, detail: list(shared) };
  }
  const weight = found === "near" ? WEIGHTS.domainNear : WEIGHTS.domainApart;
  return { rule: "domain", weight, detail: `${list(a.domains)}, ${list(b.domains)}` };
}

function judgeRoles(a: Cluster, b: Cluster): Evidence | undefined {
  const shared = sharedOf(a.roles, b.roles).sort();
  if (shared.length === 0) return undefined;
  return { rule: "role", weight: Math.min(shared.length * WEIGHTS.role, WEIGHTS.rolesMost), detail: shared.join(", ") };
}

function sharedOf(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  return [...small].filter((item) => large.has(item));
}

function anyNested(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((one) => [...b].some((other) => areNested(one, other)));
}

function judgeRegions(a: Cluster, b: Cluster): Evidence | undefined {
  const weight = weightOfRegions(a, b);
  if (weight === 0) return undefined;
  const regionsOf = ({ within, regions }: Cluster) => [...(within.size > 0 ? within : regions)].sort().join("/");
  return { rule: "region", weight, detail: [a, b].map(regionsOf).join("; ") };
}

function weightOfRegions(a: Cluster, b: Cluster): number {
  // People and firms go abroad; a place cannot, nor can a body that every country has.
  const isFixed = a.type === "place" || b.type === "place" || isCommonBody(a) || isCommonBody(b);
  if (a.within.size > 0 && b.within.size > 0) {
    if (anyNested(a.within, b.within)) return WEIGHTS.withinSame;
    return isFixed ? WEIGHTS.withinApart : WEIGHTS.withinElsewhere;
  }
  const [put, other] = a.within.size > 0 ? [a, b] : [b, a];
  if (other.regions.size === 0 || put.within.size + put.regions.size === 0) return 0;
  if (put.within.size > 0) {
    if (anyNested(put.within, other.regions)) return WEIGHTS.withinSame / 2;
    return isFixed ? WEIGHTS.withinElsewhere : WEIGHTS.regionsApart / breadthOf(a, b);
  }
  const areApart = !anyNested(put.regions, other.regions) && (isFixed || a.type === "person");
  if (!areApart) return 0;
  if (isSharedName(a)) return WEIGHTS.namesakesApart;
  return WEIGHTS.regionsApart / (isFixed ? 1 : breadthOf(a, b));
}

function isSharedName({ type, labels }: Cluster): boolean {
  return type === "place" && [...labels.keys()].some(isNamesake);
}

function isCommonBody({ names }: Cluster): boolean {
  return names.some(({ organization }) => organization.isCommon);
}

/** Names that a reason quotes at most. */
const SHOWN = 5;

/** Names that a document must have around a thing for their absence elsewhere to say something. */
const COMPANY = 3;

function judgeCompany(a: Cluster, b: Cluster, weightOf: Rarity): Evidence | undefined {
  const isOther = (name: string) => !a.keys.has(name) && !b.keys.has(name);
  const near = sharedOf(a.near, b.near).filter(isOther);
  const far = sharedOf(a.far, b.far).filter((name) => isOther(name) && !near.includes(name));
  const sum = (names: readonly string[], each: number) =>
    names.reduce((total, name) => total + each * weightOf(name), 0);
  const weight = Math.min(WEIGHTS.nearMost, sum(near, WEIGHTS.near)) + Math.min(WEIGHTS.farMost, sum(far, WEIGHTS.far));
  if (weight > 0) return { rule: "company", weight, detail: [...near, ...far].sort().slice(0, SHOWN).join(", ") };
  // A place is in the news with anything.
  if (a.type === "place" || b.type === "place" || Math.min(a.far.size, b.far.size) <= COMPANY) return undefined;
  return { rule: "company", weight: (WEIGHTS.company * (a.type === "person" ? 1 : 0.5)) / breadthOf(a, b) };
}

/** Documents that name in full the one whom the other is named after by the family name alone; 1 for other pairs. */
function reportsOfKnown(a: Cluster, b: Cluster): number {
  return a.isShort === b.isShort ? 1 : (a.isShort ? b : a).documents.size;
}

/** Who is in the news again and again is there with anybody and anywhere, so that other surroundings say less. */
function breadthOf(a: Cluster, b: Cluster): number {
  return Math.log2(1 + reportsOfKnown(a, b));
}

/** Who goes by the family name alone is known to all readers: of its bearers, mostly the one who is in the news. */
function judgeFame(a: Cluster, b: Cluster): Evidence | undefined {
  const reports = reportsOfKnown(a, b);
  const weight = Math.min(WEIGHTS.fameMost, WEIGHTS.fame * Math.log2(reports));
  return weight > 0 ? { rule: "fame", weight, detail: `${reports} documents` } : undefined;
}

/** Years between reports after which a namesake is likelier than a long life in the news. */
const LONG = 45;

function judgeYears({ years: a, type }: Cluster, { years: b }: Cluster): Evidence | undefined {
  if (!a || !b || type !== "person") return undefined;
  const apart = Math.max(a[0], b[0]) - Math.min(a[1], b[1]);
  return apart > LONG ? { rule: "time", weight: WEIGHTS.longAgo, detail: `${apart} years apart` } : undefined;
}

/** Where one document has both, its own reading kept them apart. */
function judgeDocuments(a: Cluster, b: Cluster): Evidence | undefined {
  const [small, large] = a.documents.size <= b.documents.size ? [a.documents, b.documents] : [b.documents, a.documents];
  const both = [...small].filter((document) => large.has(document)).length;
  if (both === 0) return undefined;
  return { rule: "same-document", weight: WEIGHTS.sameDocument * (both / small.size) };
}
