/** Words that tell sentence boundaries. */

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Words that, with a capital after an abbreviation, begin a sentence: they are rarely part of a name. */
export const starters: ReadonlySet<string> = new Set(
  list(`He She It They We You I His Her Its Their Our My Your This That These Those There Here The A An Some Many Most
    All Both Each Every Several Few No None Such Another Other But And Or So Yet Nor For If When While Where After
    Before Since Because Although Though Unless Until As At In On Under Over By With Without From To Of Among During
    Despite Between Within According However Meanwhile Moreover Nevertheless Also Then Now Today Yesterday Still
    Earlier Later Last Next Once Only Even Just What Who Why How Which Whose Is Are Was Were Do Does Did Has Have Had
    Can Could Would Should Will May Might Must Not Please Let It's He's She's They're We're I'm That's There's Although
    Thus Therefore Instead Perhaps Indeed Finally First Second Two Three Four Five More Less Officials Police People`),
);

/** Verbs that name a speaker after a quotation. */
export const speechVerbs: readonly string[] = list(
  `said says asked asks replied replies added adds wrote writes told shouted yelled cried exclaimed wondered answered
   demanded declared insisted continued explained tweeted remarked quipped joked muttered whispered screamed inquired`,
);
