/** Makes graphs of marked text: `[Ana Lima=ana-lima] praised [the plan=plan-1].` holds two mentions and a statement. */
import type {
  DocumentId,
  Entity,
  EntityId,
  EntityMention,
  GraphDocument,
  KnowledgeGraph,
  Statement,
  StatementId,
} from "@factline/core";

interface Marked {
  readonly text: string;
  readonly mentions: readonly EntityMention[];
}

const PRONOUNS = new Set(["he", "she", "it", "they"]);

function unmark(line: string, offset: number): Marked {
  const mentions: EntityMention[] = [];
  let text = "";
  for (const piece of line.split(/(\[[^\]]*\])/)) {
    const marked = /^\[(.*)=(.*)\]$/.exec(piece);
    if (marked) {
      const [, words = "", id = ""] = marked;
      const start = offset + text.length;
      mentions.push({ entity: id as EntityId, mention: words, span: { start, end: start + words.length } });
      text += words;
    } else text += piece;
  }
  return { text, mentions };
}

const kindOf = (words: string) =>
  PRONOUNS.has(words.toLowerCase()) ? "pronoun" : /^\p{Lu}/u.test(words) ? "name" : "nominal";

/** A mention in a sentence of a document. */
interface Placed {
  readonly document: DocumentId;
  readonly sentence: number;
  readonly node: EntityMention;
}

interface MarkedDocument {
  readonly document: GraphDocument;
  readonly placed: readonly Placed[];
  readonly statements: readonly (readonly [StatementId, Statement<EntityMention>])[];
}

function entityOf(id: EntityId, own: readonly Placed[]): Entity {
  const names = own.map(({ node }) => node.mention).filter((words) => kindOf(words) === "name");
  const label = names.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] ?? own[0]?.node.mention ?? id;
  const others = [...new Set(names)].filter((name) => name !== label);
  return {
    id,
    label,
    type: "person",
    named: names.length > 0,
    aliases: others.map((name) => ({ label: name, count: names.filter((each) => each === name).length })),
    mentions: own.map(({ document, sentence, node }) => ({
      ...node.span,
      document,
      sentence,
      kind: kindOf(node.mention),
      reason: "marked",
    })),
    salience: 0.5,
  };
}

function statementsOf(document: DocumentId, sentence: number, { text, mentions }: Marked, start: number) {
  const [subject, object] = mentions;
  if (!subject) return [];
  const from = subject.span.end - start;
  const words = text.slice(from, object ? object.span.start - start : text.length);
  const label = words.replace(/\W+$/, "").trim();
  const statement: Statement<EntityMention> = {
    subject,
    predicate: { label, lemma: label, span: { start: start + from + 1, end: start + from + 1 + label.length } },
    ...(object && { object }),
    qualifiers: [],
    polarity: "affirmed",
    modality: "asserted",
    attribution: [],
    evidence: [{ document, sentence, span: { start, end: start + text.length } }],
    rule: "marked",
    confidence: 0.9,
  };
  return [[`${document}-${subject.entity}-${label}-${object?.entity ?? ""}` as StatementId, statement] as const];
}

function markedDocument(name: string, lines: readonly string[]): MarkedDocument {
  const id = name as DocumentId;
  const marked: (Marked & { readonly start: number })[] = [];
  let start = 0;
  for (const line of lines) {
    const sentence = unmark(line, start);
    marked.push({ ...sentence, start });
    start += sentence.text.length + 1;
  }
  const sentences = marked.map(({ text, start: from }) => ({ start: from, end: from + text.length }));
  return {
    document: { id, hash: name, text: marked.map(({ text }) => text).join("\n"), sentences },
    placed: marked.flatMap(({ mentions }, sentence) => mentions.map((node) => ({ document: id, sentence, node }))),
    statements: marked.flatMap((sentence, index) => statementsOf(id, index, sentence, sentence.start)),
  };
}

/**
 * The graph of some documents, by name: each line is a sentence, its first two mentions are subject and object of a
 * statement, and what has one id is one entity.
 */
export function markedGraph(documents: Readonly<Record<string, readonly string[]>>): KnowledgeGraph {
  const parts = Object.entries(documents)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, lines]) => markedDocument(name, lines));
  const byId = new Map<EntityId, Placed[]>();
  for (const each of parts.flatMap(({ placed }) => placed)) {
    byId.set(each.node.entity, [...(byId.get(each.node.entity) ?? []), each]);
  }
  const entities = [...byId].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    documents: parts.map(({ document }) => document),
    entities: new Map(entities.map(([id, own]) => [id, entityOf(id, own)])),
    statements: new Map(parts.flatMap(({ statements }) => statements)),
  };
}
