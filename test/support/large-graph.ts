/** A graph as large as a year of news: some entities in nearly all of it, most in little, as Barabási and Albert grow it. */
import type { EntityRecord, EntityTerm, GraphFile, StatementRecord } from "@factline/core";

const TYPES: readonly EntityRecord["type"][] = ["person", "organization", "place", "event", "object", "abstract"];
const LINKS = 3;
const SENTENCES = 300;

/** Numbers that look drawn by lot, the same each time. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The pairs that are linked: each new entity takes up with those that have many links already. */
function pairs(size: number): [number, number][] {
  const next = numbers(7);
  const ends = [0, 1, 2];
  const linked: [number, number][] = [];
  for (let node = LINKS; node < size; node++) {
    const chosen = new Set<number>();
    while (chosen.size < LINKS) chosen.add(ends[Math.floor(next() * ends.length)] as number);
    for (const other of chosen) {
      linked.push([node, other]);
      ends.push(node, other);
    }
  }
  return linked;
}

/** A graph of `size` entities and three statements for each. */
export function largeGraph(size: number): GraphFile {
  const name = (node: number) => `Entity ${node.toString(36).toUpperCase()}`;
  const typeOf = (node: number) => TYPES[node % TYPES.length] as EntityRecord["type"];
  const mentions = new Map<number, EntityRecord["mentions"][number][]>();
  const documents: GraphFile["documents"][number][] = [];
  const statements: StatementRecord[] = [];
  const linked = pairs(size);
  for (let start = 0; start < linked.length; start += SENTENCES) {
    const id = `d${String(documents.length).padStart(4, "0")}`;
    let text = "";
    const sentences: [number, number][] = [];
    const term = (node: number, at: number): EntityTerm => {
      const span = [at, at + name(node).length] as const;
      const known = mentions.get(node) ?? [];
      mentions.set(node, known);
      known.push({ document: id, sentence: sentences.length, span, kind: "name", reason: "name" });
      return { id: `e${node}`, label: name(node), type: typeOf(node), mention: name(node), span };
    };
    for (const [from, to] of linked.slice(start, start + SENTENCES)) {
      const begin = text.length;
      const verb = begin + name(from).length + 1;
      const subject = term(from, begin);
      const object = term(to, verb + 4);
      text += `${name(from)} met ${name(to)}.`;
      const evidence = [{ sentence: sentences.length, span: [begin, text.length] as const }];
      sentences.push([begin, text.length]);
      text += sentences.length % 6 === 0 ? "\n\n" : " ";
      statements.push({
        schema: 1,
        id: `s${statements.length}`,
        document: id,
        subject,
        predicate: { label: "met", lemma: "meet", span: [verb, verb + 3] },
        object,
        qualifiers: [],
        polarity: "affirmed",
        modality: "asserted",
        attribution: [],
        time: null,
        evidence,
        rule: "clause",
        confidence: 0.9,
      });
    }
    documents.push({ id, text, hash: id, title: `Day ${documents.length + 1}`, sentences });
  }
  const most = Math.max(...[...mentions.values()].map(({ length }) => length));
  const entities = [...mentions].map(([node, all]): EntityRecord => {
    const salience = Math.round((all.length / most) * 1000) / 1000;
    return { id: `e${node}`, label: name(node), type: typeOf(node), named: true, salience, aliases: [], mentions: all };
  });
  return { schema: 1, documents, entities, statements };
}
