/** Who is meant by what a text has told of somebody: what they did, hold or own, and who is new in it. */
import { expect, test } from "vitest";
import { chainWith, resolve } from "./chains.ts";

test("who held an office may be told by what he did besides, and a sum is the money", async () => {
  const grower = await resolve(
    "Former police chief Samuel Kargbo fled to Ghana in 2019. His neighbours say that the grower of cashew nuts kept to himself.",
  );
  expect(chainWith(grower.chains, "Former police chief Samuel Kargbo")).toContain("the grower of cashew nuts");
  const sum = await resolve(
    "Mayor Ana Ruiz paid the ferry company 40,000 euros. The company spent the money on paint.",
  );
  expect(chainWith(sum.chains, "40,000 euros")).toEqual(["40,000 euros", "the money"]);
});

test("who does what and whose it is decides who is meant", async () => {
  const court = await resolve(
    "The High Court in Belfast ruled on Friday that the government had acted unlawfully when it housed 214 people in a hotel.",
  );
  expect(chainWith(court.chains, "it")).toContain("the government");
  const founder = await resolve(
    "Helvex has been trying to sell the chain since 2023. Helvex bought it from its founder, Artur Pinto, in 2015.",
  );
  expect(chainWith(founder.chains, "its")).toContain("it");
  const office = await resolve(
    "The court ruled against the ministers. A Home Office spokesperson said it was disappointed.",
  );
  expect(chainWith(office.chains, "it")).toContain("Home Office");
  const children = await resolve(
    "Luis Romero, a bus driver with three children, said he had lost a week's wages because he could not find anyone to look after them.",
  );
  expect(chainWith(children.chains, "them")).toContain("three children");
  const survivors = await resolve(
    "He was married twice to the soprano Ilona Bakos. She survives him, as do their daughter, a cellist, and four grandchildren.",
  );
  expect(chainWith(survivors.chains, "their")).toEqual(["She", "him", "their"]);
});

test("no company is an authority, and no ship anybody", async () => {
  const authority = await resolve(
    "The competition authority on Tuesday blocked the merger of two supermarket chains. Mercado Azul agreed in January to buy its smaller rival.",
  );
  expect(chainWith(authority.chains, "Mercado Azul")).not.toContain("The competition authority");
  const ferry = await resolve(
    "The owner of a ferry that capsized two years ago ignored four warnings. Many drowned when the Saint Brigid rolled over.",
  );
  expect(chainWith(ferry.chains, "the Saint Brigid").join(" | ")).not.toContain("owner");
});

test("a body is what a text has told of it, and owns no shares of its own", async () => {
  const bank = await resolve(
    "Norway's central bank raised its rate. The finance minister's Centre Party wants limits on it. Its partner, Labour, has ruled them out. Ida Bache, the first woman to lead the bank, took over in 2022.",
  );
  expect(chainWith(bank.chains, "the bank")).not.toContain("Labour");
  const shares = await resolve(
    "The drug maker Farrow will stop marketing opioids and publish its emails. The Dorsey family, which owns most of its shares, will keep control.",
  );
  expect(chainWith(shares.chains, "The drug maker Farrow").filter((words) => words === "its")).toHaveLength(2);
});

test("a name with an age is nobody's jury, a suspect nobody's brother, and beside him the man is another", async () => {
  const jury = await resolve(
    "A jury in San Jose on Thursday found the founder of a startup guilty of fraud. Lydia Marsh, 37, was once called a genius.",
  );
  expect(chainWith(jury.chains, "Lydia Marsh").join(" | ")).toContain("the founder of a startup");
  const brother = await resolve(
    "Police said a suspect had been arrested at his sister's house. He is a former watchman. Aisha Bello, whose daughter Zainab died, said that she had given two of the sweets to her brother.",
  );
  expect(chainWith(brother.chains, "her brother")).not.toContain("a suspect");
  const father = await resolve(
    '"We do not sell our children," said Musa Bello, the girl\'s father. He wants the man to be tried in public.',
  );
  expect(chainWith(father.chains, "the man")).not.toContain("Musa Bello");
});

test("what somebody calls a lie was told, and is no thing that it tells of", async () => {
  const { chains } = await resolve(
    'She said that the mayor, Nilo Guevara, had ignored warnings from her ministry. He called that "a lie told from the air".',
  );
  expect(chainWith(chains, "that")).not.toContain("warnings");
});

test("who is introduced beside the name is new", async () => {
  const { chains } = await resolve(
    'The ministry said that it had fined the plant. Minister Ho Pei-shan, who took over the ministry in August, promised a law that would let her shut such plants. Her predecessor had withdrawn a similar one after Formoline threatened to move to Vietnam. "They are always sorry on Tuesday," said Lin Kuo-hua, a fisherman whose father was killed in a blast at the same plant in 1998.',
  );
  expect(chainWith(chains, "Her predecessor").join(" | ")).not.toContain("Lin Kuo-hua");
});
