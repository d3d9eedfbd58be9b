/** Inflects English verbs: the form a light verb has is given to the verb its noun stands for. */
import { IRREGULAR } from "./irregular.data.ts";

const VOWELS = "aeiou";

/** A verb in the form that a Penn Treebank tag names; further words of a phrasal verb follow as they are. */
export function inflect(verb: string, tag: string): string {
  const [first = verb, ...rest] = verb.split(" ");
  return [inflectWord(first, tag), ...rest].join(" ");
}

function inflectWord(verb: string, tag: string): string {
  if (verb === "be")
    return tag === "VBD" ? "was" : tag === "VBZ" ? "is" : tag === "VBN" ? "been" : tag === "VBG" ? "being" : "be";
  if (tag === "VBZ") return thirdPerson(verb);
  if (tag === "VBG") return stem(verb).replace(/e$/, "").concat("ing");
  if (tag === "VBD") return IRREGULAR.get(verb)?.[0] ?? regularPast(verb);
  if (tag === "VBN") return IRREGULAR.get(verb)?.[1] ?? regularPast(verb);
  return verb;
}

function thirdPerson(verb: string): string {
  if (/(?:[sxz]|[cs]h)$/.test(verb)) return `${verb}es`;
  return endsInConsonantY(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

function regularPast(verb: string): string {
  if (verb.endsWith("e")) return `${verb}d`;
  return endsInConsonantY(verb) ? `${verb.slice(0, -1)}ied` : `${stem(verb)}ed`;
}

function endsInConsonantY(verb: string): boolean {
  return verb.endsWith("y") && !VOWELS.includes(verb.at(-2) ?? "");
}

/** Verbs of more than one syllable whose last one is stressed. */
const STRESSED =
  /^(?:(?:oc|re|con|in)cur|(?:re|pre|de|con|in|trans)fer|(?:ad|per|sub|com|trans|o)mit|(?:re|ex|im|com|dis|pro)pel|patrol|control|rebel|regret|abet|annul|abhor|deter|begin|forget|equip)$/;

/** Verbs double their last consonant behind a short stressed vowel: `ban`, `banned`; `occur`, `occurred`. */
function stem(verb: string): string {
  const doubles = /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(verb) || STRESSED.test(verb);
  return doubles ? verb + verb.slice(-1) : verb;
}
