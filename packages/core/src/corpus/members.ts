import { byCodeUnit, type DocumentId, type EntityId } from "../model/index.ts";
import { nameKey } from "./names/name.ts";
import type { DocumentProfile, EntityProfile } from "./profile.ts";
import { NameCounts } from "./rarity.ts";
import type { Shelf } from "./shelf.ts";

/** A profile with its document. */
export interface Member {
  readonly document: DocumentId;
  readonly year?: number;
  /** Keys of all names in the document. */
  readonly names: readonly string[];
  readonly profile: EntityProfile;
}

/** What is held of a document: where the rest of it lies on the shelf. */
interface Held {
  readonly document: DocumentId;
  readonly year: number | undefined;
  readonly names: number;
  readonly ids: number;
  readonly profiles: readonly number[];
  readonly richness: readonly number[];
}

function richnessOf({ near, roles, within, born }: EntityProfile): number {
  return near.length + roles.length + within.length + (born ? 2 : 0);
}

/**
 * The named things of all documents, numbered in the order of the documents and of their ids there. What the documents say of
 * them lies on a shelf: held are a few numbers for each.
 */
export class Members {
  readonly rarity: NameCounts = new NameCounts();
  readonly #shelf: Shelf;
  readonly #documents: readonly Held[];
  /** The number of each document's first thing. */
  readonly #starts: number[] = [];
  /** For each thing the document that names it. */
  readonly #places: number[] = [];
  /** Which document has an id. */
  readonly #numbers: ReadonlyMap<DocumentId, number>;
  #latest: { readonly number: number; readonly member: Member } | undefined;
  #listed: { readonly number: number; readonly ids: readonly EntityId[] } | undefined;

  constructor(documents: Iterable<DocumentProfile>, shelf: Shelf) {
    this.#shelf = shelf;
    this.#documents = Array.from(documents, (each) => this.#hold(each)).sort((a, b) =>
      byCodeUnit(a.document, b.document),
    );
    for (const [number, { profiles }] of this.#documents.entries()) {
      this.#starts.push(this.#places.length);
      for (let each = 0; each < profiles.length; each++) this.#places.push(number);
    }
    this.#numbers = new Map(this.#documents.map(({ document }, number) => [document, number]));
  }

  /** How many there are. */
  get size(): number {
    return this.#places.length;
  }

  /** All that a document says of a thing. */
  get(number: number): Member {
    if (this.#latest?.number === number) return this.#latest.member;
    const { document, year, names } = this.#documentOf(number);
    const profile = this.profile(number);
    const member = {
      document,
      names: (this.#shelf.get(names) as readonly string[]).map(this.rarity.shared),
      profile: { ...profile, near: profile.near.map(this.rarity.shared) },
      ...(year !== undefined && { year }),
    };
    this.#latest = { number, member };
    return member;
  }

  /** What a document says of a thing by itself. */
  profile(number: number): EntityProfile {
    const place = this.#documentOf(number).profiles[this.#within(number)];
    return this.#shelf.get(place as number) as EntityProfile;
  }

  /** The document of a thing. */
  documentOf(number: number): DocumentId {
    return this.#documentOf(number).document;
  }

  /** How much is known of a thing. */
  richness(number: number): number {
    return this.#documentOf(number).richness[this.#within(number)] as number;
  }

  /** The number of the thing that has an id in a document. */
  find(document: DocumentId, id: EntityId): number | undefined {
    const number = this.#numbers.get(document);
    if (number === undefined) return undefined;
    if (this.#listed?.number !== number) {
      const ids = this.#shelf.get((this.#documents[number] as Held).ids) as readonly EntityId[];
      this.#listed = { number, ids };
    }
    const at = this.#listed.ids.indexOf(id);
    return at < 0 ? undefined : (this.#starts[number] as number) + at;
  }

  #hold({ document, date, names, entities }: DocumentProfile): Held {
    this.rarity.add(names);
    const sorted = entities.toSorted((a, b) => byCodeUnit(a.id, b.id));
    const year = Number(date?.slice(0, 4));
    return {
      document,
      year: Number.isInteger(year) ? year : undefined,
      names: this.#shelf.put(names),
      ids: this.#shelf.put(sorted.map(({ id }) => id)),
      profiles: sorted.map((profile) => this.#shelf.put(profile)),
      richness: sorted.map(richnessOf),
    };
  }

  #documentOf(number: number): Held {
    return this.#documents[this.#places[number] as number] as Held;
  }

  #within(number: number): number {
    return number - (this.#starts[this.#places[number] as number] as number);
  }
}

/** The numbers of things by what they are called, in the order in which each name comes first. */
export function membersByName(members: Members): Iterable<readonly number[]> {
  const groups = new Map<string, number[]>();
  for (let number = 0; number < members.size; number++) {
    const key = nameKey(members.profile(number).label);
    const group = groups.get(key);
    if (group) group.push(number);
    else groups.set(key, [number]);
  }
  return groups.values();
}
