import type { Decision, EntityReference, StatementReference } from "@factline/core";

const nameOf = ({ id, label }: EntityReference): string => `“${label}” (${id})`;

const sayingOf = ({ subject, predicate, object }: StatementReference): string =>
  `“${[subject, predicate, object].filter((part) => part !== null).join(" · ")}”`;

function deedOf(decision: Decision): string {
  switch (decision.action) {
    case "merge": {
      const [first, ...others] = decision.entities.map(nameOf);
      const label = decision.label === undefined ? "" : `, called “${decision.label}”`;
      return `merge ${others.join(" and ")} into ${first}${label}`;
    }
    case "split": {
      const label = decision.label === undefined ? "" : ` as “${decision.label}”`;
      const quotes = decision.mentions.map(({ quote }) => `“${quote}”`).join(", ");
      return `split ${quotes} off ${nameOf(decision.entity)}${label}`;
    }
    case "rename":
      return `rename ${nameOf(decision.entity)} to “${decision.label}”`;
    case "retype":
      return `retype ${nameOf(decision.entity)} to ${decision.type}`;
    case "reject":
      return `reject ${sayingOf(decision.statement)}`;
    case "undo":
      return `undo ${decision.decision}`;
  }
}

/** What was decided, by whom, when and why, on one line. */
export function decisionText(decision: Decision): string {
  const { by, at, note, id } = decision;
  const origin = [by && `by ${by}`, at, note && `“${note}”`].filter(Boolean);
  return [`${id}  ${deedOf(decision)}`, ...origin].join(" · ");
}
