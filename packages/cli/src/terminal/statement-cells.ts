import {
  type EntityMention,
  isValue,
  type KnowledgeGraph,
  type Modality,
  type Qualifier,
  type Span,
  type Statement,
  tellsPreposition,
  type Value,
  valueWords,
} from "@factline/core";
import { printable } from "./printable.ts";
import type { Cell } from "./table.ts";

type Term = EntityMention | Value;

const modalityWords: Readonly<Record<Modality, string>> = {
  asserted: "",
  possible: "possible",
  future: "to come",
  intended: "planned",
  necessary: "required",
  conditional: "conditional",
  requested: "asked for",
};

function labelOf(term: Term, graph: KnowledgeGraph): string {
  if (isValue(term)) return printable(valueWords(term));
  return printable(graph.entities.get(term.entity)?.label ?? term.mention);
}

/** When a statement holds: the resolved time, else the words of the text. */
function timeOf({ time }: Statement<EntityMention>): string {
  if (!time) return "";
  if (!time.start) return printable(time.mention);
  return time.end && time.end !== time.start ? `${time.start} to ${time.end}` : time.start;
}

/** Who says so, and whether it is so: `stated`, `planned, says X`, `not so`. */
function standing({ polarity, modality, attribution }: Statement<EntityMention>, graph: KnowledgeGraph): Cell {
  const words = [
    polarity === "negated" ? "not so" : "",
    modalityWords[modality],
    ...attribution.map(({ source }) => `says ${labelOf(source, graph)}`),
  ].filter(Boolean);
  if (words.length === 0) return { text: "stated", style: "green" };
  const style = polarity === "negated" ? "red" : modality === "asserted" ? "cyan" : "yellow";
  return { text: words.join(", "), style };
}

/** Roles that are no prepositions, and what a reader would put in their place: the words themselves mostly say it. */
const roleWords: ReadonlyMap<string, string> = new Map([
  ["recipient", "to"],
  ...[
    "purpose",
    "manner",
    "condition",
    "means",
    "complement",
    "content",
    "circumstance",
    "extent",
    "place",
    "time",
  ].map((role): [string, string] => [role, ""]),
]);

function qualifierText({ role, value }: Qualifier<EntityMention>, graph: KnowledgeGraph): string {
  const words = labelOf(value, graph);
  const preposition = roleWords.get(role) ?? role;
  return !preposition || tellsPreposition(words, preposition) ? words : `${preposition} ${words}`;
}

/** Whether a phrase is the time itself: "the months after the vote" of "in the months". */
function beginsIn({ start }: Span, time: Span): boolean {
  return start >= time.start && start < time.end;
}

/** `object` is its label: "review of Ohio's laws" need not be told again that it is of Ohio's laws. */
function furtherArguments(
  { qualifiers, time }: Statement<EntityMention>,
  object: string,
  graph: KnowledgeGraph,
): string {
  return qualifiers
    .filter(({ value }) => !time || !beginsIn(value.span, time.span))
    .map((qualifier) => qualifierText(qualifier, graph))
    .filter((words) => !object.endsWith(` ${words}`))
    .join("; ");
}

/** The cells of one statement: who, did what, to whom, further arguments, when, who says so. */
export function statementCells(statement: Statement<EntityMention>, graph: KnowledgeGraph): Cell[] {
  const object = statement.object ? labelOf(statement.object, graph) : "";
  return [
    { text: labelOf(statement.subject, graph) },
    { text: printable(statement.predicate.label) },
    { text: object },
    { text: furtherArguments(statement, object, graph), style: "dim" },
    { text: timeOf(statement) },
    standing(statement, graph),
  ];
}
