import { dependents, type Tree, tokenAt } from "../model/index.ts";

const MONTHS = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:[a-z]*|\.)$/i;

/** Whether a token names a day, a month or a year. */
export function isDate(tree: Tree, index: number): boolean {
  const { upos, form } = tokenAt(tree, index);
  const month = dependents(tree, index, "nmod:unmarked", "compound").some((child) =>
    MONTHS.test(tokenAt(tree, child).form),
  );
  return MONTHS.test(form) || /day$/.test(form) || (upos === "NUM" && (month || /^\d{4}$/.test(form)));
}
