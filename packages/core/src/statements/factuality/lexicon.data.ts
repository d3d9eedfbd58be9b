import type { Modality, Polarity } from "../../model/index.ts";

/** What a word makes of the clause that depends on it. */
export interface Effect {
  readonly modality?: Modality;
  readonly polarity?: Polarity;
  /** The word's subject is the source of the clause. */
  readonly reports?: boolean;
}

/** No effect at all. */
export const NONE: Effect = {};

function words(effect: Effect, list: string): [string, Effect][] {
  return list
    .trim()
    .split(/\s+/)
    .map((word) => [word, effect]);
}

/** A word listed twice keeps its first effect. */
function table(entries: readonly [string, Effect][]): ReadonlyMap<string, Effect> {
  return new Map(entries.toReversed());
}

/** Verbs by what they make of their clausal complement; those not listed leave it as it is. */
export const VERBS: ReadonlyMap<string, Effect> = table([
  ...words({ modality: "future" }, "set schedule slate wait await"),
  ...words(
    { reports: true },
    `
    say warn rule hold learn find show indicate demonstrate tell report announce claim state declare add assert allege argue insist maintain note explain write tweet testify affirm acknowledge
    admit confess reveal disclose confirm observe remark comment reply respond answer repeat reiterate stress emphasize emphasise contend
    mention recall recount describe concede boast complain quote shout whisper conclude estimate inform notify assure remind decree
    understand accuse tell caution conclude joke lie point relate proclaim underline underscore highlight suggest advise argue reason quip retort opine`,
  ),
  ...words(
    { reports: true, modality: "possible" },
    "think believe feel suspect speculate guess reckon assume suppose imagine presume consider predict doubt fear worry theorize hypothesize",
  ),
  ...words({ reports: true, modality: "future" }, "expect predict forecast anticipate foresee project"),
  ...words({ reports: true, polarity: "negated" }, "deny refute dispute reject dismiss contradict disprove disagree"),
  ...words(
    { modality: "intended" },
    `
    hope plan want intend aim wish seek try attempt strive desire prepare decide agree promise vow pledge threaten offer propose mean hesitate long
    struggle aspire elect volunteer resolve swear commit undertake endeavour endeavor opt pursue consider like prefer love arrange bid fight conspire
    plot determine design intend dedicate`,
  ),
  ...words(
    { modality: "requested" },
    `
    urge ask order request demand call beg command require instruct encourage invite advise recommend tell press persuade pressure push direct implore plead
    appeal lobby remind summon entreat challenge warn beseech counsel`,
  ),
  ...words(
    { modality: "possible" },
    "allow permit enable let authorize authorise license seem appear entitle empower equip qualify help tempt inspire motivate incline wonder question investigate check debate",
  ),
  ...words({ modality: "necessary" }, "need have oblige compel require"),
  ...words(
    { polarity: "negated" },
    `
    fail refuse decline neglect forget avoid prevent stop cease prohibit forbid ban bar block refrain abstain hinder deter dissuade discourage omit
    resist escape evade miss avert minimize minimise`,
  ),
]);

/** Verbs whose open complement has happened or is happening when they are asserted. */
export const IMPLICATIVE: ReadonlySet<string> = new Set(
  `manage begin start continue keep help happen prove tend come go force make cause lead see watch hear find
  get use remember dare bother proceed hasten choose succeed serve leave become end finish turn feel know learn persuade convince`.split(
    /\s+/,
  ),
);

/** Adjectives of a copula with an open complement: `is likely to rise`. */
export const ADJECTIVES: ReadonlyMap<string, Effect> = table([
  ...words(
    { modality: "possible" },
    "likely unlikely able possible liable apt free welcome capable eligible prone certain sure bound suspected believed thought reported alleged probable",
  ),
  ...words(
    { modality: "intended" },
    "ready willing keen eager prepared determined reluctant anxious hopeful ambitious committed happy",
  ),
  ...words(
    { modality: "necessary" },
    "necessary essential important crucial vital imperative obliged required obligatory mandatory",
  ),
  ...words({ polarity: "negated" }, "unable unwilling impossible afraid false untrue incorrect"),
  ...words({ modality: "future" }, "about due set poised destined scheduled"),
]);

/** Adjectives that tell of the noun they stand with: `possible demonstrations`. */
export const NOUN_ADJECTIVES: ReadonlyMap<string, Effect> = table([
  ...words(
    { modality: "possible" },
    "possible alleged suspected supposed potential likely probable reported purported apparent claimed feared unconfirmed conceivable hypothetical",
  ),
  ...words(
    { modality: "intended" },
    "planned proposed intended attempted prospective scheduled forthcoming upcoming imminent future threatened promised",
  ),
]);

