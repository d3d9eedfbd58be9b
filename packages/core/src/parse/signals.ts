/** What the network says of tokens beyond their tree. */
import type { TokenSignals } from "../model/index.ts";
import type { Scores } from "./encoder.ts";
import { decodeNames, type NameChain } from "./names.ts";
import { type NameScores, weighNames } from "./repeated-names.ts";

/** What the network says of the tokens of a stretch, before it is known what the rest of the document says of its names. */
export interface StretchSignals extends NameScores {
  readonly factuality: Float32Array;
  readonly coreference: Float32Array;
}

/** The signals of a stretch whose words the network has read so; they hold on to nothing of the other stretches. */
export function stretchSignals(forms: readonly string[], { name, factuality, coreference }: Scores): StretchSignals {
  return { forms, name: name.slice(), factuality, coreference };
}

/** Decodes the signals of a document, given the stretches of each of its sentences. */
export function decodeSignals(
  sentences: readonly (readonly StretchSignals[])[],
  labels: readonly string[],
  chain: NameChain,
): TokenSignals[] {
  const weighed = weighNames(sentences.flat(), labels.length).values();
  return sentences.map((stretches) => ({
    names: stretches
      .flatMap(() => decodeNames(weighed.next().value as Float32Array, chain))
      .map((at) => labels[at] ?? "O"),
    factuality: joined(stretches.map(({ factuality }) => factuality)),
    coreference: joined(stretches.map(({ coreference }) => coreference)),
  }));
}

/** Nearly always a sentence is one stretch. */
function joined(parts: readonly Float32Array[]): Float32Array {
  const [first = new Float32Array(), ...rest] = parts;
  return rest.length === 0 ? first : Float32Array.from(parts.flatMap((part) => Array.from(part)));
}
