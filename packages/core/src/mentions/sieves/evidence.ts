/**
 * Weighs what the model says of the earlier mentions that a mention may take up.
 *
 * The model looks at two mentions at a time. What is one with an earlier one speaks for it or against it as well, which a
 * share of its margin counts for (of whole entities, as in Lee et al. 2018, "Higher-Order Coreference Resolution with
 * Coarse-to-Fine Inference", but with nothing learnt).
 */
import { agree } from "../agreement.ts";
import type { Cluster } from "../cluster.ts";
import type { Profile } from "../profile.ts";
import { clusterOf, type RankedProfile, type Scene } from "../scene.ts";

/** An earlier mention, and how much speaks for it. */
export interface Weighed {
  readonly profile: Profile;
  readonly margin: number;
}

/** Below these margins the model is wrong too often for a graph: of nouns with one head, of other nouns, of names after nouns, of those that are introduced, and of words such as "that" and "there". */
const LEAST = { sameHead: 1, otherHead: 2.25, pronoun: 1.5, name: 1, introduced: 3 } as const;

/** How many others of an entity are asked, the surest, and which share of their mean counts: one of three says less than all of them. */
const OTHERS = { most: 2, share: 0.4 } as const;

/** The earlier mentions that agree with a mention and that enough speaks for, the likeliest first. */
export function weighedFor(profile: Profile, scene: Scene): Weighed[] {
  // Agreement is asked before the margin, as it costs less.
  const agreeing = scene.rank(profile).filter((one) => agree(one.profile, profile));
  const entities = new Map<Cluster, RankedProfile[]>();
  for (const one of agreeing) {
    const entity = clusterOf(scene, one.profile);
    const known = entities.get(entity);
    if (known) known.push(one);
    else entities.set(entity, [one]);
  }
  return [...entities.values()]
    .flatMap((mentions) => weighedOf(mentions, profile))
    .filter(({ profile: other, margin }) => margin > leastMargin(profile, other))
    .sort((a, b) => b.margin - a.margin || b.profile.index - a.profile.index);
}

/** The mentions of one entity, each with what the surest of the others add to its own margin. */
function weighedOf(mentions: readonly RankedProfile[], later: Profile): Weighed[] {
  const margins = mentions.map(({ margin }) => margin).sort((a, b) => b - a);
  const others = margins.slice(1, 1 + OTHERS.most);
  const mean = others.reduce((sum, margin) => sum + margin, 0) / Math.max(1, others.length);
  return mentions.map(({ profile, margin }) => {
    return { profile, margin: margin + OTHERS.share * countedOf(mean, later, profile) };
  });
}

/** How much of what others say counts: of two names the one says all of the other, and against "that" they say nothing, which takes up what stands just before it. */
function countedOf(mean: number, { mention }: Profile, { mention: earlier }: Profile): number {
  if (mention.kind === "pronoun") return Math.max(0, mean);
  return mention.kind === "name" && earlier.kind === "name" ? 0 : mean;
}

/** Whether a text says who somebody is beside the name, as of one who is new in it: "Lin Kuo-hua, a fisherman". */
function isPresented({ children, mention, tokens }: Profile): boolean {
  return (children[mention.head] ?? []).some((child) => {
    const article = (children[child] ?? []).find((at) => tokens[at]?.deprel === "det");
    return tokens[child]?.deprel === "appos" && /^an?$/i.test(tokens[article ?? -1]?.form ?? "");
  });
}

function leastMargin(profile: Profile, other: Profile): number {
  if (profile.mention.kind === "pronoun") return LEAST.pronoun;
  // A name that takes up a common noun is mostly of something new.
  if (profile.mention.kind === "name" && other.mention.kind === "nominal")
    return isPresented(profile) ? LEAST.introduced : LEAST.name;
  return profile.lemma === other.lemma ? LEAST.sameHead : LEAST.otherHead;
}
