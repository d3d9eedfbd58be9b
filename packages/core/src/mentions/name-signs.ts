/** What the words around a name say of what bears it. */
import type { Analysis, Mention, Token } from "../model/index.ts";
import { KINDS } from "./kinds.data.ts";
import { formsOf, isRegistered, isStormWord, isTitle } from "./names.ts";
import { ANALYSTS } from "./roles.data.ts";
import { isBodyName } from "./types.ts";
import { verbsOf } from "./verb-number.ts";

/** Prepositions that lead to places. */
const LEADS_TO_PLACE = /^(?:in|into|through|throughout|across|near|outside|inside|within|out)$/;

/** Whether a clause with "who" describes a name of several words, or a noun for somebody beside it, so that it is somebody's. */
export function isWho(analysis: Analysis, mention: Mention): boolean {
  const { name } = mention;
  if (name === undefined || name.first === name.last) return false;
  return takenUpAt(analysis, mention, /^who$/i) !== undefined || isCalledSomebody(analysis, mention);
}

/** Offices that only people hold: no company is "the secretary". */
export const HELD: RegExp =
  /^(?:secretary|minister|president|chairman|spokesman|spokeswoman|governor|mayor|senator|ambassador|premier|chancellor)$/;

/** What only people are besides. */
const SOMEBODY =
  /^(?:lawyer|doctor|nurse|engineer|teacher|professor|farmer|fisherman|actor|actress|singer|writer|author|poet|painter|composer|journalist|reporter|historian|economist|scientist|biologist|widow|widower|mother|father|son|daughter|brother|sister|student|pensioner|soldier|sailor|pilot|priest|bishop|imam|rabbi|judge|prosecutor|detective|policeman|mechanic|carpenter|postman|plumber)$/;

/** Whether an office or a calling stands beside a name: "Mart Helme, a former interior minister". */
function isCalledSomebody({ sentences }: Analysis, { sentence, head }: Mention): boolean {
  const tokens = sentences[sentence]?.tokens ?? [];
  return tokens.some(({ deprel, head: above, upos, lemma }) => {
    return above === head && deprel === "appos" && upos === "NOUN" && (HELD.test(lemma) || SOMEBODY.test(lemma));
  });
}

/** Whether a name is of a storm: "Typhoon Yagi". */
export function isStorm({ sentences }: Analysis, { sentence, name }: Mention): boolean {
  const forms = name ? formsOf(sentences[sentence]?.tokens ?? [], name) : [];
  return forms.length > 1 && forms.slice(0, -1).some(isStormWord);
}

/** Whether a form of address or an office stands before a name, so that it is somebody's: "Governor Ada Berg". */
export function isTitled(analysis: Analysis, mention: Mention): boolean {
  const { sentence, head, name } = mention;
  const tokens = analysis.sentences[sentence]?.tokens ?? [];
  if (!name || isNamedAsBody(analysis, mention)) return false;
  const before = tokens[name.first - 1];
  return before?.deprel === "nmod:desc" && before.head === head && isTitle(before.form);
}

/** Whether a clause with "who" describes a name: whatever it seems to be, it is somebody's or a body's. */
export function isWhoever(analysis: Analysis, mention: Mention): boolean {
  return mention.name !== undefined && takenUpAt(analysis, mention, /^who$/i) !== undefined;
}

/** Where a pronoun stands that is the subject of a clause describing a mention. */
function takenUpAt({ sentences }: Analysis, { sentence, head }: Mention, pronoun: RegExp): number | undefined {
  const tokens = sentences[sentence]?.tokens ?? [];
  const at = tokens.findIndex(({ form, deprel, head: verb }) => {
    const clause = tokens[verb];
    // The clause first: hardly a word hangs in one, and no pattern is tried at those that do not.
    return clause?.head === head && clause.deprel === "acl:relcl" && deprel.startsWith("nsubj") && pronoun.test(form);
  });
  return at < 0 ? undefined : at;
}

/** Whether the text takes a name up by "which", or has it tell what "it" does: nobody is an "it". */
export function isThing(analysis: Analysis, mention: Mention): boolean {
  return isWhich(analysis, mention) || speaksOfItself(analysis, mention);
}

/** `Norvik, which …`: the pronoun right behind the name. */
export function isWhich(analysis: Analysis, mention: Mention): boolean {
  const { name, sentence } = mention;
  if (name === undefined) return false;
  const at = takenUpAt(analysis, mention, /^which$/i);
  return at === name.last + 2 && analysis.sentences[sentence]?.tokens[at - 1]?.form === ",";
}

