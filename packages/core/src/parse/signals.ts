/** What the network says of tokens beyond their tree. */
import type { TokenSignals } from "../model/index.ts";
import type { Scores } from "./encoder.ts";
import { decodeNames, type NameChain } from "./names.ts";

/** Reads the signals of a stretch. */
export function signalsOf(
  { name, factuality, coreference }: Scores,
  labels: readonly string[],
  chain: NameChain,
): TokenSignals {
  const names = decodeNames(name, chain).map((label) => labels[label] ?? "O");
  return { names, factuality, coreference };
}

/** Joins the signals of the stretches of one sentence. */
export function joinSignals(stretches: readonly TokenSignals[]): TokenSignals {
  const [first, ...rest] = stretches;
  if (first !== undefined && rest.length === 0) return first;
  const joined = (part: (of: TokenSignals) => Float32Array): Float32Array =>
    Float32Array.from(stretches.flatMap((stretch) => Array.from(part(stretch))));
  return {
    names: stretches.flatMap(({ names }) => names),
    factuality: joined(({ factuality }) => factuality),
    coreference: joined(({ coreference }) => coreference),
  };
}
