import type { Analysis, Mention } from "../model/index.ts";
import { isWhere } from "./name-signs.ts";
import { formsOf, nameWords } from "./names.ts";

/** The words of a name, folded; none where a mention has no name of its own. */
function words({ sentences }: Analysis, { kind, name, sentence }: Mention): readonly string[] {
  return kind === "name" && name ? nameWords(formsOf(sentences[sentence]?.tokens ?? [], name)) : [];
}

/**
 * Takes from a name what it means on the map, where somebody in the text is called so and nobody goes there: "Paris claims",
 * of Valeska Paris.
 */
export function withoutNamesakes(analysis: Analysis, mentions: readonly Mention[]): readonly Mention[] {
  const full = mentions.filter(({ type, canonical }) => type === "person" && !canonical);
  const families = new Set(full.map((mention) => words(analysis, mention)).flatMap((name) => name.slice(1).slice(-1)));
  if (families.size === 0) return mentions;
  const isOne = (mention: Mention) => mention.canonical !== undefined && families.has(only(words(analysis, mention)));
  const places = new Set(
    mentions.filter((mention) => isOne(mention) && isWhere(analysis, mention)).map((one) => only(words(analysis, one))),
  );
  return mentions.map((mention) => {
    if (!isOne(mention) || places.has(only(words(analysis, mention)))) return mention;
    const { canonical: _, metonym: __, ...bare } = mention;
    return { ...bare, type: "person" };
  });
}

function only(name: readonly string[]): string {
  return name.length === 1 ? (name[0] ?? "") : "";
}
