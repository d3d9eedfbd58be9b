import { type Check, count, fail, listOf, nullable, objectOf, oneOf, optional, text } from "../check.ts";
import {
  type Anchor,
  type Decision,
  type DecisionId,
  ENTITY_TYPES,
  type EntityReference,
  MODALITIES,
  type StatementReference,
} from "../model/index.ts";

/** A decision as a line may have it: one written by hand can leave the id to Factline. */
export type DecisionLine = Decision | Unidentified<Decision>;
type Unidentified<D> = D extends Decision ? Omit<D, "id"> & { readonly id?: DecisionId } : never;

const words: Check<string> = (value, path) =>
  typeof value === "string" && value.trim() !== "" ? value : fail(path, "a string that is not empty", value);

const moment: Check<string> = (value, path) =>
  typeof value === "string" && /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/.test(value)
    ? value
    : fail(path, "a time like 2024-05-01T09:30:00Z", value);

const span: Check<Anchor["span"]> = (value, path) => {
  const [start, end, ...rest] = listOf(count)(value, path);
  if (start === undefined || end === undefined || rest.length > 0 || start >= end)
    return fail(path, "[start, end]", value);
  return [start, end];
};

const atLeast =
  <T>(least: number, check: Check<readonly T[]>): Check<readonly T[]> =>
  (value, path) => {
    const list = check(value, path);
    return list.length >= least ? list : fail(path, `a list of at least ${least}`, value);
  };

const anchor: Check<Anchor> = objectOf({ document: text, quote: words, prefix: text, suffix: text, span });

const entity: Check<EntityReference> = objectOf({
  id: text,
  label: words,
  type: oneOf(...ENTITY_TYPES),
  anchors: listOf(anchor),
});

const statement: Check<StatementReference> = objectOf({
  id: text,
  subject: text,
  predicate: text,
  object: nullable(text),
  polarity: optional(oneOf("affirmed", "negated")),
  modality: optional(oneOf(...MODALITIES)),
  anchor,
});

const id: Check<DecisionId> = (value, path) => words(value, path) as DecisionId;

const start = { schema: oneOf(1), id: optional(id) } as const;
const origin = { by: optional(text), at: optional(moment), note: optional(text) } as const;

const actions = {
  merge: objectOf({
    ...start,
    action: oneOf("merge"),
    entities: atLeast(2, listOf(entity)),
    label: optional(words),
    ...origin,
  }),
  split: objectOf({
    ...start,
    action: oneOf("split"),
    entity,
    mentions: atLeast(1, listOf(anchor)),
    label: optional(words),
    ...origin,
  }),
  rename: objectOf({ ...start, action: oneOf("rename"), entity, label: words, ...origin }),
  retype: objectOf({ ...start, action: oneOf("retype"), entity, type: oneOf(...ENTITY_TYPES), ...origin }),
  reject: objectOf({ ...start, action: oneOf("reject"), statement, ...origin }),
  undo: objectOf({ ...start, action: oneOf("undo"), decision: words, ...origin }),
} as const satisfies { readonly [A in Decision["action"]]: Check<DecisionLine> };

const actionOf = objectOf({ action: oneOf(...(Object.keys(actions) as Decision["action"][])) });

/** One line of the log, by its shape. */
export const decisionLine: Check<DecisionLine> = (value, path) => actions[actionOf(value, path).action](value, path);
