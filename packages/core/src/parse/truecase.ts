/** Gives the words of headlines in capitals the letter case that the rest of the document writes them in. */
import type { Sentence, Word } from "../model/index.ts";

/** Finds the form of a word to show the network; the forms of running text stay as they are. */
export type Truecase = (sentence: Sentence, word: Word) => string;

/** Share of the longer words that have a capital in a headline in capitals. */
const most = 0.7;
const shortest = 4;

/** Learns the letter case of words from the sentences that are not in capitals. */
export function learnCase(sentences: readonly Sentence[]): Truecase {
  const shouting = new Set(sentences.filter(isInCapitals));
  if (shouting.size === 0) return (_sentence, { form }) => form;
  const counts = new Map<string, Map<string, number>>();
  for (const { words } of shouting) for (const { form } of words) counts.set(form.toLowerCase(), new Map());
  for (const sentence of sentences) if (!shouting.has(sentence)) countForms(sentence, counts);
  return (sentence, { form }) => (shouting.has(sentence) ? commonest(form, counts.get(form.toLowerCase())) : form);
}

/** Whether a sentence is written in capitals, or with one on each longer word. */
export function isInCapitals({ words }: Sentence): boolean {
  const longer = words.filter(({ form }) => form.length >= shortest && /^\p{L}+$/u.test(form));
  const capital = longer.filter(({ form }) => /^\p{Lu}/u.test(form));
  return longer.length >= 2 && capital.length >= most * longer.length;
}

/** Counts the forms that a sentence has of some words; its first says nothing by its capital. */
function countForms({ words }: Sentence, counts: ReadonlyMap<string, Map<string, number>>): void {
  for (const { form } of words.slice(1)) {
    const forms = counts.get(form.toLowerCase());
    forms?.set(form, (forms.get(form) ?? 0) + 1);
  }
}

/** The form that is written most often, the given one where none is. */
function commonest(form: string, forms: ReadonlyMap<string, number> = new Map()): string {
  let best = form;
  for (const [other, count] of forms) if (count > (forms.get(best) ?? 0)) best = other;
  return best;
}
