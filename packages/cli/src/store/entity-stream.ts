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
import { storedJson } from "./stored-json.ts";

/** The rows that are one entity of the corpus. */
interface Parts {
  readonly id: EntityId;
  readonly rows: readonly RecordRow[];
  readonly identity?: Identity;
}

/**
 * The entities of a store, each made of what the documents say of it, by id; the rows were proven to be intact before. Most
 * parts of an entity have its id, so that they come one after another; only the others are looked for.
 */
export function* entityStream(reader: StoreReader, identities: Identities): Generator<Entity> {
  const runs = runsById(reader.entityRows());
  let run = runs.next();
  for (const id of identities.ids) {
    const identity = identities.get(id) as Identity;
    for (; !run.done && byCodeUnit(run.value.id, identity.id) < 0; run = runs.next()) {
      yield* joinedIfAny(run.value.id, run.value.rows.filter(isOther(identities)));
    }
    const same = !run.done && run.value.id === identity.id ? run.value.rows : [];
    if (same.length > 0) run = runs.next();
    const own = same.filter(({ document, id }) => {
      const owner = identities.of(document as DocumentId, id as EntityId);
      return owner === undefined || owner === identity.id;
    });
    const elsewhere = identity.members.filter(({ id }) => id !== identity.id);
    yield joined({ id: identity.id, identity, rows: [...own, ...rowsOf(elsewhere, reader)] });
  }
  for (; !run.done; run = runs.next()) {
    yield* joinedIfAny(run.value.id, run.value.rows.filter(isOther(identities)));
  }
}

/** The label and the type of one entity of a store, with nothing else of it; undefined when there is none. */
export function findEntity(id: EntityId, reader: StoreReader, identities: Identities): Entity | undefined {
  const identity = identities.get(id);
  if (identity && identity.members.length > 1) {
    return { id, label: identity.label, type: identity.type, named: true, aliases: [], mentions: [], salience: 0 };
  }
  const others = reader.entity(id).filter(isOther(identities));
  const rows = identity ? [...rowsOf(identity.members, reader), ...others] : others;
  return rows.length === 0 ? undefined : { ...joined({ id, rows }), mentions: [] };
}

function rowsOf(members: Identity["members"], reader: StoreReader): RecordRow[] {
  return members.flatMap(({ document, id }) => reader.entity(id, document));
}

/** Whether a row belongs to no thing of the corpus. */
const isOther =
  (identities: Identities) =>
  ({ document, id }: RecordRow): boolean =>
    identities.of(document as DocumentId, id as EntityId) === undefined;

/** What has no name, or none that could be another document's: the rows of one id are one. */
function* joinedIfAny(id: EntityId, rows: readonly RecordRow[]): Generator<Entity> {
  if (rows.length > 0) yield joined({ id, rows });
}

/** Rows in runs of one id. */
function* runsById(rows: Iterable<RecordRow>): Generator<Pick<Parts, "id" | "rows">, undefined> {
  let run: RecordRow[] = [];
  for (const row of rows) {
    if (run[0] && run[0].id !== row.id) {
      yield { id: run[0].id as EntityId, rows: run };
      run = [];
    }
    run.push(row);
  }
  if (run[0]) yield { id: run[0].id as EntityId, rows: run };
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
  const record = storedJson<EntityRecord>(row.record);
  const { entities } = fromGraphFile({ schema: 1, documents: [], entities: [record], statements: [] });
  return entities.get(record.id as EntityId) as Entity;
}
