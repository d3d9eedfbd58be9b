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
