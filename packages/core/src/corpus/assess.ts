import type { Cluster } from "./cluster.ts";
import { type Evidence, gatherEvidence } from "./evidence.ts";
import { better, type NameAgreement } from "./names/agreement.ts";
import { compareNames } from "./names/name.ts";
import type { Rarity } from "./rarity.ts";
import { WEIGHTS } from "./weights.ts";

/** What speaks for two clusters being one thing, and against it. */
export interface Assessment {
  readonly name: NameAgreement;
  readonly evidence: readonly Evidence[];
  readonly score: number;
}

/** How the names of two clusters agree; nothing when they do not, or when two of them cannot be of one thing. */
export function agreementOf(a: Cluster, b: Cluster): NameAgreement | undefined {
  let best: NameAgreement | undefined;
  // What some text takes for a person is compared as one with other people.
  const arePeople = a.types.has("person") && b.types.has("person");
  for (const one of arePeople ? a.namesAs("person") : a.names) {
    for (const other of arePeople ? b.namesAs("person") : b.names) {
      const verdict = compareNames(one, other);
      if (verdict === "conflict") return undefined;
      best = better(best, verdict);
    }
  }
  return best;
}

/** Weighs all evidence about two clusters whose names agree. */
export function assess(a: Cluster, b: Cluster, rarity: Rarity): Assessment | undefined {
  const name = agreementOf(a, b);
  if (!name) return undefined;
  const evidence = gatherEvidence(a, b, rarity);
  return { name, evidence, score: evidence.reduce((sum, { weight }) => sum + weight, name.weight) };
}

/** Whether the evidence makes two clusters one. */
export function isEnough({ score }: Assessment): boolean {
  return score >= WEIGHTS.threshold;
}
