import { type Attribute, edgeAttributes, nodeAttributes } from "./attributes.ts";
import type { NetworkStream } from "./nodes-and-edges.ts";
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

/** Writes a network as GEXF, line by line; an edge's label is its `kind`, so that parallel edges stay apart. */
export function* gexfLines({ nodes, edges }: NetworkStream): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<gexf xmlns="http://gexf.net/1.3" version="1.3">\n';
  yield '  <graph defaultedgetype="directed">\n';
  const declared = [...declarations("node", nodeAttributes), ...declarations("edge", edgeAttributes)];
  for (const line of declared) yield `${line}\n`;
  yield "    <nodes>\n";
  for (const node of nodes) {
    const attributes = `id="${xmlText(node.id)}" label="${xmlText(node.label)}"`;
    yield `      <node ${attributes}>${values(nodeAttributes, node)}</node>\n`;
  }
  yield "    </nodes>\n    <edges>\n";
  for (const edge of edges) {
    const ends = `source="${xmlText(edge.source)}" target="${xmlText(edge.target)}"`;
    const label = xmlText(edge.label);
    const attributes = `id="${xmlText(edge.id)}" ${ends} kind="${label}" label="${label}"`;
    yield `      <edge ${attributes}>${values(edgeAttributes, edge)}</edge>\n`;
  }
  yield "    </edges>\n  </graph>\n</gexf>\n";
}

/** Writes a network as GEXF 1.3, the format of Gephi. */
export function toGexf(network: NetworkStream): string {
  return [...gexfLines(network)].join("");
}
