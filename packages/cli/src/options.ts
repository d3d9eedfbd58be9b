import { ENTITY_TYPES, MODALITIES } from "@factline/core";
import { InvalidArgumentError, Option } from "commander";
import { runtimeNames } from "./runtime/runtime.ts";
import { isDate } from "./sources/date.ts";
import { inputFormats } from "./sources/format.ts";

function readDateOption(value: string): string {
  if (!isDate(value)) throw new InvalidArgumentError("Give a date like 2024-05-01, or 2024-05, or 2024.");
  return value;
}

function readBase(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash || !value.endsWith("/")) {
    throw new InvalidArgumentError("Give an http or https address that ends in /, like https://example.org/news/.");
  }
  return url.href;
}

const readNumber =
  (least: number, most: number, whole: boolean) =>
  (value: string): number => {
    const number = value.trim() === "" ? Number.NaN : Number(value);
    if (!(number >= least && number <= most) || (whole && !Number.isInteger(number))) {
      throw new InvalidArgumentError(`Give a ${whole ? "whole " : ""}number from ${least} to ${most}.`);
    }
    return number;
  };

/** Namespace of minted IRIs unless `--base` gives one. */
const defaultBase = "https://factline.example/";
/** About 170,000 words: a long novel is one document, a whole archive is not. */
const defaultMaxCharacters = 1_000_000;
const mostCharacters = 100_000_000;
const mostPort = 65_535;

/** Options of every command that reads articles; made anew for each, as commander ties an option to its command. */
export const inputOptions = (): Option[] => [
  new Option("--date <date>", "publication date of the articles, over what pages and datelines say").argParser(
    readDateOption,
  ),
  new Option("--input-format <format>", "what the input is, if its name and content do not show it").choices(
    inputFormats,
  ),
  new Option("--max-characters <n>", "longest article")
    .argParser(readNumber(1, mostCharacters, true))
    .default(defaultMaxCharacters),
  new Option("--runtime <name>", "what runs the model: native is fast, wasm runs everywhere")
    .choices(runtimeNames)
    .default("auto"),
  new Option("-q, --quiet", "only results and refusals: no remarks, no progress").default(false),
  new Option("--debug", "print the stack of an internal failure").default(false),
];

export const outOption = (description: string): Option => new Option("-o, --out <file>", description);

export const baseOption = (): Option =>
  new Option("--base <iri>", "beginning of all IRIs in RDF output").argParser(readBase).default(defaultBase);

export const minConfidenceOption = (): Option =>
  new Option("--min-confidence <n>", "leave out statements of less confidence, from 0 to 1")
    .argParser(readNumber(0, 1, false))
    .default(0);

export const portOption = (): Option =>
  new Option("--port <n>", "port to serve on; 0 takes a free one").argParser(readNumber(0, mostPort, true)).default(0);

export const limitOption = (): Option =>
  new Option("--limit <n>", "most results").argParser(readNumber(1, Number.MAX_SAFE_INTEGER, true)).default(20);

/** Options that choose a part of a graph. */
export const filterOptions = (): Option[] => [
  new Option("--document <id...>", "only what these documents state"),
  new Option("--since <date>", "only what was published then or later").argParser(readDateOption),
  new Option("--until <date>", "only what was published then or earlier").argParser(readDateOption),
  new Option("--type <type...>", "only statements with a subject or object of these types").choices(ENTITY_TYPES),
  new Option("--modality <modality...>", "only statements of these modalities").choices(MODALITIES),
  minConfidenceOption(),
];
