import {
  byCodeUnit,
  type Entity,
  type EntityId,
  type EntityMention,
  type EntityOccurrence,
  type GraphDocument,
  type KnowledgeGraph,
  type Statement,
  type StatementId,
} from "../model/index.ts";

/** A mention of an entity, as the extraction has it. */
export interface GroundMention extends EntityOccurrence {
  readonly entity: EntityId;
}

/** A statement with its id. */
export type StatementEntry = readonly [StatementId, Statement<EntityMention>];

/** What decisions are looked up in: the graph without any decision. */
export interface Ground {
  readonly graph: KnowledgeGraph;
  readonly document: (id: string) => GraphDocument | undefined;
  readonly mentionsIn: (document: string) => readonly GroundMention[];
  readonly statementsIn: (document: string) => readonly StatementEntry[];
  /** The entities that bear a name, as label or alias. */
  readonly entitiesCalled: (name: string) => readonly Entity[];
  /** The documents that mention what bears a name, in the graph's order. */
  readonly documentsNaming: (name: string) => readonly GraphDocument[];
}

function groupBy<Item>(items: Iterable<Item>, keysOf: (item: Item) => Iterable<string>): ReadonlyMap<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

/** Makes a value when it is first asked for. */
function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Makes a graph searchable by document and by name. */
export function groundOf(graph: KnowledgeGraph): Ground {
  const { entities, statements } = graph;
  const documents = lazily(() => new Map<string, GraphDocument>(graph.documents.map((each) => [each.id, each])));
  const mentions = lazily(() =>
    groupBy(
      [...entities.values()].flatMap(({ id, mentions: all }) => all.map((each) => ({ ...each, entity: id }))),
      ({ document }) => [document],
    ),
  );
  const stated = lazily(() =>
    groupBy(statements, ([, { evidence }]) => new Set(evidence.map(({ document }) => document))),
  );
  const names = lazily(() =>
    groupBy(
      entities.values(),
      ({ label, aliases }) =>
        new Set([label, ...aliases.map((alias) => alias.label)].map((name) => name.toLowerCase())),
    ),
  );
  const entitiesCalled = (name: string): readonly Entity[] => names().get(name.toLowerCase()) ?? [];
  return {
    graph,
    document: (id) => documents().get(id),
    mentionsIn: (document) => mentions().get(document) ?? [],
    statementsIn: (document) => stated().get(document) ?? [],
    entitiesCalled,
    documentsNaming(name) {
      const naming = new Set(entitiesCalled(name).flatMap((entity) => entity.mentions.map(({ document }) => document)));
      return [...naming].sort(byCodeUnit).flatMap((id) => documents().get(id) ?? []);
    },
  };
}
