import { oncePerPair, type Token } from "../model/index.ts";
import { foldWord } from "./fold-word.ts";
import type { Profile } from "./profile.ts";
import { ownersOf } from "./relations.ts";
import { LEADERS, NOT_HOLDING, OFFICE_SYNONYMS, OFFICES } from "./roles.data.ts";
import type { Scene } from "./scene.ts";

/** An office that a mention says somebody holds. */
export interface Office {
  /** What the office is, the same for synonyms: "prime minister". */
  readonly title: string;
  /** Whether it is the top of something, whatever it is called: "head", "chief", "secretary-general". */
  readonly leads: boolean;
  /** What it is the office of. */
  readonly of: readonly Profile[];
}

/** The word that says which office a phrase is about: the noun, or the title before a name. */
export function titleAt({ tokens, children, mention, head }: Profile): number | undefined {
  if (mention.kind !== "name") return mention.head;
  if (head.upos === "NOUN") return mention.head;
  return (children[mention.head] ?? []).findLast((child) => {
    const { deprel, form } = tokens[child] as Token;
    return child < mention.head && (deprel === "nmod:desc" || (deprel === "compound" && OFFICES.has(foldWord(form))));
  });
}

/** The words of a title: its head with the nouns and hyphens right before it. */
function titleWords(tokens: readonly Token[], at: number): string[] {
  const words = [foldWord((tokens[at] as Token).lemma)];
  for (let index = at - 1; index >= 0; index--) {
    const { form, xpos, upos, head } = tokens[index] as Token;
    if (xpos === "HYPH") continue;
    if (head !== at && head !== index + 1) break;
    const isTitle = OFFICES.has(foldWord(form)) || NOT_HOLDING.has(foldWord(form));
    if (upos !== "NOUN" && upos !== "ADJ" && !isTitle) break;
    words.unshift(foldWord(form));
  }
  return words;
}

/** The longest known office at the end of a title, with the words before it that set it apart ("deputy", "defense"). */
function officeName(words: readonly string[]): string | undefined {
  const last = words.length - 1;
  const pair = words.length > 1 ? `${words[last - 1]} ${words[last]}` : "";
  if (OFFICES.has(pair)) return OFFICE_SYNONYMS[pair] ?? pair;
  const title = words[last] as string;
  if (!OFFICES.has(title)) return undefined;
  const before = words[last - 1];
  return before && title === "minister" ? `${before} ${title}` : (OFFICE_SYNONYMS[title] ?? title);
}

/** Words before an office that say that its holder leads those who are against whoever holds it. */
const OPPOSING: ReadonlySet<string> = new Set(["opposition", "rebel", "shadow", "separatist"]);

/** The office that a mention states, if it states one that one person holds at a time. */
export function officeOf(profile: Profile, scene: Scene): Office | undefined {
  return officeIn(scene, profile);
}

/** Read once, as rules ask again and again. */
const officeIn: (scene: Scene, profile: Profile) => Office | undefined = oncePerPair((scene, profile) => {
  const at = titleAt(profile);
  if (at === undefined || profile.number === "plural") return undefined;
  const words = titleWords(profile.tokens, at);
  if (words.some((word) => NOT_HOLDING.has(word) || OPPOSING.has(word))) return undefined;
  const title = officeName(words);
  if (title === undefined) return undefined;
  const owners = [...ownersOf(profile, scene, at), ...(at === profile.mention.head ? [] : ownersOf(profile, scene))];
  return { title, leads: LEADERS.has(title), of: owners.filter(({ mention }) => mention.type !== "person") };
});
