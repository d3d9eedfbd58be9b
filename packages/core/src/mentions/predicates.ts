import { baseRelation, type EntityType } from "../model/index.ts";
import type { Profile } from "./profile.ts";
import { clusterOf, type Scene, typeOf } from "./scene.ts";
import { typeOfNoun } from "./types.ts";

/** Verbs by which somebody calls a thing something: what they call it is their word for it, which the text does not take up. */
const CALLING: ReadonlySet<string> = new Set(
  "call label brand dub deem describe depict portray characterize characterise denounce condemn hail dismiss".split(
    " ",
  ),
);

/** Verbs by which somebody says what a thing is like. */
const LIKENING: ReadonlySet<string> = new Set(["compare", "liken"]);

/** Whether a phrase is what somebody calls a thing: "called him [a traitor]", "described it as [a farce]". */
export function isJudgement({ head, tokens, children, mention }: Profile): boolean {
  if (mention.kind !== "nominal") return false;
  const verb = tokens[head.head]?.lemma ?? "";
  const relation = baseRelation(head.deprel);
  if (relation === "xcomp") return CALLING.has(verb);
  if (relation !== "obl" && relation !== "advcl") return false;
  const marks = (children[mention.head] ?? []).map((child) => tokens[child]?.lemma ?? "");
  return (CALLING.has(verb) && marks.includes("as")) || (LIKENING.has(verb) && /^(?:to|with)$/m.test(marks.join("\n")));
}

/** Whether a phrase is what a sentence says that its subject is: "Latvia is [a member of the alliance]". */
export function isPredicate({ children, tokens, mention }: Profile): boolean {
  return (children[mention.head] ?? []).some((child) => tokens[child]?.deprel === "cop");
}

/** Words that make a predicate say what something is not, or might be. */
const UNREAL: ReadonlySet<string> = new Set([
  "not",
  "never",
  "no",
  "if",
  "whether",
  "may",
  "might",
  "could",
  "would",
  "should",
]);

/** Whether a predicate, by default the phrase itself, says what something is not, or might be: "We were never friends". */
export function isUnreal({ children, tokens, mention }: Profile, predicate: number = mention.head): boolean {
  return (children[predicate] ?? []).some((child) => UNREAL.has(tokens[child]?.lemma.toLowerCase() ?? ""));
}

/** "Is no priest", "is not called Freya": nobody is what somebody is said not to be. */
export function isSaidNotToBe(profile: Profile): boolean {
  if (isPredicate(profile) && isUnreal(profile)) return true;
  return profile.head.deprel === "xcomp" && isUnreal(profile, profile.head.head);
}

/** "Became the first woman to lead it": what somebody became is taken up by whatever takes up who did. */
export function isOutcome({ head, mention, tokens }: Profile): boolean {
  return (
    mention.kind === "nominal" && head.deprel === "xcomp" && /^(?:become|remain)$/.test(tokens[head.head]?.lemma ?? "")
  );
}

/** "Will become chair", "wants to become a doctor", "the winner will face Lund": what somebody is yet to be nobody is, and no later phrase takes it up. */
export function isYetToBe(profile: Profile): boolean {
  const { children, head, tokens, lemma } = profile;
  const isToBecome = isOutcome(profile) && tokens[head.head]?.lemma === "become";
  const isToWin = /^(?:winner|loser|victor)$/.test(lemma) && /^nsubj/.test(head.deprel);
  if (!isToBecome && !isToWin) return false;
  return (children[head.head] ?? []).some((child) => /^(?:MD|TO)$/.test(tokens[child]?.xpos ?? ""));
}

/** "Parliament elected the new president": whoever is chosen so is none of those before. */
export function isChosen({ head, tokens, mention, modifiers }: Profile): boolean {
  const isNew = mention.kind === "nominal" && mention.type === "person" && modifiers.has("new");
  return (
    isNew &&
    head.deprel === "obj" &&
    /^(?:elect|choose|appoint|name|pick|select|hire)$/.test(tokens[head.head]?.lemma ?? "")
  );
}

/** What is no event, and what no event is. */
const LASTING: ReadonlySet<EntityType | undefined> = new Set(["person", "organization", "place", "object"]);

/** The place of the noun that a sentence says a pronoun is, is made or called: "it was [an avalanche]", "which would make them [jewels]". */
function saidOf({ head, tokens, children }: Profile): number | undefined {
  const below = (relation: string) => (children[head.head] ?? []).filter((child) => tokens[child]?.deprel === relation);
  if (/^nsubj/.test(head.deprel)) return below("cop").length > 0 && below("case").length === 0 ? head.head : undefined;
  const verb = tokens[head.head]?.lemma ?? "";
  return head.deprel === "obj" && (verb === "make" || CALLING.has(verb)) ? below("xcomp")[0] : undefined;
}

/** What somebody decides or announces, which is no body: "It was the last decision". */
const DEEDS =
  /^(?:decision|ruling|verdict|judgment|judgement|agreement|deal|decree|announcement|appointment|resignation|purchase|visit)$/;

/** `It was the second avalanche this winter`: what a noun says is an event was no country or company before, nor the other way round, nor jewels people. */
export function isToldOtherwise(profile: Profile, other: Profile, scene: Scene): boolean {
  const { tokens, mention, number } = profile;
  const at = saidOf(profile) ?? -1;
  const noun = tokens[at];
  if (noun?.upos !== "NOUN") return false;
  const meant = other.pronoun ? clusterOf(scene, other).kinds.find(({ profile: one }) => !one.pronoun)?.profile : other;
  if (!meant) return false;
  const type = typeOf(scene, meant);
  const told = DEEDS.test(noun.lemma)
    ? "event"
    : (typeOfNoun(noun.lemma) ?? scene.headedBy(mention.sentence, at)?.mention.type);
  if (told === "object" && type === "person") return number === "plural";
  return ((told === "event" || told === "time") && LASTING.has(type)) || (type === "event" && LASTING.has(told));
}
