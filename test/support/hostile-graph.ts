import type {
  DecisionId,
  DocumentId,
  Entity,
  EntityId,
  EntityMention,
  KnowledgeGraph,
  Statement,
  StatementId,
} from "@factline/core";

/** Strings that have broken writers and readers of RDF: injections, escapes, surrogates, control and bidi characters. */
export const hostileStrings: readonly string[] = [
  "a> . <http://evil.example/s> <http://evil.example/p> <http://evil.example/o",
  'say "yes" . \\ """ \'\'\' ',
  '" . <http://evil.example/s> <http://evil.example/p> "o',
  "line\nbreak\r\ntab\tend",
  "\u0000\u0001\u001f\u007f\u0085\u2028\u2029",
  "lone \ud800 and \udc00 surrogates",
  "\ufeff\ufffd\u202eRTL\u200d\ue000\ufffe",
  "👩‍👩‍👧 Ünïcödé العربية 漢字",
  "space < > { } | ^ ` [ ] %zz %41 \\u0041",
  "__proto__",
  "constructor",
  "..",
  "",
  "a:b/c?d#e",
  "@en_US",
  "<script>alert(1)</script>",
];

const text = `${hostileStrings.join(" | ")} end.`;

/** A graph in which every id, label, word and address is one of the given strings. */
export function graphOf(strings: readonly string[], hash = "00ff"): KnowledgeGraph {
  const document = strings[0] as string as DocumentId;
  const mention = (index: number): EntityMention => {
    const entity = strings[index % strings.length] as string;
    return { entity: entity as EntityId, mention: entity, span: { start: 0, end: Math.min(index, text.length) } };
  };
  return {
    documents: [
      {
        id: document,
        text,
        hash,
        title: strings[1] ?? "",
        date: strings[2] ?? "",
        author: document,
        url: document,
        copyOf: document,
        sentences: [],
      },
    ],
    entities: new Map(
      strings.map((string): [EntityId, Entity] => [string as EntityId, entityOf(string, strings, document)]),
    ),
    statements: new Map(
      strings.map((string, index): [StatementId, Statement<EntityMention>] => [
        string as StatementId,
        {
          subject: mention(index),
          predicate: {
            label: string,
            lemma: strings[(index + 1) % strings.length] as string,
            span: { start: 0, end: 1 },
          },
          object:
            index % 2 === 0
              ? mention(index + 1)
              : { value: string, datatype: "xsd:date", unit: string, mention: string, span: { start: 0, end: 1 } },
          qualifiers: [
            {
              role: string,
              value: { value: string, datatype: "xsd:decimal", mention: string, span: { start: 0, end: 1 } },
            },
          ],
          polarity: index % 3 === 0 ? "negated" : "affirmed",
          modality: "asserted",
          attribution:
            index % 4 === 0 ? [{ source: mention(index + 2), cue: { label: string, span: { start: 0, end: 1 } } }] : [],
          time: { start: string, mention: string, span: { start: 0, end: 1 } },
          evidence: [{ document, sentence: index, span: { start: index, end: text.length - index } }],
          rule: string,
          confidence: (index % 10) / 10,
        },
      ]),
    ),
  };
}

function entityOf(string: string, strings: readonly string[], document: DocumentId): Entity {
  return {
    id: string as EntityId,
    label: string,
    type: "event",
    named: true,
    aliases: strings.map((alias) => ({ label: alias, count: 1 })),
    mentions: [{ document, sentence: 0, kind: "name", reason: string, start: 0, end: 1 }],
    salience: 1,
    decisions: [string as DecisionId],
    merges: [{ document, label: string, reason: string, evidence: strings }],
    links: [{ iri: string, label: string, service: string, reason: string, score: 0.5 }],
  };
}

/** A graph of the hostile strings. */
export const hostileGraph: KnowledgeGraph = graphOf(hostileStrings);
