import type { Analysis, EntityType, Mention, Token } from "../model/index.ts";
import { KINDS } from "./kinds.data.ts";
import { formsOf, isRegistered, nameWords } from "./names.ts";

/** Prepositions that lead to places. */
const LEADS_TO_PLACE = /^(?:in|into|through|throughout|across|near|outside|inside|within|out)$/;

/** Gives all mentions of one name in a document the type that most of them have. */
export function withCommonTypes(analysis: Analysis, mentions: readonly Mention[]): Mention[] {
  const bearers = new Map<string, Mention[]>();
  const keys = mentions.map((mention) => keyOf(analysis, mention));
  for (const [index, mention] of mentions.entries()) {
    const key = keys[index];
    if (key !== undefined) bearers.set(key, [...(bearers.get(key) ?? []), mention]);
  }
  // "Norwell" of "Norwell Gazette" is nobody's surname.
  const people = [...bearers].filter(([key, found]) => key.includes(" ") && mostCommon(found) === "person");
  const surnames = new Set(people.flatMap(([key]) => key.split(" ")));
  const types = new Map(
    [...bearers].map(([key, found]) => [key, surnames.has(key) ? mostCommon(found) : typeOf(analysis, found)]),
  );
  // "Northam" has players, so "Ashby Northam" is a club as well.
  const clubs = new Set([...bearers].flatMap(([key, found]) => (some(analysis, found, hasPlayers) ? [key] : [])));
  for (const key of types.keys()) {
    const isClub = [key.split(" ")[0], key.split(" ").at(-1)].some((word) => clubs.has(word ?? ""));
    if (isClub && key.includes(" ") && types.get(key) === "place") types.set(key, "organization");
  }
  return mentions.map((mention, index) => {
    const type = types.get(keys[index] ?? "");
    return type ? { ...mention, type } : mention;
  });
}

type Test = (analysis: Analysis, mention: Mention) => boolean;

function some(analysis: Analysis, mentions: readonly Mention[], test: Test): boolean {
  return mentions.some((mention) => test(analysis, mention));
}

function mostCommon(mentions: readonly Mention[]): EntityType {
  const counts = new Map<EntityType, number>();
  for (const { type } of mentions) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].reduce((best, vote) => (vote[1] > best[1] ? vote : best))[0];
}

/** The most common type, unless the text says otherwise: who somebody is, what has a chairman, what one goes through. */
function typeOf(analysis: Analysis, mentions: readonly Mention[]): EntityType {
  const is = (test: Test) => some(analysis, mentions, test);
  if (is(isFirm) || is(isCalledBody)) return "organization";
  if (is(isDateline)) return "place";
  const type = mostCommon(mentions);
  if (type === "person" && is(isWhich) && !is(isWho)) return "organization";
  if (type === "organization") return is(isWho) ? "person" : type;
  if (type === "person" && is(isWhere)) return "place";
  const isBody =
    (type === "person" || type === "place") && (is(hasOfficers) || is(hasPlayers)) && !is(isWho) && !is(isWhere);
  return isBody ? "organization" : type;
}

/** Whether a clause with "who" describes a name of several words, so that it is somebody's. */
function isWho({ sentences }: Analysis, { sentence, head, name }: Mention): boolean {
  const tokens = sentences[sentence]?.tokens ?? [];
  if (!name || name.first === name.last) return false;
  return tokens.some(({ form, deprel, head: verb }) => {
    const clause = tokens[verb];
    return /^who$/i.test(form) && deprel === "nsubj" && clause?.deprel === "acl:relcl" && clause.head === head;
  });
}

/** Whether a clause with "which" describes a name, so that it is nobody's. */
function isWhich({ sentences }: Analysis, { sentence, head, name }: Mention): boolean {
  const tokens = sentences[sentence]?.tokens ?? [];
  if (!name) return false;
  return tokens.some(({ form, deprel, head: verb }, at) => {
    const clause = tokens[verb];
    const isBeside = at === name.last + 2 && tokens[at - 1]?.form === ",";
    return (
      /^which$/i.test(form) &&
      /^nsubj/.test(deprel) &&
      clause?.deprel === "acl:relcl" &&
      clause.head === head &&
      isBeside
    );
  });
}

