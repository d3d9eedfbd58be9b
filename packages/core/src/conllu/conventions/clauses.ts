import { type EntityType, type MentionCandidate, subtree } from "../../model/index.ts";
import { type Convention, type Edit, type MarkedSentence, mentionOf } from "../convention.ts";

export const clauseBehindIt: Convention = {
  id: "clause-behind-it",
  description: 'An "it" that stands for a clause behind it means what the clause says.',
  example: "[It] is clear [that the bridge must close].",
  apply: ({ sentences, candidates }) =>
    sentences.flatMap((sentence) =>
      [...sentence.tokens.keys()].flatMap((at): Edit[] => {
        const clause = clauseMeantBy(sentence, at);
        if (clause === undefined) return [];
        const words = subtree(sentence.children, clause).filter((word) => sentence.tokens[word]?.upos !== "PUNCT");
        const content = { first: Math.min(...words), last: Math.max(...words), head: clause };
        const own = { first: at, last: at, head: at };
        const type = typeAt(candidates, sentence, own) ?? typeAt(candidates, sentence, content) ?? "abstract";
        return [
          {
            one: [
              { ...mentionOf(sentence, own, type), kind: "pronoun" },
              { ...mentionOf(sentence, content, type), kind: "clause" },
            ],
          },
        ];
      }),
    ),
};

/** The type that the model gives a phrase, which tells whether a clause is of something that happens. */
function typeAt(
  candidates: readonly MentionCandidate[],
  { index }: MarkedSentence,
  { first, last }: Pick<MentionCandidate, "first" | "last">,
): EntityType | undefined {
  return candidates.find(
    (candidate) => candidate.sentence === index && candidate.first === first && candidate.last === last,
  )?.type;
}

/** The clause that an "it" stands for: a subject beside it, or what an expletive announces. */
function clauseMeantBy({ tokens, children }: MarkedSentence, at: number): number | undefined {
  const { form = "", deprel = "", head = -1 } = tokens[at] ?? {};
  const isExpletive = deprel.startsWith("expl");
  if (form.toLowerCase() !== "it" || !(isExpletive || deprel.startsWith("nsubj"))) return undefined;
  const complements = (children[head] ?? []).filter((child) => tokens[child]?.deprel === "xcomp");
  const below = [head, ...complements].flatMap((verb) => children[verb] ?? []);
  const content = isExpletive ? /^(?:csubj|ccomp)/ : /^csubj/;
  return below.find((child) => child > at && content.test(tokens[child]?.deprel ?? ""));
}
