/** What verbs ask of those who do them and to whom they are done. */
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

/** "I saw him do it": what is done is a deed. */
export function isDeed({ gender, head, tokens }: Profile): boolean {
  return gender === "neuter" && head.deprel === "obj" && tokens[head.head]?.lemma === "do";
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
