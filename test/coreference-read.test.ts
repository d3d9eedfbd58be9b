/** Chains that reading new articles has shown to be wrong. */
import { describe, expect, test } from "vitest";
import { chainWith, resolve } from "./chains.ts";

describe("who is meant", () => {
  test("by a group with a name of its own is no company", async () => {
    const { chains } = await resolve(
      "Halden Civil will pay for the repairs, its chief executive said. The Labour group on the council, led by Idris Cole, disagrees.",
    );
    expect(chainWith(chains, "Halden Civil")).not.toContain("The Labour group on the council, led by Idris Cole");
  });

  test.each([
    [
      "by a name with an age is neither of two",
      "Police arrested a father and son on Monday. Emil Rask, 58, was shot as he locked the gates. He died.",
      "Emil Rask",
      "a father",
    ],
    [
      "by `the gunman` is not who was shot",
      "Emil Rask, 58, was shot twice as he locked the gates. He died in the ambulance. The gunman fled on a motorcycle.",
      "Emil Rask",
      "The gunman",
    ],
  ])("%s", async (_, text, name, phrase) => {
    const { chains } = await resolve(text);
    expect(chainWith(chains, name)).not.toContain(phrase);
  });

  test.each([
    [
      "by a lawyer's client is nobody who died",
      "Judith Farrow, a retired headteacher, died at a hospital in May. Pillai wept. His wife hugged the barrister, Simone Okafor, who had told the court that her client had been made to carry the blame.",
      "Judith Farrow",
      "her client",
    ],
    [
      "by its shares are not another's",
      "Orbex shares plunged on Tuesday. Shares in Orbex fell by a third. Skyrora, a rival based in Glasgow, said that its own launch remained on course. Its shares rose 4%.",
      "Orbex shares",
      "Its shares",
    ],
    [
      "by `the region` is no capital",
      "Washington has two destroyers in the area. The fire could cause the worst spill in the region since 1991.",
      "Washington",
      "the region",
    ],
    [
      "by `the company` is no army",
      "The Marr Liberation Army, which controls the shore, said it had attacked the vessel of Aegean Lines. The company said its ships had called at no port.",
      "The Marr Liberation Army, which controls the shore",
      "The company",
    ],
    [
      "by `the winner` who is yet to win is nobody",
      "Claire Moreau will face Amadou Diallo in a run-off. The third candidate, Luc Bertin, was eliminated. He has not said whom he will support. The winner will replace Ana Vidal.",
      "Luc Bertin",
      "The winner",
    ],
    [
      "by `them` of whom a girl is one are no reports",
      "The office received 41 reports of brakes failing, including nine in which children were hurt. One of them, a seven-year-old girl from Hull, broke her arm.",
      "41 reports of brakes failing, including nine in which children were hurt",
      "them",
    ],
    [
      "by a country's president is no officer of that country",
      "Lithuania released Pavel Sidorenka, a Belarusian officer. The Belarusian president's spokeswoman called it a gesture.",
      "Pavel Sidorenka",
      "The Belarusian president's",
    ],
    [
      "by `it` that somebody does is no dam",
      'The dam burst on 24 June. "He put a report in a drawer. I saw him do it," she writes.',
      "The dam",
      "it",
    ],
    [
      "by inmates who had guns are none who were killed",
      "Seventeen inmates were killed in a riot on Sunday. It was unclear how the inmates had obtained guns.",
      "Seventeen inmates",
      "the inmates",
    ],
    [
      "by `it` that is to come is no ministry that says so",
      "Hagen promised a bill in 2022. His ministry said on Friday that it would come before the summer.",
      "His ministry",
      "it",
    ],
    [
      "by `their` are no court",
      "Okafor is coached by his uncle, Emeka, who taught him on a cracked court in Enugu and sold his taxi to pay for their first trip.",
      "a cracked court in Enugu",
      "their",
    ],
    [
      "by a prize for something is not the one with a name",
      "A film won the Golden Heron at a festival on Saturday. Mairi Kerr held the prize. Reza Nouri won the screenplay prize.",
      "the Golden Heron",
      "the screenplay prize",
    ],
    [
      "by `he` is not the nurse beside him",
      "Prosecutors said Pillai had ignored a warning. The defence argued that the notes had been mixed up with those of another patient, and that it was a nurse, not he, who drew up the injection.",
      "a nurse",
      "he",
    ],
  ])("%s", async (_, text, name, phrase) => {
    const { chains } = await resolve(text);
    expect(chainWith(chains, name)).not.toContain(phrase);
  });

  test("by `its` is the subject of its own clause", async () => {
    const { chains } = await resolve(
      "Under the deal, Oras will withdraw its tanks from the line, and Veld will end its blockade of the port of Saln.",
    );
    for (const name of ["Oras", "Veld"]) expect(chainWith(chains, name)).toEqual([name, "its"]);
  });

  test("by an office that somebody is yet to hold is nobody", async () => {
    const { chains } = await resolve(
      "She succeeds Lars Moen, who founded the firm and will become chair. The current chair, Ingrid Ruud, will step down.",
    );
    expect(chainWith(chains, "Ingrid Ruud")).not.toContain("chair");
  });

  test.each([
    [
      "by `I` in a column is whoever wrote it",
      "Why I left\n\nBy Ida Lund\n\nThe party has changed. I joined it in 1998.",
    ],
    ["by `I` in a letter is whoever signs it", "Dear Sir, I must object to your article.\n\nIda Lund\nHalden"],
  ])("%s", async (_, text) => {
    const { chains } = await resolve(text);
    expect(chainWith(chains, "Ida Lund")).toContain("I");
  });

  test("by `I` in a quotation is not whoever wrote the column", async () => {
    const { chains } = await resolve('By Ida Lund\n\n"I joined in 1998," said Per Holm, a miner.');
    expect(chainWith(chains, "Per Holm")).toContain("I");
  });

  test("by what is called a day is no company", async () => {
    const { chains } = await resolve(
      'Brightwater Homes won the contract in March. Its founder, Gregor Haas, called it "the best day of my life".',
    );
    expect(chainWith(chains, "Brightwater Homes")).not.toContain("it");
  });

  test.each([
    [
      "by `her` of a woman whose name ends like a plural",
      "Poll puts Meadows ahead\n\nClara Meadows has overtaken Tobias Renn. Sofia Dahl, his manager, said she was calm. Meadows declined to comment. Her deputy, Ivo Stern, warned supporters.",
      "Clara Meadows",
      "Her",
    ],
    [
      "by `she` of somebody just introduced with her age",
      'Joanna Birk, chief executive of the trust, told patients in a letter. She apologised.\n\nAmong the files are results of Karen Oldroyd, 52, who learned of it from a journalist. "Nobody rang me," she said.',
      "Karen Oldroyd",
      "she",
    ],
    [
      "by `its` before a finance director of no event",
      "Calder Mills shut a plant. The strike cost Calder about 23 million euros, its finance director told analysts.",
      "Calder Mills",
      "its",
    ],
    [
      "by `her` before the pumps of a ship",
      "The ferry hit rocks. A woman who fell down a staircase was discharged. Nordlink bought the Astrid last year. Inspectors ordered repairs to her pumps in March.",
      "the Astrid",
      "her",
    ],
    [
      "by `the company` of one that is brought up twice",
      "Calder Mills, a flour maker, fell. Under a deal, which was brokered by the conciliation service Acas, wages will rise. The company will take back drivers.",
      "Calder Mills",
      "The company",
    ],
    [
      "by `it` of a chain with its founder's name",
      "A judge has ordered the furniture chain Tallis to pay a designer whose chair it copied. Its founder, Lord Tallis, died in March.",
      "Tallis",
      "it",
    ],
    [
      "by `she` in a clause about somebody",
      "The manager rang. My mother told me to go. City's manager, Helena Voss, who became the first woman to lead a team when she replaced Dino Carta, smiled.",
      "Helena Voss",
      "she",
    ],
    [
      "by `the state` of that in the dateline, and none that somebody was in",
      "MARLOW, Ohio – A blast tore through a factory on Friday. Its owner, Walter Finch, was in Florida. The governor promised a review of the state's laws.",
      "Ohio",
      "the state's",
    ],
    [
      "by `its` before an engine room of a ship",
      "A drone struck an oil tanker in a strait on Wednesday, setting its engine room on fire.",
      "an oil tanker",
      "its",
    ],
    [
      "by what somebody broke of her own",
      "Ruiz takes yellow as Lang crashes\n\nSpain's Marta Ruiz won the stage on Thursday and took the jersey from Annika Lang, who broke her collarbone in a crash.",
      "Annika Lang",
      "her",
    ],
    [
      "by an age of whoever has just spoken",
      '"I heard the bang," Marta Ruiz said. "I do not feel like a winner."\n\nThe 27-year-old crossed the line alone, ahead of Giulia Fabbri.',
      "Marta Ruiz",
      "The 27-year-old",
    ],
    [
      "by its head of a body and no film",
      'The film was bought by Altitude, which had passed on the script in 2021. "We read it badly," its head, Will Clarke, said.',
      "Altitude",
      "its",
    ],
    [
      "by `the Swede` of the only one left, where the other is a Nigerian",
      "Chidi Okafor stunned the champion Mats Lund 6-4, 7-6 on Sunday. The 21-year-old Nigerian saved two match points. He fell to his knees as the Swede waited at the net.",
      "Mats Lund",
      "the Swede",
    ],
    [
      "by `the court` of the one that is told of, and none that only somebody who is quoted names",
      'Peru\'s Supreme Court cleared the extradition of Helge Berg on Monday. "My client will appeal to the Constitutional Court," said his lawyer, Ana Ruiz. The court rejected an argument that Berg was ill.',
      "Peru's Supreme Court",
      "The court",
    ],
    [
      "by `the party` of the one that the text has called so",
      "Claire Moreau hopes to lead France's Socialists. Luc Vidal stepped down in June after the party lost half its seats. Diallo has promised to end the alliance with the Greens. Moreau wants to keep it. The two clashed over the issue. Turnout was 61 percent, the party said.",
      "France's Socialists",
      "the party",
    ],
    [
      "by `the city` of the one that its own sentence has just named",
      "About 18,000 people live in a camp near Kassala. The army controls Kassala and holds it. Aid workers left Kassala. The agency delivered vaccine to Port Sudan last month, but it has not left the city's airport.",
      "Port Sudan",
      "the city's",
    ],
    [
      "by what a group calls itself",
      "Hackers broke into the computers of Sweden's Södra Hospital last month. The group, which calls itself Night Heron, got in through a contractor.",
      "Night Heron",
      "The group, which calls itself Night Heron",
    ],
    [
      "by `its` of whoever is criticised for failing to do something",
      "The data authority has opened an investigation. It had criticised the region in 2022 for failing to encrypt its archives.",
      "the region",
      "its",
    ],
    [
      "by the last word of a mountain's name",
      "Three climbers were trapped below the summit of Mount Karsel. Karsel was first climbed in 1903.",
      "Mount Karsel",
      "Karsel",
    ],
  ])("%s", async (_, text, name, phrase) => {
    const { chains } = await resolve(text);
    expect(chainWith(chains, phrase).join(" | ")).toContain(name);
  });
});
