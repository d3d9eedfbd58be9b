/**
 * A part of a graph, read part by part.
 *
 * In:  a stream, and what its statements must be like.
 * Out: a stream of those statements, with the entities and documents that they need; their ids are held in memory.
 */
import type { DocumentId, EntityId } from "@factline/core";
import type { GraphStream, StatementGroup } from "../output/graph-stream.ts";
import { type GraphFilter, isEmptyFilter, statementTest } from "./filter.ts";
import { entitiesOf } from "./terms.ts";

interface Needed {
  readonly entities: ReadonlySet<EntityId>;
  readonly documents: ReadonlySet<DocumentId>;
}

function neededBy(groups: Iterable<StatementGroup>): Needed {
  const entities = new Set<EntityId>();
  const documents = new Set<DocumentId>();
  for (const { statements } of groups) {
    for (const [, statement] of statements) {
      for (const id of entitiesOf(statement)) entities.add(id);
      for (const { document } of statement.evidence) documents.add(document);
    }
  }
  return { entities, documents };
}

/** The part of a stream whose statements are as a filter wants them; all of it when the filter wants nothing. */
export function filterStream(stream: GraphStream, filter: GraphFilter): GraphStream {
  if (isEmptyFilter(filter)) return stream;
  const typeOf = (id: EntityId) => stream.entity(id)?.type;
  function* statements(): Generator<StatementGroup> {
    for (const { documents, statements } of stream.statements()) {
      const dates = new Map(documents.map(({ id, date }) => [id, date]));
      const wanted = statementTest(filter, typeOf, (id) => dates.get(id));
      const kept = statements.filter(([, statement]) => wanted(statement));
      if (kept.length > 0) yield { documents, statements: kept };
    }
  }
  let needed: Needed | undefined;
  const need = (): Needed => {
    needed ??= neededBy(statements());
    return needed;
  };
  return {
    *documents() {
      for (const document of stream.documents()) if (need().documents.has(document.id)) yield document;
    },
    *entities() {
      for (const entity of stream.entities()) {
        if (!need().entities.has(entity.id)) continue;
        yield { ...entity, mentions: entity.mentions.filter(({ document }) => need().documents.has(document)) };
      }
    },
    statements,
    entity: (id) => stream.entity(id),
  };
}
