import { type Clause, type Tree, tokenAt } from "../../model/index.ts";

/** Who hears in public what others say. */
const BODIES =
  /^(?:court|tribunal|inquest|inquiry|jury|juror|judge|magistrate|panel|hearing|trial|committee|commission)$/;

/** `a court in Leeds heard that he lied`: somebody said so there, and whether it is so is not known. */
export function isHeardInPublic(tree: Tree, { predicate, voice, arguments: given }: Clause): boolean {
  if (tokenAt(tree, predicate.head).lemma !== "hear" || voice !== "active") return false;
  return given.some(({ role, phrase }) => role === "subject" && BODIES.test(tokenAt(tree, phrase.head).lemma));
}
