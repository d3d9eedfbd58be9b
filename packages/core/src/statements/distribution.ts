/** Which of several coordinated objects a phrase belongs to: `won gold in Paris and silver in Rome`. */
import { type Argument, type Clause, type Phrase, type Tree, tokenAt } from "../model/index.ts";
import { type Draft, type DraftQualifier, isWords } from "./rule.ts";

/** The draft as it holds for one of its coordinated objects; phrases that run in parallel with them stay with their own. */
export function draftFor(tree: Tree, draft: Draft, conjuncts: readonly Phrase[], at: number): Draft {
  if (conjuncts.length < 2) return draft;
  const heads = conjuncts.map(({ head }) => head);
  const belongs = (argument: Argument, all: readonly Argument[]) => {
    const owner = ownerOf(tree, heads, argument.phrase.head);
    if (owner >= 0) return owner === at;
    const slots = all.map(({ phrase }) => slotOf(heads, phrase.head));
    const areParallel = slots.length === heads.length && new Set(slots).size === slots.length && !slots.includes(-1);
    return !areParallel || slotOf(heads, argument.phrase.head) === at;
  };
  const phrases = draft.qualifiers.filter(isPhrase);
  const times = draft.times;
  return {
    ...draft,
    qualifiers: draft.qualifiers.filter(
      (qualifier) =>
        !isPhrase(qualifier) ||
        belongs(
          qualifier.value,
          phrases.filter(({ role }) => role === qualifier.role).map(({ value }) => value),
        ),
    ),
    times: times.filter((time) => belongs(time, times)),
  };
}

/** `damages of $2bn and an order`: which of the objects has a phrase; -1 for what hangs on the first, but stands behind all, and may be of all. */
function ownerOf(tree: Tree, heads: readonly number[], phrase: number): number {
  const owner = heads.indexOf(tokenAt(tree, phrase).head);
  return owner === 0 && phrase > (heads[1] ?? -1) ? -1 : owner;
}

/** `fell by 3% and 5% respectively`: the first by the first, and the second by the second. */
export function isRespective(tree: Tree, { predicate }: Clause): boolean {
  return tree.tokens.some(({ form, head }) => {
    let at = /^respectively$/i.test(form) ? head : -1;
    while (at >= 0 && at !== predicate.head) at = tokenAt(tree, at).head;
    return at === predicate.head;
  });
}

function isPhrase(qualifier: DraftQualifier): qualifier is DraftQualifier & { readonly value: Argument } {
  const { value } = qualifier;
  return "phrase" in value && !isWords(value);
}

/** The number of the last object before a phrase; -1 where none is. */
function slotOf(heads: readonly number[], phrase: number): number {
  return heads.findLastIndex((head) => head < phrase);
}
