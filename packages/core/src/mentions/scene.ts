import type { Analysis, EntityType, Mention, ParagraphKind } from "../model/index.ts";
import type { Cluster } from "./cluster.ts";
import { Clusters } from "./clusters.ts";
import { isMainSubject, type Profile, profilesOf } from "./profile.ts";
import { findQuotations, type Quotation } from "./quotations.ts";
import { createRanker, type Ranked, type Ranker } from "./ranker/ranker.ts";
import { sentencesOf } from "./sentence-search.ts";

/** What a rule of coreference may look at: the document, its mentions, and what earlier rules made one. */
export interface Scene {
  readonly analysis: Analysis;
  readonly profiles: readonly Profile[];
  readonly clusters: Clusters;
  /** The mention that a word heads. */
  readonly headedBy: (sentence: number, head: number) => Profile | undefined;
  /** Mentions whose head has a lemma, in text order. */
  readonly withHead: (lemma: string) => readonly Profile[];
  /** Mentions whose proper name has a word, in text order. */
  readonly withNameWord: (word: string) => readonly Profile[];
  /** Of these, the first of each name, gender and type. */
  readonly bearersOf: (word: string) => readonly Profile[];
  /** Mentions that name a country by its name, adjective or seat of government, in text order. */
  readonly ofCountry: (code: string) => readonly Profile[];
  /** Earlier mentions with how much likelier it is that a mention takes them up than that it takes up nothing. */
  readonly rank: (profile: Profile) => readonly RankedProfile[];
  /** The same of one earlier mention; nothing where the ranker does not look at it. */
  readonly marginOf: (profile: Profile, earlier: Profile) => number | undefined;
  /** The passage in quotation marks that a mention stands in. */
  readonly quotationOf: (profile: Profile) => Quotation | undefined;
  /** How many sentences back an earlier mention stands; neither a name before somebody's words nor a dateline is one. */
  readonly distance: (profile: Profile, earlier: Profile) => number;
}

/** An earlier mention, and how much likelier it is than a new beginning. */
export class RankedProfile {
  readonly profile: Profile;
  readonly #ranked: Ranked;

  constructor(profile: Profile, ranked: Ranked) {
    this.profile = profile;
    this.#ranked = ranked;
  }

  get margin(): number {
    return this.#ranked.margin;
  }
}

const NONE: readonly Profile[] = [];

function indexBy(
  profiles: readonly Profile[],
  keysOf: (profile: Profile) => Iterable<string>,
): (key: string) => readonly Profile[] {
  const index = new Map<string, Profile[]>();
  for (const profile of profiles) {
    for (const key of new Set(keysOf(profile))) {
      const found = index.get(key);
      if (found) found.push(profile);
      else index.set(key, [profile]);
    }
  }
  return (key) => index.get(key) ?? NONE;
}

/** Sets the scene before any rule ran. */
export function sceneOf(analysis: Analysis, mentions: readonly Mention[]): Scene {
  const profiles = profilesOf(analysis, mentions);
  const byToken = profilesByToken(analysis, profiles);
  const ranking = new Ranking(analysis, profiles);
  return {
    analysis,
    profiles,
    clusters: new Clusters(profiles),
    headedBy: (sentence, head) => byToken[sentence]?.[head],
    withHead: indexBy(profiles, ({ lemma }) => [lemma]),
    withNameWord: indexBy(profiles, ({ name }) => name),
    bearersOf: indexBy(firstBearers(profiles), ({ name }) => name),
    ofCountry: indexBy(profiles, ({ country }) => (country ? [country] : [])),
    rank: (profile) => ranking.of(profile),
    marginOf: (profile, earlier) => ranking.of(profile).find((ranked) => ranked.profile === earlier)?.margin,
    quotationOf: quotationFinder(analysis),
    distance: sentenceCounter(analysis),
  };
}

/** The mention that each token heads, sentence by sentence. */
function profilesByToken({ sentences }: Analysis, profiles: readonly Profile[]): (Profile | undefined)[][] {
  const byToken = sentences.map((): (Profile | undefined)[] => []);
  for (const profile of profiles) (byToken[profile.mention.sentence] ?? [])[profile.mention.head] = profile;
  return byToken;
}

/** The first mention of each name, gender and type. */
function firstBearers(profiles: readonly Profile[]): Profile[] {
  const bearers = new Map<string, Profile>();
  for (const profile of profiles) {
    const key = [...profile.name, profile.gender, profile.mention.type].join("|");
    if (profile.name.length > 0 && !bearers.has(key)) bearers.set(key, profile);
  }
  return [...bearers.values()];
}

function isRanked({ head }: Profile): boolean {
  return head.upos !== "ADJ" && !head.xpos.startsWith("W");
}

/** The model's ranker, where there is one; it knows neither relative pronouns nor adjectives. */
class Ranking {
  readonly #known: readonly Profile[];
  readonly #places: ReadonlyMap<number, number>;
  readonly #ranker: Ranker | undefined;
  readonly #memory = new Map<number, readonly RankedProfile[]>();

