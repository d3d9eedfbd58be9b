import { type Analysis, type Chain, ENTITY_TYPES, type EntityType, headOf, type Mention } from "../model/index.ts";
import { HELD, isCalledBody, isFirm, isNewspaper } from "./name-signs.ts";
import { formsOf, nameWords } from "./names.ts";
import { toldType } from "./type-evidence.ts";
import { goesByFamily } from "./type-votes.ts";

/** Added to each chance, so that one mention alone cannot rule a type out; training/INTERFACE.md defines the vote. */
const LEAST = 0.001;

/** What a mention's own type, which rules may have set, counts beside the model's chances; chosen on the treebank. */
const OWN = 0.5;

/** What a mention says of the type of its chain. */
interface Vote {
  readonly own: EntityType;
  /** The model's chance of each type, in the order of `ENTITY_TYPES`. */
  readonly chances: readonly number[];
}

/** Whether the words of a name leave no doubt that it is a body's. */
function isBody(analysis: Analysis, mention: Mention): boolean {
  return isFirm(analysis, mention) || isNewspaper(analysis, mention) || isCalledBody(analysis, mention);
}

/** Gives all mentions of a chain the type that is likeliest for them together; what a list knows keeps its own. */
export function withChainTypes(
  analysis: Analysis,
  mentions: readonly Mention[],
  chains: readonly Chain[],
): readonly Mention[] {
  const chances = chancesByHead(analysis);
  const typed = [...mentions];
  for (const { mentions: members, reasons } of chains) {
    const all = members.map((index) => mentions[index] as Mention);
    const told = all.some((mention) => isBody(analysis, mention)) ? "organization" : calledType(all, reasons);
    // "The three" are what was counted before, of which the number itself knows nothing.
    const counted = members.filter((index) => !isNumber(analysis, mentions[index] as Mention));
    const voters = counted.length > 0 ? counted : members;
    const likely = members.length > 1 ? likeliest(votesOf(voters, mentions, chances)) : undefined;
    const type = members.length > 1 ? (told ?? typeOfAll(analysis, all, likely)) : undefined;
    for (const index of members) {
      const mention = mentions[index] as Mention;
      const isOther = type && type !== mention.type && !mention.canonical && !mention.value;
      if (isOther) typed[index] = { ...mention, type };
    }
  }
  return typed;
}

function isNumber({ sentences }: Analysis, { kind, sentence, head }: Mention): boolean {
  return kind === "nominal" && sentences[sentence]?.tokens[head]?.upos === "NUM";
}

/** The likeliest type of a chain, unless the text says of its names that they are something else. */
function typeOfAll(
  analysis: Analysis,
  mentions: readonly Mention[],
  likely: EntityType | undefined,
): EntityType | undefined {
  const names = mentions.filter(({ kind, canonical }) => kind === "name" && !canonical);
  if (likely === "organization" && (areOfPerson(analysis, names) || holdsOffice(analysis, mentions))) return "person";
  return (likely && names.length > 0 && toldType(analysis, names, likely)) || likely;
}

/** Whether some mention of a chain is a noun for an office, as in "Ada Berg, the chief secretary". */
function holdsOffice({ sentences }: Analysis, mentions: readonly Mention[]): boolean {
  return mentions.some(({ kind, sentence, head }) => {
    return kind === "nominal" && HELD.test(sentences[sentence]?.tokens[head]?.lemma ?? "");
  });
}

/** Whether some names are one person's in full and by the family name. */
function areOfPerson({ sentences }: Analysis, names: readonly Mention[]): boolean {
  const words = names.map(({ sentence, name }) =>
    name ? nameWords(formsOf(sentences[sentence]?.tokens ?? [], name)).join(" ") : "",
  );
  const all = new Set(words);
  return words.some((key) => goesByFamily(key, all) !== undefined);
}

/** The type of the noun that a name was given to: "the storm, called Boris" is no person. */
function calledType([first]: readonly Mention[], reasons: readonly string[]): EntityType | undefined {
  const isCalled = reasons.includes("called-so") && first?.kind === "nominal" && first.type !== "person";
  return isCalled ? first.type : undefined;
}

/** What some mentions say of the type of the thing that they mean together. */
function votesOf(members: readonly number[], mentions: readonly Mention[], chances: Chances): Vote[] {
  const votes: Vote[] = [];
  for (const index of members) {
    const { sentence, head, type } = mentions[index] as Mention;
    const found = chances[sentence]?.[head];
    if (found) votes.push({ own: type, chances: found });
  }
  return votes;
}

/** The chances of each type, by a candidate's sentence and its head. */
type Chances = readonly (readonly (readonly number[])[])[];

function chancesByHead({ sentences, candidates }: Analysis): Chances {
  const found: (readonly number[])[][] = sentences.map(() => []);
  for (const { sentence, first, last, chances } of candidates) {
    const head = headOf(sentences[sentence]?.tokens ?? [], { first, last });
    if (chances) (found[sentence] ?? [])[head] = chances;
  }
  return found;
}

function likeliest(votes: readonly Vote[]): EntityType | undefined {
  let best: { readonly type: EntityType; readonly points: number } | undefined;
  for (const [index, type] of ENTITY_TYPES.entries()) {
    const points = votes.reduce(
      (sum, { own, chances }) => sum + Math.log((chances[index] as number) + LEAST) + (own === type ? OWN : 0),
      0,
    );
    if (!best || points > best.points) best = { type, points };
  }
  return votes.length > 0 ? best?.type : undefined;
}
