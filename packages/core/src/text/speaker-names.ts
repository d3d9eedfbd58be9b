/** Finds who speaks in a text that is printed as a talk: an interview, a hearing, a podcast. */

/** A name before what its bearer says: `Berg: I left.`, `SENATOR PARK: You asked for it.` */
const NAME = /^(\p{Lu}[\p{L}\p{M}.'’-]+(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|d[aeiu]|de la|van|von|of|the)){0,4}) ?: (?=\S)/u;
const LONGEST_NAME = 60;

/** What stands before questions and answers is nobody's name. */
const NO_NAME = /^(?:question|answer|ques|ans)\.?$/i;

/** How often two speak at least: `Note:` and `Scorers:` speak once. */
const LEAST_TURNS = 2;

/** For each block of a text the length of the name before it, its colon included; 0 where none is, or where the text is no talk. */
export function speakerNames(blocks: readonly string[]): number[] {
  const names = blocks.map((block) => NAME.exec(block.slice(0, LONGEST_NAME)));
  const counts = new Map<string, number>();
  for (const [, name = ""] of names.map((found) => found ?? [])) counts.set(name, (counts.get(name) ?? 0) + 1);
  const often = [...counts].filter(([name, count]) => name !== "" && !NO_NAME.test(name) && count >= LEAST_TURNS);
  if (often.length < 2) return blocks.map(() => 0);
  return names.map((found) => found?.[0].trimEnd().length ?? 0);
}
