import { foldPlace } from "./fold.ts";
import { NAMESAKES } from "./namesakes.data.ts";
import { regionsNamed } from "./regions.ts";

const SHARED: ReadonlySet<string> = new Set(NAMESAKES.split("/"));

/** Whether several regions have a larger place of this name, as there are Tripolis in Libya and in Lebanon. */
export function isNamesake(name: string): boolean {
  return SHARED.has(foldPlace(name)) || regionsNamed(name).length > 1;
}
