import type { Convention } from "../convention.ts";
import { doubted, modelsEnds, modelsOwn } from "./candidates.ts";
import { clauseBehindIt } from "./clauses.ts";
import { coordination } from "./coordinations.ts";
import { age, dateBehindDay, year } from "./numbers.ts";
import { namedByOf, unmarked } from "./unmarked.ts";

/** What the treebank marks otherwise, in the order in which it is changed. */
export const CONVENTIONS: readonly Convention[] = [
  unmarked,
  doubted,
  modelsEnds,
  modelsOwn,
  namedByOf,
  dateBehindDay,
  year,
  age,
  coordination,
  clauseBehindIt,
];
