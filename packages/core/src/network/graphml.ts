import { type Attribute, edgeAttributes, nodeAttributes } from "./attributes.ts";
import type { NetworkStream } from "./nodes-and-edges.ts";
import { xmlText } from "./xml.ts";

type Kind = "node" | "edge";

function keys<Item>(kind: Kind, attributes: readonly Attribute<Item>[]): string[] {
  return attributes.map(
    ({ name, type }) => `  <key id="${kind}-${name}" for="${kind}" attr.name="${name}" attr.type="${type}"/>`,
  );
}

function data<Item>(kind: Kind, attributes: readonly Attribute<Item>[], item: Item): string {
  return attributes
    .map(({ name, of }) => {
      const value = of(item);
      return value === undefined ? "" : `<data key="${kind}-${name}">${xmlText(String(value))}</data>`;
    })
    .join("");
}

const label = { name: "label", type: "string", of: (item: { readonly label: string }) => item.label } as const;

/** Writes a network as GraphML, line by line. */
export function* graphmlLines({ nodes, edges }: NetworkStream): Generator<string> {
  const ofNodes = [label, ...nodeAttributes];
  const ofEdges = [label, ...edgeAttributes];
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  for (const line of [...keys("node", ofNodes), ...keys("edge", ofEdges)]) yield `${line}\n`;
  yield '  <graph id="factline" edgedefault="directed">\n';
  for (const node of nodes) yield `    <node id="${xmlText(node.id)}">${data("node", ofNodes, node)}</node>\n`;
  for (const edge of edges) {
    const ends = `source="${xmlText(edge.source)}" target="${xmlText(edge.target)}"`;
    yield `    <edge id="${xmlText(edge.id)}" ${ends}>${data("edge", ofEdges, edge)}</edge>\n`;
  }
  yield "  </graph>\n</graphml>\n";
}

/** Writes a network as GraphML, which yEd, Cytoscape, Gephi, NetworkX and igraph read. */
export function toGraphml(network: NetworkStream): string {
  return [...graphmlLines(network)].join("");
}
