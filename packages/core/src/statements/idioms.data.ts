/** Verbs and the bare nouns that they make one predicate with: `took place in`, `paid attention to`. */
export const IDIOMS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    take: "place part effect hold shape root notice care advantage aim refuge charge office power possession cover",
    give: "birth way rise notice",
    pay: "attention heed tribute",
    play: "host",
    lose: "control sight track touch power ground",
    make: "sense way headway use love",
    have: "trouble fun faith",
    come: "home",
    gain: "access ground control power",
    seek: "refuge asylum",
    set: "sail fire foot",
    hold: "office power sway",
    catch: "fire sight",
    open: "fire",
    bear: "fruit witness",
    keep: "pace track",
    do: "business harm",
  }).map(([verb, nouns]) => [verb, new Set(nouns.split(" "))]),
);
