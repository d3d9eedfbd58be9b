import { dependents, type Tree, tokenAt } from "../../model/index.ts";
import { argumentOf, borrowedArgument } from "../argument.ts";
import type { Pattern } from "../pattern.ts";
import { markerText, marksOf } from "../phrases.ts";

/** Bare nouns that say with `in`, `on` or `under` what state something is in. */
const STATES: ReadonlySet<string> = new Set([
  "charge",
  "control",
  "command",
  "favor",
  "favour",
  "danger",
  "need",
  "power",
  "office",
  "prison",
  "jail",
  "exile",
  "custody",
  "detention",
  "contact",
  "touch",
  "possession",
  "search",
  "pursuit",
  "trial",
  "strike",
  "duty",
  "fire",
  "arrest",
  "attack",
  "siege",
  "pressure",
  "construction",
  "threat",
  "debt",
]);

/** Nouns for lengths of time: "his first day in office" is in no office, nor "life in prison" in prison. */
const SPANS: ReadonlySet<string> = new Set(
  "hour day week month year decade term time spell stint moment life".split(" "),
);

function isState(tree: Tree, index: number): boolean {
  const { lemma, deprel } = tokenAt(tree, index);
  return (
    deprel === "nmod" &&
    STATES.has(lemma) &&
    dependents(tree, index, "det", "amod", "nmod:poss", "compound").length === 0 &&
    ["in", "on", "under"].includes(markerText(tree, marksOf(tree, index)))
  );
}

/** States behind a noun. */
export const state: Pattern = {
  id: "state",
  description: "A noun with a state behind it, such as `in charge of …`: it is in that state.",
  example: {
    text: "Officers in charge of the depot fled.",
    yields: "Officers in charge of the depot | in charge | of the depot",
  },
  apply(tree, head) {
    const { upos, lemma } = tokenAt(tree, head);
    if ((upos !== "NOUN" && upos !== "PROPN") || SPANS.has(lemma)) return [];
    return dependents(tree, head, "nmod")
      .filter((index) => isState(tree, index))
      .map((index) => {
        const subject = borrowedArgument(tree, head, "subject", "nsubj");
        const predicate = { head: index, tokens: [...marksOf(tree, index), index] };
        const of = dependents(tree, index, "nmod", "acl").map((child) =>
          argumentOf(tree, child, tokenAt(tree, child).deprel === "acl" ? "clause" : "oblique"),
        );
        return {
          sentence: tree.sentence,
          pattern: "state",
          predicate,
          marks: [],
          voice: "active",
          arguments: [{ ...subject }, ...of],
        };
      });
  },
};
