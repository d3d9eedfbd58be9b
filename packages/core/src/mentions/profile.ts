import {
  type Analysis,
  baseRelation,
  type Children,
  childrenOf,
  lookup,
  type Mention,
  subtree,
  type Token,
} from "../model/index.ts";
import { countryOf } from "./countries.ts";
import { MEN, WOMEN } from "./given-names.data.ts";
import { nameWords } from "./names.ts";
import { PRONOUNS, type Pronoun } from "./pronouns.data.ts";
import { FEMININE, GROUPS, MASCULINE } from "./roles.data.ts";
import { SPEECH_VERBS } from "./speech.data.ts";
import { hasPluralVerb, hasSingularVerb } from "./verb-number.ts";

export type Determiner = "definite" | "indefinite" | "demonstrative" | "possessive" | "quantified" | "none";

const DETERMINERS: Readonly<Record<string, Determiner>> = lookup({
  the: "definite",
  both: "definite",
  a: "indefinite",
  an: "indefinite",
  this: "demonstrative",
  that: "demonstrative",
  these: "demonstrative",
  those: "demonstrative",
});

/** Whether a noun with "the" says nothing more of what it means: "the ship". */
export function isBareDefinite({ mention, determiner, modifiers, described }: Profile): boolean {
  return mention.kind === "nominal" && determiner === "definite" && modifiers.size === 0 && !described;
}

/** Whether a mention is the subject of the main clause of its sentence. */
export function isMainSubject({ head, tokens }: Profile): boolean {
  return /^nsubj/.test(head.deprel) && tokens[head.head]?.deprel === "root";
}

/** Whether a mention is the subject of what the main clause of its sentence says that somebody said: "She said [the driver] had fled". */
export function isReportedSubject({ head, tokens }: Profile): boolean {
  const verb = tokens[head.head];
  const above = verb?.deprel === "ccomp" ? tokens[verb.head] : undefined;
  return /^nsubj/.test(head.deprel) && above?.deprel === "root" && SPEECH_VERBS.has(above.lemma);
}

/** What coreference looks at in a mention. All have all fields: engines read objects of one shape sooner. */
export interface Profile {
  readonly index: number;
  readonly mention: Mention;
  readonly tokens: readonly Token[];
  readonly children: Children;
  readonly head: Token;
  /** Lemma of the head in lower case. */
  readonly lemma: string;
  /** Folded words of the proper name, titles left out; empty when the mention is none. */
  readonly name: readonly string[];
  readonly pronoun: Pronoun | undefined;
  /** ISO code of the country that the mention names, or whose government it means. */
  readonly country: string | undefined;
  /** Whether it names a seat of government and means the government. */
  readonly metonym: boolean;
  readonly number: "singular" | "plural" | undefined;
  readonly gender: "masculine" | "feminine" | "neuter" | undefined;
  /** Lemmas that qualify the head, relative clauses left out. */
  readonly modifiers: ReadonlySet<string>;
  /** Those of them with a capital before a common noun, as one string, which tell things of a kind apart: "the Chilean team", "the Kowloon East seat". */
  readonly epithets: ReadonlySet<string>;
  /** How many it is of, where figures right before the noun say so: "51,516 votes". */
  readonly count: string | undefined;
  readonly determiner: Determiner;
  /** Whether a clause describes it: "the man who called". */
  readonly described: boolean;
  /** Whether it may stand for several people though it is singular. */
  readonly group: boolean;
}

/** Reads the profile of each mention off its tree. */
export function profilesOf(analysis: Analysis, mentions: readonly Mention[]): Profile[] {
  const children = analysis.sentences.map((sentence) => childrenOf(sentence.tokens));
  const profiles: Profile[] = [];
  for (const [index, mention] of mentions.entries()) {
    const tokens = analysis.sentences[mention.sentence]?.tokens ?? [];
    profiles.push(profileOf(index, mention, tokens, children[mention.sentence] ?? []));
  }
  return profiles;
}

