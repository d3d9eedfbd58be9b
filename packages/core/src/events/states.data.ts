/** Verbs of states: what they tell goes on, and is no happening. */
export const STATES: ReadonlySet<string> = new Set(
  `admire adore agree appear be believe belong call consider consist contain cost deserve desire differ disagree dislike doubt enjoy envy
  equal exist expect fear feel fit hate have hear hold hope imagine include intend involve keep know lack lie like live love matter mean
  mind need owe own plan possess prefer realize recognize remain remember represent require resemble rest see seem smell sound stand stay
  suppose suspect taste tend think trust understand value want weigh wish work`.split(/\s+/),
);

/** Verbs that say of an event only that it was, or when. */
export const OCCURRENCE: ReadonlySet<string> = new Set(
  "arise begin break cease coincide come commence conclude continue end erupt finish follow happen last occur precede resume start stop take unfold".split(
    " ",
  ),
);

/** Verbs of an event's beginning and of its end: what is before the end need not be before the event. */
export const BEGINNING: ReadonlySet<string> = new Set(
  "arise begin break commence erupt resume start unfold".split(" "),
);
export const ENDING: ReadonlySet<string> = new Set("cease conclude end finish stop".split(" "));
