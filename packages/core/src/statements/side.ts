/** Who `we` is in what someone says: the speaker's side, `"We lost two boats," said the fishermen's union`. */
import {
  type Attribution,
  dependents,
  isExpert,
  isRelation,
  type Mention,
  type Tree,
  tokenAt,
} from "../model/index.ts";
import type { Scope } from "./scope.ts";

const WE: ReadonlySet<string> = new Set(["we", "us", "ourselves"]);

/** The organisation that speaks or that the speaker is introduced with; none when the pronoun is no `we` or has a referent of its own. */
export function sideOf(scope: Scope, mention: Mention, sources: readonly Attribution<Mention>[]): Mention | undefined {
  const form = scope.trees[mention.sentence]?.tokens[mention.head]?.form.toLowerCase() ?? "";
  const [speaker] = sources;
  if (!WE.has(form) || !speaker || scope.otherMentions(mention).some(({ kind }) => kind !== "pronoun"))
    return undefined;
  if (speaker.source.type === "organization") return speaker.source;
  const introductions = [speaker.source, ...scope.otherMentions(speaker.source)];
  if (introductions.some((introduction) => knowsField(scope, introduction))) return undefined;
  for (const introduction of introductions) {
    const side = organisationIn(scope, introduction);
    if (side) return side;
  }
  return introductions.some((introduction) => heads(scope, introduction)) ? mainOrganisation(scope) : undefined;
}

/** `Criminologist Letizia Bakker of Ghent University` speaks of what she knows, and not for where she works. */
function knowsField(scope: Scope, { sentence, head }: Mention): boolean {
  const tree = scope.trees[sentence];
  if (!tree) return false;
  return [head, ...dependents(tree, head, "nmod:desc", "appos")].some((index) => isExpert(tokenAt(tree, index).lemma));
}

/** Offices of which every company has one: `Chief Executive Ana Ruiz` heads the one that the article is about. */
const HEADS = /^(?:executive|ceo|cfo|chairman|chairwoman|chairperson)$/i;

function heads(scope: Scope, { sentence, head }: Mention): boolean {
  const tree = scope.trees[sentence];
  if (!tree) return false;
  return dependents(tree, head, "nmod:desc", "compound", "appos").some((index) =>
    HEADS.test(tokenAt(tree, index).form),
  );
}

/** The named organisation that the text speaks of more than twice as often as of any other. */
function mainOrganisation(scope: Scope): Mention | undefined {
  const named = scope.chains.flatMap(({ mentions }) => {
    const members = mentions.flatMap((index) => scope.mentions[index] ?? []);
    const name = members.find(({ kind, type }) => kind === "name" && type === "organization");
    return name ? [{ name, count: members.length }] : [];
  });
  const [first, second] = named.sort((a, b) => b.count - a.count);
  return first && first.count > 2 * (second?.count ?? 1) ? first.name : undefined;
}

/** Relations by which a name is introduced: `Ana Ruiz of the union`, `union head Ana Ruiz`, `Ana Ruiz, head of the union`. */
const INTRODUCING = ["nmod", "appos", "compound", "flat", "conj"];

/** `a nurse from Malatya` does not speak for where she comes from. */
function introduces(tree: Tree, child: number): boolean {
  const origin = dependents(tree, child, "case").some((index) => tokenAt(tree, index).lemma === "from");
  return isRelation(tokenAt(tree, child).deprel, ...INTRODUCING) && !origin;
}

/** By itself, or elsewhere: `its president`. */
function isNamed(scope: Scope, mention: Mention): boolean {
  return mention.kind === "name" || scope.otherMentions(mention).some(({ kind }) => kind === "name");
}

function organisationIn(scope: Scope, { sentence, head }: Mention): Mention | undefined {
  const tree = scope.trees[sentence];
  const open = [head];
  for (let next = 0; tree && next < open.length; next++) {
    const at = open[next] as number;
    const mention = at === head ? undefined : scope.mentionAt(sentence, at);
    if (mention?.type === "organization" && isNamed(scope, mention)) return mention;
    open.push(...(tree.children[at] ?? []).filter((child) => introduces(tree, child)));
  }
  return undefined;
}
