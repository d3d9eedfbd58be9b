import type { NetworkEdge, NetworkNode, NetworkStream } from "./nodes-and-edges.ts";

/** The two files that `neo4j-admin database import full --nodes=… --relationships=…` takes. */
export interface Neo4jFiles {
  readonly nodes: string;
  readonly relationships: string;
}

type Cell = string | number | boolean | undefined;

interface Column<Item> {
  readonly heading: string;
  readonly of: (item: Item) => Cell;
}

/** The importer parts the items of a list by semicolons and knows no escape for them. */
const list = (items: readonly string[]): string => items.map((item) => item.replaceAll(";", ",")).join(";");

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The lemma as a relationship's type is written in Cypher: `offer help to` is OFFER_HELP_TO. */
function typeOf(lemma: string): string {
  return (
    lemma
      .toUpperCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join("_") ?? "STATES"
  );
}

const nodeColumns: readonly Column<NetworkNode>[] = [
  { heading: "id:ID", of: ({ id }) => id },
  { heading: ":LABEL", of: ({ type }) => capitalised(type) },
  { heading: "label", of: ({ label }) => label },
  { heading: "named:boolean", of: ({ named }) => named },
  { heading: "salience:double", of: ({ salience }) => salience },
  { heading: "aliases:string[]", of: ({ aliases }) => list(aliases) },
  { heading: "sameAs:string[]", of: ({ sameAs }) => list(sameAs) },
];

const edgeColumns: readonly Column<NetworkEdge>[] = [
  { heading: ":START_ID", of: ({ source }) => source },
  { heading: ":END_ID", of: ({ target }) => target },
  { heading: ":TYPE", of: ({ lemma }) => typeOf(lemma) },
  { heading: "statement", of: ({ id }) => id },
  { heading: "label", of: ({ label }) => label },
  { heading: "polarity", of: ({ polarity }) => polarity },
  { heading: "modality", of: ({ modality }) => modality },
  { heading: "saidBy:string[]", of: ({ saidBy }) => list(saidBy) },
  { heading: "from", of: ({ start }) => start },
  { heading: "until", of: ({ end }) => end },
  { heading: "document", of: ({ document }) => document },
  { heading: "quote", of: ({ quote }) => quote },
  { heading: "confidence:double", of: ({ confidence }) => confidence },
];

/** A field of RFC 4180, on one line. */
function field(cell: Cell): string {
  const text = String(cell ?? "").replace(/\s+/g, " ");
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function* csvLines<Item>(columns: readonly Column<Item>[], items: Iterable<Item>): Generator<string> {
  yield `${columns.map(({ heading }) => heading).join(",")}\n`;
  for (const item of items) yield `${columns.map(({ of }) => field(of(item))).join(",")}\n`;
}

/** The lines of the nodes' file for Neo4j's importer. */
export function neo4jNodeLines(nodes: Iterable<NetworkNode>): Generator<string> {
  return csvLines(nodeColumns, nodes);
}

/** The lines of the relationships' file for Neo4j's importer. */
export function neo4jRelationshipLines(edges: Iterable<NetworkEdge>): Generator<string> {
  return csvLines(edgeColumns, edges);
}

/** Writes a network as CSV for Neo4j's importer. */
export function toNeo4j({ nodes, edges }: NetworkStream): Neo4jFiles {
  return { nodes: [...neo4jNodeLines(nodes)].join(""), relationships: [...neo4jRelationshipLines(edges)].join("") };
}
