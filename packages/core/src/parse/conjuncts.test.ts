import { describe, expect, test } from "vitest";
import { reattachConjuncts } from "./conjuncts.ts";
import { tokensOf } from "./trees.testing.ts";

/** The word that the last conjunct stands beside; words have the scores given as its heads, all others none to speak of. */
function partner(words: string, scores: Readonly<Record<string, number>>): string | undefined {
  const tokens = tokensOf(words);
  const columns = tokens.length + 1;
  const row = [-99, ...tokens.map(({ form }) => scores[form] ?? -99)];
  const found = reattachConjuncts(tokens, Float32Array.from(tokens.flatMap(() => row)), columns);
  return found[found.findLast(({ deprel }) => deprel === "conj")?.head ?? -1]?.form;
}

describe("reattachConjuncts", () => {
  const farmers =
    "people/NOUN/NNS/0/root who/PRON/WP/3/nsubj raise/VERB/VBP/1/acl:relcl food/NOUN/NN/3/obj and/CCONJ/CC/6/cc";

  test("puts a verb beside a verb", () =>
    expect(partner(`${farmers} mend/VERB/VBP/1/conj`, { people: 5, raise: 3.5 })).toBe("raise"));

  test("leaves it where its score is too high", () =>
    expect(partner(`${farmers} mend/VERB/VBP/1/conj`, { people: 9, raise: 1 })).toBe("people"));

  test("puts a phrase beside the one with the same preposition", () =>
    expect(
      partner(
        "trade/NOUN/NN/0/root with/ADP/IN/3/case Norway/PROPN/NNP/1/nmod and/CCONJ/CC/6/cc with/ADP/IN/6/case Sweden/PROPN/NNP/1/conj",
        { trade: 4, Norway: 0.5 },
      ),
    ).toBe("Norway"));

  test("puts a clause beside the one that has a subject too", () =>
    expect(
      partner(
        "they/PRON/PRP/2/nsubj went/VERB/VBD/0/root home/ADV/RB/2/advmod tired/VERB/VBD/2/advcl but/CCONJ/CC/7/cc she/PRON/PRP/7/nsubj stayed/VERB/VBD/4/conj",
        { went: 3, tired: 5 },
      ),
    ).toBe("went"));

  test("never hangs it from what hangs from it", () =>
    expect(partner("rain/NOUN/NN/0/root big/ADJ/JJ/3/amod old/ADJ/JJ/1/conj", { rain: 1, big: 3 })).toBe("rain"));
});
