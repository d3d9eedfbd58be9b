/**
 * Parses sentences: tags, lemmas, features, one dependency tree each, and mention candidates.
 *
 * In:  the sentences of a document, such as "The court freed two sailors."
 * Out: the court/NOUN <-nsubj- freed/VERB -obj-> sailors/NOUN, and candidates "The court" and "two sailors".
 *
 * A transformer with biaffine scorers, after Dozat and Manning, "Deep Biaffine Attention for Neural Dependency
 * Parsing" (2017). Windows never cross documents: what a document gets depends on its text and the model alone.
 */
import type { Document, Parse, ParsedSentence, Sentence, Token } from "../model/index.ts";
import { decodeCandidates } from "./candidates.ts";
import { tagCapitals } from "./capitals.ts";
import { type Decoder, decodeTokens } from "./decode.ts";
import { createEncoder, type Encoder, type OnnxRuntime, type Scores } from "./encoder.ts";
import { encode } from "./encoding.ts";
import { parseLabels } from "./labels.ts";
import { type WeighedCandidate, weighTypes } from "./mention-types.ts";
import { createArcLabeller } from "./relations.ts";
import { repairTree } from "./repairs.ts";
import { decodeSignals, type StretchSignals, stretchSignals } from "./signals.ts";
import { learnCase } from "./truecase.ts";
import { type Stretch, windowsOf } from "./windows.ts";
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

interface Model extends Decoder {
  readonly encoder: Encoder;
  readonly wordPiece: WordPiece;
}

/** Loads a model into an ONNX runtime. */
export async function createParser(files: ParserFiles, runtime: OnnxRuntime): Promise<Parser> {
  const labels = parseLabels(files.labels);
  const wordPiece = createWordPiece(files.vocabulary);
  const encoder = await createEncoder(files.onnx, runtime);
  const model = { encoder, wordPiece, labels, labelArcs: createArcLabeller(labels), rank: wordPiece.rank };
  return { parse: (_document, sentences, onProgress) => parseSentences(model, sentences, onProgress) };
}

/** A sentence whose tokens are being gathered, stretch by stretch. */
interface Growing {
  readonly sentence: Sentence;
  readonly tokens: Token[];
  readonly proper: number[];
  readonly signals: StretchSignals[];
}

async function parseSentences(
  model: Model,
  sentences: readonly Sentence[],
  onProgress: OnProgress = () => undefined,
): Promise<Parse> {
  const { encoder, wordPiece, labels } = model;
  const growing: Growing[] = [];
  const candidates: WeighedCandidate[] = [];
  const truecase = learnCase(sentences);
  for (const window of windowsOf(sentences, wordPiece, labels.context)) {
    const forms = window.map(({ sentence, words }) => words.map((word) => truecase(sentence, word)));
    const scores = await encoder.run(
      encode(forms, wordPiece),
      forms.map(({ length }) => length),
    );
    for (const [index, stretch] of window.entries()) {
      const found = scores[index];
      if (found === undefined) continue;
      if (stretch.offset === 0) growing.push({ sentence: stretch.sentence, tokens: [], proper: [], signals: [] });
      const last = growing.at(-1) as Growing;
      candidates.push(...readStretch(model, stretch, found, last));
      last.signals.push(stretchSignals(forms[index] as readonly string[], found));
    }
    onProgress(growing.length);
  }
  const tagged = tagCapitals(growing, model);
  const parses = growing.map((sentence, index) => parsed(sentence, tagged[index] as readonly Token[]));
  const stretches = growing.map((sentence) => sentence.signals);
  const signals = decodeSignals(stretches, labels.names, labels.nameChain);
  const typed = weighTypes(candidates, parses);
  return { sentences: parses, candidates: typed, signals, ranker: labels.ranker };
}

/** Reads a stretch off its scores: it lets the sentence grow, and gives its candidates. */
function readStretch(
  model: Model,
  { sentence, offset, words }: Stretch,
  scores: Scores,
  growing: Growing,
): WeighedCandidate[] {
  const { labels } = model;
  const tokens = decodeTokens(model, words, scores);
  append(growing.tokens, tokens);
  growing.proper.push(...scores.proper);
  const found = decodeCandidates(scores.span, tokens, labels.entityTypes, scores.columns);
  return found.map(({ first, last, type, score, chances }) => {
    return { sentence: sentence.index, first: first + offset, last: last + offset, type, score, chances };
  });
}

/** Appends the tokens of a stretch; the root of a later stretch hangs from that of the first. */
function append(tokens: Token[], stretch: readonly Token[]): void {
  const offset = tokens.length;
  if (offset === 0) {
    tokens.push(...stretch);
    return;
  }
  const root = tokens.findIndex(({ head }) => head < 0);
  for (const token of stretch) {
    if (token.head >= 0) tokens.push({ ...token, head: token.head + offset });
    else tokens.push(root < 0 ? token : { ...token, head: root, deprel: "parataxis" });
  }
}

function parsed({ sentence }: Growing, tokens: readonly Token[]): ParsedSentence {
  const { index, paragraph, start, end } = sentence;
  return { index, paragraph, start, end, tokens: repairTree(tokens) };
}