/** Nouns by what they make of the clause or event that depends on them. */
export const NOUNS: ReadonlyMap<string, Effect> = table([
  ...words(
    { modality: "intended" },
    `
    plan goal aim intention attempt effort step measure bid decision promise pledge vow threat offer proposal desire hope ambition wish agreement commitment willingness readiness
    determination purpose campaign mission initiative project move strategy programme program objective target`,
  ),
  ...words(
    { modality: "requested" },
    "request demand call order appeal plea recommendation advice invitation instruction ultimatum petition pressure",
  ),
  ...words(
    { modality: "possible" },
    `
    risk possibility danger threat fear chance likelihood probability prospect potential opportunity ability right permission suspicion allegation claim rumor rumour
    speculation warning concern belief theory hypothesis idea suggestion assumption charge accusation way capacity power authority need time`,
  ),
  ...words({ polarity: "negated" }, "failure refusal inability lack absence denial reluctance"),
]);

/** Modal auxiliaries. */
export const AUXILIARIES: ReadonlyMap<string, Modality> = new Map([
  ["will", "future"],
  ["wo", "future"],
  ["'ll", "future"],
  ["’ll", "future"],
  ["shall", "future"],
  ["sha", "future"],
  ["may", "possible"],
  ["might", "possible"],
  ["could", "possible"],
  ["can", "possible"],
  ["ca", "possible"],
  ["would", "conditional"],
  ["'d", "conditional"],
  ["’d", "conditional"],
  ["must", "necessary"],
  ["should", "necessary"],
  ["ought", "necessary"],
]);

/** Adverbs that hedge. */
export const HEDGES: ReadonlySet<string> = new Set(
  `allegedly reportedly possibly perhaps maybe probably likely apparently supposedly purportedly presumably seemingly
  potentially conceivably ostensibly arguably hopefully`.split(/\s+/),
);

/** Words that negate the clause they are the subject or object of, or stand in. */
export const NEGATIVE_WORDS: ReadonlySet<string> = new Set([
  "no",
  "nobody",
  "none",
  "nothing",
  "neither",
  "nowhere",
  "nor",
  "no-one",
]);

/** Conjunctions by what they make of their own clause. */
export const MARKERS: ReadonlyMap<string, Effect> = new Map<string, Effect>([
  ...[
    "if",
    "unless",
    "provided",
    "provided that",
    "in case",
    "as long as",
    "so long as",
    "as soon as",
    "whether",
    "once",
    "assuming",
    "lest",
    "should",
    "only if",
    "in the event",
  ].map((marker): [string, Effect] => [marker, { modality: "conditional" }]),
  ["to", { modality: "intended" }],
  ["in order to", { modality: "intended" }],
  ["so as to", { modality: "intended" }],
  ["so as not to", { modality: "intended" }],
  ["in order not to", { modality: "intended" }],
  ["in order", { modality: "intended" }],
  ["so that", { modality: "intended" }],
  ["for to", { modality: "intended" }],
  ["in order for to", { modality: "intended" }],
  ["in order that", { modality: "intended" }],
  ["even if", { modality: "conditional" }],
  ["for", {}],
  ["without", { polarity: "negated" }],
  ["instead of", { polarity: "negated" }],
  ["rather than", { polarity: "negated" }],
  ["short of", { polarity: "negated" }],
  ["other than", {}],
  ["as if", { modality: "possible" }],
  ["as though", { modality: "possible" }],
  ["like", { modality: "possible" }],
  ["than", { modality: "possible" }],
]);

/** Conjunctions that make the clause they hang on depend on them. */
export const CONDITIONS: ReadonlySet<string> = new Set([
  "if",
  "unless",
  "provided",
  "provided that",
  "in case",
  "as long as",
  "so long as",
  "assuming",
  "only if",
  "in the event",
]);

/** Verbs that take their complement for granted even when they are negated: `did not know that …`. */
export const FACTIVE: ReadonlySet<string> = new Set(
  "know realize realise regret forget notice remember mind care discover see recognise recognize".split(" "),
);

/** Words that call a clause so: `it is not true that …` says that it is not. */
export const TRUTH: ReadonlySet<string> = new Set(["true", "correct", "case"]);

/** Conjunctions that take their clause for granted whatever the main clause says. */
export const PRESUPPOSING: ReadonlySet<string> = new Set([
  "because",
  "although",
  "though",
  "since",
  "while",
  "whereas",
  "even though",
  "given that",
  "as",
  "where",
]);

/** Conjunctions of time: their clause is as sure as the main clause, unless that is only denied. */
export const TEMPORAL: ReadonlySet<string> = new Set(["after", "before", "when", "until", "till", "by the time"]);

/** Verbs with a particle, by what they make of a gerund behind them. */
export const PHRASAL: ReadonlyMap<string, Effect> = table([
  ...["rule out", "give up", "call off", "put off"].map((verb): [string, Effect] => [verb, { polarity: "negated" }]),
]);
