import { lookup } from "../model/index.ts";

/** What a pronoun says of its referent. */
export interface Pronoun {
  readonly person: 1 | 2 | 3;
  readonly use: "personal" | "possessive" | "reflexive";
  readonly number?: "singular" | "plural";
  readonly gender?: "masculine" | "feminine" | "neuter";
}

/** The personal, possessive and reflexive pronouns of English. */
export const PRONOUNS: Readonly<Record<string, Pronoun>> = lookup({
  i: { person: 1, use: "personal", number: "singular" },
  me: { person: 1, use: "personal", number: "singular" },
  my: { person: 1, use: "possessive", number: "singular" },
  mine: { person: 1, use: "possessive", number: "singular" },
  myself: { person: 1, use: "reflexive", number: "singular" },
  we: { person: 1, use: "personal", number: "plural" },
  us: { person: 1, use: "personal", number: "plural" },
  our: { person: 1, use: "possessive", number: "plural" },
  ours: { person: 1, use: "possessive", number: "plural" },
  ourselves: { person: 1, use: "reflexive", number: "plural" },
  you: { person: 2, use: "personal" },
  your: { person: 2, use: "possessive" },
  yours: { person: 2, use: "possessive" },
  yourself: { person: 2, use: "reflexive", number: "singular" },
  yourselves: { person: 2, use: "reflexive", number: "plural" },
  he: { person: 3, use: "personal", number: "singular", gender: "masculine" },
  him: { person: 3, use: "personal", number: "singular", gender: "masculine" },
  his: { person: 3, use: "possessive", number: "singular", gender: "masculine" },
  himself: { person: 3, use: "reflexive", number: "singular", gender: "masculine" },
  she: { person: 3, use: "personal", number: "singular", gender: "feminine" },
  her: { person: 3, use: "personal", number: "singular", gender: "feminine" },
  hers: { person: 3, use: "possessive", number: "singular", gender: "feminine" },
  herself: { person: 3, use: "reflexive", number: "singular", gender: "feminine" },
  it: { person: 3, use: "personal", number: "singular", gender: "neuter" },
  its: { person: 3, use: "possessive", number: "singular", gender: "neuter" },
  itself: { person: 3, use: "reflexive", number: "singular", gender: "neuter" },
  they: { person: 3, use: "personal", number: "plural" },
  them: { person: 3, use: "personal", number: "plural" },
  their: { person: 3, use: "possessive", number: "plural" },
  theirs: { person: 3, use: "possessive", number: "plural" },
  themselves: { person: 3, use: "reflexive", number: "plural" },
  themself: { person: 3, use: "reflexive" },
});
