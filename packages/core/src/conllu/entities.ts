/** Mentions as the brackets of CorefUD's `Entity=`. */
import type { Chain, Mention } from "../model/index.ts";

interface Marked extends Mention {
  readonly entity: string;
}

/**
 * The `Entity=` of each token that opens or closes a mention, by sentence and token index: `"3 12"`. `suffix` keeps the
 * entities of one document apart from those of others.
 */
export function entityMarks(
  mentions: readonly Mention[],
  chains: readonly Chain[],
  suffix: string,
): ReadonlyMap<string, string> {
  const marked = chains.flatMap((chain, index) => {
    const members = chain.mentions.flatMap((mention) => mentions[mention] ?? []);
    const type = commonest(members.map((member) => member.type));
    return members.map(
      (member): Marked => ({ ...member, type: type ?? member.type, entity: `e${index + 1}${suffix}` }),
    );
  });
  const opening = grouped(marked.filter(isLong), ({ sentence, first }) => `${sentence} ${first}`);
  const single = grouped(
    marked.filter((mention) => !isLong(mention)),
    ({ sentence, first }) => `${sentence} ${first}`,
  );
  const closing = grouped(marked.filter(isLong), ({ sentence, last }) => `${sentence} ${last}`);
  const marks = new Map<string, string>();
  for (const place of new Set([...opening.keys(), ...single.keys(), ...closing.keys()])) {
    const opens = (opening.get(place) ?? []).sort((a, b) => b.last - a.last || order(a, b));
    const closes = (closing.get(place) ?? []).sort((a, b) => b.first - a.first || order(b, a));
    const brackets = [
      ...opens.map(open),
      ...(single.get(place) ?? []).map((mention) => `${open(mention)})`),
      ...closes.map(({ entity }) => `${entity})`),
    ];
    marks.set(place, `Entity=${brackets.join("")}`);
  }
  return marks;
}

/** The value that occurs most often, the first of several. */
function commonest<Value>(values: readonly Value[]): Value | undefined {
  const count = (value: Value): number => values.filter((other) => other === value).length;
  return [...values].sort((a, b) => count(b) - count(a))[0];
}

function grouped(mentions: readonly Marked[], place: (mention: Marked) => string): Map<string, Marked[]> {
  const groups = new Map<string, Marked[]>();
  for (const mention of mentions) {
    const group = groups.get(place(mention));
    if (group === undefined) groups.set(place(mention), [mention]);
    else group.push(mention);
  }
  return groups;
}

function isLong({ first, last }: Mention): boolean {
  return last > first;
}

/** Keeps the order of two mentions of the same words. */
function order(a: Marked, b: Marked): number {
  return a.entity < b.entity ? -1 : 1;
}

/** Opens a mention: entity, type, and which of its words heads it. */
function open({ entity, type, head, first }: Marked): string {
  return `(${entity}-${type}-${head - first + 1}-`;
}
