import { type Attribute, edgeAttributes, nodeAttributes } from "./attributes.ts";
import type { Network } from "./nodes-and-edges.ts";
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

/** Writes a network as GraphML, which yEd, Cytoscape, Gephi, NetworkX and igraph read. */
export function toGraphml({ nodes, edges }: Network): string {
  const ofNodes = [label, ...nodeAttributes];
  const ofEdges = [label, ...edgeAttributes];
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys("node", ofNodes),
    ...keys("edge", ofEdges),
    '  <graph id="factline" edgedefault="directed">',
    ...nodes.map((node) => `    <node id="${xmlText(node.id)}">${data("node", ofNodes, node)}</node>`),
    ...edges.map((edge) => {
      const ends = `source="${xmlText(edge.source)}" target="${xmlText(edge.target)}"`;
      return `    <edge id="${xmlText(edge.id)}" ${ends}>${data("edge", ofEdges, edge)}</edge>`;
    }),
    "  </graph>",
    "</graphml>",
  ];
  return `${lines.join("\n")}\n`;
}
