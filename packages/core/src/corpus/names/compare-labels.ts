import type { EntityType } from "../../model/index.ts";
import type { NameVerdict } from "./agreement.ts";
import { compareNames, nameClassOf, readName } from "./name.ts";

/** Compares two names of things of a type, as they are written. */
export function compareLabels(a: string, b: string, type: EntityType): NameVerdict {
  const nameClass = nameClassOf(type);
  return compareNames(readName(a, nameClass), readName(b, nameClass));
}
