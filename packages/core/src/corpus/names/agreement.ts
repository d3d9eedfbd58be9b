/** How two names agree. */
export type NameRule =
  | "same-name"
  | "same-country"
  | "known-body"
  | "other-order"
  | "middle-name"
  | "nickname"
  | "initials"
  | "spelling"
  | "short-name"
  | "surname"
  | "given-name"
  | "acronym"
  | "kind-left-out";

/** That two names may be of one thing, and how much this alone says for it. */
export interface NameAgreement {
  readonly rule: NameRule;
  /** In the unit of `weights.ts`: from 1 on it is enough without other evidence. */
  readonly weight: number;
  /** Whether the shorter name may well be of several things, so that the best of them must stand out. */
  readonly short?: boolean;
}

/** What the names of one country, or of one body that is known, weigh, whatever type a text gives them. */
export const KNOWN = 8;

/** The agreement of two names, `conflict` when they cannot be of one thing, or nothing. */
export type NameVerdict = NameAgreement | "conflict" | undefined;

/** The better of two agreements. */
export function better(one: NameAgreement | undefined, other: NameAgreement | undefined): NameAgreement | undefined {
  if (!one || !other) return one ?? other;
  return other.weight > one.weight ? other : one;
}
