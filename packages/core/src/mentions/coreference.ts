/**
 * Finds which mentions of a document mean the same thing.
 *
 * In:  an `Analysis` and its mentions, such as those of "Carmen Silva won the race. She thanked the crowd."
 * Out: one chain for every thing mentioned ("Carmen Silva", "She"), with the rule that joined each mention.
 *
 * A cascade of rules, the surest first, each of which sees what the earlier ones joined (Raghunathan et al. 2010, "A
 * Multi-Pass Sieve for Coreference Resolution"; Lee et al. 2013, "Deterministic Coreference Resolution Based on
 * Entity-Centric, Precision-Ranked Rules").
 */
import type { Analysis, Chain, Mention } from "../model/index.ts";
import { type Scene, sceneOf } from "./scene.ts";
import type { Sieve } from "./sieve.ts";
import { SIEVES } from "./sieves/sieves.ts";

export { SIEVES as coreferenceRules } from "./sieves/sieves.ts";

/** Groups the mentions of a document into chains, singletons included, in the order of their first mentions. */
export function resolveCoreference(analysis: Analysis, mentions: readonly Mention[]): Chain[] {
  const scene = sceneOf(analysis, mentions);
  for (const sieve of SIEVES) run(sieve, scene);
  return scene.clusters.all();
}

function run(sieve: Sieve, scene: Scene): void {
  for (const profile of scene.profiles) {
    const antecedent = scene.clusters.isSettled(profile.index) ? undefined : sieve.apply(profile, scene);
    if (antecedent === undefined) continue;
    if ("index" in antecedent) scene.clusters.join(antecedent.index, profile.index, sieve.id);
    else scene.clusters.split(profile.index, antecedent, sieve.id);
  }
}
