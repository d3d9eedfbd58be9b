import type { Document, DocumentId } from "./document.ts";
import type { Entity, EntityId, EntityMention } from "./entity.ts";
import type { Span } from "./span.ts";
import type { Statement, StatementId } from "./statement.ts";

/** What the viewer and the exports need of a document. */
export interface GraphDocument extends Document {
  readonly sentences: readonly Span[];
  /** The document whose text this one repeats, as papers do with an agency's: both are one source. */
  readonly copyOf?: DocumentId;
}

/** Entities and the statements between them, sorted by content. */
export interface KnowledgeGraph {
  readonly documents: readonly GraphDocument[];
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly statements: ReadonlyMap<StatementId, Statement<EntityMention>>;
}
