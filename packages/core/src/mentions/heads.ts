import { baseRelation, type Children, childrenOf, type Token } from "../model/index.ts";

/** Relations by which a word is part of the word above it, so that it heads no phrase of its own. */
const INSIDE: ReadonlySet<string> = new Set([
  "flat",
  "fixed",
  "goeswith",
  "reparandum",
  "discourse",
  "punct",
  "case",
  "cc",
  "mark",
]);

/** Relations that only a nominal bears, whatever its part of speech. */
const NOMINAL: ReadonlySet<string> = new Set([
  "nsubj",
  "obj",
  "iobj",
  "obl",
  "nmod",
  "appos",
  "dislocated",
  "vocative",
]);

/** Relations of words that stand before a noun: a name there is a mention, a common noun only qualifies. */
const BEFORE_NOUN: ReadonlySet<string> = new Set(["compound", "nmod:desc"]);

/** Relations under which a noun says what something is called or how much there is, and refers to nothing. */
const NOT_REFERRING: ReadonlySet<string> = new Set(["expl"]);

function isNominal(token: Token): boolean {
  return NOMINAL.has(baseRelation(token.deprel)) && token.deprel !== "obl:unmarked";
}

function namesInside(tokens: readonly Token[], token: Token): boolean {
  const above = tokens[token.head];
  return token.upos === "PROPN" && above !== undefined && above.upos !== "PROPN";
}

/** A relation, or for a conjunct the relation of the first conjunct. */
function ownRelation(tokens: readonly Token[], index: number): string {
  let token = tokens[index] as Token;
  for (let steps = 0; token.deprel === "conj" && steps < tokens.length; steps++) token = tokens[token.head] as Token;
  return token.deprel;
}

function headsPhrase(tokens: readonly Token[], children: Children, index: number): boolean {
  const token = tokens[index] as Token;
  const relation = ownRelation(tokens, index);
  if (INSIDE.has(baseRelation(token.deprel)) || NOT_REFERRING.has(baseRelation(relation))) return false;
  switch (token.upos) {
    case "NOUN":
    case "PROPN":
      return BEFORE_NOUN.has(relation) || relation.startsWith("compound:") ? namesInside(tokens, token) : true;
    case "PRON":
      return token.xpos !== "EX" && !isPleonastic(tokens, children, index);
    case "NUM":
    case "SYM":
      return isNominal({ ...token, deprel: relation }) || isTime(token, relation);
    case "DET":
      return isNominal({ ...token, deprel: relation });
    case "ADJ":
      return isNominal({ ...token, deprel: relation }) && isNominalised(tokens, children, index);
    case "X":
      return isNominal({ ...token, deprel: relation });
    default:
      return false;
  }
}

/** Verbs of appearance, weather and time, whose "it" means nothing when a clause or a place follows. */
const IMPERSONAL: ReadonlySet<string> = new Set(["seem", "appear", "turn", "happen", "rain", "snow", "take"]);

/** "It" that means nothing: "it seems that", "it is clear that", "when it comes to". */
function isPleonastic(tokens: readonly Token[], children: Children, index: number): boolean {
  const { form, deprel, head } = tokens[index] as Token;
  const verb = tokens[head];
  if (form.toLowerCase() !== "it" || baseRelation(deprel) !== "nsubj" || !verb) return false;
  const below = (children[head] ?? []).map((child) => tokens[child] as Token);
  const hasClause = below.some((token) => /^(?:csubj|ccomp|xcomp)/.test(token.deprel));
  if (IMPERSONAL.has(verb.lemma)) return hasClause;
  if (verb.lemma === "come")
    return below.some((token) => token.form === "when") && below.some((token) => token.deprel === "obl");
  return below.some((token) => token.deprel.startsWith("csubj"));
}

function isTime(token: Token, relation: string): boolean {
  return token.upos === "NUM" && (relation === "obl:unmarked" || relation === "root");
}

/** An adjective with an article or a number of its own stands for what it describes: "the poor", "the latter", "most of them". */
function isNominalised(tokens: readonly Token[], children: Children, index: number): boolean {
  return (children[index] ?? []).some((child) => {
    const relation = baseRelation((tokens[child] as Token).deprel);
    // The treebanks hang what there is most of on the adjective by `obl`.
    const isOf = relation === "obl" && (children[child] ?? []).some((mark) => tokens[mark]?.lemma === "of");
    return isOf || relation === "det" || relation === "nummod" || relation === "nmod";
  });
}

/** Indices of the tokens that head a phrase which can be an argument, in text order. */
export function findHeads(tokens: readonly Token[]): number[] {
  const children = childrenOf(tokens);
  return [...tokens.keys()].filter((index) => headsPhrase(tokens, children, index));
}