/** Who plays for a club. */
const PLAYERS: ReadonlySet<string> = new Set(
  "goalkeeper striker midfielder defender winger forward fullback keeper coach".split(" "),
);

/** Whether a name is of what has players: "Northam's goalkeeper", "the Northam coach". */
function hasPlayers({ sentences }: Analysis, { sentence, head, canonical }: Mention): boolean {
  const tokens = sentences[sentence]?.tokens ?? [];
  const { deprel, head: above } = tokens[head] as Token;
  const isOwner = deprel === "nmod:poss" && tokens[above]?.lemma !== "coach";
  return canonical === undefined && (isOwner || deprel === "compound") && PLAYERS.has(tokens[above]?.lemma ?? "");
}

/** What companies and other bodies have, and neither people nor towns. */
const OF_BODIES: ReadonlySet<string> = new Set(
  "spokesman spokeswoman spokesperson chairman chairwoman ceo shareholder subsidiary".split(" "),
);

/** Whether a name is of what has officers and shareholders: "a spokeswoman of Nordhav", "Nordhav's chairman". */
function hasOfficers({ sentences }: Analysis, { sentence, head }: Mention): boolean {
  const tokens = sentences[sentence]?.tokens ?? [];
  const { deprel, head: above } = tokens[head] as Token;
  if (!OF_BODIES.has(tokens[above]?.lemma.toLowerCase() ?? "")) return false;
  if (deprel === "nmod:poss") return true;
  return deprel === "nmod" && tokens.some((token) => token.head === head && /^(?:of|for)$/.test(token.lemma));
}

/** Whether a name ends as those of newspapers do, which "the paper" would make a thing: "the Limna Post". */
export function isNewspaper({ sentences }: Analysis, { sentence, name, type }: Mention): boolean {
  if (!name || name.first === name.last || type !== "organization") return false;
  const last = sentences[sentence]?.tokens[name.last]?.form.toLowerCase() ?? "";
  return KINDS.newspaper?.having?.has(last) === true;
}

/** Whether the noun right before a name says that it is a body: "carmaker Velan". */
function isCalledBody({ sentences }: Analysis, { sentence, name }: Mention): boolean {
  const before = name && sentences[sentence]?.tokens[name.first - 1];
  // Small letters make it a noun, whatever the tagger took it for.
  const isNoun = /^\p{Ll}/u.test(before?.form ?? "");
  return before !== undefined && isNoun && KINDS[before.form]?.type === "organization";
}

/** Whether a name opens a dateline: "CORVA, Asturra (Sept. 12) — Floods". */
function isDateline({ sentences, paragraphs }: Analysis, { sentence, name }: Mention): boolean {
  const { paragraph = -1 } = sentences[sentence] ?? {};
  return name?.first === 0 && paragraphs[paragraph]?.kind === "dateline";
}

/** Whether a mention has the registered name of a company. */
export function isFirm({ sentences }: Analysis, { sentence, name }: Mention): boolean {
  return name !== undefined && isRegistered(formsOf(sentences[sentence]?.tokens ?? [], name));
}

function isWhere({ sentences }: Analysis, { sentence, head, name }: Mention): boolean {
  if (!name || name.first !== name.last) return false;
  const tokens = sentences[sentence]?.tokens ?? [];
  return tokens.some(
    (token) => token.head === head && token.deprel === "case" && LEADS_TO_PLACE.test(token.form.toLowerCase()),
  );
}

/** The words of a name that all its mentions share; nothing for places that mean their government here. */
function keyOf({ sentences }: Analysis, { kind, name, sentence, metonym, canonical }: Mention): string | undefined {
  if (kind !== "name" || !name || metonym || canonical) return undefined;
  return nameWords(formsOf(sentences[sentence]?.tokens ?? [], name)).join(" ");
}
