import { DOMAINS, NEAR_DOMAINS } from "./domains.data.ts";

function domainsByNoun(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [domain, nouns] of Object.entries(DOMAINS)) {
    for (const noun of nouns.split(" ")) found.set(noun, [...(found.get(noun) ?? []), domain]);
  }
  return found;
}

const BY_NOUN = domainsByNoun();
const NEAR: ReadonlySet<string> = new Set(NEAR_DOMAINS.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));

/** The walks of life that a noun may belong to. */
export function domainsOf(noun: string): readonly string[] {
  // "Astronauts Ada Berg and Leo Lind".
  return BY_NOUN.get(noun) ?? BY_NOUN.get(noun.replace(/s$/, "")) ?? [];
}

/** How two sets of walks of life stand to each other; nothing when one of them is empty. */
export function compareDomains(a: ReadonlySet<string>, b: ReadonlySet<string>): "same" | "near" | "apart" | undefined {
  if (a.size === 0 || b.size === 0) return undefined;
  if ([...a].some((domain) => b.has(domain))) return "same";
  return [...a].some((domain) => [...b].some((other) => NEAR.has(`${domain} ${other}`))) ? "near" : "apart";
}
