/** Made-up articles of any number, each another; the same number gives the same article. */

import { type Random, randomFrom } from "../test/support/random.ts";
import * as stock from "./synthetic.data.ts";

const titleLength = 9;

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A word for each name in braces; the people of an article come again. */
function wordMaker(random: Random): (name: string) => string {
  const pick = (words: readonly string[]): string => words[random(words.length)] as string;
  const person = (): string => `${pick(stock.givenNames)} ${pick(stock.familyNames)}`;
  const [people, bodies] = [Array.from({ length: 4 }, person), Array.from({ length: 3 }, () => pick(stock.bodies))];
  return (name) => {
    switch (name.replace(/\d$/, "")) {
      case "person":
        return pick(people);
      case "body":
        return pick(bodies);
      case "Body":
        return upperFirst(pick(bodies));
      case "office":
        return pick(stock.offices);
      case "thing":
        return pick(stock.things);
      case "action":
        return pick(stock.actions);
      case "reason":
        return pick(stock.reasons);
      case "place":
        return pick(stock.places);
      case "month":
        return pick(stock.months);
      case "day":
        return String(1 + random(28));
      case "year":
        return String(1995 + random(30));
      default:
        return String(2 + random(900));
    }
  };
}

/** A made-up article of about so many words. */
export function syntheticArticle(
  number: number,
  words: number,
): { id: string; date: string; title: string; text: string } {
  const random = randomFrom(number);
  const word = wordMaker(random);
  const sentence = (): string =>
    upperFirst(
      (stock.patterns[random(stock.patterns.length)] as string).replace(/\{(\w+)\}/g, (_, name: string) => word(name)),
    );
  const paragraphs: string[] = [];
  for (let count = 0; count < words; ) {
    const paragraph = Array.from({ length: 2 + random(3) }, sentence).join(" ");
    count += paragraph.split(" ").length;
    paragraphs.push(paragraph);
  }
  const title = (paragraphs[0] as string).split(" ").slice(0, titleLength).join(" ").replace(/\W+$/, "");
  const date = `2024-${String(1 + random(12)).padStart(2, "0")}-${String(1 + random(28)).padStart(2, "0")}`;
  return { id: `synthetic-${number}`, date, title, text: [title, ...paragraphs].join("\n\n") };
}
