import { baseRelation, type Children, type Token } from "../model/index.ts";
import { countryOf } from "./countries.ts";
import { foldWord } from "./fold-word.ts";
import { MEN, WOMEN } from "./given-names.data.ts";
import { TIME_WORDS } from "./news-types.data.ts";
import { COMPANY_FORMS, COMPANY_WORDS, FIELDS, LEGAL_FORMS, OFFICES_OF_FIELDS, TITLES } from "./roles.data.ts";
import { isBodyName, isOrganizationWord, isThingWord, typeOfNoun } from "./types.ts";

/** Prepositions that a name may hold: "Bank of England", "Centre for Policy Studies". */
const NAME_PREPOSITIONS: ReadonlySet<string> = new Set(["of", "for"]);

/** "Reporters Without Borders": one with a capital is part of the name, too. */
function isNamePreposition(token: Token): boolean {
  return NAME_PREPOSITIONS.has(token.lemma) || (token.deprel === "case" && isCapital(token));
}

/** Words whose possessive is part of a name: "People's Army", "Women's Hospital". */
const COLLECTIVES: ReadonlySet<string> = new Set(["People", "Women", "Men", "Children"]);

/** Institutions and contests of which every country has one, so that the country's adjective is part of the name: "the Dutch Embassy", "the Danish Cup". */
const INSTITUTIONS: ReadonlySet<string> = new Set(
  (
    "Embassy Consulate Government Parliament Army Navy Ministry Senate Congress Cabinet Constitution Police Assembly Court " +
    "Cup Open Masters League Championship Championships Games Trophy"
  ).split(" "),
);

/** Whether a word is a form of address, or an office that stands before names. */
export function isTitle(form: string): boolean {
  return TITLES.has(foldWord(form));
}

/** Whether a word says what somebody is minister or secretary of: "Labour" in "Labour Minister". */
export function isFieldOf(field: string | undefined, office: string | undefined): boolean {
  return FIELDS.has((field ?? "").toLowerCase()) && OFFICES_OF_FIELDS.has((office ?? "").toLowerCase());
}

