import { type DocumentId, type Entity, type EntityId, oncePer } from "../model/index.ts";
import { nameKey } from "./names/name.ts";

/** The key of what a thing is called. */
export const keyOf: (entity: Entity) => string = oncePer(({ label }) => nameKey(label));

/** What stands around the named things of a graph. */
export interface Contexts {
  /** The named things in the sentences of one, in a document. */
  readonly near: (entity: Entity, document: DocumentId) => readonly Entity[];
  /** The other named things in a document. */
  readonly in: (document: DocumentId, entity: Entity) => readonly Entity[];
  /** Keys of all names in a document, sorted. */
  readonly namesIn: (document: DocumentId) => readonly string[];
}

/** Gathers which named things share sentences. */
export function contextsOf(entities: ReadonlyMap<EntityId, Entity>): Contexts {
  const bySentence = new Map<string, Set<Entity>>();
  const byDocument = new Map<DocumentId, Set<Entity>>();
  for (const entity of entities.values()) {
    if (!entity.named || entity.type === "time") continue;
    for (const { document, sentence } of entity.mentions) {
      entry(bySentence, `${document} ${sentence}`).add(entity);
      entry(byDocument, document).add(entity);
    }
  }
  return {
    near: (entity, document) => {
      const around = new Set<Entity>();
      for (const mention of entity.mentions) {
        if (mention.document !== document) continue;
        for (const other of bySentence.get(`${document} ${mention.sentence}`) ?? []) around.add(other);
      }
      around.delete(entity);
      return [...around];
    },
    in: (document, entity) => [...(byDocument.get(document) ?? [])].filter((other) => other !== entity),
    namesIn: (document) => [...new Set(Array.from(byDocument.get(document) ?? [], keyOf))].sort(),
  };
}

function entry<Key, Item>(sets: Map<Key, Set<Item>>, key: Key): Set<Item> {
  const known = sets.get(key);
  if (known) return known;
  const made = new Set<Item>();
  sets.set(key, made);
  return made;
}
