/** Auxiliaries that put a verb ahead of the document. */
export const FUTURE_AUXILIARIES: ReadonlySet<string> = new Set([
  "will",
  "shall",
  "'ll",
  "may",
  "should",
  "must",
  "can",
  "could",
  "would",
]);

/** Words whose time lies ahead when it hangs on them: `scheduled for Friday`, `due on Monday`. */
export const SCHEDULED: ReadonlySet<string> = new Set([
  "deadline",
  "due",
  "expect",
  "forthcoming",
  "likely",
  "plan",
  "planned",
  "ready",
  "schedule",
  "scheduled",
  "set",
  "slate",
  "upcoming",
]);

/** Words whose infinitive lies ahead: `want to meet on Friday`. */
export const AHEAD: ReadonlySet<string> = new Set([
  "agree",
  "aim",
  "ask",
  "be",
  "call",
  "decide",
  "due",
  "expect",
  "go",
  "hope",
  "intend",
  "invite",
  "likely",
  "need",
  "order",
  "plan",
  "pledge",
  "prepare",
  "promise",
  "propose",
  "ready",
  "schedule",
  "set",
  "slate",
  "threaten",
  "tell",
  "urge",
  "vow",
  "want",
]);

/** Verbs whose object is to come where it is an event: `promised elections in December`. */
export const PROMISING: ReadonlySet<string> = new Set([
  "promise",
  "pledge",
  "plan",
  "schedule",
  "call",
  "announce",
  "set",
]);

/** Events that are promised or called for a time. */
export const CALLED: ReadonlySet<string> = new Set(
  "election vote referendum ballot summit talk meeting hearing trial strike rally conference handover withdrawal launch ceasefire truce".split(
    " ",
  ),
);
