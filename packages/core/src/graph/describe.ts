/** What a thing without a name is called: the most telling of the phrases that mean it. */
import type { Mention } from "../model/index.ts";
import { phraseLabel } from "./phrase-label.ts";
import type { Referent, Source } from "./source.ts";

/** The rule whose mentions say what a thing is, not what it is called. */
const PREDICATE = "predicate-noun";

/** The rule that joins what stands beside a noun to it. */
const APPOSITION = "apposition";

/** The rules that join what no other rule knows. */
const LEARNED: ReadonlySet<string | undefined> = new Set(["learned-noun", "certain-noun"]);

/** What a referent without a name is called: by its most telling noun phrase, else by its first pronoun as written. */
export function describe(source: Source, referent: Referent): string {
  const phrases = referent.filter(
    ({ mention, reason }) => mention.kind !== "pronoun" && (reason !== PREDICATE || namesIt(source, mention)),
  );
  // What the model alone takes for the same thing may call it by a worse name: "unemployment", "the highest level".
  const first = phrases[0]?.mention;
  const isBare = isBareNoun(source, first);
  const sure = phrases.filter(
    ({ mention, reason }, at) =>
      at === 0 ||
      ((!LEARNED.has(reason) || (isBare && haveOneNoun(source, mention, first))) &&
        !(isBare && describesOnly(source, mention, reason))),
  );
  // "The yard, the last on the Clyde" is a yard.
  const nouns = sure.filter(({ mention }) => hasNoun(source, mention));
  const nominals = (nouns.length > 0 ? nouns : sure).map(({ mention }) => phraseLabel(source, mention));
  if (nominals.length > 0) {
    const best = nominals.reduce((one, other) => (telling(other) > telling(one) ? other : one));
    return nominals.find((label) => label === uncapitalize(best)) ?? best;
  }
  const [only] = referent;
  const label = only ? phraseLabel(source, only.mention) : "";
  return PERSONAL.get(label.toLowerCase()) ?? label;
}

/** "The winner was the Sweden First party": with an article and names before its noun, a predicate is what something is called. */
function namesIt(source: Source, { sentence, first, head }: Mention): boolean {
  const [article, ...own] = source.trees[sentence]?.tokens.slice(first, head) ?? [];
  return article?.form === "the" && own[0]?.upos === "PROPN" && own.every(({ form }) => /^\p{Lu}/u.test(form));
}

function hasNoun(source: Source, { sentence, head }: Mention): boolean {
  return /^(?:NOUN|PROPN)$/.test(source.trees[sentence]?.tokens[head]?.upos ?? "");
}

/** "Prison" of a headline and "the Latacunga prison": of a place or a body the second says more, with the same noun. */
function haveOneNoun(source: Source, one: Mention, other: Mention | undefined): boolean {
  const lemmaOf = ({ sentence, head }: Mention) => source.trees[sentence]?.tokens[head]?.lemma.toLowerCase();
  const isFirm = one.type === "place" || one.type === "organization";
  return isFirm && other !== undefined && lemmaOf(one) === lemmaOf(other);
}

/** Whether a noun in the singular stands without article: it is what a thing is called. */
function isBareNoun(source: Source, mention: Mention | undefined): boolean {
  if (mention?.kind !== "nominal") return false;
  const tokens = source.trees[mention.sentence]?.tokens ?? [];
  const own = tokens.slice(mention.first, mention.head + 1);
  return (
    tokens[mention.head]?.xpos === "NN" && own.every(({ upos }) => upos === "NOUN" || upos === "PUNCT" || upos === "X")
  );
}

/** `pre-eclampsia, a form of high blood pressure`: what stands beside a noun with an indefinite article says what kind it is. */
function describesOnly(source: Source, mention: Mention, reason: string): boolean {
  const tokens = source.trees[mention.sentence]?.tokens ?? [];
  return reason === APPOSITION && /^an?$/i.test(tokens[mention.first]?.form ?? "");
}

/** What somebody of whom only possessors are known is called: `our` is who `we` is. */
const PERSONAL: ReadonlyMap<string, string> = new Map(
  Object.entries({
    my: "I",
    me: "I",
    our: "we",
    us: "we",
    your: "you",
    his: "he",
    him: "he",
    her: "she",
    their: "they",
    them: "they",
    its: "it",
  }),
);

function uncapitalize(label: string): string {
  return label.slice(0, 1).toLowerCase() + label.slice(1);
}

function telling(label: string): number {
  const words = label.split(" ").length;
  return (/\p{Lu}/u.test(label) ? 2 : 0) + Math.min(words, 4);
}
