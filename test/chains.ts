/** The chains of a text, by the words of their mentions. */
import { analyze, findMentions, type Mention, resolveCoreference, toDocument } from "@factline/core";
import { loadTestParser } from "./parser.ts";

export interface Resolved {
  readonly chains: readonly {
    readonly words: readonly string[];
    readonly spans: readonly string[];
    readonly reasons: readonly string[];
  }[];
}

/** Analyses a text and resolves what its mentions mean. */
export async function resolve(text: string): Promise<Resolved> {
  const analysis = await analyze(toDocument({ text }), await loadTestParser());
  const mentions = findMentions(analysis);
  const chains = resolveCoreference(analysis, mentions).map((chain) => {
    const members = [...(chain.split?.parts ?? []), ...chain.mentions].map((index) => mentions[index] as Mention);
    return {
      words: members.map(({ start, end }) => text.slice(start, end)),
      spans: members.map(({ start, end }) => `${start}-${end}`),
      reasons: [...(chain.split ? [chain.split.reason] : []), ...chain.reasons],
    };
  });
  return { chains };
}

/** The mentions of the chain that has a mention with some words. */
export function chainWith(chains: Resolved["chains"], words: string): readonly string[] {
  return chains.find((chain) => chain.words.includes(words))?.words ?? [];
}
