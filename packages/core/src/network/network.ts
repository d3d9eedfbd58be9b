/**
 * The graph as nodes and edges, as graph tools and property-graph stores take it.
 *
 * In:  a `KnowledgeGraph`, such as that of "Anna Lind offered help to Omar Reyes."
 * Out: a node for each entity and each value, an edge for each statement that has an object; `toGraphml`, `toGexf` and
 *      `toNeo4j` write them. Statements without an object are no edges: JSON Lines and RDF have them.
 */
export { gexfLines, toGexf } from "./gexf.ts";
export { graphmlLines, toGraphml } from "./graphml.ts";
export { type Neo4jFiles, neo4jNodeLines, neo4jRelationshipLines, toNeo4j } from "./neo4j.ts";
export {
  type Network,
  type NetworkEdge,
  type NetworkNode,
  type NetworkStream,
  toNetwork,
} from "./nodes-and-edges.ts";
