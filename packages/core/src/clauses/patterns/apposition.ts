import { type Argument, dependents, type Phrase, subtree, type Tree, tokenAt } from "../../model/index.ts";
import type { Pattern } from "../pattern.ts";
import { isClausal, phraseOf } from "../phrases.ts";
import { isRoleNoun } from "../roles.ts";

function nominal(phrase: Phrase, role: Argument["role"], deprel: string): Argument {
  return { role, deprel, marks: [], phrase, conjuncts: [phrase] };
}

/** A noun that describes, beside a name; a mere alias, amount or date describes nothing. */
function describes(tree: Tree, noun: number): boolean {
  const { upos } = tokenAt(tree, noun);
  if (isField(tree, noun)) return false;
  return (upos === "NOUN" && !isClausal(tree, noun)) || isOffice(tree, noun) || isOneOf(tree, noun);
}

/** `Jack Nicklaus (golf)`: a bare noun in brackets that is no office says where somebody is from or what they do. */
function isField(tree: Tree, noun: number): boolean {
  const below = dependents(tree, noun, "punct");
  const isBracketed = below.some((index) => /^(?:\(|-LRB-)$/.test(tokenAt(tree, index).form));
  const isBare = (tree.children[noun] ?? []).length === below.length;
  return isBracketed && isBare && !isRoleNoun(tokenAt(tree, noun).lemma.toLowerCase());
}

/** `one of the founders`; `one of them` tells nothing. */
function isOneOf(tree: Tree, word: number): boolean {
  const whole = dependents(tree, word, "nmod").find((noun) => noun > word);
  return tokenAt(tree, word).lemma === "one" && whole !== undefined && tokenAt(tree, whole).upos === "NOUN";
}

/** `Damian Wells, the U.S. Attorney`, `Joan Petrie, a Republican`: an office with a capital and an article, or one of many. */
function isOffice(tree: Tree, noun: number): boolean {
  const { upos, lemma } = tokenAt(tree, noun);
  const [article] = dependents(tree, noun, "det");
  if (upos !== "PROPN" || article === undefined) return false;
  return isRoleNoun(lemma.toLowerCase()) || /^an?$/i.test(tokenAt(tree, article).form);
}

/** An apposition behind coordinated nouns describes the last of them. */
function lastBefore(tree: Tree, head: number, apposed: number): number {
  const conjuncts = dependents(tree, head, "conj").filter((index) => index < apposed && !isClausal(tree, index));
  return conjuncts.at(-1) ?? head;
}

/** Name first: the description is what it is; description first: the name is the subject. */
function ordered(tree: Tree, head: number, apposed: number): readonly [number, number] | undefined {
  const named = tokenAt(tree, head).upos === "PROPN" || isTitledName(tree, head);
  if (named && describes(tree, apposed)) return [head, apposed];
  if (tokenAt(tree, apposed).upos === "PROPN" && describes(tree, head)) return [apposed, head];
  return undefined;
}

/** `co-founder Tim Ek`, with the name hung on the title. */
function isTitledName(tree: Tree, head: number): boolean {
  const isNext = (index: number) => index === head + 1 && tokenAt(tree, index).upos === "PROPN";
  return isRoleNoun(tokenAt(tree, head).lemma) && dependents(tree, head, "flat").some(isNext);
}

/** A name and what describes it, of a noun and what stands beside it. */
function pairOf(tree: Tree, head: number, apposed: number): readonly [number, number] | undefined {
  const pair = ordered(tree, lastBefore(tree, head, apposed), apposed);
  const areAlike = tokenAt(tree, head).xpos === tokenAt(tree, apposed).xpos;
  if (pair || !areAlike || !describes(tree, head) || !describes(tree, apposed)) return pair;
  // `his wife, the actress Ana Ruiz`: the name behind the second description is of the first, too.
  const behind = namesBeside(tree, apposed).find((index) => index > apposed);
  if (behind !== undefined) return [behind, head];
  // `his wife, Ana Ruiz, a surgeon`: what stands in commas behind the name describes it.
  const between = namesBeside(tree, head).find((index) => index < apposed);
  const [first = 0] = subtree(tree.children, apposed);
  return between !== undefined && tree.tokens[first]?.form === "," ? [between, apposed] : undefined;
}

function namesBeside(tree: Tree, noun: number): number[] {
  return dependents(tree, noun, "appos").filter((index) => tokenAt(tree, index).upos === "PROPN");
}

/** `two mayors, Ana Ruiz and Karin Holm`: a description in the plural holds for all names behind it. */
function namesBehind(tree: Tree, name: number, description: number): number[] {
  if (description > name || tokenAt(tree, description).xpos !== "NNS") return [];
  return dependents(tree, name, "conj").filter((index) => tokenAt(tree, index).upos === "PROPN");
}

/** `professor of history and curator of the show`: a role hung on what another one is of stands beside that role. */
function rolesBehind(tree: Tree, description: number): number[] {
  if (!isRoleNoun(tokenAt(tree, description).lemma)) return [];
  return dependents(tree, description, "nmod")
    .filter((index) => index > description && !isRoleNoun(tokenAt(tree, index).lemma))
    .flatMap((index) => dependents(tree, index, "conj"))
    .filter((index) => isRoleNoun(tokenAt(tree, index).lemma) && tokenAt(tree, index).xpos === "NN");
}

/** Appositions that say what a name is. */
export const apposition: Pattern = {
  id: "apposition",
  description: "A name and a description beside each other: the name is what the description says.",
  example: { text: "Ana Ruiz, a surgeon from Vigo, spoke.", yields: "Ana Ruiz | a surgeon from Vigo" },
  apply(tree, head) {
    return dependents(tree, head, "appos").flatMap((apposed, order) => {
      if (order > 0 && tokenAt(tree, head).upos !== "PROPN" && !describes(tree, apposed)) return [];
      // `by one vote: Dunne's`: whose it is, it is not.
      if (dependents(tree, apposed, "case").some((index) => tokenAt(tree, index).xpos === "POS")) return [];
      const pair = pairOf(tree, head, apposed);
      if (!pair) return [];
      const [called, description] = pair;
      const { deprel, head: title } = tokenAt(tree, called);
      const name = deprel === "flat" && isTitledName(tree, title) ? title : called;
      const bearers = [name, ...namesBehind(tree, name, description)];
      const subject = {
        ...nominal(phraseOf(tree, name, ["appos", "acl:relcl"]), "subject", "nsubj"),
        conjuncts: bearers.map((index) => phraseOf(tree, index, ["appos", "acl:relcl"])),
      };
      const heads = [
        description,
        ...[...dependents(tree, description, "conj"), ...rolesBehind(tree, description)].filter(
          (index) => describes(tree, index) && (description === apposed || index < name),
        ),
      ];
      const phrases = heads.map((index) => phraseOf(tree, index, ["appos", "acl:relcl"]));
      const complement = { ...nominal(phrases[0] as Phrase, "complement", "appos"), conjuncts: phrases };
      const predicate = { head: apposed, tokens: [] };
      return [
        {
          sentence: tree.sentence,
          pattern: "apposition",
          predicate,
          marks: [],
          voice: "active",
          arguments: [subject, complement],
        },
      ];
    });
  },
};
