/**
 * Marks mentions and chains as the GUM treebank marks them.
 *
 * In:  an `Analysis`, its mentions and its chains, such as those of "It is clear that she won on May 3, 1998."
 * Out: the same with what the graph has no use for ("1998", "It" and "that she won"), and without what GUM leaves out, such as
 *      relative pronouns.
 *
 * Zeldes 2017, "The GUM Corpus", Language Resources and Evaluation 51.
 */
import { type Analysis, type Chain, childrenOf, type Mention } from "../model/index.ts";
import type { Edit, Marking } from "./convention.ts";
import { CONVENTIONS } from "./conventions/conventions.ts";

export { CONVENTIONS as treebankConventions } from "./conventions/conventions.ts";

/** Mentions in text order and their chains, singletons included. */
export interface Marked {
  readonly mentions: readonly Mention[];
  readonly chains: readonly Chain[];
}

/** Completes mentions and chains by the treebank's conventions; each sees what the earlier ones did. */
export function inTreebankScheme(analysis: Analysis, mentions: readonly Mention[], chains: readonly Chain[]): Marked {
  const draft = new Draft(analysis, mentions, chains);
  for (const { apply } of CONVENTIONS) for (const edit of apply(draft)) draft.change(edit);
  return draft.marked();
}

/** Mentions and chains while they are changed. */
class Draft implements Marking {
  readonly sentences: Marking["sentences"];
  readonly candidates: Marking["candidates"];
  readonly mentions = new Map<number, Mention>();
  readonly #chains = new Map<number, Set<number>>();
  readonly #byHead = new Map<string, number>();
  readonly #byWords = new Map<string, number>();
  readonly #parts = new Map<number, readonly number[]>();

  constructor({ sentences, candidates }: Analysis, mentions: readonly Mention[], chains: readonly Chain[]) {
    this.sentences = sentences.map((sentence) => ({ ...sentence, children: childrenOf(sentence.tokens) }));
    this.candidates = candidates;
    for (const mention of mentions) this.#add(mention);
    for (const { mentions: members, split } of chains) {
      for (const member of members.slice(1)) this.#join(members[0] ?? member, member);
      if (split) for (const member of members) this.#parts.set(member, split.parts);
    }
  }

  headedBy = (sentence: number, head: number): number | undefined => this.#byHead.get(`${sentence} ${head}`);

  areOne = (a: number, b: number): boolean => this.#chains.get(a) === this.#chains.get(b);

  partsOf = (mention: number): readonly number[] => this.#parts.get(mention) ?? [];

  change(edit: Edit): void {
    if ("unmarked" in edit) this.#remove(edit.unmarked);
    else if ("resized" in edit) this.#resize(edit);
    else {
      const [first, ...others] = edit.one.map((member) =>
        typeof member === "number" ? member : (this.#byWords.get(wordsOf(member)) ?? this.#add(member)),
      );
      for (const other of others) if (first !== undefined) this.#join(first, other);
    }
  }

  #add(mention: Mention): number {
    const index = this.#chains.size;
    this.mentions.set(index, mention);
    this.#chains.set(index, new Set([index]));
    this.#byWords.set(wordsOf(mention), index);
    const head = `${mention.sentence} ${mention.head}`;
    if (!this.#byHead.has(head)) this.#byHead.set(head, index);
    return index;
  }

  #join(a: number, b: number): void {
    const [one, other] = [this.#chains.get(a), this.#chains.get(b)];
    if (!one || !other || one === other) return;
    for (const member of other) {
      one.add(member);
      this.#chains.set(member, one);
    }
  }

  #remove(index: number): void {
    const mention = this.mentions.get(index);
    if (!mention) return;
    this.mentions.delete(index);
    const head = `${mention.sentence} ${mention.head}`;
    if (this.#byHead.get(head) === index) this.#byHead.delete(head);
    this.#byWords.delete(wordsOf(mention));
  }

  #resize({ resized, first, last }: { resized: number; first: number; last: number }): void {
    const mention = this.mentions.get(resized);
    if (!mention) return;
    const tokens = this.sentences[mention.sentence]?.tokens ?? [];
    const span = { start: tokens[first]?.start ?? mention.start, end: tokens[last]?.end ?? mention.end };
    this.#byWords.delete(wordsOf(mention));
    this.mentions.set(resized, { ...mention, first, last, ...span });
    this.#byWords.set(wordsOf({ ...mention, first, last }), resized);
  }

  /** What stands now. */
  marked(): Marked {
    const order = [...this.mentions].sort(([, a], [, b]) => a.start - b.start || b.end - a.end || a.head - b.head);
    const chains = new Map<Set<number> | undefined, number[]>();
    for (const [place, [index]] of order.entries()) {
      const chain = this.#chains.get(index);
      chains.set(chain, [...(chains.get(chain) ?? []), place]);
    }
    return {
      mentions: order.map(([, mention]) => mention),
      chains: [...chains.values()].map((members) => ({ mentions: members, reasons: [] })),
    };
  }
}

function wordsOf({ sentence, first, last }: Mention): string {
  return `${sentence} ${first} ${last}`;
}
