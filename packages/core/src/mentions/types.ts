import type { EntityType, MentionCandidate, Token } from "../model/index.ts";
import { countryOf } from "./countries.ts";
import { foldWord } from "./fold-word.ts";
import { MEN, WOMEN } from "./given-names.data.ts";
import { HEAD_TYPES } from "./head-types.data.ts";
import { NEWS_HEAD_TYPES, ORGANIZATION_WORDS, PLACE_WORDS, TIME_WORDS } from "./news-types.data.ts";
import { COMPANY_WORDS, TITLES } from "./roles.data.ts";

const TYPE_OF_NOUN: ReadonlyMap<string, EntityType> = new Map([...entries(HEAD_TYPES), ...entries(NEWS_HEAD_TYPES)]);

function entries(lexicon: Readonly<Record<string, string>>): [string, EntityType][] {
  return Object.entries(lexicon).flatMap(([type, lemmas]) =>
    lemmas.split(" ").map((lemma): [string, EntityType] => [lemma, type as EntityType]),
  );
}

/** Endings that make a noun mean a person, an event or an idea; tried in this order. */
const ENDINGS: readonly (readonly [RegExp, EntityType])[] = [
  [/(?:man|woman|men|women|person|people)$/, "person"],
  [/(?:ist|eer|ian|monger)$/, "person"],
  [/(?:ness|ity|ism|ship|ance|ence|ology|hood)$/, "abstract"],
  [/(?:ation|ition|sion|fest|fundraiser)$/, "event"],
  [/[a-z]{3}(?:er|or)$/, "person"],
];

/** The type that a common noun mostly has. */
export function typeOfNoun(lemma: string): EntityType | undefined {
  const key = lemma.toLowerCase();
  return TYPE_OF_NOUN.get(key) ?? TYPE_OF_NOUN.get(key.slice(key.lastIndexOf("-") + 1)) ?? typeOfEnding(key);
}

function typeOfEnding(lemma: string): EntityType | undefined {
  return ENDINGS.find(([ending]) => ending.test(lemma))?.[1];
}

/** Whether a word ends names of things and places, of which a title may be part: "Prince of Wales Bridge". */
export function isThingWord(form: string): boolean {
  return /^(?:object|place)$/.test(typeOfNoun(form) ?? "");
}

/** Whether a word ends names of organisations and companies: "Ministry", "Airlines". */
export function isOrganizationWord(form: string): boolean {
  return ORGANIZATION_WORDS.has(form) || COMPANY_WORDS.has(form.toLowerCase());
}

/** Whether the words of a name end as a body's do and begin with nobody's given name: "Council" of "Medical Council". */
export function isBodyName(forms: readonly string[]): boolean {
  const given = foldWord(forms[0] ?? "");
  return forms.length > 1 && isOrganizationWord(forms.at(-1) ?? "") && !MEN.has(given) && !WOMEN.has(given);
}

function typeOfName(words: readonly Token[], head: Token): EntityType {
  const forms = words.map((token) => token.form);
  if (forms.some((form) => TIME_WORDS.has(form))) return "time";
  if (forms.some(isOrganizationWord)) return "organization";
  if (forms.some((form) => PLACE_WORDS.has(form))) return "place";
  if (/^[A-Z]{2,6}$/.test(head.form)) return "organization";
  return "person";
}

function typeOfPronoun(head: Token): EntityType {
  if (
    head.feats.Person === "1" ||
    head.feats.Person === "2" ||
    head.feats.Gender === "Masc" ||
    head.feats.Gender === "Fem"
  ) {
    return "person";
  }
  return /^(?:who|whom|everyone|someone|anyone|everybody|somebody|anybody|nobody)$/.test(head.lemma)
    ? "person"
    : "abstract";
}

/** Prepositions before places. */
const LOCATIVE: ReadonlySet<string> = new Set([
  "in",
  "at",
  "near",
  "across",
  "outside",
  "inside",
  "throughout",
  "around",
]);

/** Whether a word is only known from names. */
export function isProperWord(word: string): boolean {
  return !TYPE_OF_NOUN.has(word) && !isOrganizationWord(word.slice(0, 1).toUpperCase() + word.slice(1));
}

/** A name right after "the" is seldom that of a person: "the Inspectorate", other than an office, "the Speaker". */
function isWithArticle([article, ...name]: readonly Token[], head: Token): boolean {
  return (
    article?.form.toLowerCase() === "the" &&
    head.xpos === "NNP" &&
    !TITLES.has(foldWord(head.form)) &&
    !isPeople(head.lemma) &&
    name.every(({ upos }) => upos === "PROPN" || upos === "PART")
  );
}

