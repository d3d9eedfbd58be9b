/** Verbs that tell of what the main clause leads to: `…, causing a shortage`. */
export const RESULTS: ReadonlySet<string> = new Set(
  "lead result cause prompt trigger spark mean make leave force raise bring put create allow give draw push end mark".split(
    " ",
  ),
);

/** Pronouns that mean anyone. */
export const GENERIC: ReadonlySet<string> = new Set(["you", "one", "oneself", "whoever", "whatever"]);

/** Pronouns that go with a plural verb, or with the bare form of one. */
export const NOT_THIRD_SINGULAR: ReadonlySet<string> = new Set(["i", "we", "they", "you", "these", "those"]);