/** Whether a name speaks of itself as "it", as bodies do: `Norvik said it would close the yard`. */
export function speaksOfItself({ sentences }: Analysis, { sentence, head }: Mention): boolean {
  const tokens = sentences[sentence]?.tokens ?? [];
  const { deprel, head: verb } = tokens[head] as Token;
  if (deprel !== "nsubj" || !/^(?:say|add|announce|confirm|deny|claim|admit)$/.test(tokens[verb]?.lemma ?? ""))
    return false;
  return tokens.some(({ form, deprel: role, head: content }) => {
    const clause = tokens[content];
    const isContent = clause?.deprel === "ccomp" && clause.head === verb && clause.upos === "VERB";
    return form === "it" && role === "nsubj" && isContent;
  });
}

/** Who plays for a club. */
const PLAYERS: ReadonlySet<string> = new Set(
  "goalkeeper striker midfielder defender winger forward fullback keeper coach".split(" "),
);

/** Whether a name is of what has players: "Northam's goalkeeper", "the Northam coach". */
export function hasPlayers({ sentences }: Analysis, { sentence, head, canonical }: Mention): boolean {
  const tokens = sentences[sentence]?.tokens ?? [];
  const { deprel, head: above } = tokens[head] as Token;
  const isOwner = deprel === "nmod:poss" && tokens[above]?.lemma !== "coach";
  return canonical === undefined && (isOwner || deprel === "compound") && PLAYERS.has(tokens[above]?.lemma ?? "");
}

/** What companies and other bodies have, and neither people nor towns. */
const OF_BODIES: ReadonlySet<string> = new Set(
  "spokesman spokeswoman spokesperson chairman chairwoman ceo executive headquarters shareholder subsidiary".split(" "),
);

/** Whether a name is of what has officers and shareholders: "a spokeswoman of Nordhav", "Nordhav's chairman". */
export function hasOfficers({ sentences }: Analysis, { sentence, head }: Mention): boolean {
  const tokens = sentences[sentence]?.tokens ?? [];
  const { deprel, head: above } = tokens[head] as Token;
  const noun = tokens[above]?.lemma.toLowerCase() ?? "";
  if (deprel === "nmod" && ANALYSTS.has(noun))
    return tokens.some((token) => token.head === head && token.lemma === "at");
  if (!OF_BODIES.has(noun)) return false;
  if (deprel === "nmod:poss") return true;
  return deprel === "nmod" && tokens.some((token) => token.head === head && /^(?:of|for)$/.test(token.lemma));
}

/** Whether a name is of what somebody is at the head of: "the head of the Danube Security Pact". */
export function isLed({ sentences }: Analysis, { sentence, head }: Mention): boolean {
  const tokens = sentences[sentence]?.tokens ?? [];
  const { deprel, head: above } = tokens[head] as Token;
  const leads = /^(?:head|chief|leader|director|president|chairman|secretary-general)$/i.test(
    tokens[above]?.lemma ?? "",
  );
  const isOf = deprel === "nmod" && tokens.some((token) => token.head === head && token.lemma === "of");
  return leads && (isOf || deprel === "nmod:poss" || deprel === "compound");
}

/** What only countries and other lands have. */
const OF_LANDS: ReadonlySet<string> = new Set("parliament capital border coast coastline currency".split(" "));

/** Whether a name is of what has elections, a capital or borders: "Zambezia's presidential election", "the coast of Corva". */
export function isLand({ sentences }: Analysis, { sentence, head }: Mention): boolean {
  const tokens = sentences[sentence]?.tokens ?? [];
  const { deprel, head: above } = tokens[head] as Token;
  const isOf = deprel === "nmod" && tokens.some((token) => token.head === head && token.form === "of");
  if (deprel !== "nmod:poss" && !isOf) return false;
  const { lemma = "" } = tokens[above] ?? {};
  if (OF_LANDS.has(lemma)) return true;
  const before = tokens.slice(0, above).filter((token) => token.head === above);
  return lemma === "election" && before.some((token) => ELECTED.test(token.form));
}

const ELECTED = /^(?:presidential|parliamentary|legislative|general|municipal)$/i;

/** Whether a name ends as those of newspapers do, which "the paper" would make a thing: "the Limna Post". */
export function isNewspaper({ sentences }: Analysis, { sentence, name, type }: Mention): boolean {
  if (!name || name.first === name.last || type !== "organization") return false;
  const last = sentences[sentence]?.tokens[name.last]?.form.toLowerCase() ?? "";
  return KINDS.newspaper?.having?.has(last) === true;
}

/** Further nouns right before the names of bodies. */
const NAMED_BODIES: ReadonlySet<string> = new Set("group conglomerate charity broadcaster startup chain".split(" "));