/** How many words of a name are titles before it: none of "General Motors" and "Justice and Development Party". */
export function afterTitles(forms: readonly string[]): number {
  let first = isFieldOf(forms[0], forms[1]) && forms.length > 2 ? 1 : 0;
  while (first < forms.length - 1 && isTitle(forms[first] as string)) {
    const rest = forms.slice(first);
    const goesOn = /^(?:and|&|['’]s)$/.test(rest[1] ?? "") || (rest[1] === "-" && !isTitle(rest[2] ?? ""));
    // "Duke University": what is left would be no name; nobody is called Medical Council.
    const isBody = isCompany(rest) || isOrganizationWord(rest[1] ?? "");
    if (goesOn || (isBody && rest.length === 2) || isBodyName(rest.slice(1))) break;
    first++;
  }
  return first;
}

/** Token indices of the proper name around a head: flat and compound parts, and proper nouns after "of" or "for". */
export function nameTokens(tokens: readonly Token[], children: Children, head: number): number[] {
  const members = new Set([head]);
  for (const index of members) {
    for (const child of children[index] ?? [])
      if (isNamePart(tokens, children, index, child)) addPart(tokens, children, members, child);
  }
  return stretch(tokens, members, head);
}

function isNamePart(tokens: readonly Token[], children: Children, above: number, index: number): boolean {
  const token = tokens[index] as Token;
  const relation = baseRelation(token.deprel);
  if (relation === "flat" || relation === "goeswith") return true;
  // "George Marsh Sr.", with what tells him from his son behind the name.
  if (token.deprel === "nmod:desc" && index > above && /^(?:[JS]n?r\.?|I{2,3}|IV)$/.test(token.form)) return true;
  if (relation === "det") return opensTitle(tokens, index);
  if (
    relation === "nmod" &&
    token.upos === "PROPN" &&
    index > above &&
    (children[above] ?? []).some((at) => opensTitle(tokens, at))
  )
    return true;
  if (relation === "appos") return isTown(tokens, above, index) || isBeforeForm(tokens, index - 1);
  if (relation === "acl" || relation === "obj") return isPurpose(tokens, above, index);
  if (relation === "compound" || token.deprel === "nmod:desc") {
    const isPart =
      opensPair(tokens, children, index) || isCompanyOf(tokens, index, above) || isHyphenated(tokens, index);
    const isOfThing = isThingWord((tokens[above] as Token).form) && (children[index] ?? []).length > 0;
    if (isTitle(token.form) && !isPart && !isOfThing) return false;
    if (OF_SIDE.test(token.form) && isPersonal(tokens, children, above)) return false;
    // "Analyst Kim Lee": a noun with which a sentence begins has its capital from there.
    return isCapital(token) && index < above && !isDescription(token, index);
  }
  if (relation === "amod") {
    return (
      isCapital(token) &&
      index < above &&
      !isDescription(token, index) &&
      (token.xpos.startsWith("NNP") ||
        isInOfPhrase(tokens, above) ||
        INSTITUTIONS.has(tokens[above]?.form ?? "") ||
        isOfBody(tokens, above, index) ||
        opensWork(tokens, children, above, index) ||
        opensLongName(tokens, children, above, index))
    );
  }
  if (token.deprel === "nmod:poss")
    return (
      (token.xpos === "NNPS" && !isPersonal(tokens, children, above)) ||
      COLLECTIVES.has(token.form) ||
      (EPONYMS.has(token.form) && isCapital(tokens[above] as Token)) ||
      isPatron(tokens, children, above, index)
    );
  if (
    relation === "nmod" &&
    token.upos === "PROPN" &&
    !isPersonal(tokens, children, above) &&
    !endsName(tokens, above)
  ) {
    const isOf = (children[index] ?? []).some((child) => isNamePreposition(tokens[child] as Token));
    return (
      (isOf && !isSomebody(tokens, children, index)) ||
      isMatter(tokens, children, above, index) ||
      isTied(tokens, index) ||
      isContinent(tokens, children, above, index)
    );
  }
  return (
    relation === "conj" &&
    token.upos === "PROPN" &&
    (children[index] ?? []).some((child) => tokens[child]?.form === "&")
  );
}

/** Bodies that are named for what they are about or for. */
const PANELS =
  /^(?:Sub)?(?:Committee|Commission|Council|Conference|Convention|Campaign|Coalition|Alliance|Institute|Panel)$/i;

/** "Committee on Foreign Relations", "Committee against the White Terror". */
function isMatter(tokens: readonly Token[], children: Children, above: number, index: number): boolean {
  const isPanel = PANELS.test(tokens[above]?.form ?? "") && isCapital(tokens[above] as Token);
  const isTime = TIME_WORDS.has(tokens[index]?.form ?? "");
  return (
    isPanel && !isTime && (children[index] ?? []).some((mark) => /^(?:on|against)$/i.test(tokens[mark]?.form ?? ""))
  );
}

/** "Protect" and "Journalists" of "Committee to Protect Journalists"; "Liberty" of "Chasing Liberty". */
function isPurpose(tokens: readonly Token[], above: number, index: number): boolean {
  const [body, word] = [tokens[above], tokens[index]];
  if (!body || !word || !isCapital(body) || !isCapital(word)) return false;
  if (word.deprel === "acl") return PANELS.test(body.form) && index === above + 2 && tokens[above + 1]?.xpos === "TO";
  return index === above + 1 && word.upos === "PROPN" && (body.deprel === "acl" || body.upos === "PROPN");
}

/** "Stratford-upon-Avon": hyphens tie a name to the word before it. */
function isTied(tokens: readonly Token[], index: number): boolean {
  const [preposition, hyphen] = [tokens[index - 2], tokens[index - 1]];
  return preposition?.upos === "ADP" && hyphen?.xpos === "HYPH" && hyphen.end === tokens[index]?.start;
}

/** "A Fool in Love": inside a sentence an indefinite article with a capital begins the title of a work. */
function opensTitle(tokens: readonly Token[], index: number): boolean {
  const { form = "", deprel, upos } = tokens[index] ?? {};
  const before = tokens[index - 1];
  const isInside =
    before !== undefined && (before.form === "," || /^(?:NOUN|VERB|ADP|CCONJ|ADV|PROPN)$/.test(before.upos));
  return deprel === "det" && upos === "DET" && /^An?$/.test(form) && isInside && isCapital(tokens[index + 1] ?? before);
}

/** Names in the possessive that go on with a noun: "Alzheimer's Society", "Lloyd's Register". */
const EPONYMS: ReadonlySet<string> = new Set(
  "Alzheimer Parkinson Crohn Lloyd Moody Christie Sotheby McDonald Levi Domino".split(" "),
);

/** "the Democratic Front": right before the word for a body, an adjective with a capital that is of no country is part of the name. */
function isOfBody(tokens: readonly Token[], above: number, index: number): boolean {
  const isBody = tokens[above]?.upos === "PROPN" && BODIES.test(tokens[above]?.form ?? "");
  return isBody && index > 0 && index === above - 1 && countryOf([tokens[index]?.form ?? ""]) === undefined;
}

/** Adjectives with a capital that say of what faith, party or side somebody or something is. */
const OF_SIDE =
  /^(?:Catholic|Orthodox|Protestant|Anglican|Muslim|Islamic|Islamist|Jewish|Christian|Hindu|Buddhist|Sikh|Sunni|Shia|Democratic|Democrat|Republican|Conservative|Tory|Liberal|Nationalist|Unionist|Independent|Communist|Socialist|Soviet|Nazi|Victorian|Georgian|Edwardian|Western|Eastern|Northern|Southern|European|African|Asian|Arab|Latin|Black|White|Indigenous|Aboriginal|Senior|Former|Then|Late|Acting)$/;

/** "Then came Private Dancer": inside a sentence an adjective with a capital that is of no country or side begins the name of a work. */
function opensWork(tokens: readonly Token[], children: Children, above: number, index: number): boolean {
  const form = tokens[index]?.form ?? "";
  const before = tokens[index - 1];
  const isInside = before !== undefined && /^(?:NOUN|VERB|ADP|CCONJ|DET|ADV|PRON)$/.test(before.upos);
  const isAlone = index === above - 1 && !isPersonal(tokens, children, above);
  const isName = tokens[above]?.upos === "PROPN" && !isTitle(tokens[above]?.form ?? "");
  return isInside && isAlone && isName && !OF_SIDE.test(form) && countryOf([form]) === undefined;
}

const BODIES =
  /^(?:Front|Party|Union|Alliance|Movement|League|List|Bloc|Coalition|Council|Committee|Commission|Parliament|Agency|Authority|Association|Fund|Forum|Society|Federation)$/;

/** "University College London": the town right behind a house of learning or healing is part of its name. */
function isTown(tokens: readonly Token[], above: number, index: number): boolean {
  const isHouse = /^(?:College|School|University|Hospital|Infirmary)$/.test(tokens[above]?.form ?? "");
  return isHouse && index === above + 1 && tokens[index]?.upos === "PROPN" && tokens[above]?.upos === "PROPN";
}

/** "the Green List of Lina Adler": what begins with a given name is somebody whose it is. */
function isSomebody(tokens: readonly Token[], children: Children, index: number): boolean {
  const given = foldWord(tokens[index]?.form ?? "");
  return isPersonal(tokens, children, index) && (MEN.has(given) || WOMEN.has(given));
}

/** "Organization for Security and Co-operation in Europe": what is named for its purpose may be named for where it works, too. */
function isContinent(tokens: readonly Token[], children: Children, above: number, index: number): boolean {
  const isForSome = (children[above] ?? []).some((child) =>
    (children[child] ?? []).some((mark) => tokens[mark]?.lemma === "for"),
  );
  const isIn = (children[index] ?? []).some((mark) => tokens[mark]?.lemma === "in");
  return isForSome && isIn && /^(?:Africa|America|Asia|Europe|Oceania)$/.test(tokens[index]?.form ?? "");
}

/** What is named for saints and kings: "St Mary's Hospital", "King's College". */
const PATRONS = /^(?:King|Queen|Prince|Princess|Bishop|Master|Lord)$/;

function isPatron(tokens: readonly Token[], children: Children, above: number, index: number): boolean {
  const isSaint = (children[index] ?? []).some((child) => /^(?:St\.?|Saint)$/.test(tokens[child]?.form ?? ""));
  const isName = tokens[above]?.upos === "PROPN" && isCapital(tokens[above]);
  return isName && (isSaint || PATRONS.test(tokens[index]?.form ?? ""));
}

/**
 * "the European Space Agency", "the Danish Maritime Authority": before a name of several words that is no person's, an adjective
 * with a capital is its first.
 */
function opensLongName(tokens: readonly Token[], children: Children, above: number, index: number): boolean {
  const between = (children[above] ?? []).filter((child) => child > index && child < above);
  const parts = between
    .map((child) => tokens[child] as Token)
    .filter(({ deprel }) => /^(?:compound|amod)$/.test(deprel));
  const isLong =
    parts.length > 0 || (countryOf([tokens[index]?.form ?? ""]) === undefined && leadsOn(tokens, children, above));
  const isName = isLong && parts.every((part) => isCapital(part) && !isTitle(part.form));
  return isName && index > 0 && !isPersonal(tokens, children, above);
}

/** Nouns for bodies with which a headline begins, before the name: "Chipmaker Halcyon loses a customer". */
const TRADES =
  /^(?:chip|car|auto|drug|steel|plane|phone)maker$|^(?:retailer|insurer|lender|brewer|regulator|watchdog|airline|rival)$/i;

/** Whether a word opens the names of storms: "Hurricane Milton". */
export function isStormWord(form: string): boolean {
  return /^(?:hurricane|typhoon|cyclone|storm)$/i.test(form);
}

/** Whether a word before a name says what somebody is: "Chief Executive"; a noun may owe its capital to the place it has in the sentence. */
function isDescription({ upos, deprel, lemma, form }: Token, index: number): boolean {
  if (isStormWord(form)) return false;
  return (
    (index === 0 && (upos === "NOUN" || TRADES.test(lemma))) ||
    (deprel === "nmod:desc" && typeOfNoun(lemma) === "person")
  );
}

/** "West" and "African" of "Economic Community of West African States". */
function isInOfPhrase(tokens: readonly Token[], above: number): boolean {
  const { deprel, head } = tokens[above] as Token;
  const noun = deprel === "amod" ? tokens[head] : tokens[above];
  return noun?.deprel === "nmod" && noun.upos === "PROPN" && tokens[noun.head]?.upos === "PROPN";
}

/** "Justice" of "Justice and Development Party". */
function opensPair(tokens: readonly Token[], children: Children, index: number): boolean {
  return (children[index] ?? []).some((child) => tokens[child]?.deprel === "conj" && tokens[child]?.upos === "PROPN");
}

/** "Saint" of "Saint-Louis"; "Major" of "Major-General" is part of a title. */
function isHyphenated(tokens: readonly Token[], index: number): boolean {
  const [hyphen, next] = [tokens[index + 1], tokens[index + 2]];
  return hyphen?.xpos === "HYPH" && tokens[index]?.end === hyphen.start && !isTitle(next?.form ?? "");
}

/** "General" of "General Motors", "Duke" of "Duke University". */
function isCompanyOf(tokens: readonly Token[], index: number, above: number): boolean {
  const isBody = isOrganizationWord(tokens[above]?.form ?? "");
  return above === index + 1 && (isBody || isCompany(formsOf(tokens, { first: index, last: above })));
}

/** "the Economic Community of West African States": a name goes on behind the noun. */
function leadsOn(tokens: readonly Token[], children: Children, above: number): boolean {
  return (children[above] ?? []).some((child) => {
    const isName = child > above && tokens[child]?.deprel === "nmod" && tokens[child]?.upos === "PROPN";
    return isName && (children[child] ?? []).some((mark) => tokens[mark]?.lemma === "of");
  });
}

/** "Union Bank Ltd of Nairobi": what follows a legal form only says where the company is. */
function endsName(tokens: readonly Token[], index: number): boolean {
  return isRegistered(formsOf(tokens, { first: Math.max(0, index - 1), last: index }));
}

function isCapital(token: Token): boolean {
  return /^\p{Lu}/u.test(token.form);
}

/** "St" of "St Mary's Hospital". */
function isSaintly(token: Token | undefined): boolean {
  return /^(?:St\.?|Saint)$/.test(token?.form ?? "") && token?.upos === "PROPN";
}

function addPart(tokens: readonly Token[], children: Children, members: Set<number>, index: number): void {
  members.add(index);
  for (const child of children[index] ?? []) {
    const { deprel, upos, xpos } = tokens[child] as Token;
    const relation = baseRelation(deprel);
    // "the" of "the Justice and Development Party" opens the phrase; that of "Bank of the West" stands inside.
    const isInside =
      relation === "case" ||
      relation === "cc" ||
      relation === "mark" ||
      isSaintly(tokens[child]) ||
      (relation === "det" && tokens[index]?.deprel === "nmod");
    if (isInside) members.add(child);
    const place = tokens[index]?.deprel ?? "";
    // "Forum for Economic and Social Rights": adjectives of a name are two, too.
    const isCoordinate =
      relation === "conj" &&
      ((upos === "PROPN" && /^(?:nmod|compound)$/.test(place)) || (place === "amod" && xpos.startsWith("NNP")));
    if (isCoordinate) addPart(tokens, children, members, child);
  }
}

/** The members that adjoin the head; hyphens and the like inside the name come along. */
/** Whether a name has parts side by side, as those of people do, so that an "of" after it says where they are from. */
function isPersonal(tokens: readonly Token[], children: Children, head: number): boolean {
  return (children[head] ?? []).some((child) => (tokens[child] as Token).deprel === "flat");
}

/** Relations of which a verb or noun has one at a time, so that two names side by side that both have it are one name. */
const SINGLE: ReadonlySet<string> = new Set(["nsubj", "nsubj:pass", "obj", "appos", "flat", "nmod"]);

/** Whether the parser gave two neighbours one relation: they are one name then. */
export function areTwins(one: Token | undefined, other: Token | undefined): boolean {
  if (one?.upos !== "PROPN" || other?.upos !== "PROPN") return false;
  return one.head === other.head && one.deprel === other.deprel && SINGLE.has(one.deprel);
}

function stretch(tokens: readonly Token[], members: ReadonlySet<number>, head: number): number[] {
  const joins = (index: number) =>
    members.has(index) ||
    (members.has(index - 1) && members.has(index + 1) && isBeforeForm(tokens, index)) ||
    tokens[index]?.xpos === "HYPH" ||
    // "Ana "Moon" Lund": the quotation marks of what somebody is called stand inside the name.
    (QUOTE.test(tokens[index]?.form ?? "") && members.has(index - 1) && members.has(index + 1));
  let first = head;
  let last = head;
  while (areTwins(tokens[first - 1], tokens[head])) first--;
  while (areTwins(tokens[last + 1], tokens[head])) last++;
  while (joins(first - 1)) first--;
  while (joins(last + 1)) last++;
  while (first < head && !isCapital(tokens[first] as Token)) first++;
  while (last > head && /^(?:of|for|the|and|&|-|'s|’s|s|'|’)$/i.test((tokens[last] as Token).form)) last--;
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}

/** The comma of "Larkfield Foods, Inc." */
function isBeforeForm(tokens: readonly Token[], comma: number): boolean {
  return tokens[comma]?.form === "," && isRegistered(formsOf(tokens, { first: comma, last: comma + 1 }));
}

const QUOTE = /^['‘’"“”]$/u;

/** A name without what its bearer is called in quotation marks inside it: "Ada 'Moon' Berg". */
function withoutNickname(forms: readonly string[]): readonly string[] {
  const open = forms.findIndex((form, at) => at > 0 && QUOTE.test(form));
  const close = forms.findIndex((form, at) => at > open + 1 && QUOTE.test(form));
  return open > 0 && close > 0 && close < forms.length - 1
    ? [...forms.slice(0, open), ...forms.slice(close + 1)]
    : forms;
}

/** The words of a name that identify its bearer: no titles before it, no nickname in it, no legal form after it, folded. */
export function nameWords(forms: readonly string[]): string[] {
  if (forms.length === 0) return [];
  const spelt = withoutNickname(forms).map((form) => (form === "&" ? "and" : form));
  const words = spelt.filter((form) => /[\p{L}\p{N}]/u.test(form) && !/^['’]s$/.test(form));
  const first = afterTitles(words);
  let last = words.length;
  while (last > first + 1 && LEGAL_FORMS.has(foldWord(words[last - 1] as string))) last--;
  // "Chase & Co" is Chase.
  if (last < words.length && last > first + 1 && words[last - 1] === "and") last--;
  const folded = words.slice(first, last).map(foldWord);
  return folded[0] === "the" ? folded.slice(1) : folded;
}

/** The words of a stretch as the text has them. */
export function formsOf(tokens: readonly Token[], { first, last }: { first: number; last: number }): string[] {
  return tokens.slice(first, last + 1).map(({ form }) => form);
}

/** Whether a name is the registered one of a company: "Norvik AS", "Larkfield Foods Inc." */
export function isRegistered(forms: readonly string[]): boolean {
  const last = forms.at(-1) ?? "";
  return forms.length > 1 && COMPANY_FORMS.has(foldWord(last)) && (/^\p{Lu}/u.test(last) || foldWord(last) === "plc");
}

/** Whether the last word of a name, or the one before its legal form, is that of a trade: "Hansu Shipyards Co." */
export function isCompany(forms: readonly string[]): boolean {
  return forms.length > 1 && (isRegistered(forms) || COMPANY_WORDS.has(foldWord(forms.at(-1) ?? "")));
}
