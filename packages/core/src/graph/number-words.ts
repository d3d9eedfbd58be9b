const UNITS = (
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen " +
  "eighteen nineteen"
).split(" ");

const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** The number that a word is, in figures or in letters up to ninety-nine: 36 of "thirty-six". */
export function numberIn(word: string): number | undefined {
  if (/^\d/.test(word)) return Number(word.replaceAll(",", ""));
  const [first = "", second] = word.toLowerCase().split("-");
  const unit = UNITS.indexOf(second ?? first) + 1;
  const ten = TENS.indexOf(first);
  if (ten < 0) return unit > 0 && second === undefined ? unit : undefined;
  if (second === undefined) return 20 + 10 * ten;
  return unit > 0 && unit < 10 ? 20 + 10 * ten + unit : undefined;
}
