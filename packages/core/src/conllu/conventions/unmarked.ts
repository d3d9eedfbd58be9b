import type { Convention, Edit } from "../convention.ts";

export const unmarked: Convention = {
  id: "unmarked",
  description: "Relative pronouns, question words and adjectives are no mentions.",
  example: "The {Libyan} pilot {who} had landed waved to the crowd.",
  apply: ({ mentions, sentences }) =>
    [...mentions].flatMap(([index, { sentence, head }]): Edit[] => {
      const token = sentences[sentence]?.tokens[head];
      return token?.upos === "ADJ" || token?.xpos.startsWith("W") ? [{ unmarked: index }] : [];
    }),
};

export const namedByOf: Convention = {
  id: "named-by-of",
  description: 'A name after "of" that only names what the noun means is part of the phrase.',
  example: "She moved to the city of {Marseille} in June.",
  apply: ({ mentions, sentences, headedBy, areOne }) =>
    [...mentions].flatMap(([index, { sentence, head }]): Edit[] => {
      const token = sentences[sentence]?.tokens[head];
      const above = token?.deprel === "nmod" ? headedBy(sentence, token.head) : undefined;
      return above !== undefined && areOne(above, index) ? [{ unmarked: index }] : [];
    }),
};
