import type { NetworkEdge, NetworkNode } from "./nodes-and-edges.ts";

/** Types that GraphML and GEXF share. */
export type AttributeType = "string" | "boolean" | "double";

/** A column of a node or an edge; a value that is not there is left out. */
export interface Attribute<Item> {
  readonly name: string;
  readonly type: AttributeType;
  readonly of: (item: Item) => string | number | boolean | undefined;
}

const list = (labels: readonly string[]): string | undefined => (labels.length > 0 ? labels.join("; ") : undefined);

/** What is written of a node besides its id and label. */
export const nodeAttributes: readonly Attribute<NetworkNode>[] = [
  { name: "type", type: "string", of: ({ type }) => type },
  { name: "named", type: "boolean", of: ({ named }) => named },
  { name: "salience", type: "double", of: ({ salience }) => salience },
  { name: "aliases", type: "string", of: ({ aliases }) => list(aliases) },
  { name: "sameAs", type: "string", of: ({ sameAs }) => list(sameAs) },
];

/** What is written of an edge besides its id, ends and label. */
export const edgeAttributes: readonly Attribute<NetworkEdge>[] = [
  { name: "lemma", type: "string", of: ({ lemma }) => lemma },
  { name: "polarity", type: "string", of: ({ polarity }) => polarity },
  { name: "modality", type: "string", of: ({ modality }) => modality },
  { name: "saidBy", type: "string", of: ({ saidBy }) => list(saidBy) },
  { name: "from", type: "string", of: ({ start }) => start },
  { name: "until", type: "string", of: ({ end }) => end },
  { name: "document", type: "string", of: ({ document }) => document },
  { name: "quote", type: "string", of: ({ quote }) => quote },
  { name: "confidence", type: "double", of: ({ confidence }) => confidence },
];
