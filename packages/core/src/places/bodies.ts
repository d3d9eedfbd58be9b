import { BODIES } from "./bodies.data.ts";
import { foldPlace } from "./fold.ts";

const BY_NAME: ReadonlyMap<string, string> = new Map(
  BODIES.flatMap(([name = "", ...others]) => [name, ...others].map((form) => [foldPlace(form), name] as const)),
);

/** The full name of an international body that words are a name of: "European Union" for "EU". */
export function bodyNamed(words: string): string | undefined {
  return BY_NAME.get(foldPlace(words));
}
