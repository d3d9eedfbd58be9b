import type { Token } from "../model/index.ts";

/** Whether a subject has a verb in the singular: "Peeters believes" is somebody, however the name ends. */
export function hasSingularVerb(tokens: readonly Token[], head: number): boolean {
  const { deprel, head: verb } = tokens[head] as Token;
  if (!/^nsubj/.test(deprel) || tokens.some((token) => token.head === head && token.deprel === "conj")) return false;
  const finite = tokens.filter(
    (token, at) => at === verb || (token.head === verb && /^(?:aux|cop)/.test(token.deprel)),
  );
  return finite.some(({ xpos, form }) => xpos === "VBZ" || /^was$/i.test(form));
}
