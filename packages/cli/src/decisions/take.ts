import {
  anchorOf,
  type Decision,
  type DecisionAction,
  ENTITY_TYPES,
  type Entity,
  type EntityType,
  entityReference,
  FactlineError,
  type KnowledgeGraph,
  statementReference,
} from "@factline/core";
import { chooseEntity } from "../query/choose-entity.ts";

/** What a decision is taken from: the graph as it stands, the log so far, and the user's words. */
export interface Wish {
  readonly graph: KnowledgeGraph;
  readonly log: readonly Decision[];
  readonly operands: readonly string[];
  readonly label?: string | undefined;
  /** Documents whose mentions are another entity's. */
  readonly document?: readonly string[] | undefined;
}

/** Actions that add a decision to the log. */
export const deeds = ["merge", "split", "rename", "retype", "reject", "undo"] as const;
export type Deed = (typeof deeds)[number];

function wrong(message: string): FactlineError {
  return new FactlineError("option-invalid", `${message}; \`factline decide --help\` shows examples`);
}

function exactly(operands: readonly string[], what: readonly string[]): void {
  if (operands.length !== what.length) throw wrong(`give ${what.join(" and ")}, and nothing else`);
}

function merge({ graph, operands, label }: Wish): DecisionAction {
  const ids = [...new Set(operands.map((name) => chooseEntity(graph, name).id))];
  if (ids.length < 2) throw wrong("merge takes two different entities or more");
  const entities = ids.map((id) => entityReference(graph, id));
  return { action: "merge", entities, ...(label !== undefined && { label }) };
}

/** The mentions that the user means: by their numbers, or all of some documents. */
function leaving({ mentions }: Entity, { operands: [, ...numbers], document }: Wish): Entity["mentions"] {
  const chosen = numbers.map((number) => {
    const mention = /^\d+$/.test(number) ? mentions[Number(number) - 1] : undefined;
    if (!mention) throw wrong(`there is no mention "${number}"; give numbers from 1 to ${mentions.length}`);
    return mention;
  });
  for (const id of document ?? []) {
    const those = mentions.filter((mention) => mention.document === id);
    if (those.length === 0) throw wrong(`the document "${id}" does not mention it`);
    chosen.push(...those);
  }
  return [...new Set(chosen)];
}

function split(wish: Wish): DecisionAction {
  const { graph, label, operands } = wish;
  const entity = chooseEntity(graph, operands[0] ?? "");
  const documents = new Map(graph.documents.map((document) => [document.id, document]));
  const mentions = leaving(entity, wish).flatMap((mention) => {
    const document = documents.get(mention.document);
    return document ? [anchorOf(document, mention)] : [];
  });
  const reference = entityReference(graph, entity.id);
  return { action: "split", entity: reference, mentions, ...(label !== undefined && { label }) };
}

function undo({ log, operands: [id = ""] }: Wish): DecisionAction {
  const found = log.filter((decision) => decision.id.startsWith(id));
  const [decision, ...others] = found;
  if (!decision || others.length > 0 || id === "") {
    throw new FactlineError(
      "decision-unclear",
      `${found.length === 0 ? "no decision has" : `${found.length} decisions have`} an id that begins with "${id}"; \`factline decide GRAPH list\` prints the ids`,
    );
  }
  return { action: "undo", decision: decision.id };
}

/** The action that the user's words mean on a graph; fails with the choices where they are not clear. */
export function actionOf(deed: Deed, wish: Wish): DecisionAction {
  const { graph, operands } = wish;
  const [first = "", second = ""] = operands;
  const reference = () => entityReference(graph, chooseEntity(graph, first).id);
  switch (deed) {
    case "merge":
      return merge(wish);
    case "split":
      return split(wish);
    case "rename":
      exactly(operands, ["an entity", "its new name"]);
      return { action: "rename", entity: reference(), label: second };
    case "retype": {
      exactly(operands, ["an entity", "its type"]);
      const type = ENTITY_TYPES.find((each) => each === second);
      if (type === undefined) throw wrong(`"${second}" is no type; there are ${ENTITY_TYPES.join(", ")}`);
      return { action: "retype", entity: reference(), type: type satisfies EntityType };
    }
    case "reject":
      exactly(operands, ["the id of a statement"]);
      return { action: "reject", statement: statementReference(graph, first) };
    case "undo":
      exactly(operands, ["the id of a decision"]);
      return undo(wish);
  }
}
