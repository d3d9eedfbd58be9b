/** Why a clause with a subject makes no statement of its own. */
import { type Clause, tokenAt } from "../model/index.ts";
import { subjectsOf } from "./ends.ts";
import { splitTimes } from "./qualifiers.ts";
import type { RuleContext } from "./rule.ts";
import { copulaReason } from "./rules/copula.ts";
import { silentReason } from "./silent.ts";

/** What names no thing: a subject that is no mention. */
const UNNAMED = "unnamed-subject";

/** The id of the reason; `no-rule` when none is known, which `test/coverage.test.ts` forbids. */
export function untoldReason(context: RuleContext, clause: Clause): string {
  const subject = clause.arguments.find(({ role }) => role === "subject");
  if (!subject) return "no-subject";
  if (subjectsOf(context, clause, subject).length === 0) return UNNAMED;
  return (
    (clause.pattern === "copula" ? copulaReason(context, clause) : verbReason(context, clause)) ??
    sameEnds(context, clause) ??
    "no-rule"
  );
}

function verbReason(context: RuleContext, clause: Clause): string | undefined {
  const given = clause.arguments.filter(({ role }) => role !== "subject");
  const { times, others } = splitTimes(context, given);
  return silentReason(context, clause, others, times.length > 0);
}

/** `it is it`: nothing is said of the subject but itself. */
function sameEnds({ tree }: RuleContext, clause: Clause): string | undefined {
  const heads = clause.arguments.map(({ phrase }) => phrase.head);
  const repeated = new Set(heads).size < heads.length || heads.some((head) => tokenAt(tree, head).upos === "PRON");
  return repeated ? "says-nothing" : undefined;
}