/** Whether a noun beside a name says that it is a body: "carmaker Velan", "the grid operator, Velan, said". */
export function isCalledBody({ sentences }: Analysis, { sentence, head, name }: Mention): boolean {
  const tokens = sentences[sentence]?.tokens ?? [];
  const before = name && tokens[name.first - 1];
  const renamed = tokens[head]?.deprel === "appos" ? tokens[tokens[head]?.head ?? -1] : undefined;
  // "Ecowas, the regional bloc".
  const renaming = tokens.find((token, at) => at > head && token.head === head && token.deprel === "appos");
  // "Saudi champions Al-Nasr": a noun for several, and one name.
  const isOne = !tokens.some((token) => token.head === head && token.deprel === "conj");
  if (isOne && before && CHAMPIONS.test(before.form)) return true;
  if (name && isGroupNamed(tokens, name.last)) return true;
  return isBodyNoun(before) || isBodyNoun(renamed) || (renaming?.upos === "NOUN" && isBodyNoun(renaming));
}

/** "The Wagner group", with the name hung on the noun behind it. */
function isGroupNamed(tokens: readonly Token[], last: number): boolean {
  const noun = tokens[last + 1];
  const isBehind = tokens[last]?.deprel === "compound" && tokens[last]?.head === last + 1;
  const article = tokens.find((token) => token.head === last + 1 && token.deprel === "det");
  return isBehind && noun?.form === "group" && /^the$/i.test(article?.form ?? "");
}

/** What clubs are called in the plural. */
const CHAMPIONS = /^(?:champions|holders|finalists|semi-?finalists|strugglers|leaders|minnows)$/;

/** Small letters make it a noun, whatever the tagger took it for. */
function isBodyNoun(token: Token | undefined): boolean {
  if (!token || !/^\p{Ll}/u.test(token.form)) return false;
  return KINDS[token.form]?.type === "organization" || NAMED_BODIES.has(token.form);
}

/** Whether a name opens a dateline: "CORVA, Asturra (Sept. 12) — Floods". */
export function isDateline({ sentences, paragraphs }: Analysis, { sentence, name }: Mention): boolean {
  const { paragraph = -1 } = sentences[sentence] ?? {};
  return name?.first === 0 && paragraphs[paragraph]?.kind === "dateline";
}

/** Whether a mention has the registered name of a company, or one of two names that "&" joins. */
export function isFirm({ sentences }: Analysis, { sentence, name }: Mention): boolean {
  const forms = name ? formsOf(sentences[sentence]?.tokens ?? [], name) : [];
  return isRegistered(forms) || forms.slice(1, -1).includes("&");
}

/** Whether a name of one word stands behind a preposition of place: "through Corva". */
export function isWhere({ sentences }: Analysis, { sentence, head, name }: Mention): boolean {
  if (!name || name.first !== name.last) return false;
  const tokens = sentences[sentence]?.tokens ?? [];
  // One goes into towns, inquires into companies and trusts in people.
  if (
    /^(?:investigation|inquiry|probe|review|audit|believe|belief|trust|faith|confidence|interest|confide|partner)$/.test(
      tokens[tokens[head]?.head ?? -1]?.lemma ?? "",
    )
  )
    return false;
  return tokens.some(
    (token) => token.head === head && token.deprel === "case" && LEADS_TO_PLACE.test(token.form.toLowerCase()),
  );
}

/** Whether a name ends in a word for a body and begins with no given name: "Larkfield Foods", "St Mary's Hospital". */
export function isNamedAsBody({ sentences }: Analysis, { sentence, name }: Mention): boolean {
  const forms = name ? formsOf(sentences[sentence]?.tokens ?? [], name) : [];
  return isBodyName(forms);
}

/** Whether a name of one word in the singular has a verb in the plural, as teams and bands have: "Brondby want more money". */
export function playsAsMany({ sentences }: Analysis, { sentence, head, name }: Mention): boolean {
  const tokens = sentences[sentence]?.tokens ?? [];
  const { deprel, head: verb, xpos } = tokens[head] as Token;
  const isJoined = tokens.some((token) => token.head === head && /^(?:conj|appos|flat)$/.test(token.deprel));
  if (deprel !== "nsubj" || xpos !== "NNP" || isJoined || name?.first !== name?.last) return false;
  const finite = verbsOf(tokens, head);
  return finite.length > 0 && finite[0]?.xpos === "VBP" && head === verb - (finite.length > 1 ? 2 : 1);
}

/** Whether a name is of where something is based: "the Hsinchu-based firm". */
export function isBase({ sentences }: Analysis, { sentence, name }: Mention): boolean {
  const tokens = sentences[sentence]?.tokens ?? [];
  return name !== undefined && tokens[name.last + 1]?.form === "-" && tokens[name.last + 2]?.form === "based";
}
