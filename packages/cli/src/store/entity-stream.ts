import {
  byCodeUnit,
  type DocumentId,
  type Entity,
  type EntityId,
  type EntityRecord,
  fromGraphFile,
  type Identities,
  type Identity,
  joinEntities,
  joinParts,
} from "@factline/core";
import type { StoreReader } from "./reader.ts";
import type { RecordRow } from "./row.ts";

/** The rows that are one entity of the corpus. */
interface Parts {
  readonly id: EntityId;
  readonly rows: readonly RecordRow[];
  readonly identity?: Identity;
}

/** The entities of a store, each made of what the documents say of it, by id; the rows were proven to be intact before. */
export function* entityStream(reader: StoreReader, identities: Identities): Generator<Entity> {
  const others = otherParts(reader, identities);
  let other = others.next();
  for (const identity of identities.all.values()) {
    while (!other.done && byCodeUnit(other.value.id, identity.id) < 0) {
      yield joined(other.value);
      other = others.next();
    }
    const parts = partsOf(identity, reader);
    const shared = !other.done && other.value.id === identity.id ? other.value.rows : [];
    if (shared.length > 0) other = others.next();
    yield joined({ ...parts, rows: [...parts.rows, ...shared] });
  }
  for (; !other.done; other = others.next()) yield joined(other.value);
}

/** The label and the type of one entity of a store, with nothing else of it; undefined when there is none. */
export function findEntity(id: EntityId, reader: StoreReader, identities: Identities): Entity | undefined {
  const identity = identities.all.get(id);
  if (identity && identity.members.length > 1) {
    return { id, label: identity.label, type: identity.type, named: true, aliases: [], mentions: [], salience: 0 };
  }
  const rows = identity ? partsOf(identity, reader).rows : reader.entity(id).filter(isOther(identities));
  return rows.length === 0 ? undefined : { ...joined({ id, rows }), mentions: [] };
}

function partsOf(identity: Identity, reader: StoreReader): Parts {
  const rows = identity.members.flatMap(({ document, id }) => reader.entity(id, document));
  return { id: identity.id, identity, rows };
}

/** Whether a row belongs to no thing of the corpus. */
const isOther =
  (identities: Identities) =>
  ({ document, id }: RecordRow): boolean =>
    identities.of(document as DocumentId, id as EntityId) === undefined;

/** What has no name, or none that could be another document's: the rows of one id are one. */
function* otherParts(reader: StoreReader, identities: Identities): Generator<Parts, undefined> {
  let rows: RecordRow[] = [];
  for (const row of reader.entityRows()) {
    if (!isOther(identities)(row)) continue;
    if (rows[0] && rows[0].id !== row.id) {
      yield { id: rows[0].id as EntityId, rows };
      rows = [];
    }
    rows.push(row);
  }
  if (rows[0]) yield { id: rows[0].id as EntityId, rows };
}

/** Makes one entity of its parts: first of those of each document, then of the documents. */
function joined({ id, rows, identity }: Parts): Entity {
  const perDocument = new Map<string, Entity[]>();
  for (const row of rows) {
    const known = perDocument.get(row.document);
    const entity = { ...entityOf(row), id };
    if (known) known.push(entity);
    else perDocument.set(row.document, [entity]);
  }
  return joinParts(
    Array.from(perDocument.values(), (parts) => joinEntities(parts, id)),
    identity,
  );
}

function entityOf(row: RecordRow): Entity {
  const record = JSON.parse(row.record) as EntityRecord;
  const { entities } = fromGraphFile({ schema: 1, documents: [], entities: [record], statements: [] });
  return entities.get(record.id as EntityId) as Entity;
}
