import { tokenAt } from "../../model/index.ts";
import type { Pattern } from "../pattern.ts";
import { isVerb } from "../phrases.ts";
import { verbClause } from "./verb.ts";

/** Participles and infinitives that modify a noun. */
export const participle: Pattern = {
  id: "participle",
  description:
    "A participle or infinitive behind a noun: the noun is its subject, in the passive with a past participle.",
  example: { text: "Farmers growing rice protested.", yields: "Farmers | growing | rice" },
  apply(tree, head) {
    const { deprel } = tokenAt(tree, head);
    return deprel === "acl" && isVerb(tree, head) ? [verbClause(tree, head, "participle")] : [];
  },
};