/** Whether a proper noun has none beside it. */
function isAlone(words: readonly Token[], head: Token): boolean {
  const at = words.indexOf(head);
  return words[at - 1]?.upos !== "PROPN" && words[at + 1]?.upos !== "PROPN";
}

/** Nouns that in the news mean people, whatever else they can mean. */
const PEOPLE: ReadonlySet<string> = new Set(NEWS_HEAD_TYPES.person?.split(" "));

/** Whether a noun of the news means people, whatever stands beside it. */
export function isPeople(lemma: string): boolean {
  return PEOPLE.has(lemma.toLowerCase());
}

/** Whether words begin with a given name and a family name. */
function isPersonal(words: readonly Token[]): boolean {
  const [given, family, next] = words;
  const name = given?.form.toLowerCase() ?? "";
  const isPair = family?.deprel === "flat" && next?.upos !== "PROPN" && given?.upos === "PROPN";
  return isPair && (MEN.has(name) || WOMEN.has(name)) && !isOrganizationWord(family.form);
}

/** Below this score a candidate's type yields to what the words around it say. */
const DOUBTFUL = 3;

/** From this score on, "Ralph Lauren" is a company. */
const SURE = 5;

/** Nouns that in the news mean a body, whatever else they can mean. */
const BODIES: ReadonlySet<string> = new Set(
  (
    "watchdog regulator agency ministry thinktank think-tank carmaker automaker planemaker chipmaker drugmaker steelmaker jetmaker toymaker airline " +
    "retailer lender insurer conglomerate startup start-up"
  ).split(" "),
);

/** What stands before "maker" where a person is meant: "a policy maker". */
const MADE_BY_PEOPLE: ReadonlySet<string> = new Set(
  "policy decision film law peace trouble dress shoe cheese wine book match home king".split(" "),
);

/** Whether a noun means a body: "the regulator", "the phone maker". */
function isBodyNoun(words: readonly Token[], head: Token): boolean {
  const lemma = head.lemma.toLowerCase();
  if (lemma !== "maker") return BODIES.has(lemma);
  const before = words[words.indexOf(head) - 1];
  return before?.upos === "NOUN" || before?.upos === "PROPN" ? !MADE_BY_PEOPLE.has(before.lemma.toLowerCase()) : false;
}

/** The type of a phrase: the model's, unless the model doubts and the phrase says where something is; else a guess. */
export function chooseType(
  words: readonly Token[],
  head: Token,
  candidate: MentionCandidate | undefined,
  preposition: string | undefined,
): EntityType {
  const isSeat = head.upos === "PROPN" && isAlone(words, head) && countryOf([head.form])?.form === "seat";
  if (head.upos === "NOUN" && isBodyNoun(words, head)) return "organization";
  // "The 72-year-old" is somebody, and no time.
  if (head.upos === "ADJ" && /(?:^|-)old$/.test(head.form) && words[0]?.form.toLowerCase() === "the") return "person";
  // "The Englishman", whatever the model takes a capital for.
  if (/^(?:English|Scots|Welsh|Irish|French|Dutch)(?:wo)?man$/.test(head.form)) return "person";
  if (!candidate && isSeat) return "place";
  if (!candidate) return LOCATIVE.has(preposition ?? "") && head.upos === "PROPN" ? "place" : guessType(words, head);
  if (candidate.score < DOUBTFUL && PEOPLE.has(head.lemma.toLowerCase())) return "person";
  if (head.upos !== "PROPN") return candidate.type;
  const isDoubtful = candidate.score < DOUBTFUL;
  if (isOrganizationWord(head.form) && (candidate.type === "person" || isDoubtful)) return "organization";
  if (candidate.type === "organization" && candidate.score < SURE && isPersonal(words)) return "person";
  if (candidate.type === "person") {
    if (isWithArticle(words, head)) return "organization";
    // "Sofia" is a town, "Sofia Brandt" is not.
    if (isSeat) return "place";
    if (isDoubtful && LOCATIVE.has(preposition ?? "")) return "place";
  }
  return candidate.type;
}

/** Guesses the type of a phrase that the model has no candidate for. */
function guessType(words: readonly Token[], head: Token): EntityType {
  switch (head.upos) {
    case "PROPN":
      return typeOfName(
        words.filter((token) => token.upos === "PROPN"),
        head,
      );
    case "PRON":
      return typeOfPronoun(head);
    case "NUM":
    case "SYM":
      return /^(?:1[5-9]|20)\d\d$/.test(head.form) ? "time" : "abstract";
    default:
      return typeOfNoun(head.lemma) ?? "abstract";
  }
}