function profileOf(index: number, mention: Mention, tokens: readonly Token[], children: Children): Profile {
  const head = tokens[mention.head] as Token;
  const determiner = determinerOf(tokens, children, mention.head);
  // "A Democrat" is one of many, and may have any name.
  const name = determiner === "indefinite" && mention.type === "person" ? [] : nameForms(mention, tokens);
  const pronoun = mention.kind === "pronoun" ? pronounOf(head) : undefined;
  const country = mention.canonical ? countryOf([mention.canonical])?.code : undefined;
  const number = pronoun ? pronoun.number : numberOf(tokens, children, mention);
  const gender = pronoun ? pronoun.gender : genderOf(tokens, children, mention);
  return {
    index,
    mention,
    tokens,
    children,
    head,
    lemma: head.lemma.toLowerCase(),
    name: withCountryCode(nameWords(name)),
    metonym: mention.metonym === true,
    modifiers: modifiersOf(tokens, children, mention.head),
    epithets: mention.kind === "nominal" ? epithetsOf(tokens, children, mention.head) : new Set(),
    count: countOf(tokens, children, mention.head),
    determiner,
    described: (children[mention.head] ?? []).some((child) => describes(tokens, children, child)),
    group: isGroup(mention, head, country !== undefined && hasPluralVerb(tokens, mention.head)),
    pronoun,
    country,
    number,
    gender,
  };
}

function isGroup({ type, kind }: Mention, { lemma }: Token, isTeam: boolean): boolean {
  return GROUPS.has(lemma.toLowerCase()) || isTeam || (type === "organization" && kind !== "pronoun");
}

/** Whether a clause tells which thing is meant; one that a comma sets off only says more of it. */
function describes(tokens: readonly Token[], children: Children, clause: number): boolean {
  if (baseRelation((tokens[clause] as Token).deprel) !== "acl") return false;
  return tokens[Math.min(...subtree(children, clause))]?.form !== ",";
}

/** What a pronoun says; "her" before a noun is possessive, else personal. */
function pronounOf({ form, deprel }: Token): Pronoun | undefined {
  const pronoun = PRONOUNS[form.toLowerCase()];
  return pronoun && deprel === "nmod:poss" ? { ...pronoun, use: "possessive" } : pronoun;
}

/** The words of a mention's proper name; of an adjective the name of its place; none for a place that means its government. */
function nameForms({ name, canonical, metonym }: Mention, tokens: readonly Token[]): string[] {
  if (metonym) return [];
  return name ? tokens.slice(name.first, name.last + 1).map(({ form }) => form) : (canonical?.split(" ") ?? []);
}

function numberOf(tokens: readonly Token[], children: Children, { head, kind, type }: Mention): Profile["number"] {
  const token = tokens[head] as Token;
  // Clubs and bands with a plural name are one body: "Rovers", "the club".
  if (token.lemma.toLowerCase() === "police") return undefined;
  // "The accused" is one or many.
  if (/^(?:accused|deceased)$/i.test(token.form) && kind === "nominal" && !isCountedOff(tokens, children, head))
    return undefined;
  if (kind === "name" && token.xpos === "NNPS" && !hasSingularVerb(tokens, head))
    return type === "organization" ? undefined : "plural";
  if (kind === "name") return "singular";
  if (/^W/.test(token.xpos) || token.xpos === "PRP") return undefined;
  if (kind === "pronoun")
    return /^(?:these|those|all|both|many|few|several|some|others)$/i.test(token.form) ? "plural" : undefined;
  if (token.xpos === "NNPS" && hasSingularVerb(tokens, head)) return "singular";
  if (token.xpos === "NNS" || token.xpos === "NNPS") return "plural";
  if (token.upos === "NUM" && token.form.toLowerCase() === "one") return "singular";
  if (token.upos === "NUM" && type === "person") return "plural";
  if (isCountedOff(tokens, children, head)) return "plural";
  return token.upos === "NOUN" || token.upos === "PROPN" ? "singular" : undefined;
}

function isCountedOff(tokens: readonly Token[], children: Children, head: number): boolean {
  return (children[head] ?? []).some((child) => tokens[child]?.deprel === "nummod" && tokens[child]?.lemma !== "one");
}

