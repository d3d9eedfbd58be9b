/**
 * The lemma of a word where it stands: as the training treebanks have it, else by rule or as the network guesses.
 *
 * In:  a tagged word in its sentence, such as "Glad" that opens one, or "canada" as a name.
 * Out: "glad", "Canada".
 */
import type { Word } from "../model/index.ts";
import type { Labels } from "./labels.ts";
import { applyScript, type EditScript, KEEP, lemmatize, undrawn, type WordRank } from "./lemma.ts";
import { shortened } from "./lemmas.data.ts";

/** What lemmas are looked up in. */
export interface Lexicon {
  readonly labels: Pick<Labels, "lexicon">;
  readonly rank: WordRank;
}

/** A word by its place in the sentence, with its tag and the network's edit script. */
export interface TaggedWord {
  readonly index: number;
  readonly xpos: string;
  readonly guess?: EditScript | undefined;
}

/** The lemma of one of the words of a sentence. */
export function lemmaOf({ labels, rank }: Lexicon, words: readonly Word[], { index, xpos, guess }: TaggedWord): string {
  const written = words[index]?.form ?? "";
  if (isFileName(written)) return written.toLowerCase();
  const scripts = labels.lexicon.get(xpos);
  const known = (form: string): string | undefined => {
    const script = scripts?.get(form);
    return script && applyScript(form, script);
  };
  const lower = written.toLowerCase();
  // A capital that opens a sentence tells nothing.
  const first = index === 0 && !isName(xpos) && xpos !== "AFX" ? known(lower) : undefined;
  const seen = first ?? known(written) ?? shortened.get(lower);
  if (seen !== undefined) return seen;
  if (xpos === "ADD") return written;
  const form = spelt(labels, words, undrawn(written, xpos, rank), xpos);
  const other = known(form) ?? (isName(xpos) ? undefined : known(form.toLowerCase()));
  return other ?? lemmatize(form, xpos, applyScript(form, guess ?? KEEP), rank);
}

function isName(xpos: string): boolean {
  return xpos.startsWith("NNP");
}

/** The name of a file that is attached somewhere, no address: a common noun to the treebanks. */
export function isFileName(form: string): boolean {
  return form.includes(".") && FILE_NAME.test(form);
}

const FILE_NAME = /^[^/:@]+\.(?:docx?|pdf|xlsx?|pptx?|txt|html?|zip|jpe?g)$/i;

/** How a name is spelt where its letters do not tell: in a sentence of capitals, and in lower case what is only ever a name. */
function spelt({ lexicon }: Lexicon["labels"], words: readonly Word[], form: string, xpos: string): string {
  if (!isName(xpos) && xpos !== "JJ") return form;
  const title = form.slice(0, 1).toUpperCase() + form.slice(1).toLowerCase();
  if (CAPITALS.test(form)) return isName(xpos) && !words.some((word) => LOWER.test(word.form)) ? title : form;
  const isOnlyName = LOWER.test(form) && lexicon.get(xpos)?.has(title) && !isCommon(lexicon, form);
  return isOnlyName ? title : form;
}

/** Longer than most acronyms. */
const CAPITALS = /^\p{Lu}{5,}$/u;

const LOWER = /^\p{Ll}{2,}$/u;

/** Whether the treebanks have a word as something else than a name. */
function isCommon(lexicon: Labels["lexicon"], form: string): boolean {
  return [...lexicon].some(([xpos, forms]) => !isName(xpos) && forms.has(form));
}
