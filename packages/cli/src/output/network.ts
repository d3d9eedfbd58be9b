import { type NetworkEdge, type NetworkNode, type NetworkStream, toNetwork } from "@factline/core";
import { type GraphStream, graphOf } from "./graph-stream.ts";

/** A graph as nodes and edges, read part by part; only the ids of the values are held in memory. */
export function networkOf(stream: GraphStream): NetworkStream {
  return {
    nodes: { [Symbol.iterator]: () => nodesOf(stream) },
    edges: { [Symbol.iterator]: () => edgesOf(stream) },
  };
}

function* nodesOf(stream: GraphStream): Generator<NetworkNode> {
  for (const entity of stream.entities()) {
    yield* toNetwork({ documents: [], entities: new Map([[entity.id, entity]]), statements: new Map() }).nodes;
  }
  const written = new Set<string>();
  for (const group of stream.statements()) {
    for (const node of toNetwork(graphOf(group, stream)).nodes) {
      if (node.type !== "value" || written.has(node.id)) continue;
      written.add(node.id);
      yield node;
    }
  }
}

function* edgesOf(stream: GraphStream): Generator<NetworkEdge> {
  for (const group of stream.statements()) yield* toNetwork(graphOf(group, stream)).edges;
}

/** How many statements have no object, and so are no edges. */
export function countLoners(stream: GraphStream): number {
  let count = 0;
  for (const { statements } of stream.statements()) {
    for (const [, { object }] of statements) if (object === undefined) count++;
  }
  return count;
}