function genderOf(tokens: readonly Token[], children: Children, mention: Mention): Profile["gender"] {
  const head = tokens[mention.head] as Token;
  const before = (children[mention.head] ?? [])
    .filter((child) => /^(?:nmod:desc|compound|flat)/.test((tokens[child] as Token).deprel) && child < mention.head)
    .map((child) => tokens[child] as Token);
  for (const token of [head, ...before]) {
    const word = token.lemma.toLowerCase().replace(/\./g, "");
    if (MASCULINE.has(word)) return "masculine";
    if (FEMININE.has(word)) return "feminine";
  }
  return mention.kind === "name" && mention.type === "person"
    ? bearerGender(tokens, children, mention.head)
    : undefined;
}

/** By the given name before a family name; alone, a given name may be a family's. */
function bearerGender(tokens: readonly Token[], children: Children, head: number): Profile["gender"] {
  const followed = (children[head] ?? []).some((child) => tokens[child]?.deprel === "flat");
  const given = tokens[head]?.form.toLowerCase() ?? "";
  if (!followed || WOMEN.has(given) === MEN.has(given)) return undefined;
  return WOMEN.has(given) ? "feminine" : "masculine";
}

function modifiersOf(tokens: readonly Token[], children: Children, head: number): Set<string> {
  const found = new Set<string>();
  for (const child of children[head] ?? []) {
    const token = tokens[child] as Token;
    if (/^(?:amod|compound|nummod|nmod|flat)/.test(token.deprel) && token.upos !== "PRON") {
      found.add(token.lemma.toLowerCase());
      for (const below of children[child] ?? []) {
        const { deprel, lemma, upos } = tokens[below] as Token;
        if (/^(?:amod|compound|nummod|nmod|flat)/.test(deprel) && upos !== "PRON") found.add(lemma.toLowerCase());
      }
    }
  }
  return found;
}

function epithetsOf(tokens: readonly Token[], children: Children, head: number): Set<string> {
  const isCapital = (at: number) => /^\p{Lu}/u.test(tokens[at]?.form ?? "");
  const before = (children[head] ?? []).filter((child) => {
    // Of "Oslo-based" only "based" says something of the noun.
    return child < head && isCapital(child) && /^(?:amod|compound)/.test(tokens[child]?.deprel ?? "");
  });
  const parts = before.flatMap((child) => [child, ...(children[child] ?? []).filter((part) => isOfName(tokens, part))]);
  const words = parts
    .filter((part) => isCapital(part) && tokens[part]?.start !== tokens[0]?.start)
    .sort((a, b) => a - b)
    .map((part) => tokens[part]?.lemma.toLowerCase());
  return new Set(words.length > 0 ? [words.join(" ")] : []);
}

/** Whether a word goes on or begins the name that it hangs on: "West" of "New Territories West". */
function isOfName(tokens: readonly Token[], part: number): boolean {
  return /^(?:amod|compound|flat)/.test(tokens[part]?.deprel ?? "");
}

function countOf(tokens: readonly Token[], children: Children, head: number): string | undefined {
  const number = (children[head] ?? []).find((child) => child < head && tokens[child]?.deprel === "nummod");
  const form = tokens[number ?? -1]?.form ?? "";
  return /^\d[\d.,]*$/.test(form) ? form : undefined;
}

function determinerOf(tokens: readonly Token[], children: Children, head: number): Determiner {
  for (const child of children[head] ?? []) {
    const token = tokens[child] as Token;
    if (token.deprel === "nmod:poss") return "possessive";
    if (baseRelation(token.deprel) !== "det") continue;
    return DETERMINERS[token.form.toLowerCase()] ?? "quantified";
  }
  return "none";
}

/** The words of a longer name with the country that it begins with as a code: "U.S. Congress" and "United States Congress" are one. */
function withCountryCode(words: readonly string[]): readonly string[] {
  for (const length of [2, 1]) {
    const country = words.length > length ? countryOf(words.slice(0, length)) : undefined;
    if (country?.form === "name") return [country.code.toLowerCase(), ...words.slice(length)];
  }
  return words;
}

/** Whether somebody's age stands in commas right behind the name. */
export function hasAge({ mention: { name, last }, tokens }: Profile): boolean {
  const [comma, number, close] = tokens.slice((name?.last ?? last) + 1, (name?.last ?? last) + 4);
  return comma?.form === "," && /^[1-9]\d?$/.test(number?.form ?? "") && close?.form === ",";
}
