/**
 * Which of a service's candidates is the entity: decided by how the names agree, since services differ in what a score
 * means, and some say "match" of whatever comes first.
 */
import { compareLabels, type Entity, type EntityLink, type NameRule } from "@factline/core";
import { iriOf, type Manifest } from "./manifest.ts";
import type { Candidate } from "./query.ts";

/** How well names agree, by the rule by which they do. */
const scores: Readonly<Record<NameRule, number>> = {
  "same-name": 1,
  "same-country": 1,
  "known-body": 1,
  "other-order": 0.95,
  "middle-name": 0.9,
  nickname: 0.9,
  spelling: 0.85,
  "kind-left-out": 0.8,
  initials: 0.7,
  acronym: 0.6,
  "short-name": 0.4,
  surname: 0.3,
  "given-name": 0.2,
};

/** A person's name of one word is borne by many. */
const mostForOneWord = 0.5;
/** What a name says that is not the entity's main one. */
const aliasShare = 0.95;
/** How far the service must put one bearer of a name before the next. */
const lead = 1.2;

interface Judged {
  readonly candidate: Candidate;
  readonly score: number;
  readonly reason: string;
}

function judgeName(name: string, candidate: Candidate, { type }: Entity): Judged | undefined {
  const verdict = compareLabels(name, candidate.name, type);
  if (verdict === undefined || verdict === "conflict") return undefined;
  const isOneWord = type === "person" && !/[\p{L}\p{N}][^\p{L}\p{N}]+[\p{L}\p{N}]/u.test(name);
  const score = Math.min(scores[verdict.rule], isOneWord ? mostForOneWord : 1);
  return { candidate, score, reason: `${verdict.rule}: “${name}”` };
}

function judgeCandidate(candidate: Candidate, entity: Entity): Judged | undefined {
  const main = judgeName(entity.label, candidate, entity);
  const others = entity.aliases.flatMap(({ label }) => {
    const judged = judgeName(label, candidate, entity);
    return judged ? [{ ...judged, score: Math.round(judged.score * aliasShare * 100) / 100 }] : [];
  });
  return [...(main ? [main] : []), ...others].sort((a, b) => b.score - a.score)[0];
}

/** The link of an entity, or why there is none. */
export type Judgement = { readonly link: EntityLink } | { readonly reason: string };

function settle(first: Judged, others: readonly Judged[]): Judged | undefined {
  const rivals = others.filter(({ score }) => score >= first.score);
  const leads = rivals.every(({ candidate }) => first.candidate.score >= candidate.score * lead);
  return rivals.length === 0 || (first.candidate.score > 0 && leads) ? first : undefined;
}

/** Decides for an entity among the candidates of a service; names must agree at least as well as `threshold` says. */
export function judge(
  entity: Entity,
  candidates: readonly Candidate[],
  manifest: Manifest,
  threshold: number,
): Judgement {
  if (candidates.length === 0) return { reason: "the service knows nothing of that name" };
  const judged = candidates
    .flatMap((candidate) => judgeCandidate(candidate, entity) ?? [])
    .sort((a, b) => b.score - a.score || b.candidate.score - a.candidate.score);
  const fit = judged.filter(({ score }) => score >= threshold);
  const [first, ...others] = fit;
  if (!first) {
    const [best] = judged;
    const found = best
      ? `“${best.candidate.name}” agrees by ${best.score} only`
      : `“${candidates[0]?.name}” is another name`;
    return { reason: `${found}, less than ${threshold}` };
  }
  const settled = settle(first, others);
  if (!settled) return { reason: `${fit.length} things are called so, and none stands out` };
  const { candidate, score, reason } = settled;
  const iri = iriOf(manifest, candidate.id);
  if (iri === undefined) return { reason: `the service gives “${candidate.id}” no address` };
  return { link: { iri, label: candidate.name, service: manifest.name, reason, score } };
}
