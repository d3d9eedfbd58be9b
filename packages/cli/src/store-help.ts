/** Examples that close the help of the commands that work on a graph's file. */
export const buildHelp = `
INPUT is what \`factline extract\` takes. The graph is one SQLite file; each article is on the disk when the next begins, so
that a run that was stopped goes on where it was. Articles that have not changed are not read again; those that their
file no longer holds go. When the model, its runtime or Factline has changed, all articles are read again. Articles that
repeat the text of an earlier one, as papers do with an agency's, keep their statements and count as one source. What was
not read stands in \`factline status\`, and with --quarantine in a file. Where nothing can be read, no graph is made.

Examples:
  $ factline build news/ --graph news.factline         again, after articles were added, changed or deleted
  $ factline build news/ --graph news.factline --prune the same, and drop the articles of files that are gone
  $ factline build feed.xml --graph news.factline --quarantine refused.jsonl
  $ factline build --graph news.factline               read again what an older model has read
  $ factline view news.factline --serve --open`;

export const exportHelp = `
Formats:
  turtle    RDF with evidence and provenance; also trig (a graph for each article), ntriples, nquads and jsonld
  jsonl     one statement a line
  json      the whole graph, as the viewer reads it
  graphml   nodes and edges for Gephi, Cytoscape, yEd, NetworkX, igraph; also gexf
  neo4j     nodes.csv and relationships.csv for neo4j-admin database import
  parquet   entities, relationships, text_units and documents as GraphRAG reads them

The same articles give the same bytes, in whatever order and in however many runs the graph was built. It is written
while it is read: memory holds one article, and of the others what tells their names apart (and all after a decision).

--ontology takes CSV with the heading predicate,property,direction,subject,object, a row a predicate; the last three may
be left out:
  work for,schema:worksFor,,person,organization
  found,https://schema.org/founder,inverse,,organization

Examples:
  $ factline export news.factline --format turtle -o news.ttl
  $ factline export news.factline --format jsonl --since 2024-05 --type person organization | head -3
  $ factline export news.factline --ontology terms.csv --format trig -o news.trig
  $ factline export news.factline --format gexf --modality asserted --min-confidence 0.8 -o news.gexf`;

export const loadHelp = `
The statements of each article go into a graph that its IRI names, which is replaced as a whole; entities, documents and
predicates go into the default graph. Requests that fail in passing are tried again. A run that was stopped goes on where
it was when the same command is run again; what is done is noted in GRAPH.load, which goes when all is done. What left the
graph after an earlier load stays in the store, and --check shows it, unless --replace is given: then the default graph is
replaced, too, and graphs of articles that are no longer there are dropped. Give the graph a dataset of its own for that.

Examples:
  $ factline load news.factline --endpoint http://localhost:3030/ds/data --check        Apache Jena Fuseki
  $ factline load news.factline --endpoint http://localhost:7878/store --check          Oxigraph
  $ factline load news.factline --protocol update --endpoint http://localhost:3030/ds/update \\
      --query-endpoint http://localhost:3030/ds/query --check
  $ factline load news.factline --endpoint http://localhost:3030/ds/data \\
      --query-endpoint http://localhost:3030/ds/query --replace --check       after articles were changed or removed`;

export const verifyHelp = `
Rereads every document: each span gives its quote, each statement has its evidence in the sentence it names, each text and
each record is what was written, each decision finds what it decides about. The seal that the last writer put on the whole
file shows a change of any bit. Exit code 1 when anything does not hold.`;

export const compactHelp = `
What is in the graph stays as it is; its exports have the same bytes. What was removed stands in the file's unused bytes
until then, and is gone afterwards. The file is the old one or the new one whenever this
is stopped. A file of an earlier version of Factline is brought to the form of this one, as any command does that writes.

Example:
  $ factline compact news.factline`;

export const queryHelp = `
The default graph holds the statements of all articles. Prefixes need no declaration: document, entity, factline, oa,
predicate, prov, rdf, rdfs, schema, sem, skos, statement, time, xsd. CONSTRUCT and DESCRIBE give Turtle.

Examples:
  $ factline query news.factline 'SELECT ?name { ?who a schema:Person; rdfs:label ?name }'
  $ factline query news.factline 'SELECT (COUNT(*) AS ?facts) { ?s a rdf:Statement }' --format csv`;

export const askHelp = `
A word also finds the words that begin with it; all words must be in the statement or its sentence. What articles that
repeat one text say is shown once, with where else it stands.

Example:
  $ factline ask news.factline minister resign`;
