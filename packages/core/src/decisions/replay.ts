import { shortHash, slugOf } from "../ids.ts";
import type { Decision, EntityId, SplitAction } from "../model/index.ts";
import { type Found, findEntity } from "./find-entity.ts";
import { findMention } from "./find-mention.ts";
import { findStatement } from "./find-statement.ts";
import type { GroundMention } from "./ground.ts";
import type { Unapplied } from "./log.ts";
import { labelAmong, namesOf } from "./names.ts";
import { mentionKey } from "./place.ts";
import type { Plan } from "./plan.ts";

type DecisionOf<A extends Decision["action"]> = Extract<Decision, { readonly action: A }>;

/** What a decision could not do; `whole` when it did nothing. */
interface Shortfall {
  readonly reason: string;
  readonly whole: boolean;
}

function merge(plan: Plan, decision: DecisionOf<"merge">): Shortfall | undefined {
  const found = decision.entities.map((reference) => findEntity(plan, reference));
  const reason = found.flatMap((each) => ("reason" in each ? each.reason : [])).join("; ");
  const known = found.flatMap((each) => ("value" in each ? each.value : []));
  const [heir, ...others] = new Set(known);
  if (heir === undefined || known.length < 2) return { reason, whole: true };
  const label = decision.label ?? plan.labelOf(heir);
  const type = plan.typeOf(heir);
  for (const other of others) plan.join(heir, other);
  if (others.length > 0 || label !== plan.labelOf(heir)) {
    const inherited = others.flatMap((other) => plan.changes.get(other)?.decisions ?? []);
    plan.change(heir, { ...(label && { label }), ...(type && { type }), decisions: [...inherited, decision.id] });
  }
  return reason === "" ? undefined : { reason, whole: false };
}

/** What the mentions that leave an entity are called from now on. */
function labelOfPart(plan: Plan, { label }: SplitAction, mentions: readonly GroundMention[]): string {
  if (label !== undefined) return label;
  const entities = new Set(mentions.map(({ entity }) => entity));
  const names = [...entities].flatMap((id) => {
    const entity = plan.ground.graph.entities.get(id);
    return entity ? namesOf(entity) : [];
  });
  return labelAmong(
    names,
    mentions.map((mention) => ({ kind: mention.kind, text: textOf(plan, mention) })),
  );
}

function textOf({ ground }: Plan, { document, start, end }: GroundMention): string {
  return ground.document(document)?.text.slice(start, end) ?? "";
}

function split(plan: Plan, decision: DecisionOf<"split">): Shortfall | undefined {
  const leavers = new Set(decision.mentions.map((anchor) => JSON.stringify(anchor)));
  const anchors = decision.entity.anchors.filter((anchor) => !leavers.has(JSON.stringify(anchor)));
  const found = findEntity(plan, { ...decision.entity, anchors });
  if ("reason" in found) return { reason: found.reason, whole: true };
  const known = decision.mentions.flatMap((anchor) => findMention(plan.ground, anchor, decision.entity.label) ?? []);
  if (known.length === 0) return { reason: "none of its mentions is in the graph", whole: true };
  const leaving = new Map(
    known.filter((mention) => plan.ownerOf(mention) === found.value).map((mention) => [mentionKey(mention), mention]),
  );
  const missing = decision.mentions.length - known.length;
  const shortfall = missing === 0 ? undefined : { reason: `${missing} of its mentions are not found`, whole: false };
  if (leaving.size === 0) return shortfall;
  const stays = [...plan.mentionsOf(found.value)].some((mention) => !leaving.has(mentionKey(mention)));
  if (!stays) return { reason: `no mention would remain of "${plan.labelOf(found.value)}"`, whole: true };
  part(plan, decision, found.value, [...leaving.values()]);
  return shortfall;
}

/** Makes an entity of its own of mentions. */
function part(plan: Plan, decision: DecisionOf<"split">, from: EntityId, mentions: readonly GroundMention[]): void {
  const label = labelOfPart(plan, decision, mentions);
  const type = plan.typeOf(from);
  const id = `${slugOf(label)}-${shortHash(decision.id)}` as EntityId;
  plan.change(id, { label, ...(type && { type }), decisions: [decision.id] });
  plan.change(from, { decisions: [decision.id] });
  plan.move(mentions, id);
}

/** Does what a decision says to what is found, or says that nothing is. */
function withFound<T>(found: Found<T>, work: (value: T) => void): Shortfall | undefined {
  if ("reason" in found) return { reason: found.reason, whole: true };
  work(found.value);
  return undefined;
}

function replayOne(plan: Plan, decision: Decision): Shortfall | undefined {
  const decisions = [decision.id];
  switch (decision.action) {
    case "merge":
      return merge(plan, decision);
    case "split":
      return split(plan, decision);
    case "rename":
      return withFound(findEntity(plan, decision.entity), (id) => {
        if (plan.labelOf(id) !== decision.label) plan.change(id, { label: decision.label, decisions });
      });
    case "retype":
      return withFound(findEntity(plan, decision.entity), (id) => {
        if (plan.typeOf(id) !== decision.type) plan.change(id, { type: decision.type, decisions });
      });
    case "reject":
      return withFound(findStatement(plan, decision.statement), (id) => plan.reject(id));
    case "undo":
      return undefined;
  }
}

/** Does one decision after the other; gives those that changed something, or had nothing left to change, and the rest. */
export function replay(plan: Plan, standing: readonly Decision[]): { applied: Decision[]; unapplied: Unapplied[] } {
  const applied: Decision[] = [];
  const unapplied: Unapplied[] = [];
  for (const decision of standing) {
    const shortfall = replayOne(plan, decision);
    if (!shortfall?.whole) applied.push(decision);
    if (shortfall) unapplied.push({ decision, reason: `${shortfall.whole ? "" : "in part: "}${shortfall.reason}` });
  }
  return { applied, unapplied };
}
