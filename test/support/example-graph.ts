import type {
  Document,
  Entity,
  EntityId,
  EntityMention,
  EntityType,
  KnowledgeGraph,
  Span,
  Statement,
  StatementId,
  Value,
} from "@factline/core";

const TEXT =
  "Anna Lind offered help to Omar Reyes on 3 May 2020. According to Solaris, Lind did not resign. Costs may rise by 4.5 percent.";

const SENTENCES: readonly Span[] = [
  { start: 0, end: 51 },
  { start: 52, end: 94 },
  { start: 95, end: 125 },
];

const document = {
  id: "lind-1" as Document["id"],
  text: TEXT,
  hash: "5d0c9d5a4b1f4b8e9d8b6c7a5e4f3d2c1b0a99887766554433221100ffeeddcc",
  date: "2020-05-04",
  title: "Lind offers help",
  url: "https://news.example/lind",
  sentences: SENTENCES,
};

function spanOf(words: string, from = 0): Span {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
}

function mentionOf(entity: string, words: string, from = 0): EntityMention {
  return { entity: entity as EntityId, mention: words, span: spanOf(words, from) };
}

function entityOf(id: string, label: string, type: EntityType, aliases: readonly string[] = []): Entity {
  const words = [label, ...aliases];
  return {
    id: id as EntityId,
    label,
    type,
    named: true,
    aliases: aliases.map((alias) => ({ label: alias, count: 1 })),
    mentions: words.map((word, index) => ({
      document: document.id,
      sentence: index,
      kind: "name",
      reason: index === 0 ? "first" : "name-part",
      ...spanOf(word, SENTENCES[index]?.start),
    })),
    salience: 0.5,
  };
}

function statementOf(
  sentence: number,
  parts: Pick<Statement<EntityMention>, "subject" | "predicate"> & Partial<Statement<EntityMention>>,
): Statement<EntityMention> {
  return {
    qualifiers: [],
    polarity: "affirmed",
    modality: "asserted",
    attribution: [],
    evidence: [{ document: document.id, sentence, span: SENTENCES[sentence] as Span }],
    rule: "verb",
    confidence: 0.9,
    ...parts,
  };
}

const date: Value = { value: "2020-05-03", datatype: "xsd:date", mention: "3 May 2020", span: spanOf("3 May 2020") };
const rise: Value = {
  value: "4.5",
  datatype: "xsd:decimal",
  unit: "percent",
  comparison: "about",
  mention: "4.5 percent",
  span: spanOf("4.5 percent"),
};

const statements: readonly (readonly [string, Statement<EntityMention>])[] = [
  [
    "s1",
    statementOf(0, {
      subject: mentionOf("anna-lind", "Anna Lind"),
      predicate: { label: "offered help to", lemma: "offer help to", span: spanOf("offered help to") },
      object: mentionOf("omar-reyes", "Omar Reyes"),
      qualifiers: [{ role: "on", value: date }],
      time: { start: "2020-05-03", end: "2020-05-03", mention: "on 3 May 2020", span: spanOf("on 3 May 2020") },
    }),
  ],
  [
    "s2",
    statementOf(1, {
      subject: mentionOf("anna-lind", "Lind", 60),
      predicate: { label: "did not resign", lemma: "resign", span: spanOf("did not resign") },
      polarity: "negated",
      attribution: [
        { source: mentionOf("solaris", "Solaris"), cue: { label: "according to", span: spanOf("According to") } },
      ],
    }),
  ],
  [
    "s3",
    statementOf(2, {
      subject: mentionOf("costs", "Costs"),
      predicate: { label: "may rise by", lemma: "rise by", span: spanOf("may rise by") },
      object: rise,
      modality: "possible",
      confidence: 1,
    }),
  ],
];

/** A graph made by hand: a fact, a denial that someone else reports, and a possibility with a number. */
export const exampleGraph: KnowledgeGraph = {
  documents: [document],
  entities: new Map(
    [
      entityOf("anna-lind", "Anna Lind", "person", ["Lind"]),
      entityOf("omar-reyes", "Omar Reyes", "person"),
      entityOf("solaris", "Solaris", "organization"),
      entityOf("costs", "Costs", "abstract"),
    ].map((entity) => [entity.id, entity]),
  ),
  statements: new Map(statements.map(([id, statement]) => [id as StatementId, statement])),
};
