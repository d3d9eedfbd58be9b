import { type Entity, FactlineError, type KnowledgeGraph } from "@factline/core";

const mostShown = 10;

/** An entity as someone who must choose needs to see it. */
export function entityLine({ id, label, type, mentions }: Entity): string {
  const documents = new Set(mentions.map(({ document }) => document)).size;
  const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? "" : "s"}`;
  return `${id} (${label}, ${type}, ${count(mentions.length, "mention")} in ${count(documents, "document")})`;
}

function listOf(entities: readonly Entity[]): string {
  const shown = entities.slice(0, mostShown).map(entityLine);
  return [...shown, ...(entities.length > mostShown ? [`${entities.length - mostShown} more`] : [])].join("; ");
}

/** All entities that a name may mean: the one with that id, else those of that label, else those also called so. */
export function candidates(graph: KnowledgeGraph, name: string): Entity[] {
  const wanted = name.toLowerCase();
  const entities = [...graph.entities.values()].sort((a, b) => b.mentions.length - a.mentions.length);
  const byId = entities.filter(({ id }) => id === name);
  if (byId.length > 0) return byId;
  const byLabel = entities.filter(({ label }) => label.toLowerCase() === wanted);
  if (byLabel.length > 0) return byLabel;
  return entities.filter(({ aliases }) => aliases.some(({ label }) => label.toLowerCase() === wanted));
}

/** What a name is looked for among, and what else helps to find it. */
export interface Search {
  /** What it may be the name of, "entity" where it is left out. */
  readonly what?: string;
  /** A further piece of advice for a name that nothing has. */
  readonly advice?: string;
}

/** The candidates, of which there is at least one; fails with names that are like it. */
function someCandidates(
  graph: KnowledgeGraph,
  name: string,
  { what = "entity", advice: more }: Search = {},
): readonly [Entity, ...Entity[]] {
  const [entity, ...others] = candidates(graph, name);
  if (entity) return [entity, ...others];
  const part = name.toLowerCase();
  const near = [...graph.entities.values()].filter(({ label }) => label.toLowerCase().includes(part));
  const advice = near.length > 0 ? `it may be one of: ${listOf(near)}` : "`factline ask` finds the entities of a word";
  const ways = more === undefined ? advice : `${advice}; ${more}`;
  throw new FactlineError("input-missing", `no ${what} has the id or the name "${name}"; ${ways}`);
}

/** The one entity of an id or a name; fails with the list of those it may be. */
export function chooseEntity(graph: KnowledgeGraph, name: string): Entity {
  const [entity, ...others] = someCandidates(graph, name);
  if (others.length === 0) return entity;
  throw new FactlineError(
    "decision-unclear",
    `${others.length + 1} entities are called "${name}"; give the id of one: ${listOf([entity, ...others])}`,
  );
}

/** The entity of an id or a name, of several the one that is mentioned most, and what to tell of the others: for who only looks. */
export function likeliestEntity(
  graph: KnowledgeGraph,
  name: string,
  search?: Search,
): { readonly entity: Entity; readonly remark?: string } {
  const [entity, ...others] = someCandidates(graph, name, search);
  if (others.length === 0) return { entity };
  return { entity, remark: `"${name}" is taken for ${entityLine(entity)}; give the id for another: ${listOf(others)}` };
}
