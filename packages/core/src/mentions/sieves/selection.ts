/** What verbs ask of those who do them and to whom they are done, and nouns of those whose they are. */
import { KIN } from "../kin.data.ts";
import type { Profile } from "../profile.ts";

/** Whether "they" do what only those who live do: "They died of natural causes". */
export function lives({ pronoun, head, tokens, children }: Profile): boolean {
  if (pronoun?.number !== "plural" || !/^nsubj/.test(head.deprel)) return false;
  const isDone = (children[head.head] ?? []).some((child) => tokens[child]?.deprel === "aux:pass");
  return (isDone ? DONE_TO_THE_LIVING : OF_THE_LIVING).test(tokens[head.head]?.lemma ?? "");
}

const OF_THE_LIVING = /^(?:die|drown|weep|cry|marry|faint|sleep|eat|drink|walk|limp|starve|suffocate|perish)$/;
const DONE_TO_THE_LIVING =
  /^(?:kill|injure|wound|hurt|hospitalize|hospitalise|bury|bear|arrest|jail|imprison|behead|stab)$/;

/** Whether a pronoun is whom somebody tells to do something: "an alert telling them to stay indoors". */
export function isTold({ pronoun, head, tokens, children }: Profile): boolean {
  if (pronoun?.number !== "plural" || !/^i?obj$/.test(head.deprel)) return false;
  const isToDo = (children[head.head] ?? []).some((child) => tokens[child]?.deprel === "xcomp");
  return (
    isToDo && /^(?:tell|ask|urge|order|warn|persuade|advise|instruct|beg|remind)$/.test(tokens[head.head]?.lemma ?? "")
  );
}

/** Whether "they" do something to something, which no idea does: "They have fiddled the figures". */
export function acts({ pronoun, head, tokens, children }: Profile): boolean {
  const verb = tokens[head.head];
  if (pronoun?.number !== "plural" || pronoun.use !== "personal" || head.deprel !== "nsubj" || verb?.upos !== "VERB")
    return false;
  return !OF_THINGS.test(verb.lemma) && (children[head.head] ?? []).some((child) => tokens[child]?.deprel === "obj");
}

/** Verbs of what ideas and happenings do as well. */
const OF_THINGS =
  /^(?:have|include|contain|cost|take|make|show|mean|cause|need|require|bring|carry|reflect|represent|suggest|offer|provide|affect|cover|raise|reduce|help|allow|give|create|add|hit|reach|put|lead|get|do|change|prove|use|see|form|hold|set|follow|find|produce|face|involve|kill)$/;

/** Whether "them" are looked after, as only those who live are. */
export function isCaredFor({ pronoun, head, tokens, children, mention }: Profile): boolean {
  const isAfter = (children[mention.head] ?? []).some((child) => tokens[child]?.form === "after");
  return pronoun?.number === "plural" && head.deprel === "obl" && isAfter && tokens[head.head]?.lemma === "look";
}

/** "I saw him do it": what is done is a deed; "made it to the final": nothing is meant. */
export function isDeed(profile: Profile): boolean {
  const { gender, head, tokens } = profile;
  if (gender !== "neuter" || head.deprel !== "obj") return false;
  return tokens[head.head]?.lemma === "do" || isArrival(profile);
}

/** "It" of whoever makes it somewhere: "to the final", "through the night", "home". */
function isArrival({ head, tokens, children }: Profile): boolean {
  const below = (children[head.head] ?? []).filter((child) => child > head.head);
  if (tokens[head.head]?.lemma !== "make" || below.some((at) => tokens[at]?.deprel === "xcomp")) return false;
  return below.some((at) => {
    if (/^(?:home|back|through|out|across)$/.test(tokens[at]?.form ?? "")) return true;
    const isWhither = (mark: number) => /^(?:to|into|onto|through|past|across|out)$/.test(tokens[mark]?.form ?? "");
    return tokens[at]?.deprel === "obl" && (children[at] ?? []).some(isWhither);
  });
}

/** Whether "it" is what comes or happens, as no body does: "the ministry said that it would come before the summer". */
export function happens({ gender, head, tokens, children }: Profile): boolean {
  const verb = tokens[head.head];
  if (gender !== "neuter" || head.deprel !== "nsubj" || !/^(?:come|happen|occur|arise|expire)$/.test(verb?.lemma ?? ""))
    return false;
  const below = (children[head.head] ?? []).filter((child) =>
    /^(?:obj|xcomp|obl|compound:prt)$/.test(tokens[child]?.deprel ?? ""),
  );
  // "It came under fire", "it came from Oslo".
  return below.every((child) => (children[child] ?? []).some((mark) => WHEN.test(tokens[mark]?.form ?? "")));
}

const WHEN = /^(?:before|after|in|on|by|within|during|as|last|next|this)$/i;

/** What no country and no town has: "its owner". */
const OWNED = /^(?:owner|subsidiary|shareholder|manufacturer|maker|ceo|chairman|parent|crew)$/;

/** What only what is written has: "its author". */
export function isWritten({ pronoun, tokens, head }: Profile): boolean {
  return pronoun?.use === "possessive" && /^(?:co-)?author$/.test(tokens[head.head]?.lemma ?? "");
}

/** What companies have, and no countries: "its founder". */
export function isOfCompany({ tokens, head }: Profile): boolean {
  return /^(?:ceo|vice-president|founder|co-founder|auditor|shareholder|subsidiary|dividend|boss)$/.test(
    tokens[head.head]?.lemma ?? "",
  );
}

/** Whom only people and bodies have: "their lawyer", "their mother". */
export function isOfPeople({ pronoun, head, tokens }: Profile): boolean {
  const lemma = tokens[head.head]?.lemma ?? "";
  const isPlural = pronoun?.use === "possessive" && pronoun.number === "plural" && pronoun.person === 3;
  return isPlural && (KIN[lemma] !== undefined || OF_SOMEBODY.test(lemma));
}

const OF_SOMEBODY =
  /^(?:lawyer|attorney|spokesman|spokeswoman|marriage|partnership|friendship|relationship|wedding|divorce|career|family)$/;

export function isOwned({ pronoun, head, tokens }: Profile): boolean {
  return pronoun?.use === "possessive" && OWNED.test(tokens[head.head]?.lemma ?? "");
}
