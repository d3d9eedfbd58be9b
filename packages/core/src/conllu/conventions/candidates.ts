import { headOf, type MentionCandidate } from "../../model/index.ts";
import { type Convention, type Edit, type Marking, mentionOf } from "../convention.ts";

/** The candidate that each word heads, the likeliest of several. */
function candidatesByHead({ candidates, sentences }: Marking): ReadonlyMap<string, MentionCandidate> {
  const best = new Map<string, MentionCandidate>();
  for (const candidate of candidates) {
    const key = `${candidate.sentence} ${headOf(sentences[candidate.sentence]?.tokens ?? [], candidate)}`;
    const known = best.get(key);
    if (!known || known.score < candidate.score) best.set(key, candidate);
  }
  return best;
}

/** Parts of speech of what is an argument to the tree, but need be no mention to the treebank. */
const DOUBTFUL: ReadonlySet<string> = new Set(["NOUN", "NUM", "ADV", "PRON", "DET", "PROPN"]);

export const doubted: Convention = {
  id: "doubted",
  description: "What the model, which has learnt from the treebank, takes for no mention is none.",
  example: "The show took {place} in Bern. He took {part} in it.",
  apply: (marking) => {
    // A model without candidates doubts nothing.
    if (marking.candidates.length === 0) return [];
    const known = candidatesByHead(marking);
    return [...marking.mentions].flatMap(([index, { sentence, head }]): Edit[] => {
      const isDoubtful = DOUBTFUL.has(marking.sentences[sentence]?.tokens[head]?.upos ?? "");
      return isDoubtful && !known.has(`${sentence} ${head}`) ? [{ unmarked: index }] : [];
    });
  },
};

/** A head has its mention by all spans of it together, so that the likeliest of them need not be likelier than none; below this it is one guess of many. */
const LEAST_SCORE = -1;

export const modelsEnds: Convention = {
  id: "models-ends",
  description: "A phrase ends where the model ends it: a time with no preposition.",
  example: "The mill closed around [1998].",
  apply: (marking) => {
    const best = candidatesByHead(marking);
    const exact = new Set(marking.candidates.map(({ sentence, first, last }) => `${sentence} ${first} ${last}`));
    return [...marking.mentions].flatMap(([index, { sentence, head, first, last }]): Edit[] => {
      const candidate = best.get(`${sentence} ${head}`);
      if (!candidate || candidate.score <= LEAST_SCORE || exact.has(`${sentence} ${first} ${last}`)) return [];
      return [{ resized: index, first: candidate.first, last: candidate.last }];
    });
  },
};

/** Parts of speech of what the treebank marks inside longer names and dates. */
const INSIDE: ReadonlySet<string> = new Set(["NOUN", "PROPN", "NUM", "SYM", "DET", "X"]);

export const modelsOwn: Convention = {
  id: "models-own",
  description: "What the model takes for a mention inside a longer name is one: the same name again, or an apposition.",
  example: "She studied at the University of [Vienna]. [Vienna] has four of them.",
  apply: (marking) => {
    const named = firstOfName(marking);
    return marking.candidates.flatMap((candidate): Edit[] => {
      const sentence = marking.sentences[candidate.sentence];
      if (!sentence || candidate.score <= 0) return [];
      const head = headOf(sentence.tokens, candidate);
      const token = sentence.tokens[head];
      if (!token || marking.headedBy(candidate.sentence, head) !== undefined || !INSIDE.has(token.upos)) return [];
      const above = token.deprel === "appos" ? marking.headedBy(candidate.sentence, token.head) : undefined;
      const same = above ?? (token.upos === "PROPN" ? named.get(nameOf(marking, candidate)) : undefined);
      const own = mentionOf(sentence, { ...candidate, head }, candidate.type);
      return [{ one: same === undefined ? [own] : [same, own] }];
    });
  },
};

/** The first mention of each name. */
function firstOfName(marking: Marking): ReadonlyMap<string, number> {
  const named = new Map<string, number>();
  for (const [index, mention] of marking.mentions) {
    const isName = marking.sentences[mention.sentence]?.tokens[mention.head]?.upos === "PROPN";
    const name = nameOf(marking, mention);
    if (isName && !named.has(name)) named.set(name, index);
  }
  return named;
}

/** The words of a phrase without article and possessive mark. */
function nameOf(
  { sentences }: Marking,
  { sentence, first, last }: Pick<MentionCandidate, "sentence" | "first" | "last">,
): string {
  const words = (sentences[sentence]?.tokens ?? []).slice(first, last + 1).map(({ form }) => form);
  return words.filter((form) => !/^(?:the|['’]s)$/i.test(form)).join(" ");
}
