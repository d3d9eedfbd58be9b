import { type Argument, dependents, type Phrase, subtree, type Tree, tokenAt } from "../../model/index.ts";
import type { Pattern } from "../pattern.ts";
import { phraseOf } from "../phrases.ts";
import { isRoleNoun, isTradeNoun } from "../roles.ts";

/** A title and the name that bears it, in one nominal. */
interface Titled {
  readonly name: Phrase;
  /** The first word of the name. */
  readonly first: number;
  readonly title: Phrase;
}

/** Forms of address that stand between an office and a name, and say nothing of the office. */
const ADDRESSES = /^(?:sir|dame|lord|lady|dr|mr|mrs|ms|ayatollah)$/i;

function isAddress(tree: Tree, index: number): boolean {
  return ADDRESSES.test(tokenAt(tree, index).form.replace(".", ""));
}

/** The last of the titles before a name, forms of address only where there is nothing else. */
function titleOf(tree: Tree, titles: readonly number[]): number | undefined {
  return titles.findLast((index) => !isAddress(tree, index)) ?? titles.at(-1);
}

/** `Prime Minister John Howard`: the title hangs on the name. */
function onName(tree: Tree, head: number): Titled | undefined {
  if (tokenAt(tree, head).upos !== "PROPN") return undefined;
  const titles = dependents(tree, head, "nmod:desc", "compound").filter(
    (index) => index < head && (isRoleNoun(tokenAt(tree, index).lemma) || isTradeNoun(tokenAt(tree, index).form)),
  );
  const title = titleOf(tree, titles);
  // "Attorney General" is one office, and nobody's name.
  if (title === undefined || (title === head - 1 && tokenAt(tree, head).form === "General")) return undefined;
  const before = dependents(tree, head, "amod", "compound", "nmod:desc").filter((index) => index < title);
  const words = [title, ...before].flatMap((index) => subtree(tree.children, index)).sort((a, b) => a - b);
  const tokens = words.filter((index) => index <= title || !isAddress(tree, index));
  const addresses = dependents(tree, head, "nmod:desc", "compound").filter((index) => isAddress(tree, index));
  const taken = new Set([...words, ...titles, ...addresses]);
  const name = phraseOf(tree, head, ["appos", "acl", "acl:relcl", "det", "nmod:poss"]).tokens.filter(
    (index) => !taken.has(index),
  );
  return { name: { head, tokens: name }, first: head, title: { head: title, tokens } };
}

/** `director General Suleiman`: the name hangs on the title. */
function onTitle(tree: Tree, head: number): Titled | undefined {
  const names = dependents(tree, head, "flat").filter((index) => tokenAt(tree, index).upos === "PROPN");
  const [first] = names;
  if (first === undefined || !isRoleNoun(tokenAt(tree, head).lemma)) return undefined;
  const tokens = phraseOf(tree, head, ["flat", "det", "appos", "acl:relcl", "nmod", "nmod:poss"]).tokens;
  const words = names.flatMap((index) => subtree(tree.children, index)).sort((a, b) => a - b);
  const name = names.flatMap((index) => phraseOf(tree, index, ["appos"]).tokens).sort((a, b) => a - b);
  const title = { head, tokens: tokens.filter((index) => !words.includes(index)) };
  return { name: { head, tokens: name }, first, title };
}

function asArgument(phrase: Phrase, role: Argument["role"], others: readonly Phrase[] = []): Argument {
  return { role, deprel: "nmod:desc", marks: [], phrase, conjuncts: [phrase, ...others] };
}

/** `athletes Ida Holm and Per Lund`: a title in the plural is that of all names behind it. */
function furtherBearers(tree: Tree, { first, title: { head } }: Titled): Phrase[] {
  if (tokenAt(tree, head).xpos !== "NNS") return [];
  const names = dependents(tree, first, "conj").filter((index) => tokenAt(tree, index).upos === "PROPN");
  return names.map((index) => phraseOf(tree, index, ["appos", "acl", "acl:relcl"]));
}

/** Titles before names. */
export const title: Pattern = {
  id: "title",
  description: "A title before a name: the person holds the role.",
  example: { text: "Deputy Mayor Dame Karin Holm resigned.", yields: "Karin Holm | Deputy Mayor" },
  apply(tree, head) {
    const found = onName(tree, head) ?? onTitle(tree, head);
    if (!found || found.name.tokens.length === 0) return [];
    const predicate = { head: found.title.head, tokens: [] };
    const given = [
      asArgument(found.name, "subject", furtherBearers(tree, found)),
      asArgument(found.title, "complement"),
    ];
    // `carmaker Lyndon`: what does something is named, and no person.
    const pattern = isTradeNoun(tokenAt(tree, found.title.head).form) ? "naming" : "title";
    return [{ sentence: tree.sentence, pattern, predicate, marks: [], voice: "active", arguments: given }];
  },
};
