/** Who `we` is in what someone says: the speaker's side, `"We lost two boats," said the fishermen's union`. */
import { type Attribution, dependents, isRelation, type Mention, type Tree, tokenAt } from "../model/index.ts";
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
  for (const introduction of introductions) {
    const side = organisationIn(scope, introduction);
    if (side) return side;
  }
  return undefined;
}

/** Relations by which a name is introduced: `Ana Ruiz of the union`, `union head Ana Ruiz`, `Ana Ruiz, head of the union`. */
const INTRODUCING = ["nmod", "appos", "compound", "flat", "conj"];

/** `a nurse from Malatya` does not speak for where she comes from. */
function introduces(tree: Tree, child: number): boolean {
  const origin = dependents(tree, child, "case").some((index) => tokenAt(tree, index).lemma === "from");
  return isRelation(tokenAt(tree, child).deprel, ...INTRODUCING) && !origin;
}

function organisationIn(scope: Scope, { sentence, head }: Mention): Mention | undefined {
  const tree = scope.trees[sentence];
  const open = [head];
  for (let next = 0; tree && next < open.length; next++) {
    const at = open[next] as number;
    const mention = at === head ? undefined : scope.mentionAt(sentence, at);
    if (mention?.type === "organization" && mention.kind === "name") return mention;
    open.push(...(tree.children[at] ?? []).filter((child) => introduces(tree, child)));
  }
  return undefined;
}
