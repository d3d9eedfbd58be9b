import type { EntityType } from "../model/index.ts";

/** Weights of the logistic model of salience, as `python -m training.salience` prints them. */
export const SALIENCE_WEIGHTS = {
  bias: -4.466,
  mentions: 1.45,
  share: 4.765,
  most: 0.32,
  first: 1.159,
  opening: 1.395,
  subject: -0.024,
  pronoun: -2.313,
  name: 0.21,
} as const;

/** What each type adds. */
export const SALIENCE_OF_TYPES: Readonly<Record<EntityType, number>> = {
  person: -0.762,
  organization: -0.57,
  place: -0.546,
  event: -0.206,
  time: -1.022,
  object: -0.259,
  abstract: -0.501,
  substance: -0.24,
  animal: -0.408,
  plant: 0.048,
};
