import { type Mention, subtree } from "../../model/index.ts";
import { type Convention, type Edit, mentionOf } from "../convention.ts";

const YEAR = /^[12]\d{3}$/;

export const year: Convention = {
  id: "year",
  description: "The year in a date is a mention of its own; each naming of a year means that year.",
  example: "The mill opened on May 3, [1998]. It burned on June 9, [1998].",
  apply: ({ sentences, mentions }) => {
    const known = new Map<string, number | Mention>();
    for (const [index, { first, last, sentence }] of mentions) {
      const form = sentences[sentence]?.tokens[first]?.form ?? "";
      if (first === last && YEAR.test(form) && !known.has(form)) known.set(form, index);
    }
    return sentences.flatMap((sentence) =>
      [...sentence.tokens.entries()].flatMap(([at, { form, deprel }]): Edit[] => {
        if (!YEAR.test(form) || !/^(?:nmod|obl:unmarked)/.test(deprel)) return [];
        const own = mentionOf(sentence, { first: at, last: at, head: at }, "time");
        const same = known.get(form);
        if (same === undefined) known.set(form, own);
        return [{ one: same === undefined ? [own] : [same, own] }];
      }),
    );
  },
};

const DAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

export const dateBehindDay: Convention = {
  id: "date-behind-day",
  description: "A weekday and the date behind it are two mentions of one day.",
  example: "The mill closed on [Friday], [May 8, 2009].",
  apply: ({ sentences, mentions }) =>
    [...mentions].flatMap(([index, { sentence: place, first, head }]): Edit[] => {
      const sentence = sentences[place];
      if (!sentence || !DAY.test(sentence.tokens[head]?.form ?? "")) return [];
      const below = sentence.children[head] ?? [];
      const date = below.find((child) => child > head && sentence.tokens[child]?.deprel === "appos");
      if (date === undefined) return [];
      const words = subtree(sentence.children, date).filter((word) => sentence.tokens[word]?.upos !== "PUNCT");
      const own = { first: Math.min(...words), last: Math.max(...words), head: date };
      return [{ resized: index, first, last: head }, { one: [index, mentionOf(sentence, own, "time")] }];
    }),
};

export const age: Convention = {
  id: "age",
  description: "An age in commas behind somebody's name means whose it is.",
  example: "[Ada Berg], [42], has left the bank.",
  apply: ({ sentences, mentions, headedBy }) =>
    [...mentions].flatMap(([person, { sentence: place, last, type }]): Edit[] => {
      const sentence = sentences[place];
      const [comma, number, close] = sentence?.tokens.slice(last + 1, last + 4) ?? [];
      const isAge = comma?.form === "," && /^\d{1,3}$/.test(number?.form ?? "") && close?.upos === "PUNCT";
      if (!sentence || type !== "person" || !isAge) return [];
      const at = last + 2;
      return [
        { one: [person, headedBy(place, at) ?? mentionOf(sentence, { first: at, last: at, head: at }, "person")] },
      ];
    }),
};
