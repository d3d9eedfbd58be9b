/** What an adverb tells of its verb: how, where, how often. */
import { type Argument, type Tree, tokenAt } from "../model/index.ts";
import { MEASURING } from "./factuality/polarity.ts";

/** Adverbs of manner and place; those of degree and of stance say nothing that a graph could use. */
export function adverbRole(tree: Tree, argument: Argument): string | undefined {
  const { form, upos } = tokenAt(tree, argument.phrase.head);
  const word = form.toLowerCase();
  if (["there", "here", "abroad", "home", "nearby", "overseas", "elsewhere"].includes(word)) return "place";
  if (word === "twice" || isOnlyOnce(tree, argument) || isCompared(tree, argument)) return "extent";
  if (isShort(tree, argument)) return "extent";
  if (isRank(tree, argument)) return "as";
  if (isNounByNoun(tree, argument)) return "manner";
  const isBare = argument.phrase.tokens.length === 1;
  const manner = MANNER.has(word) ? isBare || isTooMuch(tree, argument) : /.ly$/.test(word) && !STANCE.has(word);
  return upos === "ADV" && manner ? "manner" : undefined;
}

/** `only once in four attempts`. */
function isOnlyOnce(tree: Tree, { phrase }: Argument): boolean {
  const words = phrase.tokens.map((index) => tokenAt(tree, index).form.toLowerCase()).join(" ");
  return /^(?:only|just) once$/.test(words);
}

/** `finished third`, `came last`. */
function isRank(tree: Tree, { phrase: { head, tokens } }: Argument): boolean {
  const verb = tree.tokens[tokenAt(tree, head).head]?.lemma ?? "";
  const isPlace = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|\d+(?:st|nd|rd|th))$/i;
  return tokens.length === 1 && isPlace.test(tokenAt(tree, head).form) && /^(?:finish|come|place|rank|end)$/.test(verb);
}

/** `meeting by meeting`, `door to door`. */
function isNounByNoun(tree: Tree, { phrase: { head, tokens } }: Argument): boolean {
  const [first, last] = [tokenAt(tree, head), tokenAt(tree, tokens.at(-1) ?? head)];
  return tokens.length === 3 && first.upos === "NOUN" && last.lemma === first.lemma && tokens[0] === head;
}

/** `twice as long as before`, `more than elsewhere`, `as far away as Aleppo`. */
function isCompared(tree: Tree, { phrase }: Argument): boolean {
  const words = phrase.tokens.map((index) => tokenAt(tree, index).form.toLowerCase());
  return words.length > 2 && (words.includes("than") || words.filter((word) => word === "as").length > 1);
}

/** `almost doubled`, `nearly reached 90 euros`. */
function isShort(tree: Tree, { phrase: { head, tokens } }: Argument): boolean {
  const verb = tree.tokens[tokenAt(tree, head).head]?.lemma ?? "";
  return tokens.length === 1 && /^(?:almost|nearly)$/i.test(tokenAt(tree, head).form) && MEASURING.has(verb);
}

/** `ordered too late`. */
function isTooMuch(tree: Tree, { phrase: { tokens } }: Argument): boolean {
  const [first = -1] = tokens;
  return tokens.length === 2 && /^(?:too|so|very)$/i.test(tokenAt(tree, first).form);
}

/** Adverbs of manner without the ending. */
const MANNER: ReadonlySet<string> = new Set(
  "well badly hard fast alone together apart ahead further again late soon straight aside unopposed unbeaten".split(
    " ",
  ),
);

const STANCE: ReadonlySet<string> = new Set(
  `only early really actually obviously clearly certainly probably possibly likely apparently allegedly reportedly
  especially particularly mainly mostly largely nearly hardly simply merely finally recently currently previously family surely luckily fortunately unfortunately
  interestingly rarely scarcely supposedly presumably hopefully shortly respectively basically generally usually typically originally`.split(
    /\s+/,
  ),
);
