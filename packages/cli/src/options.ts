import { ENTITY_TYPES, isDate, MODALITIES } from "@factline/core";
import { InvalidArgumentError, Option } from "commander";
import type { TypeTable } from "./reconcile/query.ts";
import { runtimeNames } from "./runtime/runtime.ts";
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
const mostWorkers = 256;
const mostPort = 65_535;

/** Options of every command that reads articles; made anew for each, as commander ties an option to its command. */
export const inputOptions = (): Option[] => [
  new Option("--date <date>", "publication date of the articles, over what pages and datelines say").argParser(
    readDateOption,
  ),
  new Option("--input-format <format>", "what the input is, if its name and content do not show it").choices(
    inputFormats,
  ),
  new Option("--url", "fetch inputs that are public addresses; nothing else is fetched").default(false),
  new Option("--any-language", "read articles that are not in English, too").default(false),
  new Option("--quarantine <file>", "write what was not read, with place, reason and hash, as JSON Lines"),
  new Option("--max-characters <n>", "longest article")
    .argParser(readNumber(1, mostCharacters, true))
    .default(defaultMaxCharacters),
  new Option("--split-long", "read a text that is longer in parts, each an article").default(false),
  new Option("--runtime <name>", "what runs the model: native is fast, wasm runs everywhere")
    .choices(runtimeNames)
    .default("auto"),
  new Option(
    "--workers <n>",
    "articles that are read at once, each on a core (default: as many as there are cores)",
  ).argParser(readNumber(1, mostWorkers, true)),
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

function readEndpoint(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.hash || url.username || url.password) {
    throw new InvalidArgumentError(
      "Give an http or https address without a name, such as http://localhost:3030/ds/data.",
    );
  }
  return url.href;
}

/** Options that say how a SPARQL store is reached. */
export const endpointOptions = (): Option[] => [
  new Option("--endpoint <url>", "address of the store's Graph Store Protocol or of its SPARQL Update")
    .argParser(readEndpoint)
    .makeOptionMandatory(),
  new Option("--protocol <name>", "gsp: a request a graph; update: SPARQL 1.1 Update")
    .choices(["gsp", "update"])
    .default("gsp"),
  new Option(
    "--query-endpoint <url>",
    "where the store answers queries: for --replace, and for --check by update",
  ).argParser(readEndpoint),
  new Option("--replace", "take out of the store what left the graph since an earlier load").default(false),
  new Option("--check", "read everything back and compare count and content").default(false),
  new Option("--batch <n>", "triples that are sent together: of the default graph; by update of many articles")
    .argParser(readNumber(1, 1_000_000, true))
    .default(10_000),
  new Option("--tries <n>", "how often a request is tried").argParser(readNumber(1, 100, true)).default(6),
  new Option("--timeout <seconds>", "how long an answer may take").argParser(readNumber(1, 86_400, false)).default(120),
  new Option("--user <name>", "name for HTTP Basic; the password is taken from FACTLINE_PASSWORD"),
];

function readService(value: string): URL {
  return new URL(readEndpoint(value));
}

/** Adds `person=Q5` to a table of types. */
function readServiceType(value: string, table: TypeTable = {}): TypeTable {
  const [, name, id] = /^([^=]+)=(.+)$/.exec(value) ?? [];
  const type = ENTITY_TYPES.find((each) => each === name);
  if (type === undefined || id === undefined) {
    throw new InvalidArgumentError(
      `Give a type and the service's id for it, like person=Q5; ${ENTITY_TYPES.join(", ")}.`,
    );
  }
  return { ...table, [type]: id };
}

/** Options that say which service finds entities, and how it is asked. */
export const linkOptions = (): Option[] => [
  new Option("--reconcile <url>", "address of a reconciliation service").argParser(readService).makeOptionMandatory(),
  new Option("--service-type <type=id...>", "what the service calls a type").argParser(readServiceType).default({}),
  new Option("--threshold <n>", "how well names must agree, from 0 to 1")
    .argParser(readNumber(0, 1, false))
    .default(0.9),
  new Option("--limit <n>", "most names to ask about")
    .argParser(readNumber(1, Number.MAX_SAFE_INTEGER, true))
    .default(1000),
];

/** Options that choose a part of a graph. */
export const filterOptions = (): Option[] => [
  new Option("--document <id...>", "only what these documents state"),
  new Option("--since <date>", "only what was published then or later").argParser(readDateOption),
  new Option("--until <date>", "only what was published then or earlier").argParser(readDateOption),
  new Option("--type <type...>", "only statements with a subject or object of these types").choices(ENTITY_TYPES),
  new Option("--modality <modality...>", "only statements of these modalities").choices(MODALITIES),
  minConfidenceOption(),
];