  constructor(analysis: Analysis, profiles: readonly Profile[]) {
    this.#known = profiles.filter(isRanked);
    this.#places = new Map(this.#known.map(({ index }, place) => [index, place]));
    this.#ranker = createRanker(
      analysis,
      this.#known.map(({ mention }) => mention),
    );
  }

  of({ index }: Profile): readonly RankedProfile[] {
    const place = this.#places.get(index);
    if (!this.#ranker || place === undefined) return [];
    const known = this.#memory.get(index);
    if (known) return known;
    const ranked = this.#ranker.rank(place);
    const found = ranked.map((one) => new RankedProfile(this.#known[one.index] as Profile, one));
    this.#memory.set(index, found);
    return found;
  }
}

function sentenceCounter({ sentences, paragraphs }: Analysis): Scene["distance"] {
  let count = 0;
  const places = sentences.map(({ paragraph }) =>
    /^(?:speaker|dateline)$/.test(paragraphs[paragraph]?.kind ?? "") ? count : ++count,
  );
  return ({ mention: a }, { mention: b }) => (places[a.sentence] ?? 0) - (places[b.sentence] ?? 0);
}

function quotationFinder(analysis: Analysis): Scene["quotationOf"] {
  const bySentence = new Map<number, Quotation[]>();
  for (const quotation of findQuotations(analysis)) {
    for (const { index } of sentencesOf(analysis.sentences, quotation)) {
      const known = bySentence.get(index);
      if (known) known.push(quotation);
      else bySentence.set(index, [quotation]);
    }
  }
  return ({ mention, head }) =>
    bySentence.get(mention.sentence)?.find(({ start, end }) => start <= head.start && head.end <= end);
}

/** How far a rule looks back in a list of mentions, so that a long text takes no longer by the word. */
const MOST_LOOKED_AT = 500;

/** Those of the given mentions, in text order, that stand before a mention, the nearest first. */
export function* nearestBefore(
  profiles: readonly Profile[],
  { index }: Profile,
  most: number = MOST_LOOKED_AT,
): Generator<Profile> {
  let low = 0;
  let high = profiles.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((profiles[middle] as Profile).index < index) low = middle + 1;
    else high = middle;
  }
  for (let at = low - 1; at >= Math.max(0, low - most); at--) yield profiles[at] as Profile;
}

/** The mentions before one that stand at most so many sentences back, the nearest first. */
export function* recentBefore(scene: Scene, profile: Profile, sentences: number): Generator<Profile> {
  for (const other of nearestBefore(scene.profiles, profile)) {
    if (profile.mention.sentence - other.mention.sentence > sentences) return;
    yield other;
  }
}

/** The cluster that holds a mention. */
export function clusterOf({ clusters }: Scene, { index }: Profile): Cluster {
  return clusters.of(index);
}

/** Whoever says the words in quotation marks that a mention stands in. */
export function speakerOf(scene: Scene, profile: Profile): Profile | undefined {
  const speaker = scene.quotationOf(profile)?.speaker;
  return speaker && scene.headedBy(speaker.sentence, speaker.head);
}

/** Whether nothing before a mention is one with it, but what its own words call themselves: "I was wrong," the scientist said. */
export function isNew(scene: Scene, profile: Profile): boolean {
  return clusterOf(scene, profile).members.every(
    ({ index, pronoun }) => index >= profile.index || (pronoun !== undefined && pronoun.person !== 3),
  );
}

/** The mentions that are one with another and stand in a mention's sentence. */
export function inSentenceOf(scene: Scene, { mention }: Profile, other: Profile): readonly Profile[] {
  return clusterOf(scene, other).membersIn(mention.sentence);
}

/** Whether a mention stands in a paragraph of a kind. */
export function isIn({ mention }: Profile, kind: ParagraphKind, { analysis }: Scene): boolean {
  const paragraph = analysis.sentences[mention.sentence]?.paragraph;
  return paragraph !== undefined && analysis.paragraphs[paragraph]?.kind === kind;
}

const BYLINE = /^by\s+\p{Lu}/iu;

/** Whether a mention is of whoever wrote the text, and is not told of in it: "By Ada Berg". */
export function isAuthor(profile: Profile, scene: Scene): boolean {
  if (!isIn(profile, "heading", scene)) return false;
  const { document, paragraphs, sentences } = scene.analysis;
  const { start = 0, end = 0 } = paragraphs[sentences[profile.mention.sentence]?.paragraph ?? -1] ?? {};
  return BYLINE.test(document.text.slice(start, end));
}

/** Whether two mentions are already one. */
export function areOne({ clusters }: Scene, a: Profile, b: Profile): boolean {
  return clusters.same(a.index, b.index);
}

/** Whether a sentence is about a mention, or about what is one with it there: "A spokesman, Jan Berg, said". */
export function isMainTopic(scene: Scene, profile: Profile): boolean {
  return clusterOf(scene, profile).membersIn(profile.mention.sentence).some(isMainSubject);
}

/** The first of some mentions, if all of them are already one. */
export function onlyOne(scene: Scene, found: readonly Profile[]): Profile | undefined {
  const [first] = found;
  return first && found.every((other) => areOne(scene, first, other)) ? first : undefined;
}

/** The type of a thing: that of its fullest name, else that of the mention. */
export function typeOf(scene: Scene, profile: Profile): EntityType {
  const { kinds } = clusterOf(scene, profile);
  // "The three" are what was counted before.
  const counted = profile.head.upos === "NUM" ? kinds.find(({ profile: one }) => one.head.upos === "NOUN") : undefined;
  let best = counted?.profile ?? profile;
  for (const { profile: other } of kinds) {
    if (other.mention.kind === "name" && other.name.length > best.name.length) best = other;
  }
  return best.mention.type;
}
