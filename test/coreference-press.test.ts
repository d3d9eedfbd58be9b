/** Chains that reading reports of others, of elections, wars and matches, has shown to be wrong. */
import { describe, expect, test } from "vitest";
import { chainWith, resolve } from "./chains.ts";

describe("are two", () => {
  test.each([
    [
      "teams of two countries",
      "The Afghan team won a silver medal on Tuesday. The team had been denied visas. Team Estonia had to rebuild their robot.",
      "Team Estonia",
      "The team",
    ],
    [
      "armies of two countries",
      "North Korea's military has been placed on high alert. War maniacs of the South Korean puppet military made a provocation, it said.",
      "North Korea's military",
      "the South Korean puppet military",
    ],
    [
      "seats whose names share a word",
      "In the Kowloon East geographical constituency, Wilson Or was elected. In the Kowloon West geographical constituency, Ann Chiang lost.",
      "the Kowloon East geographical constituency",
      "the Kowloon West geographical constituency",
    ],
    [
      "other numbers of a thing",
      "Eva Quat was elected with 58,825 votes, the highest in the town. Wilson Orme was elected with 51,516 votes, the highest in the town.",
      "58,825 votes",
      "51,516 votes",
    ],
    [
      "somebody's website and the one whose name follows",
      'The Church of Light\'s website is down. The attack was planned on Wednesday by a user of the website "Insurgency Wiki".',
      "The Church of Light's website",
      "the website",
    ],
    [
      "a church and its site",
      "Hackers attacked the website of the Church of Light on Friday. The Church of Light said that the site was not loading.",
      "the Church of Light",
      "the site",
    ],
    [
      "a court and a ministry of one country",
      "A Greek court has ruled on old cults. Before, the religion was banned by the Greek Ministry of Culture.",
      "A Greek court",
      "the Greek Ministry of Culture",
    ],
    [
      "a browser that is brought in and one that was named",
      "Microsoft's Explorer 9 browser is almost complete. Ten years ago, a browser was born.",
      "Microsoft's Explorer 9 browser",
      "a browser",
    ],
    [
      "a channel and its part of a longer name",
      "CBBC is a British channel. CBBC broadcasts from seven to nine. The BBC said that CBBC HD would open in December.",
      "CBBC",
      "CBBC HD",
    ],
    [
      "a town and a general",
      "Pierre Chambon drew the plan for Washington, D.C., in 1791. Before, he had served with George Washington in the war.",
      "George Washington",
      "Washington, D.C.",
    ],
    [
      "somebody and the one whose brother he is",
      "Goode played Peter Lynley, the brother of Inspector Lynley, in May.",
      "Peter Lynley",
      "Inspector Lynley",
    ],
    [
      "the manifesto and the church that it urges",
      "Wu presented a draft manifesto in May. It condemns the missions and encourages the Church to take a stand.",
      "a draft manifesto",
      "the Church",
    ],
    [
      "whoever writes and a secretary whom he tells of",
      "Colin Powell has an affinity for generals. Few have been as brazen. This writer has for years praised the plan.",
      "Colin Powell",
      "This writer",
    ],
    [
      "a president and whom parliament elects next",
      "The president, Andry Rajoa, founded a party in 2013. In May the parliament elected the new president and went home.",
      "Andry Rajoa",
      "the new president",
    ],
    [
      "the two groups that stand before their kind",
      "The Islamic State group claimed the attack. Fighters of the Wagner group left the town.",
      "The Islamic State group",
      "the Wagner group",
    ],
  ])("%s", async (_, text, one, other) => {
    const { chains } = await resolve(text);
    expect(chainWith(chains, other)).toContain(other);
    expect(chainWith(chains, one)).toContain(one);
    expect(chainWith(chains, one)).not.toContain(other);
  });
});

describe("are one", () => {
  test.each([
    [
      "somebody and the family name that a capital has as well",
      "Valeska Paris, a singer, left the group in May. Paris claims that she was kept on a ship.",
      "Valeska Paris",
      "Paris",
    ],
    [
      "refugees' country and the one that their team is of",
      "The Syrian refugee team came to the United States with a flag. It listed its country as Hope. There are two teams from Syria.",
      "Syria",
      "its country",
    ],
    [
      "the seat that a paragraph has gone over to and what it calls it",
      "In the Kowloon East constituency, Wilson Or was elected. Others failed in this constituency.\n\nIn the Lantau West constituency, Ann Chiang won. Nobody else ran in this constituency.",
      "the Lantau West constituency",
      "this constituency",
    ],
    [
      "a party that somebody is of and what they call theirs",
      "Gary Fan of the Neo Democrats failed to win a seat. He resigned from the leadership of his party.",
      "the Neo Democrats",
      "his party",
    ],
    [
      "a group and its name",
      "The Sea Org group hired him in May. The Sea Org is a sect.",
      "The Sea Org",
      "The Sea Org group",
    ],
  ])("%s", async (_, text, one, other) => {
    const { chains } = await resolve(text);
    expect(chainWith(chains, one)).toContain(other);
  });
});

test("each of two of whom one thing is said is one of them", async () => {
  const { chains } = await resolve("Ada Lam of the Greens and Leo Baggio of the Reds were newcomers.");
  expect(chainWith(chains, "Ada Lam of the Greens")).toEqual(["Ada Lam of the Greens"]);
  expect(chainWith(chains, "newcomers")).toEqual(["newcomers"]);
});

test("what a preposition opens in brackets is no other name", async () => {
  const { chains } = await resolve(
    "The Global Challenge (For Inspiration and Recognition of Science) was founded by Dean Kamen.",
  );
  expect(chainWith(chains, "Dean Kamen")).toEqual(["Dean Kamen"]);
  expect(chains.filter(({ words }) => words.length > 1)).toEqual([]);
});
