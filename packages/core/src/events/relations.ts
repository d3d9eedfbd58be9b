import {
  contains,
  type EntityId,
  type EntityMention,
  isValue,
  lookup,
  type Qualifier,
  type Span,
  type TemporalRelationKind,
} from "../model/index.ts";
import { BEGINNING, ENDING } from "./states.data.ts";
import { hasHappened, type Telling, type TypeOf } from "./telling.ts";

const ROLES: Readonly<Record<string, TemporalRelationKind>> = lookup({
  before: "before",
  "prior to": "before",
  after: "after",
  following: "after",
  during: "during",
  while: "during",
  since: "since",
  until: "until",
  till: "until",
});

/** Predicates that order their subject before or after their object. */
const PREDICATES: Readonly<Record<string, TemporalRelationKind>> = lookup({
  follow: "after",
  precede: "before",
  "be follow by": "before",
  "be followed by": "before",
  "be precede by": "after",
  "be preceded by": "after",
});

/** The other end of a relation: the entity of a noun, or a statement that a clause makes. */
export type OtherEnd = { readonly noun: EntityId } | { readonly telling: Telling };

/** What a statement says of its event's place in time. */
export interface StatedRelation {
  readonly telling: Telling;
  readonly relation: TemporalRelationKind;
  readonly other: OtherEnd;
}

/** Finds the first statement that words make: `after the council had rejected his plan`. */
type TellingIn = (document: string, words: Span) => Telling | undefined;

/** Whether being before an end or after a beginning leaves open how it stands to the event itself. */
function isOpen(role: string, { noun, statement: { predicate, subject } }: Telling): boolean {
  if (noun !== subject.entity) return false;
  const phases = ROLES[role] === "before" ? ENDING : ROLES[role] === "after" ? BEGINNING : undefined;
  return phases?.has(predicate.lemma.split(" ")[0] ?? "") === true;
}

function endOf(
  { role, value }: Qualifier<EntityMention>,
  { statement }: Telling,
  typeOf: TypeOf,
  tellingIn: TellingIn,
): OtherEnd | undefined {
  if (!isValue(value)) return typeOf(value.entity) === "event" ? { noun: value.entity } : undefined;
  if (value.datatype !== "xsd:string") return undefined;
  const told = tellingIn(statement.evidence[0].document, value.span);
  return told && !isOpen(role, told) ? { telling: told } : undefined;
}

function inPredicate({ noun, statement }: Telling, typeOf: TypeOf): Omit<StatedRelation, "telling">[] {
  const relation = PREDICATES[statement.predicate.lemma];
  const { object, subject } = statement;
  if (relation === undefined || noun !== subject.entity || object === undefined || isValue(object)) return [];
  return typeOf(object.entity) === "event" ? [{ relation, other: { noun: object.entity } }] : [];
}

/** Finds what statements say of how events stand in time. */
export function statedRelations(tellings: readonly Telling[], typeOf: TypeOf): StatedRelation[] {
  const byDocument = new Map<string, Telling[]>();
  for (const telling of tellings) {
    const { document } = telling.statement.evidence[0];
    const known = byDocument.get(document);
    if (known) known.push(telling);
    else byDocument.set(document, [telling]);
  }
  const tellingIn: TellingIn = (document, words) =>
    byDocument
      .get(document)
      ?.filter(({ statement }) => contains(words, statement.predicate.span))
      .toSorted((a, b) => a.statement.predicate.span.start - b.statement.predicate.span.start)[0];
  return tellings.filter(hasHappened).flatMap((telling) => {
    const stated = telling.statement.qualifiers.flatMap((qualifier) => {
      const relation = ROLES[qualifier.role];
      const other = relation && endOf(qualifier, telling, typeOf, tellingIn);
      return relation && other ? [{ telling, relation, other }] : [];
    });
    return [...stated, ...inPredicate(telling, typeOf).map((found) => ({ telling, ...found }))];
  });
}
