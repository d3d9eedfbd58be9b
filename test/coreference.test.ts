/** Each rule of coreference joins the mentions of its own example; texts with several rules keep what must stay apart. */
import { coreferenceRules } from "@factline/core";
import { describe, expect, test } from "vitest";
import { chainWith, resolve } from "./chains.ts";

/** An example without its brackets, and the spans that were in them. */
function readExample(example: string): { text: string; spans: string[] } {
  const spans: string[] = [];
  const open: number[] = [];
  let text = "";
  for (const character of example) {
    if (character === "[") open.push(text.length);
    else if (character === "]") spans.push(`${open.pop()}-${text.length}`);
    else text += character;
  }
  return { text, spans };
}

describe("each rule joins its example", () => {
  const learned = coreferenceRules.filter(({ id }) => id.startsWith("learned"));
  test.each(coreferenceRules.filter((sieve) => !learned.includes(sieve)).map((sieve) => [sieve.id, sieve] as const))(
    "%s",
    async (id, sieve) => {
      const { text, spans } = readExample(sieve.example);
      const { chains } = await resolve(text);
      const chain = chains.find((candidate) => spans.every((span) => candidate.spans.includes(span)));
      expect(chain).toBeDefined();
      expect(chains.flatMap(({ reasons }) => reasons)).toContain(id);
    },
  );
});

