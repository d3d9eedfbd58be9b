/**
 * Parses sentences: tags, lemmas, features, one dependency tree each, and mention candidates.
 *
 * In:  the sentences of a document, such as "The court freed two sailors."
 * Out: the court/NOUN <-nsubj- freed/VERB -obj-> sailors/NOUN, and candidates "The court" and "two sailors".
 *
 * A transformer with biaffine scorers, after Dozat and Manning, "Deep Biaffine Attention for Neural Dependency
 * Parsing" (2017). Windows never cross documents: what a document gets depends on its text and the model alone.
 */
import type {
  Document,
  MentionCandidate,
  Parse,
  ParsedSentence,
  Sentence,
  Token,
  TokenSignals,
} from "../model/index.ts";
import { decodeCandidates } from "./candidates.ts";
import { decodeTokens } from "./decode.ts";
import { createEncoder, type Encoder, type OnnxRuntime } from "./encoder.ts";
import { encode } from "./encoding.ts";
import { type Labels, parseLabels } from "./labels.ts";
import { repairTree } from "./repairs.ts";
import { joinSignals, signalsOf } from "./signals.ts";
import { learnCase } from "./truecase.ts";
import { windowsOf } from "./windows.ts";
import { createWordPiece, type WordPiece } from "./wordpiece.ts";

export type { OnnxRuntime } from "./encoder.ts";

/** Contents of a model's files. */
export interface ParserFiles {
  readonly onnx: Uint8Array;
  readonly vocabulary: string;
  readonly labels: string;
}

/** Hears how many of a document's sentences are parsed. */
export type OnProgress = (sentences: number) => void;

/** Parses documents; it keeps nothing from one to the next that could change a result. */
export interface Parser {
  parse(document: Document, sentences: readonly Sentence[], onProgress?: OnProgress): Promise<Parse>;
}

interface Model {
  readonly encoder: Encoder;
  readonly wordPiece: WordPiece;
  readonly labels: Labels;
}

/** Loads a model into an ONNX runtime. */
export async function createParser(files: ParserFiles, runtime: OnnxRuntime): Promise<Parser> {
  const labels = parseLabels(files.labels);
  const wordPiece = createWordPiece(files.vocabulary);
  const encoder = await createEncoder(files.onnx, runtime);
  return {
    parse: (_document, sentences, onProgress) => parseSentences({ encoder, wordPiece, labels }, sentences, onProgress),
  };
}

/** A sentence whose tokens are being gathered, stretch by stretch. */
interface Growing {
  readonly sentence: Sentence;
  readonly tokens: Token[];
  readonly signals: TokenSignals[];
}

async function parseSentences(
  { encoder, wordPiece, labels }: Model,
  sentences: readonly Sentence[],
  onProgress: OnProgress = () => undefined,
): Promise<Parse> {
  const growing: Growing[] = [];
  const candidates: MentionCandidate[] = [];
  const truecase = learnCase(sentences);
  for (const window of windowsOf(sentences, wordPiece, labels.context)) {
    const forms = window.map(({ sentence, words }) => words.map((word) => truecase(sentence, word)));
    const scores = await encoder.run(
      encode(forms, wordPiece),
      forms.map(({ length }) => length),
    );
    for (const [index, { sentence, offset, words }] of window.entries()) {
      const found = scores[index];
      if (found === undefined) continue;
      if (offset === 0) growing.push({ sentence, tokens: [], signals: [] });
      const tokens = decodeTokens(labels, words, found, wordPiece.rank);
      append(growing.at(-1)?.tokens ?? [], tokens);
      const heads = tokens.map(({ head }) => head);
      growing.at(-1)?.signals.push(signalsOf(found, labels.names, labels.nameChain));
      for (const { first, last, ...rest } of decodeCandidates(found.span, heads, labels.entityTypes)) {
        candidates.push({ sentence: sentence.index, first: first + offset, last: last + offset, ...rest });
      }
    }
    onProgress(growing.length);
  }
  const signals = growing.map((sentence) => joinSignals(sentence.signals));
  return { sentences: growing.map(parsed), candidates, signals, ranker: labels.ranker };
}

/** Appends the tokens of a stretch; the root of a later stretch hangs from that of the first. */
function append(tokens: Token[], stretch: readonly Token[]): void {
  const offset = tokens.length;
  const root = tokens.findIndex(({ head }) => head < 0);
  for (const token of stretch) {
    if (token.head >= 0) tokens.push({ ...token, head: token.head + offset });
    else tokens.push(root < 0 ? token : { ...token, head: root, deprel: "parataxis" });
  }
}

function parsed({ sentence: { index, paragraph, start, end }, tokens }: Growing): ParsedSentence {
  return { index, paragraph, start, end, tokens: repairTree(tokens) };
}
