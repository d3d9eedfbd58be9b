/** Whether a chain of verbs is so, as it is told: `failed to win` is so, and that they win is not. */
import type { Clause, Polarity } from "../model/index.ts";
import type { Chain, Step } from "./chains.ts";
import { ownPolarity } from "./factuality/polarity.ts";
import type { Factuality } from "./factuality.ts";
import type { RuleContext } from "./rule.ts";

/** How a chain is told. */
export interface ToldChain {
  /** Set where the words of the chain say the opposite of what becomes of its last verb. */
  readonly factuality?: Factuality;
  /** Words of the last verbs, when these are to be told alone, too. */
  readonly inner?: readonly number[];
}

/** Judges a chain by the negations that its own words hold, and by what surrounds it. */
export function tellChain(context: RuleContext, clause: Clause, { steps }: Chain): ToldChain {
  const own = context.factuality(clause);
  const whole = polarityOf(context, clause, steps);
  if (own.polarity === whole) return {};
  const kept = innerSteps(context, clause, steps);
  const turning = steps[kept.length]?.governor ?? clause;
  const factuality = { ...context.factuality(turning), polarity: whole };
  // What someone does not claim to do is left open.
  if (own.polarity === "affirmed" && own.modality !== "asserted") return { factuality };
  return { factuality, inner: innerTokens(clause, kept) };
}

/** The longest end of the chain whose words say what becomes of its last verb. */
function innerSteps(context: RuleContext, clause: Clause, steps: readonly Step[]): readonly Step[] {
  for (let length = steps.length - 1; length > 0; length--) {
    const end = steps.slice(0, length);
    if (polarityOf(context, clause, end) === context.factuality(clause).polarity) return end;
  }
  return [];
}

function innerTokens(clause: Clause, steps: readonly Step[]): readonly number[] {
  const tokens = [...clause.predicate.tokens, ...steps.flatMap((step) => step.tokens)];
  return [...new Set(tokens)].sort((a, b) => a - b);
}

/** The polarity of a chain by its words, turned round by what stands above its first verb. */
function polarityOf({ tree, factuality }: RuleContext, clause: Clause, steps: readonly Step[]): Polarity {
  const clauses = [clause, ...steps.map(({ governor }) => governor)];
  const top = clauses.at(-1) ?? clause;
  const negations = clauses.filter((each) => ownPolarity(tree, each) === "negated").length;
  const turned = factuality(top).polarity !== ownPolarity(tree, top) ? 1 : 0;
  return (negations + turned) % 2 === 1 ? "negated" : "affirmed";
}
