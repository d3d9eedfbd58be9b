import type { Token } from "../model/index.ts";

/** The verb of a single subject, with its auxiliaries. */
export function verbsOf(tokens: readonly Token[], head: number): Token[] {
  const { deprel, head: verb } = tokens[head] as Token;
  if (!/^nsubj/.test(deprel) || tokens.some((token) => token.head === head && token.deprel === "conj")) return [];
  return tokens.filter((token, at) => at === verb || (token.head === verb && /^(?:aux|cop)/.test(token.deprel)));
}

/** Whether a subject has a verb in the singular: "Peeters believes" is somebody, however the name ends. */
export function hasSingularVerb(tokens: readonly Token[], head: number): boolean {
  return verbsOf(tokens, head).some(({ xpos, form }) => xpos === "VBZ" || /^was$/i.test(form));
}

/** Whether a subject has a verb in the plural: "Egypt play" is a team. */
export function hasPluralVerb(tokens: readonly Token[], head: number): boolean {
  const verbs = verbsOf(tokens, head);
  // Without an auxiliary, what has a subject is no infinitive, whatever the tagger says.
  const isBare =
    verbs.length === 1 && tokens.every(({ head: verb, xpos }) => xpos !== "TO" || tokens[verb] !== verbs[0]);
  return verbs.some(({ xpos, form }) => xpos === "VBP" || /^were$/i.test(form) || (isBare && xpos === "VB"));
}
