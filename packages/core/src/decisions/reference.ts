import { FactlineError } from "../errors.ts";
import {
  type Anchor,
  byCodeUnit,
  byStart,
  type Entity,
  type EntityId,
  type EntityMention,
  type EntityOccurrence,
  type EntityReference,
  isValue,
  type KnowledgeGraph,
  type StatementId,
  type StatementReference,
  type Value,
} from "../model/index.ts";
import { anchorOf } from "./anchor.ts";

/** Mentions that address an entity: enough to outlive changed articles, few enough to read. */
const MOST_ANCHORS = 8;

const RANK: Readonly<Record<EntityOccurrence["kind"], number>> = { name: 0, nominal: 1, clause: 2, pronoun: 3 };

/** Mentions of as many documents as there are, those with a name first. */
function tellingMentions({ mentions }: Entity): EntityOccurrence[] {
  const perDocument = new Map<string, number>();
  const ranked = mentions
    .toSorted((a, b) => RANK[a.kind] - RANK[b.kind] || byCodeUnit(a.document, b.document) || byStart(a, b))
    .map((mention) => {
      const turn = perDocument.get(mention.document) ?? 0;
      perDocument.set(mention.document, turn + 1);
      return { mention, turn };
    });
  return ranked
    .sort((a, b) => a.turn - b.turn)
    .slice(0, MOST_ANCHORS)
    .map(({ mention }) => mention);
}

function anchorIn(graph: KnowledgeGraph, id: string, span: { readonly start: number; readonly end: number }): Anchor[] {
  const document = graph.documents.find((each) => each.id === id);
  return document ? [anchorOf(document, span)] : [];
}

/** Addresses an entity of a graph, for a decision about it. */
export function entityReference(graph: KnowledgeGraph, id: string): EntityReference {
  const entity = graph.entities.get(id as EntityId);
  if (!entity) throw new FactlineError("input-missing", `the graph holds no entity "${id}"; give the id of one it has`);
  const anchors = tellingMentions(entity).flatMap((mention) => anchorIn(graph, mention.document, mention));
  return { id, label: entity.label, type: entity.type, anchors };
}

/** Addresses a statement of a graph, for a decision about it. */
export function statementReference(graph: KnowledgeGraph, id: string): StatementReference {
  const statement = graph.statements.get(id as StatementId);
  if (!statement) {
    throw new FactlineError("input-missing", `the graph holds no statement "${id}"; give the id of one it has`);
  }
  const { subject, predicate, object, polarity, modality, evidence } = statement;
  const name = (term: EntityMention | Value): string =>
    isValue(term) ? term.value : (graph.entities.get(term.entity)?.label ?? term.mention);
  const [{ document, span }] = evidence;
  const [anchor] = anchorIn(graph, document, span);
  if (!anchor)
    throw new FactlineError("input-missing", `the graph lacks the document "${document}" of statement "${id}"`);
  return {
    id,
    subject: name(subject),
    predicate: predicate.lemma,
    object: object ? name(object) : null,
    polarity,
    modality,
    anchor,
  };
}
