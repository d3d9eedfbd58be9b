/**
 * Finds a place for every entity when the page is made, the documents one after the other, by date: what is new in a
 * document settles beside what it is linked to and moves nothing. So a document that is added at the end leaves everything
 * where it was; and with the places of an earlier picture given, one that is added anywhere does.
 *
 * In:  the graph, and the places to keep.
 * Out: a place for each entity of a statement. The graph alone decides it: the same graph looks the same.
 */
import type { GraphFile } from "@factline/core";
import { connectedComponents } from "graphology-components";
import { idOf, keyOf } from "../load/key.ts";
import { MOST_DRAWN } from "../load/limits.ts";
import type { Places } from "../load/places.ts";
import type { Point } from "../load/seed.ts";
import { type Anchor, Ground } from "./ground.ts";
import { layOut, roomOf } from "./island.ts";
import { communitiesOf, type Network, toNetwork } from "./network.ts";
import { type Part, type Pull, partsOf } from "./parts.ts";

/** Places every entity that a statement names; those that are kept stay where they are. */
export function placeEntities(graph: GraphFile, kept: Places = {}): Places {
  const labels = new Map(graph.entities.map(({ id, label }) => [id, label]));
  const ground = new Ground();
  for (const [id, place] of Object.entries(kept))
    if (labels.has(id)) ground.put(keyOf(id), place, roomOf(labels.get(id) ?? ""));
  for (const part of partsOf(graph)) settle(part, labels, ground);
  const communities = ground.places.size > MOST_DRAWN ? communitiesOf(wholeOf(graph, labels)) : {};
  const places = [...ground.places].map(([key, [x, y]]): [string, Point] => {
    const community = communities[key];
    return [idOf(key), community === undefined ? [round(x), round(y)] : [round(x), round(y), community]];
  });
  return Object.fromEntries(places);
}

/** All that a graph links, in one network. */
function wholeOf(graph: GraphFile, labels: ReadonlyMap<string, string>): Network {
  const links = [...partsOf(graph)].filter(({ roomy }) => roomy).flatMap((part) => part.links);
  return toNetwork(new Set(labels.keys()), links, labels);
}

/** Lays out what is new in a part, island by island, the largest first, and puts each beside its neighbours. */
function settle({ entities, links, roomy }: Part, labels: ReadonlyMap<string, string>, ground: Ground): void {
  const newcomers = new Set(entities.filter((id) => labels.has(id) && !ground.places.has(keyOf(id))));
  const network = toNetwork(newcomers, links, labels);
  const islands = connectedComponents(network).map((keys) => [...keys].sort());
  islands.sort((a, b) => b.length - a.length || ((a[0] as string) < (b[0] as string) ? -1 : 1));
  const neighbours = neighboursOf(links);
  for (const keys of islands) {
    const anchors = keys.flatMap((member) =>
      (neighbours.get(member) ?? []).flatMap((neighbour): Anchor[] => {
        const place = ground.places.get(neighbour);
        return place === undefined ? [] : [{ member, place }];
      }),
    );
    ground.settle(layOut(network, keys, roomy), anchors);
  }
}

function neighboursOf(links: readonly Pull[]): Map<string, string[]> {
  const neighbours = new Map<string, string[]>();
  const add = (from: string, to: string) => {
    const known = neighbours.get(from);
    if (known === undefined) neighbours.set(from, [to]);
    else known.push(to);
  };
  for (const { source, target } of links) {
    add(keyOf(source), keyOf(target));
    add(keyOf(target), keyOf(source));
  }
  return neighbours;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
