import {
  type DocumentId,
  type DocumentProfile,
  type EntityId,
  type EntityProfile,
  resolveEntities,
} from "@factline/core";

/** A stream of numbers below a limit that is the same in every run (Park and Miller's generator). */
function numbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 48271) % 2147483647;
    return state % limit;
  };
}

const syllables = "ba ko mi ran ta vel do sar lin gu pe hon dra fi zul mer ka tos ni wel cor bri ja shu".split(" ");

function word(next: (limit: number) => number, least: number): string {
  const made = Array.from({ length: least + next(2) }, () => syllables[next(syllables.length)]).join("");
  return made.slice(0, 1).toUpperCase() + made.slice(1);
}

/** Names as a corpus has them: few surnames are many people's, and each thing has a full and a short name. */
function population(next: (limit: number) => number, size: number): { name: string; short: string; person: boolean }[] {
  const surnames = Array.from({ length: Math.ceil(size / 8) }, () => word(next, 2));
  const given = Array.from({ length: 400 }, () => word(next, 1));
  return Array.from({ length: size }, (_, at) => {
    const last = surnames[Math.min(next(surnames.length), next(surnames.length))] as string;
    const person = at % 3 > 0;
    const name = person ? `${given[next(given.length)]} ${last}` : `${word(next, 2)} ${word(next, 2)} Bank`;
    return { name, short: person ? last : name.replace(" Bank", ""), person };
  });
}

function documentsOf(count: number, each: number): DocumentProfile[] {
  const next = numbers(7);
  const things = population(next, (count * each) / 4);
  return Array.from({ length: count }, (_, at) => {
    // What is in the news together is often the same.
    const topic = next(things.length);
    const chosen = Array.from({ length: each }, () => things[(topic + next(60)) % things.length] as (typeof things)[0]);
    const entities = [...new Set(chosen)].map(({ name, short, person }, index): EntityProfile => {
      const label = next(5) === 0 ? short : name;
      const near = chosen.slice(index, index + 3).map((other) => other.name.toLowerCase());
      return {
        id: `${at}-${index}` as EntityId,
        label,
        type: person ? "person" : "organization",
        names: { [label]: 2, ...(label === name && { [short]: 1 }) },
        mentions: 3,
        roles: [],
        gender: 0,
        within: [],
        regions: [],
        near,
      };
    });
    const names = entities.map(({ label }) => label.toLowerCase()).sort();
    return { document: `d${at}` as DocumentId, date: "2020-01-01", names, entities };
  });
}

/** How long identity takes for 25,000, 50,000 and 100,000 things of documents on one core. */
export function measureIdentitySpeed(): Readonly<Record<string, number>> {
  const figures: Record<string, number> = {};
  for (const things of [25_000, 50_000, 100_000]) {
    const documents = documentsOf(things / 20, 20);
    // The time of the core itself: what else the machine does meanwhile does not count.
    const start = process.cpuUsage();
    const { ids } = resolveEntities(documents);
    const { user, system } = process.cpuUsage(start);
    const seconds = (user + system) / 1e6;
    const read = documents.reduce((sum, { entities }) => sum + entities.length, 0);
    figures[`corpus.seconds.${things / 1000}k`] = seconds;
    figures[`corpus.ratio.${things / 1000}k`] = read / ids.length;
  }
  return figures;
}
