import { baseRelation, type Token } from "../model/index.ts";
import { ACTS_OF_GOVERNMENT, ACTS_ON_GOVERNMENT } from "./countries.data.ts";
import { type CountryReading, countryOf } from "./countries.ts";

/** The country whose government a seat of government means here, by what the sentence has it do or suffer. */
export function governmentOf(
  name: readonly string[],
  tokens: readonly Token[],
  head: number,
): CountryReading | undefined {
  const country = countryOf(name);
  return country?.form === "seat" && actsAsGovernment(tokens, head) ? country : undefined;
}

function actsAsGovernment(tokens: readonly Token[], head: number): boolean {
  const { deprel, head: above } = tokens[head] as Token;
  const verb = tokens[above];
  if (!verb) return false;
  if (deprel === "nsubj") return ACTS_OF_GOVERNMENT.has(verb.lemma);
  if (baseRelation(deprel) === "obj" || deprel === "nsubj:pass") return ACTS_ON_GOVERNMENT.has(verb.lemma);
  return deprel === "obl:agent" && ACTS_OF_GOVERNMENT.has(verb.lemma);
}
