import { BODIES, DESCRIPTIONS } from "./bodies.data.ts";
import { foldPlace } from "./fold.ts";

const BY_NAME: ReadonlyMap<string, string> = new Map(
  BODIES.flatMap(([name = "", ...others]) => [name, ...others].map((form) => [foldPlace(form), name] as const)),
);

const BY_DESCRIPTION: ReadonlyMap<string, string> = new Map(
  DESCRIPTIONS.flatMap(([name, descriptions]) => descriptions.split("/").map((words) => [words, name] as const)),
);

/** The full name of the body that the news call by some words, without article: "us space agency". */
export function bodyDescribed(words: string): string | undefined {
  return BY_DESCRIPTION.get(words);
}

/** The full name of an international body that words are a name of: "European Union" for "EU". */
export function bodyNamed(words: string): string | undefined {
  return BY_NAME.get(foldPlace(words));
}