describe("one thing, one chain", () => {
  test("a given name and a family name of one person", async () => {
    const { chains } = await resolve("Emeka Okoro signed on Friday. Okoro is 23. Emeka said he was happy.");
    expect(chainWith(chains, "Okoro")).toEqual(["Emeka Okoro", "Okoro", "Emeka", "he"]);
  });

  test("a hospital by the saint that it is named for", async () => {
    const { chains } = await resolve("Nurses at St Mary's Hospital went on strike. St Mary's called it a pity.");
    expect(chainWith(chains, "St Mary's Hospital")).toContain("St Mary's");
  });

  test("a title, a surname and pronouns", async () => {
    const { chains } = await resolve("Mayor Irene Castell opened the tunnel. Castell said she was proud of her city.");
    expect(chainWith(chains, "Castell")).toEqual(["Mayor Irene Castell", "Castell", "she", "her"]);
  });

  test("a given name tells which of two people a pronoun means", async () => {
    const { chains } = await resolve("Greta Holm met Ivan Petrov in Sofia. He gave her a map.");
    expect(chainWith(chains, "Ivan Petrov")).toEqual(["Ivan Petrov", "He"]);
    expect(chainWith(chains, "Greta Holm")).toEqual(["Greta Holm", "her"]);
  });

  test("a country by its names, its adjective and its capital as a government", async () => {
    const { chains } = await resolve(
      "Kenya closed the border. Kenyan troops arrived on Monday. Nairobi blamed smugglers.",
    );
    expect(chainWith(chains, "Kenya")).toEqual(["Kenya", "Kenyan", "Nairobi"]);
  });

  test("a pronoun inside the clause that describes somebody", async () => {
    const { chains } = await resolve("The court fined the pilot who had lost his licence.");
    expect(chainWith(chains, "his")).toEqual(["the pilot who had lost his licence", "who", "his"]);
  });

  test("what a clause about somebody says that they are", async () => {
    const { chains } = await resolve("The mayor met Lena Ortiz, who is a judge.");
    expect(chainWith(chains, "a judge")).toContain("who");
  });

  test("what something is not called is no name of it", async () => {
    const { chains } = await resolve("The storm is not called Freya. Freya hit Oslo in May.");
    expect(chainWith(chains, "The storm")).toEqual(["The storm"]);
  });

  test("the latter is the other of the pair, whatever was named since", async () => {
    const { chains } = await resolve(
      "Floods hit Tey and Salla. The former lost a bridge and a school. The latter reported no deaths.",
    );
    expect(chainWith(chains, "The former")).toContain("Tey");
    expect(chainWith(chains, "The latter")).toContain("Salla");
  });

  test("the paper is what has the name of one", async () => {
    const { chains } = await resolve(
      "Ruth Egger told the Limna Post that she had won. The paper could not reach her rival.",
    );
    expect(chainWith(chains, "The paper")).toContain("the Limna Post");
  });

  test("a named person is one of people", async () => {
    const { chains } = await resolve(
      "Two guards were suspended over the cameras. One of them, Piotr Malik, was on duty that night.",
    );
    expect(chainWith(chains, "them")).not.toContain("the cameras");
  });

  test("you is not whoever speaks", async () => {
    const { chains } = await resolve('"You have a task," Mayor Tamsin Okello said.');
    expect(chainWith(chains, "You")).toEqual(["You"]);
  });

  test("a capital as a place stays a place", async () => {
    const { chains } = await resolve("Kenya closed the border. The march ended in Nairobi.");
    expect(chainWith(chains, "Nairobi")).toEqual(["Nairobi"]);
  });

  test("two people of one surname stay apart, and the surname alone is neither", async () => {
    const { chains } = await resolve("Paul Weber sued Anna Weber. Weber declined to comment.");
    expect(chainWith(chains, "Paul Weber")).toEqual(["Paul Weber"]);
    expect(chainWith(chains, "Anna Weber")).toEqual(["Anna Weber"]);
  });

  test("what two do together, whatever word stands for them", async () => {
    const { chains } = await resolve("Eva Holm and Leo Lind won the vote. Both thanked the crowd. They left at noon.");
    expect(chainWith(chains, "They")).toEqual(["Eva Holm", "Leo Lind", "Both", "They"]);
  });

  test("whoever is named by whose they are is who the next sentence is about", async () => {
    const { chains } = await resolve(
      "Paul Dusek leads the club. His predecessor, Milan Kral, had promised a new hall. He now lives in Vienna.",
    );
    expect(chainWith(chains, "Milan Kral")).toContain("He");
  });

  test("whom the sentence just before names comes before whom the text left three sentences ago", async () => {
    const { chains } = await resolve(
      "Henrik Moe resigned. The authority opened a case. The port was closed. It wants to question the captain, a 52-year-old Greek. He told rescuers that a pump had broken.",
    );
    expect(chainWith(chains, "the captain")).toEqual(["the captain", "a 52-year-old Greek", "He"]);
  });

  test("a team of people is the team", async () => {
    const { chains } = await resolve("A team of divers will inspect the hull. The team found no holes on Monday.");
    expect(chainWith(chains, "A team of divers")).toContain("The team");
  });

  test("they are somebody with her children, and a company with its partner", async () => {
    const family = await resolve("Fatma Koc and her two children were saved by a pilot. They had climbed onto a roof.");
    expect(chainWith(family.chains, "They")).toEqual(["Fatma Koc", "her two children", "They"]);
    const firms = await resolve(
      "Celltron and its partner, the Korean group Hanmi, are building a mill. They plan to open it in May.",
    );
    expect(chainWith(firms.chains, "They")).toEqual(["Celltron", "its partner", "They"]);
  });

  test("whoever a clause about them has for its subject is whose things they are there", async () => {
    const { chains } = await resolve(
      "The brigade thanked a Swiss firm, Alva, which lent its helicopter. Ida Lund, who resigned after a paper found that she had lied, left.",
    );
    expect(chainWith(chains, "Alva")).toContain("its");
    expect(chains.find(({ words }) => words.includes("she"))?.words[0]).toMatch(/^Ida Lund/);
  });

  test("whoever is the subject of one clause may be looked for in the subject of the next", async () => {
    const { chains } = await resolve(
      "The head of the hospital left. Pace has not been found, and the search for him was called off.",
    );
    expect(chainWith(chains, "him")).toContain("Pace");
  });

  test("the company is the one that the sentence before is about", async () => {
    const { chains } = await resolve(
      "A Swiss company, Alva, lent a boat. The captain blamed Summit Line. Summit Line rejected the charge. The company was founded in 2011.",
    );
    expect(chainWith(chains, "The company")).toContain("Summit Line");
  });

  test("the city is the one town that was named, and both are the two whom the text named", async () => {
    const { chains } = await resolve(
      "A court in Lindov sentenced the city's former mayor. Police questioned two members of the council, Ivan Rut and Lenka Mraz. Both deny the charge.",
    );
    expect(chainWith(chains, "Lindov")).toContain("the city's");
    expect(chainWith(chains, "Both")).toEqual(["Ivan Rut", "Lenka Mraz", "Both"]);
  });

  test("a second quotation is of who spoke in the sentence before", async () => {
    const { chains } = await resolve(
      'President Idris Kolo returned. One of the officers said that the soldiers had not intended to overthrow Kolo. "We wanted our money," he said.',
    );
    expect(chainWith(chains, "he")).toContain("One of the officers");
  });

  test("a company in a headline is the one that the sentence below names", async () => {
    const { chains } = await resolve(
      "Company fined over spill in river\n\nRegulators have fined Norvik Chemicals 40,000 euros over a spill.",
    );
    expect(chainWith(chains, "Company")).toEqual(["Company", "Norvik Chemicals"]);
  });

  test("champions are a club, and gates that are replaced are they", async () => {
    const sport = await resolve(
      "Harlow beat defending champions Westport City on Saturday. Westport coach Marco Reyes refused to comment. The club has not won this year.",
    );
    expect(chainWith(sport.chains, "The club")).toContain("Westport");
    const dam = await resolve("An inspection found rust on the gates and recommended that they be replaced.");
    expect(chainWith(dam.chains, "they")).toContain("the gates");
  });

  test("a surname like a plural is somebody's where its verb is in the singular", async () => {
    const { chains } = await resolve("Inspector Els Peeters spoke in Ghent. Peeters believes the thief left.");
    expect(chainWith(chains, "Peeters")).toContain("Inspector Els Peeters");
  });

  test("the club is the one with a plural name", async () => {
    const { chains } = await resolve("Millbrook Rovers beat Vale on Saturday. The club has not won a cup since 1988.");
    expect(chainWith(chains, "Millbrook Rovers")).toContain("The club");
  });

  test("what somebody calls a thing is not the thing", async () => {
    const { chains } = await resolve("The mayor dismissed the plan. Eva Holm called the mayor a coward.");
    expect(chainWith(chains, "a coward")).toEqual(["a coward"]);
  });

  test("a speaker is nobody in the words said", async () => {
    const { chains } = await resolve('A lawyer for Ada Berg spoke. "My client is innocent," she said.');
    expect(chainWith(chains, "My client")).not.toContain("she");
  });

  test("the coach of two phrases is one, and nobody's own coach", async () => {
    const { chains } = await resolve('"My coach is strict," Giulia Rossi said. Her coach, Anna Weiss, left the hall.');
    expect(chainWith(chains, "My coach")).toEqual(expect.arrayContaining(["Her coach", "Anna Weiss"]));
  });

  test("a director beside a name is the person, not the body", async () => {
    const { chains } = await resolve("UNICEF's director in Turkey, John Osei, praised volunteers.");
    expect(chainWith(chains, "John Osei")).toContain("UNICEF's director in Turkey");
  });

  test("a former office is not the office", async () => {
    const { chains } = await resolve("The head of Unesco praised the former head of Unesco.");
    expect(
      chains.every(
        ({ words }) => !(words.includes("The head of Unesco") && words.includes("the former head of Unesco")),
      ),
    ).toBe(true);
  });
});

