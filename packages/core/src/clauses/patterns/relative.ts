import { isRelation, tokenAt } from "../../model/index.ts";
import type { Pattern } from "../pattern.ts";
import { isVerb } from "../phrases.ts";
import { verbClause } from "./verb.ts";

/** Relative clauses of a verb. */
export const relative: Pattern = {
  id: "relative",
  description: "A relative clause: its pronoun, or the gap where one could stand, is filled by the noun it modifies.",
  example: { text: "The painting that the museum bought vanished.", yields: "the museum | bought | The painting" },
  apply(tree, head) {
    const { deprel } = tokenAt(tree, head);
    return isRelation(deprel, "acl:relcl", "advcl:relcl") && isVerb(tree, head)
      ? [verbClause(tree, head, "relative")]
      : [];
  },
};
