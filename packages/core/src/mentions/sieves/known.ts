import { bodyDescribed, bodyNamed } from "../../places/bodies.ts";
import { type Company, companyNamed } from "../../places/companies.ts";
import { countryOfSeat } from "../../places/countries.ts";
import { regionsNamed } from "../../places/regions.ts";
import { clustersAgree } from "../agreement.ts";
import { isCommanded } from "../binding.ts";
import { countryOf } from "../countries.ts";
import { foldWord } from "../fold-word.ts";
import { BODY_NOUNS, KINDS } from "../kinds.data.ts";
import { isMainSubject, type Profile } from "../profile.ts";
import { areOne, clusterOf, inSentenceOf, isIn, nearestBefore, onlyOne, type Scene } from "../scene.ts";
import type { Sieve } from "../sieve.ts";

/** Whether a mention is a name that may be a company's or another body's; "Barcelona" as a town is none. */
function mayBeBody({ mention, name, country }: Profile): boolean {
  return mention.kind === "name" && name.length > 0 && country === undefined && !/^(?:place|time)$/.test(mention.type);
}

/** The company that the fullest name of a thing is known to be of: "Vale" is not the mine's owner where it is Ashby Vale. */
function knownCompany(profile: Profile, scene: Scene): Company | undefined {
  const names = clusterOf(scene, profile).kinds.flatMap(({ profile: one }) => (mayBeBody(one) ? [one] : []));
  const length = Math.max(0, ...names.map(({ name }) => name.length));
  const fullest = names.filter(({ name, mention }) => name.length === length && mention.type === "organization");
  return fullest.map(({ name }) => companyNamed(name.join(" "))).find((company) => company !== undefined);
}

/** The full name of a body that has several names. */
function fullName({ name }: Profile): string | undefined {
  const words = name.join(" ");
  return companyNamed(words)?.name ?? bodyNamed(words);
}

export const knownName: Sieve = {
  id: "known-name",
  description: "Two names of a company or another body that is much in the news mean the same.",
  example: "[Volkswagen] will close no plant. Workers at [VW] cheered.",
  apply: (profile, scene) => {
    const full = mayBeBody(profile) && scene.clusters.isFirst(profile.index) ? fullName(profile) : undefined;
    if (full === undefined) return undefined;
    for (const other of nearestBefore(scene.profiles, profile)) {
      const isSame = mayBeBody(other) && other.name.join(" ") !== profile.name.join(" ") && fullName(other) === full;
      if (isSame) return other;
    }
    return undefined;
  },
};