describe("two things, two chains", () => {
  test.each([
    [
      "a country and its agency",
      "Trains ran late in Scotland on Monday. Transport Scotland, the agency that pays for them, apologised.",
      "Scotland",
      "Transport Scotland",
    ],
    [
      "who resigns and who accepts it",
      "Jan Berg left office on Monday. Ida Lund accepted his resignation. Alex Holm rejected his offer of talks.",
      "Alex Holm",
      "his",
    ],
    [
      "the prime minister and another one",
      "Norway's transport minister resigned on Monday. Ida Lund said that the prime minister should go as well.",
      "Norway's transport minister",
      "the prime minister",
    ],
    [
      "the earnings of a company and the deal",
      "Norvik, which makes salt, said the deal would add to its earnings.",
      "the deal",
      "its",
    ],
    [
      "a town and the capital",
      "Farmers in the town of Belmora protested. The government in the capital promised aid.",
      "the town of Belmora",
      "the capital",
    ],
    [
      "a chamber and the country",
      "The minister was accused of misleading the chamber. The government plans to inspect all plants in the country by the end of June.",
      "the chamber",
      "the country",
    ],
    [
      "a subject and a noun in what it says",
      "The IG Metall union called a strike. Its head said that the firm had received aid.",
      "The IG Metall union",
      "the firm",
    ],
    [
      "a judge and the defendant of whom she speaks",
      "Judge Anna Keller said that the defendant had shown no remorse.",
      "Judge Anna Keller",
      "the defendant",
    ],
    [
      "whoever orders and whom the order meets",
      "Judge Anna Keller said that the thief had shown no remorse. She ordered him to pay.",
      "She",
      "him",
    ],
    [
      "an army and the army that fights it",
      "The army of Karsia fought the rebel army of the north. The army released prisoners. The rebel army left.",
      "The army of Karsia",
      "The rebel army",
    ],
    [
      "a ship and the company named like it",
      "The tanker Orsa Star ran aground. Orsa Shipping sent a tug. The company blamed fog.",
      "The tanker Orsa Star",
      "The company",
    ],
    [
      "an airport and its town",
      "The court in Novigrad opened. She was arrested at Novigrad airport in April.",
      "Novigrad",
      "Novigrad airport",
    ],
    [
      "the minister and the prime minister",
      "Transport Minister Ruta Holm lied. Prime Minister Olga Ferrant was told. The minister resigned.",
      "Prime Minister Olga Ferrant",
      "The minister",
    ],
    [
      "a speaker and whom she speaks of",
      'Ada Keller sang. Her mother wept. "My daughter is free," she said. "They stole a year of her life."',
      "Her mother",
      "her",
    ],
    [
      "a woman and a defendant with a private property of his own",
      'Vesely took bribes from a firm. His wife, Jana, who was accused of laundering money, was acquitted. "The defendant treated the city as his private property," the judge said.',
      "His wife",
      "his",
    ],
    [
      "a clause and the nearest noun",
      "The crew towed the ship into a port. This would have taken a day in summer.",
      "a port",
      "This",
    ],
  ])("%s", async (_, text, one, other) => {
    const { chains } = await resolve(text);
    expect(chainWith(chains, one)).not.toContain(other);
    expect(chains.flatMap(({ words }) => words)).toEqual(expect.arrayContaining([one, other]));
  });
});
