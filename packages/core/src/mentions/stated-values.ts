import {
  baseRelation,
  type Children,
  type EntityType,
  headOf,
  type ParsedSentence,
  type Time,
  type Token,
  type Value,
} from "../model/index.ts";
import type { Extent } from "./phrase.ts";
import { findQuantities } from "./quantity.ts";
import type { TimeExpression } from "./time.ts";

/** A stretch of words that states a time or a quantity. */
export interface StatedValue extends Extent {
  readonly head: number;
  readonly value: Value;
  readonly type: EntityType;
  readonly time?: Time;
}

/** Puts together what a sentence states in times, which were found, and in quantities; where both read the same words, the time stands. */
export function statedValues(
  { tokens }: ParsedSentence,
  children: Children,
  found: readonly TimeExpression[],
): StatedValue[] {
  const values: StatedValue[] = [];
  for (const { first, last, value, time } of found)
    values.push({ first, last, head: headOf(tokens, { first, last }), value, type: "time", time });
  for (const { kind, first, last, value } of findQuantities(tokens)) {
    if (kind === "count" || found.some((time) => meet(time, { first, last }))) continue;
    const quantity = { first, last, head: headOf(tokens, { first, last }), value, type: typeOf(value) };
    if (isSomebody(tokens, children, quantity) || isMeasureOf(tokens, children, quantity)) continue;
    values.push(quantity);
  }
  return values;
}

/** The treebank takes how long something lasts for a time. */
function typeOf({ datatype }: Value): EntityType {
  return datatype === "xsd:duration" ? "time" : "abstract";
}

function meet(a: Extent, b: Extent): boolean {
  return a.first <= b.last && b.first <= a.last;
}

/** `The 34-year-old`, `the second`, `the three`: an age, a place in an order or a number with an article that is an argument stands for whoever has it. */
function isSomebody(tokens: readonly Token[], children: Children, { head, value }: StatedValue): boolean {
  const { lemma, deprel, upos } = tokens[head] as Token;
  const hasArticle = (children[head] ?? []).some((child) => baseRelation((tokens[child] as Token).deprel) === "det");
  const isNumber = upos === "NUM" && value.unit === undefined && value.datatype === "xsd:integer";
  return (
    (lemma === "old" || value.unit === "ordinal" || isNumber) &&
    hasArticle &&
    /^(?:nsubj|obj|iobj|obl|nmod|conj|appos)/.test(deprel)
  );
}

/** A quantity that something else is measured by, as in "ten litres of milk", leaves the thing a mention; "40 euros a day" does not. */
function isMeasureOf(tokens: readonly Token[], children: Children, { head, last }: StatedValue): boolean {
  return (children[head] ?? []).some(
    (child) =>
      child > last &&
      (tokens[child] as Token).deprel === "nmod" &&
      !isBeside(tokens, children, child, last) &&
      !isRate(tokens, child, last),
  );
}

/** `between $2 and $4 a dose`: what it is counted by stands right behind it, with an article. */
function isRate(tokens: readonly Token[], noun: number, last: number): boolean {
  const { form = "", head } = tokens[last + 1] ?? {};
  return /^(?:an?|each|every)$/i.test(form) && head === noun && noun === last + 2;
}

/** `5 degrees in Oslo`, `20 percent by May`: where, when or from what it was measured makes no thing of it; the "in" of "four in five" does. */
function isBeside(tokens: readonly Token[], children: Children, noun: number, last: number): boolean {
  return (children[noun] ?? []).some((child) => {
    const { deprel, form } = tokens[child] as Token;
    return (
      child > last &&
      deprel === "case" &&
      /^(?:in|at|on|by|from|since|during|for|before|after|below|above)$/i.test(form)
    );
  });
}
