/** Times told by the distance to a dated event: `a week after the election of 4 November`. */
import { type Argument, type Clause, dependents, type Time, type Tree, tokenAt } from "../model/index.ts";
import type { Scope } from "./scope.ts";
import { spanOf, textOf } from "./words.ts";

const DAYS: ReadonlyMap<string, number> = new Map([
  ["day", 1],
  ["week", 7],
  ["fortnight", 14],
]);

const NUMBERS: readonly string[] = [
  "",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

/** When a clause holds, if one of its phrases counts from an event whose date stands with it. */
export function relativeTime(scope: Scope, tree: Tree, clause: Clause): Time | undefined {
  for (const argument of clause.arguments) {
    const sign = argument.marker === "after" ? 1 : argument.marker === "before" ? -1 : 0;
    const date = sign === 0 ? undefined : dateOf(scope, tree, argument.phrase.head);
    const measure = date === undefined ? undefined : measureOf(tree, clause, argument);
    const start = date && measure !== undefined ? shift(tree, date, measure, sign) : undefined;
    if (!start || measure === undefined) continue;
    const tokens = [...measureTokens(tree, measure), ...argument.marks, ...argument.phrase.tokens].sort(
      (a, b) => a - b,
    );
    return { start, end: start, mention: textOf(scope, tree, tokens), span: spanOf(tree, tokens) };
  }
  return undefined;
}

/** The day that stands with an event: `the vote of 7 June`. */
function dateOf(scope: Scope, tree: Tree, event: number): string | undefined {
  const behind = dependents(tree, event, "nmod").filter((index) => index > event);
  const values = behind.map((index) => scope.mentionAt(tree.sentence, index)?.value);
  return values.find((value) => value?.datatype === "xsd:date")?.value;
}

/** The noun that measures the distance: it hangs on the event or stands as a phrase of its own right before the preposition. */
function measureOf(tree: Tree, clause: Clause, { marks, phrase }: Argument): number | undefined {
  const [mark = 0] = marks;
  const own = dependents(tree, phrase.head, "nmod", "obl", "advmod").filter((index) => index < mark);
  const beside = clause.arguments
    .filter(({ deprel }) => deprel === "obl:unmarked")
    .map((argument) => argument.phrase.head);
  return [...own, ...beside].find((index) => index === mark - 1 && DAYS.has(tokenAt(tree, index).lemma));
}

function measureTokens(tree: Tree, measure: number): number[] {
  return [...(tree.children[measure] ?? []).filter((index) => index < measure), measure];
}

/** A date so many days earlier or later. */
function shift(tree: Tree, date: string, measure: number, sign: number): string | undefined {
  const count = countOf(tree, measure);
  const days = DAYS.get(tokenAt(tree, measure).lemma);
  const from = Date.parse(`${date}T00:00:00Z`);
  if (count === undefined || days === undefined || Number.isNaN(from)) return undefined;
  return new Date(from + sign * count * days * 86_400_000).toISOString().slice(0, 10);
}

function countOf(tree: Tree, measure: number): number | undefined {
  const before = dependents(tree, measure, "nummod", "det").map((index) => tokenAt(tree, index).form.toLowerCase());
  for (const word of before) {
    if (word === "a" || word === "an" || word === "the") return 1;
    const number = NUMBERS.includes(word) ? NUMBERS.indexOf(word) : Number(word);
    if (Number.isInteger(number) && number > 0) return number;
  }
  return undefined;
}
