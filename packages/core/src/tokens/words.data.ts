/** Words that tell token boundaries. */

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Prefixes that stay with their stem across a hyphen; all other hyphens stand apart. */
const prefixes: ReadonlySet<string> = new Set(
  list(`e non re anti pre co pro mid cross post over semi counter sub multi ex mini socio psycho neo inter un micro mis
    intra arch em bi tri ultra super trans extra hyper infra macro mega para pseudo quasi under de dis auto`),
);

/** Units that may follow a number without a space, and are words of their own. */
export const units: readonly string[] = list(
  `am pm mm cm km m kg g mg lb lbs oz ft in mi mph kph hrs hr h mins min sec s gb mb kb tb ghz mhz hz kw mw gw kwh mwh
   k bn mn tn mln bln trn b x p f c v`,
);

/** Whether a word before a hyphen is a prefix of the word after it. */
export function joinsHyphen(word: string): boolean {
  return prefixes.has(word.toLowerCase());
}
