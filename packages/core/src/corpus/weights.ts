/**
 * How much each kind of evidence says for or against two things being one, as in the record linkage of Fellegi and Sunter:
 * the sum of the weights decides. A full name alone is worth 4, and from 1 on two things are taken to be one.
 */
export const WEIGHTS = {
  /** From this sum on two things are one. */
  threshold: 1,
  /** How far the best of several bearers of a short name must lead. */
  margin: 0.75,
  typeNear: -1,
  typeApart: -5,
  /** A short name that one bearer in the whole corpus has. */
  onlyBearer: 1,
  /** For each clear word of gender that the rarer side has, up to four. */
  gender: -2,
  ageApart: -6,
  ageSame: 2,
  domainSame: 1.5,
  /** With no company in common, another field leaves a full name alone below the threshold. */
  domainNear: -1.75,
  domainApart: -3.5,
  role: 0.75,
  rolesMost: 1.5,
  withinSame: 1.5,
  withinApart: -6,
  withinElsewhere: -3,
  regionsApart: -1,
  /** The same for a name that several regions have a place of. */
  namesakesApart: -2.5,
  /** A name in the same sentences of both. */
  near: 1.5,
  nearMost: 3,
  /** A name anywhere in the documents of both. */
  far: 0.75,
  farMost: 2,
  company: -1.5,
  /** For each doubling of the documents that name the bearer of a family name in full. */
  fame: 1.25,
  fameMost: 3,
  longAgo: -2.5,
  sameDocument: -3,
} as const;
