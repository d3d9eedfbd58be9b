/** Contractions: one written word that is two or three syntactic ones. */
import { contractions } from "./contractions.data.ts";

const clitic = /^(.+?)(n['’`´]t|['’`´](?:s|re|ve|ll|d|m))$/iu;
const decade = /^\d0['’]s$/u;

/** The syntactic words of a written word, in order; together they are the word. */
export function splitContraction(word: string): readonly string[] {
  if (word.length > 40) return [word];
  const lower = word.toLowerCase();
  const lengths = contractions.get(lower.includes("’") ? lower.replaceAll("’", "'") : lower);
  if (lengths !== undefined) return cut(word, lengths);
  const match = clitic.exec(word);
  if (match === null || decade.test(word) || /^[^\p{L}\p{N}]/u.test(word)) return [word];
  const [, host = "", ending = ""] = match;
  return [...splitContraction(host), ending];
}

function cut(word: string, lengths: readonly number[]): string[] {
  let start = 0;
  return lengths.map((length) => {
    start += length;
    return word.slice(start - length, start);
  });
}
