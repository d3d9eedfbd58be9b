import type { Children, Mention, Token } from "../model/index.ts";
import { type CountryReading, countryOf } from "./countries.ts";
import { isGovernment } from "./metonyms.ts";
import { afterTitles, isTitle, nameTokens } from "./names.ts";
import type { Extent } from "./phrase.ts";
import { isOrganizationWord, isThingWord, typeOfNoun } from "./types.ts";

/** What a phrase names. */
export type Naming = Pick<Mention, "name" | "canonical" | "metonym">;

/** The proper name that a phrase holds and the country that it means, as far as there are any. */
export function namingOf(tokens: readonly Token[], children: Children, head: number): Naming {
  const name = properName(tokens, children, head);
  if (!name) return {};
  const forms = tokens.slice(name.first, name.last + 1).map(({ form }) => form);
  const country = countryOf(forms);
  if (!country) return { name };
  if (isGovernment(country, tokens, head)) return { name, canonical: country.name, metonym: true };
  return isMeant(country, tokens[head] as Token) ? { name, canonical: country.name } : { name };
}

/** Whether words mean the country: its people do only where they qualify a noun, as in "Libyans" against "Libyan leader". */
function isMeant({ form }: CountryReading, { deprel }: Token): boolean {
  const qualifies = deprel === "amod" || deprel === "compound";
  return form === "name" || (form === "people" && qualifies);
}

/** The part of a name after its titles; none when the titles are all there is, as in "the President". */
function properName(tokens: readonly Token[], children: Children, head: number): Extent | undefined {
  const bearer = nameBearer(tokens, children, head);
  if (bearer === undefined) return undefined;
  const words = withoutHonours(tokens, nameTokens(tokens, children, bearer));
  const forms = words.map((index) => (tokens[index] as Token).form);
  const skipped = forms.length > 2 && isThingWord(forms.at(-1) ?? "") ? 0 : afterTitles(forms);
  const first = skipped === words.length - 1 && isTitle(forms[skipped] ?? "") ? undefined : words[skipped];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const quoted = quotedName(tokens, words, first);
  if (quoted) return quoted;
  // Only a title with what it is the title of: "President of the United States" names nobody.
  return tokens[first]?.upos === "ADP" ? undefined : { first, last };
}

/** Letters of honours and degrees behind somebody's name. */
const HONOURS =
  /^(?:[DOMCGK]BE|KCB|GCB|KCMG|CMG|QC|KC|FRS|FRSE|FBA|FRIBA|RA|MP|MEP|MSP|Ph\.?D\.?|M\.?D\.?|MBA|DSO|DFC|Esq\.?)$/;

/** "Zaha Hadid DBE RA" without the letters, of a name of two words or more. */
function withoutHonours(tokens: readonly Token[], words: readonly number[]): readonly number[] {
  const end = words.findIndex((at, place) => place > 1 && HONOURS.test(tokens[at]?.form ?? ""));
  const isRest =
    end > 0 && words.slice(end).every((at) => /^(?:[\p{Lu}.]+|Ph\.?D\.?|Esq\.?)$/u.test(tokens[at]?.form ?? ""));
  return isRest ? words.slice(0, end) : words;
}

/** The most words of a title in quotation marks. */
const LONGEST_TITLE = 8;

