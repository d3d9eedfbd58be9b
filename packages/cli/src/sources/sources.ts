/**
 * Inputs to documents, one by one.
 *
 * In:  what the caller names: `news/`, `'2024-*.txt'`, `page.html`, `articles.jsonl.gz`, `feed.xml`, `report.pdf`, `-`.
 * Out: a `Document` for each article, in the order given; what cannot be read is reported with its place and left out.
 */
import { type Document, FactlineError, toDocument, withTitle } from "@factline/core";
import { foreignLanguage, languageName } from "@factline/core/language";
import { type ArticleInput, type Place, placeName } from "./article.ts";
import { type FoundInput, readingFailed } from "./inputs.ts";
import { type PlacedInput, readInput, type SourceOptions, tooLong } from "./read.ts";
import { Register } from "./register.ts";
import type { SourceReport } from "./report.ts";

/** A document and where it came from. */
export interface Article {
  readonly document: Document;
  readonly place: Place;
}

function check({ text }: ArticleInput, place: Place, options: SourceOptions): void {
  if (!text.trim()) throw new FactlineError("input-empty", "holds white space only; nothing to read");
  if (text.length > options.maxCharacters) throw tooLong(options.maxCharacters, place);
}

/** An article that was fetched has its address, unless it names a better one. */
function given(article: ArticleInput, input: FoundInput): ArticleInput {
  return "address" in input && input.address !== undefined ? { url: input.address, ...article } : article;
}

async function* readFound(
  input: FoundInput,
  options: SourceOptions,
  report: SourceReport,
): AsyncGenerator<PlacedInput> {
  try {
    if ("refusal" in input) throw input.refusal;
    yield* readInput(input, options, report);
  } catch (error) {
    report.refuse({ file: input.name }, readingFailed(error));
  }
}

/** Reads the articles of the inputs, one by one. */
export async function* readArticles(
  inputs: readonly FoundInput[],
  options: SourceOptions,
  report: SourceReport,
): AsyncGenerator<Article> {
  const register = new Register();
  const admit = async (article: ArticleInput, place: Place): Promise<Document | undefined> => {
    check(article, place, options);
    const language = options.anyLanguage ? undefined : await foreignLanguage(article.text);
    if (language !== undefined) {
      report.skip(
        place,
        `is in ${languageName(language)}; Factline reads English (--any-language reads it all the same)`,
      );
      return undefined;
    }
    const document = withTitle(toDocument({ ...article, ...(options.date && { date: options.date }) }));
    const same = register.enter(document, place);
    if (!same) return document;
    report.remark(place, `is the same article as ${placeName(same)}; it is read once`);
    return undefined;
  };
  for (const input of inputs) {
    for await (const [article, place] of readFound(input, options, report)) {
      try {
        const document = await admit(given(article, input), place);
        if (document) yield { document, place };
      } catch (error) {
        report.refuse(place, readingFailed(error));
      }
    }
  }
}
