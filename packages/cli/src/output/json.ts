import { statementLines, toGraphFile } from "@factline/core";
import { type GraphStream, graphOf } from "./graph-stream.ts";

const nothing = { documents: [], entities: new Map(), statements: new Map() } as const;

/** The statements of a graph as JSON Lines, part by part. */
export function* jsonLines(stream: GraphStream): Generator<string> {
  for (const group of stream.statements()) yield statementLines(graphOf(group, stream));
}

/** The graph file, part by part: the same bytes as those of `toGraphFile` on the whole. */
export function* graphFileParts(stream: GraphStream): Generator<string> {
  yield '{"schema":1,"documents":[';
  yield* separated(stream.documents(), (document) => toGraphFile({ ...nothing, documents: [document] }).documents);
  yield '],"entities":[';
  yield* separated(
    stream.entities(),
    (entity) => toGraphFile({ ...nothing, entities: new Map([[entity.id, entity]]) }).entities,
  );
  yield '],"statements":[';
  yield* separated(
    stream.statements(),
    (group) => toGraphFile({ ...graphOf(group, stream), documents: [] }).statements,
  );
  yield "]}\n";
}

/** Records with commas between them. */
function* separated<Item>(items: Iterable<Item>, recordsOf: (item: Item) => readonly unknown[]): Generator<string> {
  let comma = "";
  for (const item of items) {
    for (const record of recordsOf(item)) {
      yield `${comma}${JSON.stringify(record)}`;
      comma = ",";
    }
  }
}