/** The words of a description as lists have them: "us space agency" for "The U.S. space agency". */
function wordsOf({ tokens, mention }: Profile): string {
  const text = tokens.slice(mention.first, mention.head + 1).map(({ form }) => foldWord(form).replaceAll(".", ""));
  return text
    .join(" ")
    .replace(/^(?:the|an?) /, "")
    .replace(/ ['’]s/g, "'s");
}

export const describedPublicBody: Sieve = {
  id: "described-public-body",
  description: "A body that goes by words of its own, such as the world body, is the one named that has them.",
  example: "[NASA] chose two crews in May. [The U.S. space agency] will pay a billion dollars.",
  apply: (profile, scene) => {
    const { mention, determiner, index } = profile;
    if (mention.kind !== "nominal" || determiner !== "definite" || !scene.clusters.isFirst(index)) return undefined;
    const full = bodyDescribed(wordsOf(profile));
    if (full === undefined) return undefined;
    const named = [...nearestBefore(scene.profiles, profile)].filter(
      (other) => mayBeBody(other) && fullName(other) === full,
    );
    return onlyOne(scene, named);
  },
};

/** What a description says of a body, besides what it is. */
interface Told {
  /** Words for what it does: "budget", "coffee". */
  readonly trades: readonly string[];
  readonly nation: string | undefined;
  /** Words with a capital that name no country: "Cupertino". */
  readonly towns: readonly string[];
}

/** Words in descriptions of bodies that fit any. */
const ANY =
  /^(?:the|this|based|listed|owned|giant|group|company|firm|maker|manufacturer|organisation|organization|conglomerate|\W+)$/;

function toldBy({ tokens, mention, lemma }: Profile): Told {
  const before = tokens.slice(mention.first, mention.head);
  let nation: string | undefined;
  const trades: string[] = ANY.test(lemma) ? [] : [lemma];
  const towns: string[] = [];
  for (const { form, upos } of before) {
    const word = foldWord(form);
    const country = countryOf([form]);
    if (ANY.test(word)) continue;
    if (country && country.form !== "seat") nation = country.code;
    else if (upos === "PROPN" || /^\p{Lu}/u.test(form)) towns.push(word);
    else trades.push(word);
  }
  return { trades, nation, towns };
}

/** Whether a company is what a description tells. */
function isAsTold({ trades, nation, towns }: Told, company: Company): boolean {
  if (nation !== undefined && nation !== company.country) return false;
  return [...trades, ...towns].every((word) => company.words.has(word) || company.town.includes(word));
}

/** How many sentences back the one of several that fit may stand. */
const NEAR = 3;

/** Whether another body, of which no list knows anything, was just what the text is about, so that what any could be called means that. */
function isOvertaken(profile: Profile, found: Profile, scene: Scene): boolean {
  for (const other of nearestBefore(scene.profiles, profile)) {
    if (profile.mention.sentence - other.mention.sentence > 2 || areOne(scene, other, found)) return false;
    if (isMainSubject(other) && mayBeBody(other) && other.mention.type === "organization") return true;
  }
  return false;
}

/** Whether the text has told as much of a body of which no list knows anything, which may be of that trade as well. */
function hasRival(profile: Profile, found: Profile, scene: Scene): boolean {
  const count = clusterOf(scene, found).countBefore(profile.index);
  return [...nearestBefore(scene.profiles, profile)].some((other) => {
    const isBody = mayBeBody(other) && other.mention.type === "organization" && !isIn(other, "dateline", scene);
    const isUnknown = isBody && !isPublic(other) && knownCompany(other, scene) === undefined;
    return isUnknown && clusterOf(scene, other).countBefore(profile.index) >= count;
  });
}

/** Whether a name is of a body that is no company. */
function isPublic({ name }: Profile): boolean {
  return bodyNamed(name.join(" ")) !== undefined || name.some((word) => KINDS.company?.without?.has(word));
}

export const describedBody: Sieve = {
  id: "described-body",
  description: "A company called by where it is at home or what it does is the one named before that is known for it.",
  example: "[Airbus] beat Boeing. Orders rose at [the Toulouse-based group].",
  apply: (profile, scene) => {
    const { mention, determiner, number, lemma, index, described } = profile;
    if (mention.kind !== "nominal" || determiner !== "definite" || number !== "singular" || described) return undefined;
    if (!BODY_NOUNS.has(lemma) || !scene.clusters.isFirst(index)) return undefined;
    const told = toldBy(profile);
    const isPlaced = told.nation !== undefined || told.towns.length > 0;
    const isBare = !isPlaced && told.trades.every((word) => word === lemma);
    // "The company" alone is whatever company the text is about.
    if (isBare && told.trades.length === 0) return undefined;
    const found = [...nearestBefore(scene.profiles, profile)].filter((other) => {
      const company = mayBeBody(other) ? knownCompany(other, scene) : undefined;
      return (
        company !== undefined &&
        isAsTold(told, company) &&
        !inSentenceOf(scene, profile, other).some((one) => isCommanded(profile, one)) &&
        clustersAgree(scene, other, profile)
      );
    });
    const near = found.filter((other) => mention.sentence - other.mention.sentence <= NEAR);
    const body = onlyOne(scene, found) ?? onlyOne(scene, near);
    if (!body || isPlaced) return body;
    return isOvertaken(profile, body, scene) || (isBare && hasRival(profile, body, scene)) ? undefined : body;
  },
};

/** Words in the names of institutions, of whose people some are a team. */
const INSTITUTIONS = /^(?:museum|university|ministry|institute|college|hospital|library|agency|academy|laboratory)$/;

/** Whether a noun says what a known thing is not: an airline is no planemaker, the United Nations are no company, a museum is no team, and a capital is no region. */
export function isKnownOtherwise(lemma: string, other: Profile, scene: Scene): boolean {
  if (lemma === "team")
    return clusterOf(scene, other).kinds.some(({ profile: { name } }) => name.some((word) => INSTITUTIONS.test(word)));
  if (/^(?:region|province)$/.test(lemma))
    return clusterOf(scene, other).kinds.some(({ profile }) => countryOfSeat(profile.name.join(" ")) !== undefined);
  const isCompany = KINDS[lemma]?.without !== undefined && KINDS[lemma]?.without === KINDS.company?.without;
  if (isCompany && clusterOf(scene, other).kinds.some(({ profile }) => bodyNamed(profile.name.join(" ")))) return true;
  if (!TRADES.test(lemma)) return false;
  const company = knownCompany(other, scene);
  return company !== undefined && !company.words.has(lemma);
}

/** Nouns for companies of one trade. */
export const TRADES: RegExp =
  /^(?:airline|carrier|bank|lender|brewer|insurer|carmaker|automaker|drugmaker|chipmaker|steelmaker|planemaker|retailer|brokerage|club)$/;

/** How many sentences back the state that "the state" means may be named. */
const STATE_REACH = 5;

export const knownDivision: Sieve = {
  id: "known-division",
  description: '"The state" and "the province" mean the one part of a country that the last sentences named.',
  example:
    "Officials in Atlanta certified the vote in [Georgia]. Turnout was the highest since [the state] began to count.",
  apply: (profile, scene) => {
    const { mention, lemma, determiner, number, modifiers, index } = profile;
    if (!/^(?:state|province)$/.test(lemma) || mention.kind !== "nominal" || determiner !== "definite")
      return undefined;
    if (number !== "singular" || modifiers.size > 0 || !scene.clusters.isFirst(index)) return undefined;
    const named = [...nearestBefore(scene.profiles, profile)].filter((other) => {
      const isNear = mention.sentence - other.mention.sentence <= STATE_REACH;
      return isNear && other.mention.kind === "name" && other.mention.type === "place" && isDivision(other);
    });
    const found = onlyOne(scene, named);
    // Where somebody was in passing is not where the story comes from: "MARLOW, Ohio —".
    const isPassing = found !== undefined && clusterOf(scene, found).countBefore(index) < 2;
    return found === undefined || isPassing ? (stateOfDateline(scene) ?? found) : found;
  },
};

/** The state behind the town of a dateline. */
function stateOfDateline(scene: Scene): Profile | undefined {
  const named = scene.profiles.filter((other) => other.mention.kind === "name" && isIn(other, "dateline", scene));
  return onlyOne(scene, named.slice(1).filter(isDivision));
}

/** Whether a name is of a state or a province of some country. */
function isDivision({ mention, tokens }: Profile): boolean {
  const name = mention.name ? tokens.slice(mention.name.first, mention.name.last + 1).map(({ form }) => form) : [];
  return regionsNamed(name.join(" ")).some((region) => region.includes("-"));
}
