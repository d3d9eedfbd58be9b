import { lookup } from "../model/index.ts";

/** What somebody is to their kin, and to who speaks for them. */
const PAIRS: readonly (readonly [string, string])[] = [
  ["father mother parent", "son daughter child"],
  ["husband wife spouse", "husband wife spouse"],
  ["brother sister sibling twin", "brother sister sibling twin"],
  ["grandfather grandmother grandparent", "grandson granddaughter grandchild"],
  ["uncle aunt", "nephew niece"],
  ["cousin", "cousin"],
  ["lawyer attorney solicitor barrister", "client"],
];

/** For each noun for kin, the nouns by which whom it means calls the other: a father's are "son" and "daughter". */
export const KIN: Readonly<Record<string, readonly string[]>> = lookup(
  Object.fromEntries(
    PAIRS.flatMap(([one, other]) =>
      [
        [one, other],
        [other, one],
      ].flatMap(([mine = "", theirs = ""]) => mine.split(" ").map((noun) => [noun, theirs.split(" ")])),
    ),
  ),
);
