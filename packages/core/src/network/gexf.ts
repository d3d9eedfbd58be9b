import { type Attribute, edgeAttributes, nodeAttributes } from "./attributes.ts";
import type { Network } from "./nodes-and-edges.ts";
import { xmlText } from "./xml.ts";

function declarations<Item>(kind: "node" | "edge", attributes: readonly Attribute<Item>[]): string[] {
  return [
    `    <attributes class="${kind}">`,
    ...attributes.map(({ name, type }) => `      <attribute id="${name}" title="${name}" type="${type}"/>`),
    "    </attributes>",
  ];
}

function values<Item>(attributes: readonly Attribute<Item>[], item: Item): string {
  const parts = attributes.map(({ name, of }) => {
    const value = of(item);
    return value === undefined ? "" : `<attvalue for="${name}" value="${xmlText(String(value))}"/>`;
  });
  return `<attvalues>${parts.join("")}</attvalues>`;
}

/** Writes a network as GEXF 1.3, the format of Gephi; an edge's label is its `kind`, so that parallel edges stay apart. */
export function toGexf({ nodes, edges }: Network): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    '  <graph defaultedgetype="directed">',
    ...declarations("node", nodeAttributes),
    ...declarations("edge", edgeAttributes),
    "    <nodes>",
    ...nodes.map(
      (node) =>
        `      <node id="${xmlText(node.id)}" label="${xmlText(node.label)}">${values(nodeAttributes, node)}</node>`,
    ),
    "    </nodes>",
    "    <edges>",
    ...edges.map((edge) => {
      const ends = `source="${xmlText(edge.source)}" target="${xmlText(edge.target)}"`;
      const label = xmlText(edge.label);
      const attributes = `id="${xmlText(edge.id)}" ${ends} kind="${label}" label="${label}"`;
      return `      <edge ${attributes}>${values(edgeAttributes, edge)}</edge>`;
    }),
    "    </edges>",
    "  </graph>",
    "</gexf>",
  ];
  return `${lines.join("\n")}\n`;
}