/** All that stands in the quotation marks which a name opens: "Harbour at Dawn". */
function quotedName(tokens: readonly Token[], words: readonly number[], first: number): Extent | undefined {
  if (words[0] !== first || !/^["“]$/u.test(tokens[first - 1]?.form ?? "")) return undefined;
  const close = tokens.findIndex(({ form }, at) => at > first && /^["”]$/u.test(form));
  const inside = tokens.slice(first, close);
  const isWhole =
    close - first <= LONGEST_TITLE &&
    inside.every(
      ({ upos, form }) => upos !== "PUNCT" && (/^[\p{Lu}\p{N}]/u.test(form) || /^(?:ADP|DET|CCONJ|PART)$/.test(upos)),
    );
  return close > first && isWhole && words.every((word) => word < close) ? { first, last: close - 1 } : undefined;
}

/** Relations of a name to the noun before it. */
const AFTER_TITLE = /^(?:appos|flat|nmod:unmarked|nmod:desc|compound)/;

/** The proper noun that names what a head means: itself, or the name right after a title ("the painter Frida Kahlo"). */
function nameBearer(tokens: readonly Token[], children: Children, head: number): number | undefined {
  if (tokens[head]?.upos === "PROPN") return head;
  if (tokens[head]?.upos !== "NOUN") return undefined;
  if (isBodyOfName(tokens, children, head) || goesOnInCapitals(tokens, children, head)) return head;
  const own = (children[head] ?? []).filter((child) => {
    const { upos, deprel } = tokens[child] as Token;
    if (upos !== "PROPN" || !AFTER_TITLE.test(deprel)) return false;
    // "director General Lars Holm": a second title may stand between.
    const [first = 0] = nameTokens(tokens, children, child);
    return first > head && tokens.slice(head + 1, first).every(({ form }) => isTitle(form));
  });
  const named = own.find((child) => !isTitle(tokens[child]?.form ?? "")) ?? own[0];
  return named ?? waterName(tokens, children, head) ?? strayName(tokens, children, head);
}

/** "the Labour Party", its last word taken for a common noun: behind a word of a name, with a capital, it ends the name. */
function isBodyOfName(tokens: readonly Token[], children: Children, head: number): boolean {
  const form = tokens[head]?.form ?? "";
  const before = (children[head] ?? []).some((child) => {
    const isName = tokens[child]?.upos === "PROPN" && tokens[child]?.deprel === "compound";
    return isName && Math.max(child, ...(children[child] ?? [])) === head - 1;
  });
  return before && /^\p{Lu}\p{Ll}/u.test(form) && isOrganizationWord(form);
}

/** "Doctors Without Borders", "Disability Now", the first word taken for a common noun: what follows has a capital that only names have. */
function goesOnInCapitals(tokens: readonly Token[], children: Children, head: number): boolean {
  const isCapital = (at: number) => /^\p{Lu}/u.test(tokens[at]?.form ?? "");
  const isCased = (name: number) =>
    tokens[name]?.upos === "PROPN" &&
    (children[name] ?? []).some((child) => child === head + 1 && tokens[child]?.deprel === "case" && isCapital(child));
  // "Chief Economist Ada Berg": one person's trade is no name.
  const isTrade = tokens[head]?.xpos === "NN" && typeOfNoun(tokens[head]?.lemma ?? "") === "person";
  const isFlat = (child: number) =>
    !isTrade && child === head + 1 && tokens[child]?.deprel === "flat" && isCapital(child);
  return isCapital(head) && (children[head] ?? []).some((child) => isCased(child) || isFlat(child));
}

/** Waters and lands that are called by a name right before the noun. */
const WATERS = /^(?:river|lake|canal|strait|peninsula|desert|glacier|volcano|estuary)$/;

/** "the Orlec river" is what "Orlec" names. */
function waterName(tokens: readonly Token[], children: Children, head: number): number | undefined {
  if (!WATERS.test(tokens[head]?.form ?? "")) return undefined;
  const before = (children[head] ?? []).find((child) => child === head - 1 && tokens[child]?.deprel === "compound");
  return before !== undefined && tokens[before]?.upos === "PROPN" ? before : undefined;
}

/** The name right after a title for a person that the parser hung on something before both. */
function strayName(tokens: readonly Token[], children: Children, head: number): number | undefined {
  const [title, next] = [tokens[head], tokens[head + 1]];
  if (!title || next?.upos !== "PROPN" || next.head >= head || !/^(?:nmod|appos|dep)/.test(next.deprel))
    return undefined;
  const hasCase = (children[head + 1] ?? []).some((child) => tokens[child]?.deprel === "case");
  return !hasCase && typeOfNoun(title.lemma) === "person" ? head + 1 : undefined;
}
