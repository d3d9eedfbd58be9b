/** Verbs whose open complement is about their subject although they take an object: `promised the mayor to resign`. */
export const SUBJECT_CONTROL: ReadonlySet<string> = new Set([
  "promise",
  "threaten",
  "vow",
  "pledge",
  "swear",
  "use",
  "take",
  "spend",
  "make",
  "need",
  "have",
  "cost",
  "waste",
]);

/** Verbs whose object is to do what the infinitive behind it says, even if the tree has that as an adjunct. */
export const DIRECTIVE: ReadonlySet<string> = new Set(
  "ask tell order urge beg command force require request instruct encourage invite advise persuade allow permit enable warn remind compel press lobby direct want need expect like cause get lead inspire challenge convince pressure tempt oblige entitle train help teach trust".split(
    " ",
  ),
);

/** Verbs whose object is to do what an infinitive of purpose says: `was hired by the city to check the bridge`. */
export const HIRING: ReadonlySet<string> = new Set(
  "hire employ recruit poach enlist tap nominate appoint engage contract commission invite send deploy dispatch assign pay train elect choose pick select call summon bring ask tell order".split(
    " ",
  ),
);

/** Those of them that somebody may as well do for a purpose of their own: `called the bank to complain`. */
export const CALLING: ReadonlySet<string> = new Set(["call", "summon", "bring"]);

/** Nouns for people and bodies that are sent and hired, besides those of offices and trades. */
export const SENT: ReadonlySet<string> = new Set(
  "troop troops police people person man woman team crew squad unit force army navy firm company agency mission delegation expert nurse guard mercenary hacker hitman".split(
    " ",
  ),
);

/** Verbs whose object a passive infinitive is said of: `sent the samples to be tested`. */
export const CAUSATIVE: ReadonlySet<string> = new Set(
  "send take bring carry submit refer hand deliver put offer need want design schedule arrange select choose nominate propose".split(
    " ",
  ),
);

/** Verbs whose infinitive or gerund says what they help, try or go on to do: particle or mark, and tag. */
export const COMPLETING: ReadonlyMap<string, string> = new Map([
  ...`help manage fail refuse decline try attempt seek hope plan intend want wish agree promise threaten vow pledge decide begin continue`
    .split(" ")
    .map((verb): [string, string] => [verb, "to VB"]),
  ["go", "on VBG"],
  ["proceed", "to VB"],
  ["keep", "on VBG"],
  ["carry", "on VBG"],
  ["end", "up VBG"],
  ["wind", "up VBG"],
]);

/** Verbs whose infinitive is about who stands behind one of their prepositions: `pleaded with him to stay`. */
export const OBLIQUE_CONTROL: ReadonlyMap<string, readonly string[]> = new Map([
  ["plead", ["with"]],
  ["appeal", ["to"]],
  ["call", ["on", "upon", "for"]],
  ["shout", ["at", "to"]],
  ["signal", ["to"]],
  ["say", ["to"]],
  ["rely", ["on"]],
  ["count", ["on"]],
  ["depend", ["on"]],
  ["wait", ["for"]],
  ["arrange", ["for"]],
  ["prevail", ["on", "upon"]],
  ["press", ["for"]],
  ["lean", ["on"]],
]);

/** Verbs whose object did or does what a gerund behind it tells: `accused the mayor of lying`. */
export const GERUND_VERBS: ReadonlySet<string> = new Set(
  `accuse suspect convict acquit charge clear prevent stop keep ban bar block blame praise thank criticise criticize condemn punish fine jail arrest sentence
  talk persuade discourage deter dissuade prohibit trick force forgive excuse`.split(/\s+/),
);

/** Nouns before a gerund that tells what their owner does: `had difficulties crossing the border`. */
export const EFFORT_NOUNS: ReadonlySet<string> = new Set([
  "difficulty",
  "trouble",
  "problem",
  "fun",
  "luck",
  "success",
  "experience",
  "time",
  "minute",
  "hour",
  "day",
  "week",
  "month",
  "year",
]);

/** Nouns before a clause that says what they contain, or when, where or how: no argument of it is missing. */
export const CONTENT_NOUNS: ReadonlySet<string> = new Set(
  `concern fear hope fact claim belief report idea reason way time day moment year place sign chance feeling
  evidence rumor rumour possibility risk doubt point news view proof assumption week month night`.split(/\s+/),
);

/** Nouns that say why, how or when what the clause behind them tells is so. */
export const CIRCUMSTANCE_NOUNS: ReadonlySet<string> = new Set(
  "reason way time day moment week month year night place".split(" "),
);

/** Verbs that can have two bare objects: `cost the family its savings`. */
export const DOUBLE_OBJECT: ReadonlySet<string> = new Set(
  `give grant deny award offer send show teach tell pay promise lend allow ask assign hand cost charge save cause bring buy find get leave make owe read sell
  win wish earn fine forgive refuse spare take throw write guarantee permit serve pass bet envy accord afford hand deal loan rent feed cook`.split(
    /\s+/,
  ),
);

/** Verbs that never have one, though a coordinated verb beside them does: `come and visit the company`. */
export const WITHOUT_OBJECT: ReadonlySet<string> = new Set(
  `come go arrive sit stand lie die sleep wait arise appear disappear happen occur fall rise remain stay exist emerge resign retire abdicate abstain
  apologise apologize speak talk travel react vote collapse faint quit`.split(/\s+/),
);

/** Verbs of what is done with another's plan: who rejects a proposal to build builds nothing. */
export const JUDGING: ReadonlySet<string> = new Set(
  `reject oppose criticise criticize block dismiss condemn welcome support back approve discuss study praise attack endorse veto defend examine review`.split(
    /\s+/,
  ),
);

/** Verbs that keep an object in the passive: `the visas they were denied`. */
export const DITRANSITIVE: ReadonlySet<string> = new Set([
  "give",
  "grant",
  "deny",
  "award",
  "offer",
  "send",
  "show",
  "teach",
  "tell",
  "pay",
  "promise",
  "lend",
  "allow",
  "ask",
  "assign",
  "hand",
]);
