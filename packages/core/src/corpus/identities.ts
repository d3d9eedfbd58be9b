import { shortHash, slugOf } from "../ids.ts";
import { byCodeUnit, type DocumentId, type EntityId, type EntityMerge, type EntityType } from "../model/index.ts";
import type { Cluster } from "./cluster.ts";
import type { Group } from "./gathered.ts";
import { canonicalLabel } from "./label.ts";
import { Members } from "./members.ts";
import type { DocumentProfile } from "./profile.ts";
import { type Resolved, resolve } from "./resolve.ts";
import { memoryShelf, type Shelf } from "./shelf.ts";

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
  /** Their ids, in order. */
  readonly ids: readonly EntityId[];
  readonly has: (id: EntityId) => boolean;
  readonly get: (id: EntityId) => Identity | undefined;
  /** The thing that a document's own thing is; nothing for what has no name and is the document's alone. */
  readonly of: (document: DocumentId, id: EntityId) => EntityId | undefined;
}

/**
 * Finds which named things of documents are one. The order of the documents does not matter. What is known of them is put on
 * the shelf, and a few numbers of each are held in memory.
 */
export function resolveEntities(documents: Iterable<DocumentProfile>, shelf: Shelf = memoryShelf()): Identities {
  const members = new Members(documents, shelf);
  return identitiesOf(namedDrafts(members, shelf), members, shelf);
}

/** All things with their ids, in the order of these; what was held to find them is let go. */
function namedDrafts(members: Members, shelf: Shelf): (Draft & { readonly id: EntityId })[] {
  const resolved = resolve(members, shelf);
  const taken = new Set<string>();
  return resolved.groups
    .map((group) => draft(group, members, resolved, shelf))
    .sort(byProminence)
    .map((each) => ({ ...each, id: idOf(shelf.get(each.place) as Stored, taken) }))
    .sort((a, b) => byCodeUnit(a.id, b.id));
}

function identitiesOf(
  named: readonly { readonly id: EntityId; readonly place: number; readonly group: Group }[],
  members: Members,
  shelf: Shelf,
): Identities {
  const owners = new Array<number>(members.size).fill(0);
  for (const [at, { group }] of named.entries()) for (const number of group.members) owners[number] = at;
  return identitiesAt(new Map(named.map(({ id, place }) => [id, place])), owners, members, shelf);
}

/** Things by their places on the shelf, and the number of the one that owns each member. */
function identitiesAt(
  places: ReadonlyMap<EntityId, number>,
  owners: readonly number[],
  members: Members,
  shelf: Shelf,
): Identities {
  const ids = [...places.keys()];
  return {
    ids,
    has: (id) => places.has(id),
    get(id) {
      const place = places.get(id);
      if (place === undefined) return undefined;
      const { qualifiers, ...identity } = shelf.get(place) as Stored;
      return { id, ...identity };
    },
    of(document, id) {
      const number = members.find(document, id);
      return number === undefined ? undefined : ids[owners[number] as number];
    },
  };
}

/** A thing without an id, and what may be added to its name to make one. */
type Stored = Omit<Identity, "id"> & { readonly qualifiers: readonly string[] };

/** What is held of a thing until it has an id. */
interface Draft {
  readonly group: Group;
  readonly place: number;
  readonly members: number;
  readonly mentions: number;
  readonly first: { readonly document: DocumentId; readonly id: EntityId };
}

function draft(group: Group, members: Members, { clusterOf, reasonOf }: Resolved, shelf: Shelf): Draft {
  const cluster = clusterOf(group);
  // Members are numbered in the order of their documents and ids.
  const numbers = group.members.toSorted((a, b) => a - b);
  const parts: { readonly document: DocumentId; readonly id: EntityId }[] = [];
  const labels: string[] = [];
  const merges: EntityMerge[] = [];
  for (const number of numbers) {
    const [document, { id, label }] = [members.documentOf(number), members.profile(number)];
    parts.push({ document, id });
    labels.push(label);
    const reason = reasonOf(number);
    if (reason) merges.push({ document, label, ...reason });
  }
  const [first] = parts as [Draft["first"]];
  const stored: Stored = {
    label: canonicalLabel(labels, cluster.type),
    type: cluster.type,
    members: parts,
    merges,
    qualifiers: qualifiersOf(cluster, first),
  };
  return { group, place: shelf.put(stored), members: parts.length, mentions: cluster.mentions, first };
}

/** What tells a thing from its namesakes, the most readable first; the last is its own in any case. */
function qualifiersOf({ type, within, regions, domains }: Cluster, { document, id }: Draft["first"]): string[] {
  const own = shortHash(`${document}\n${id}`);
  const kinds = type === "place" ? (within.size > 0 ? within : regions) : domains;
  return [...[...kinds].sort().slice(0, 1), type, own];
}

/** The best known of namesakes first: it keeps the plain id, which documents to come seldom change. */
function byProminence(a: Draft, b: Draft): number {
  return (
    b.members - a.members ||
    b.mentions - a.mentions ||
    byCodeUnit(a.first.document, b.first.document) ||
    byCodeUnit(a.first.id, b.first.id)
  );
}

function idOf({ label, qualifiers }: Stored, taken: Set<string>): EntityId {
  const slug = slugOf(label);
  const candidates = [slug, ...qualifiers.map((qualifier) => `${slug}-${slugOf(qualifier)}`)];
  const free = candidates.find((id) => !taken.has(id)) ?? `${candidates.at(-1)}-${taken.size}`;
  taken.add(free);
  return free as EntityId;
}
