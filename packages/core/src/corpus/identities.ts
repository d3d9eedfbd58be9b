import { shortHash, slugOf } from "../ids.ts";
import { byCodeUnit, type DocumentId, type EntityId, type EntityMerge, type EntityType } from "../model/index.ts";
import type { Assessment } from "./assess.ts";
import type { Cluster, Member } from "./cluster.ts";
import { canonicalLabel } from "./label.ts";
import type { DocumentProfile } from "./profile.ts";
import { type Resolved, resolve } from "./resolve.ts";

/** A thing of the corpus: which things of documents it is made of, and why they are one. */
export interface Identity {
  readonly id: EntityId;
  readonly label: string;
  readonly type: EntityType;
  /** Its part in each document, in the order of their ids. */
  readonly members: readonly { readonly document: DocumentId; readonly id: EntityId }[];
  readonly merges: readonly EntityMerge[];
}

/** All named things of a corpus, and the way from a document's own ids to theirs. */
export interface Identities {
  /** By id, in the order of the ids. */
  readonly all: ReadonlyMap<EntityId, Identity>;
  /** The thing that a document's own thing is; nothing for what has no name and is the document's alone. */
  readonly of: (document: DocumentId, id: EntityId) => Identity | undefined;
}

/** Finds which named things of documents are one. The order of the documents does not matter. */
export function resolveEntities(documents: readonly DocumentProfile[]): Identities {
  const identities = resolve(documents).map(draft).sort(byProminence);
  const taken = new Map<string, number>();
  const all = identities
    .map((identity) => ({ ...identity, id: idOf(identity, taken) }))
    .sort((a, b) => byCodeUnit(a.id, b.id));
  const byMember = new Map(
    all.flatMap((identity) => identity.members.map(({ document, id }) => [`${document}\n${id}`, identity] as const)),
  );
  return {
    all: new Map(all.map((identity) => [identity.id, identity])),
    of: (document, id) => byMember.get(`${document}\n${id}`),
  };
}

type Draft = Omit<Identity, "id"> & { readonly qualifiers: readonly string[]; readonly mentions: number };

function byMember(a: Member, b: Member): number {
  return byCodeUnit(a.document, b.document) || byCodeUnit(a.profile.id, b.profile.id);
}

function draft({ cluster, joins }: Resolved): Draft {
  const members = cluster.members.toSorted(byMember);
  return {
    label: canonicalLabel(
      members.map(({ profile }) => profile),
      cluster.type,
    ),
    type: cluster.type,
    members: members.map(({ document, profile }) => ({ document, id: profile.id })),
    merges: members.flatMap((member) => {
      const assessment = joins.get(member);
      return assessment ? [toMerge(member, assessment)] : [];
    }),
    qualifiers: qualifiersOf(cluster, members),
    mentions: members.reduce((sum, { profile }) => sum + profile.mentions, 0),
  };
}

function toMerge({ document, profile }: Member, { name, evidence }: Assessment): EntityMerge {
  return {
    document,
    label: profile.label,
    reason: name.rule,
    evidence: evidence.map(
      ({ rule, weight, detail }) => `${weight > 0 ? "for" : "against"}: ${rule}${detail ? ` (${detail})` : ""}`,
    ),
  };
}

/** What tells a thing from its namesakes, the most readable first; the last is its own in any case. */
function qualifiersOf({ type, within, regions, domains }: Cluster, members: readonly Member[]): string[] {
  const [first] = members;
  const own = shortHash(`${first?.document}\n${first?.profile.id}`);
  const kinds = type === "place" ? (within.size > 0 ? within : regions) : domains;
  return [...[...kinds].sort().slice(0, 1), type, own];
}

/** The best known of namesakes first: it keeps the plain id, which documents to come seldom change. */
function byProminence(a: Draft, b: Draft): number {
  const [first, second] = [a.members[0], b.members[0]];
  return (
    b.members.length - a.members.length ||
    b.mentions - a.mentions ||
    byCodeUnit(first?.document ?? "", second?.document ?? "") ||
    byCodeUnit(first?.id ?? "", second?.id ?? "")
  );
}

function idOf({ label, qualifiers }: Draft, taken: Map<string, number>): EntityId {
  const slug = slugOf(label);
  const candidates = [slug, ...qualifiers.map((qualifier) => `${slug}-${slugOf(qualifier)}`)];
  const free = candidates.find((id) => !taken.has(id)) ?? `${candidates.at(-1)}-${taken.size}`;
  taken.set(free, 1);
  return free as EntityId;
}
