import {
  coreferenceRules,
  type Entity,
  type EntityMention,
  type EntityOccurrence,
  type GraphDocument,
} from "@factline/core";

/** Mentions of one chain that are printed. */
const mostShown = 8;
const descriptions: ReadonlyMap<string, string> = new Map(
  coreferenceRules.map(({ id, description }) => [id, description]),
);

/** Names lead to an entity, and the mention in question is what it is about. */
function shown(chain: readonly EntityOccurrence[], here: EntityOccurrence | undefined): EntityOccurrence[] {
  const names = chain.filter(({ kind }) => kind === "name").slice(0, mostShown - 2);
  const wanted = new Set([chain[0], ...names, here]);
  return chain.filter((mention) => wanted.has(mention));
}

/** How the words of a statement came to mean an entity: the mentions that lead to them, each with its reason. */
export function chainLines(entity: Entity, { span }: EntityMention, { id, text }: GraphDocument): string[] {
  const chain = entity.mentions
    .filter(({ document }) => document === id)
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
  const here = chain.find(({ start, end }) => start === span.start && end === span.end);
  const mentions = shown(chain, here);
  const lines = mentions.map((mention) => {
    const { start, end, sentence, reason } = mention;
    const why = descriptions.get(reason);
    const mark = mention === here ? "→" : "·";
    return `  ${mark} “${text.slice(start, end)}”, sentence ${sentence}: ${reason}${why === undefined ? "" : `. ${why}`}`;
  });
  const rest = chain.length - mentions.length;
  return rest > 0 ? [...lines, `  and ${rest} more mentions here`] : lines;
}

/** Why the things of several documents are this one. */
export function mergeLines({ merges = [] }: Entity, document: string): string[] {
  return merges
    .filter((merge) => merge.document === document)
    .map(({ label, reason, evidence }) => `  = “${label}” of this article: ${[reason, ...evidence].join(", ")}`);
}
