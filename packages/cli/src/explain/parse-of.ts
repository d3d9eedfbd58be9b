import { analyze, type Document, FactlineError, type ParsedSentence } from "@factline/core";
import { identityOf } from "../runtime/extractor.ts";
import { loadParser } from "../runtime/model.ts";
import { type RuntimeName, runtimeNames } from "../runtime/runtime.ts";
import { extractorId } from "../store/extractor.ts";

/** The tree of a sentence, or why there is none to show. */
export type FoundParse = ParsedSentence | { readonly missing: string };

async function parse(document: Document, runtime: RuntimeName, sentence: number): Promise<FoundParse> {
  const { sentences } = await analyze(document, await loadParser(runtime));
  return sentences[sentence] ?? { missing: "the model finds no such sentence" };
}

/**
 * Parses a sentence again. A parse is not stored, since the same model gives the same again; where another has read the
 * document there is none to show.
 */
export async function parseOf(document: Document, sentence: number, readBy: string): Promise<FoundParse> {
  for (const runtime of runtimeNames.filter((name) => name !== "auto")) {
    try {
      if (extractorId(await identityOf(runtime)) === readBy) return await parse(document, runtime, sentence);
    } catch (error) {
      if (!(error instanceof FactlineError)) throw error;
      return { missing: error.message };
    }
  }
  return { missing: "another model or version has read this article" };
}
