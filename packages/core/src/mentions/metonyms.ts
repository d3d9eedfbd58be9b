import { baseRelation, type Token } from "../model/index.ts";
import { ACTS_OF_GOVERNMENT, ACTS_ON_GOVERNMENT } from "./countries.data.ts";
import type { CountryReading } from "./countries.ts";

/** Whether a seat of government means the government here, by what the sentence has it do or suffer. */
export function isGovernment(country: CountryReading, tokens: readonly Token[], head: number): boolean {
  return country.form === "seat" && actsAsGovernment(tokens, head);
}

function actsAsGovernment(tokens: readonly Token[], head: number): boolean {
  const { deprel, head: above } = tokens[head] as Token;
  const verb = tokens[above];
  if (!verb) return false;
  if (deprel === "nsubj") return ACTS_OF_GOVERNMENT.has(verb.lemma);
  if (baseRelation(deprel) === "obj" || deprel === "nsubj:pass") return ACTS_ON_GOVERNMENT.has(verb.lemma);
  return deprel === "obl:agent" && ACTS_OF_GOVERNMENT.has(verb.lemma);
}
