import type { Entity, EntityType, KnowledgeGraph } from "@factline/core";
import type { AnswerRow, ServiceRow } from "../store/services.ts";
import { storedJson } from "../store/stored-json.ts";
import { type Judgement, judge } from "./judge.ts";
import type { Manifest } from "./manifest.ts";
import { type Candidate, queryFor, queryKey, type TypeTable } from "./query.ts";

/** How a service is asked and its answers judged. */
export interface LinkSettings {
  /** How well names must agree, from 0 to 1. */
  readonly threshold: number;
  readonly types: TypeTable;
}

/** A service with its answers so far. */
export interface KnownService {
  readonly address: string;
  readonly manifest: Manifest;
  readonly settings: LinkSettings;
  readonly answers: ReadonlyMap<string, readonly Candidate[]>;
}

/** Types of things that registers know. */
const linkable: ReadonlySet<EntityType> = new Set(["person", "organization", "place", "event", "object"]);

/** A service as its rows hold it. */
export function toService({ address, manifest, settings }: ServiceRow, answers: readonly AnswerRow[]): KnownService {
  return {
    address,
    manifest: storedJson<Manifest>(manifest),
    settings: storedJson<LinkSettings>(settings),
    answers: new Map(answers.map(({ query, candidates }) => [query, storedJson<Candidate[]>(candidates)])),
  };
}

type Named = Pick<Entity, "label" | "type" | "named">;

const nameOf = ({ label, type }: Named): string => `${type}:${label}`;

/** Whether an entity may be in a register: it has a name, of a type of thing that registers hold. */
export function isLinkable({ named, type }: Named): boolean {
  return named && linkable.has(type);
}

/** Names that several entities bear, of which no answer can say which is meant. */
export function sharedNames(entities: Iterable<Named>): ReadonlySet<string> {
  const known = new Set<string>();
  const shared = new Set<string>();
  for (const entity of entities) {
    if (!isLinkable(entity)) continue;
    const name = nameOf(entity);
    if (known.has(name)) shared.add(name);
    known.add(name);
  }
  return shared;
}

/** What comes of a service's answer about an entity; undefined when it was not asked. */
export function judgementOf(
  entity: Entity,
  { manifest, settings, answers }: KnownService,
  shared: ReadonlySet<string>,
): Judgement | undefined {
  if (!isLinkable(entity)) return undefined;
  const candidates = answers.get(queryKey(queryFor(entity, settings.types)));
  if (!candidates) return undefined;
  if (shared.has(nameOf(entity))) return { reason: "several things of the graph are called so" };
  return judge(entity, candidates, manifest, settings.threshold);
}

/** Makes what gives entities their links. */
export function linkerOf(services: readonly KnownService[], entities: Iterable<Named>): (entity: Entity) => Entity {
  if (services.length === 0) return (entity) => entity;
  const shared = sharedNames(entities);
  return (entity) => {
    const links = services.flatMap((service) => {
      const judgement = judgementOf(entity, service, shared);
      return judgement && "link" in judgement ? [judgement.link] : [];
    });
    return links.length === 0 ? entity : { ...entity, links: [...(entity.links ?? []), ...links] };
  };
}

/** Gives the entities of a graph their links. */
export function withLinks(graph: KnowledgeGraph, services: readonly KnownService[]): KnowledgeGraph {
  if (services.length === 0) return graph;
  const link = linkerOf(services, graph.entities.values());
  return { ...graph, entities: new Map([...graph.entities].map(([id, entity]) => [id, link(entity)])) };
}
