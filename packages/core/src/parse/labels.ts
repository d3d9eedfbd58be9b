/** The label sets and small weights that come with a network. */
import { type CoreferenceRanker, ENTITY_TYPES, type EntityType, type Feats, type Upos } from "../model/index.ts";
import { type EditScript, readScript } from "./lemma.ts";
import { type NameChain, readNameChain } from "./names.ts";
import { readRanker } from "./ranker.ts";
import { array, count, invalidModel, type JsonObject, numbers, object, readObject, someOf, strings } from "./shape.ts";

/** How much text the network reads at once. */
export interface Context {
  /** Most word pieces in a window of several sentences, those around the sentences included. */
  readonly maxPieces: number;
  readonly maxSentences: number;
  /** Most word pieces in one sentence. */
  readonly maxSentencePieces: number;
}

/** The rows of the label scorer come in groups of this many, which are computed together. */
export const ROWS_AT_ONCE = 3;

/** What a network's numbers mean. */
export interface Labels {
  readonly context: Context;
  readonly upos: readonly Upos[];
  readonly xpos: readonly string[];
  readonly deprel: readonly string[];
  /** Whole feature sets. */
  readonly feats: readonly Feats[];
  /** Lemma edit scripts. */
  readonly scripts: readonly EditScript[];
  /** Edit scripts of known words, by tag and form. */
  readonly lexicon: ReadonlyMap<string, ReadonlyMap<string, EditScript>>;
  readonly entityTypes: readonly EntityType[];
  /** Flat names: `O`, `B-PER`, …. */
  readonly names: readonly string[];
  readonly nameChain: NameChain;
  readonly ranker: CoreferenceRanker;
  /** Last layer of the label scorer: a row for each relation, and rows that never win up to a multiple of three. */
  readonly weights: Float64Array;
  readonly bias: Float64Array;
}

const uposTags: readonly Upos[] = [
  "ADJ",
  "ADP",
  "ADV",
  "AUX",
  "CCONJ",
  "DET",
  "INTJ",
  "NOUN",
  "NUM",
  "PART",
  "PRON",
  "PROPN",
  "PUNCT",
  "SCONJ",
  "SYM",
  "VERB",
  "X",
];

/** Reads and checks the JSON that comes with a network. */
export function parseLabels(json: string): Labels {
  const data = readObject(json);
  const sets = object(data.v, "v");
  const deprel = strings(sets.d, "v.d");
  const types = someOf(ENTITY_TYPES, sets.t, "v.t");
  const names = strings(sets.n, "v.n");
  return {
    context: readContext(object(data.context, "context")),
    upos: someOf(uposTags, sets.u, "v.u"),
    xpos: strings(sets.x, "v.x"),
    deprel,
    feats: strings(sets.f, "v.f").map(readFeats),
    scripts: strings(sets.l, "v.l").map(readScript),
    lexicon: readLexicon(object(data.lexicon, "lexicon")),
    entityTypes: types,
    names,
    nameChain: readNameChain(object(data.names, "names"), names.length),
    ranker: readRanker(object(data.coreference, "coreference"), types),
    ...readScorer(data, deprel.length),
  };
}

function readContext(data: JsonObject): Context {
  return {
    maxPieces: count(data.maxPieces, "context.maxPieces"),
    maxSentences: count(data.maxSentences, "context.maxSentences"),
    maxSentencePieces: count(data.maxSentencePieces, "context.maxSentencePieces"),
  };
}

/** Reads features as CoNLL-U writes them. */
function readFeats(feats: string): Feats {
  const pairs = feats === "_" ? [] : feats.split("|").map((pair) => pair.split("="));
  return Object.fromEntries(pairs.map(([name = "", value = ""]) => [name, value]));
}

/** Reads the forms of each tag and edit script, separated by spaces. */
function readLexicon(data: JsonObject): Labels["lexicon"] {
  const lexicon = new Map<string, Map<string, EditScript>>();
  for (const [xpos, byScript] of Object.entries(data)) {
    const scripts = new Map<string, EditScript>();
    lexicon.set(xpos, scripts);
    for (const [script, forms] of Object.entries(object(byScript, `lexicon.${xpos}`))) {
      if (typeof forms !== "string") throw invalidModel(`"lexicon.${xpos}" is no list of forms`);
      const edit = readScript(script);
      for (const form of forms.split(" ")) scripts.set(form, edit);
    }
  }
  return lexicon;
}

function readScorer(data: JsonObject, relations: number): Pick<Labels, "weights" | "bias"> {
  const rows = array(data.lo_w, "lo_w").map((row) => numbers(row, "lo_w"));
  const bias = numbers(data.lo_b, "lo_b");
  const width = rows[0]?.length ?? 0;
  if (rows.length !== relations || bias.length !== relations || rows.some((row) => row.length !== width)) {
    throw invalidModel("the label scorer does not fit the relations");
  }
  const padded = Math.ceil(relations / ROWS_AT_ONCE) * ROWS_AT_ONCE;
  const weights = new Float64Array(padded * width);
  weights.set(rows.flat().map(Math.fround));
  return { weights, bias: Float64Array.from({ length: padded }, (_, at) => Math.fround(bias[at] ?? -Infinity)) };
}
