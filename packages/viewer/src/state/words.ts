import type { DecisionAction, EntityRecord, EntityTerm, StatementRecord, ValueTerm } from "@factline/core";
import type { Standing } from "../load/standing.ts";

/** The word for each standing, as the legend has it. */
export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  stated: "Stated",
  claimed: "Claimed",
  possible: "Possible",
  planned: "Planned",
  denied: "Denied, not so",
};

/** The word for how a statement stands: what someone denies is denied, what the article negates is not so. */
export function standingWord({ attribution }: Pick<StatementRecord, "attribution">, standing: Standing): string {
  if (standing !== "denied") return STANDING_WORDS[standing];
  return attribution.length > 0 ? "Denied" : "Not so";
}

/** The words for each type: for one, and as a heading for many. */
export const TYPE_WORDS: Readonly<Record<EntityRecord["type"], { readonly one: string; readonly many: string }>> = {
  person: { one: "person", many: "People" },
  organization: { one: "organisation", many: "Organisations" },
  place: { one: "place", many: "Places" },
  event: { one: "event", many: "Events" },
  time: { one: "time", many: "Times" },
  object: { one: "object", many: "Objects" },
  abstract: { one: "idea", many: "Ideas" },
  substance: { one: "substance", many: "Substances" },
  animal: { one: "animal", many: "Animals" },
  plant: { one: "plant", many: "Plants" },
};

/** How a reader would name a term. */
export function termLabel(term: EntityTerm | ValueTerm): string {
  return "label" in term ? term.label : term.mention;
}

/** Roles that name what a qualifier is for, where others are the preposition itself. */
const NAMED_ROLES: ReadonlySet<string> = new Set([
  "purpose",
  "manner",
  "cause",
  "condition",
  "means",
  "time",
  "place",
  "result",
  "comparison",
  "concession",
  "topic",
  "extent",
  "event",
  "complement",
]);

/** A qualifier in words: its preposition and value, the preposition once. */
export function qualifierWords({ role, value }: StatementRecord["qualifiers"][number]): string {
  const words = termLabel(value);
  if (role === "recipient") return `to ${words}`;
  return NAMED_ROLES.has(role) || words.toLowerCase().startsWith(`${role} `) ? words : `${role} ${words}`;
}

/** A statement as one plain sentence, for those who hear the page. */
export function sentenceOf(record: StatementRecord, standing: Standing, voice = "the article"): string {
  const { subject, predicate, object, qualifiers, attribution } = record;
  const more = qualifiers.map(qualifierWords);
  const core = [subject.label, predicate.label, ...(object ? [termLabel(object)] : []), ...more].join(" ");
  const sources = attribution.map(({ source }) => source.label).join(", as told by ");
  return `${core}. ${standingWord(record, standing)}, according to ${sources || voice}.`;
}

/** A date of the given precision as a reader would write it. */
export function dateWords(date: string): string {
  const [year = "", month, day] = date.split("-");
  if (month === undefined) return year;
  const options: Intl.DateTimeFormatOptions = {
    year: "numeric",
    month: "short",
    timeZone: "UTC",
    ...(day !== undefined && { day: "numeric" }),
  };
  const when = new Date(`${year}-${month}-${day ?? "01"}T00:00:00Z`);
  return Number.isNaN(when.getTime()) ? date : new Intl.DateTimeFormat("en-GB", options).format(when);
}

/** What a decision did, in words. */
export function decisionWords(decision: DecisionAction): string {
  switch (decision.action) {
    case "merge":
      return `joined ${decision.entities.map(({ label }) => `“${label}”`).join(" and ")}`;
    case "split":
      return `took ${decision.mentions.length} of the mentions of “${decision.entity.label}” apart`;
    case "rename":
      return `renamed “${decision.entity.label}” to “${decision.label}”`;
    case "retype":
      return `made “${decision.entity.label}” ${withArticle(TYPE_WORDS[decision.type].one)}`;
    case "reject":
      return `rejected “${[decision.statement.subject, decision.statement.predicate, decision.statement.object].filter(Boolean).join(" ")}”`;
    case "undo":
      return "took a decision back";
  }
}

function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
}
