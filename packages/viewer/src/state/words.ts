import {
  type DecisionAction,
  type EntityRecord,
  type EntityTerm,
  type StatementRecord,
  tellsPreposition,
  type ValueTerm,
  valueWords,
} from "@factline/core";
import { predicateWords, saysNo } from "../load/predicate.ts";
import type { Standing } from "../load/standing.ts";
import type { Adoption } from "./edits.ts";

/** The word for each standing, as the legend has it. */
export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  stated: "Stated",
  claimed: "Claimed",
  possible: "Possible",
  planned: "Planned",
  denied: "Denied or negated",
};

/** What the legend says of each standing to those who ask. */
export const STANDING_NOTES: Readonly<Record<Standing, string>> = {
  stated: "The article says so in its own voice",
  claimed: "Someone says so; the article tells who",
  possible: "It may be so, or would be under a condition",
  planned: "It is intended, expected or asked for",
  denied: "Someone denies it, or it is said not to be so",
};

type Told = Pick<StatementRecord, "attribution" | "predicate">;

/** The word for how a statement stands: someone denies it, its own predicate says no, or what it tells is not so. */
export function standingWord(record: Told, standing: Standing): string {
  if (standing !== "denied") return STANDING_WORDS[standing];
  if (saysNo(record)) return "Negated";
  return record.attribution.length > 0 ? "Denied" : "Not so";
}

/** How a statement stands and who says so, as the end of its sentence; nothing for what the article states. */
export function voiceWords(record: Told, standing: Standing): string {
  const lead = voiceLead(record, standing);
  const sources = record.attribution.map(({ source }) => source.label);
  return [lead, sources.join(", as told by ")].filter(Boolean).join(" ");
}

/** What comes before the source in a sentence; “negated” would take back what “did not” says. */
export function voiceLead(record: Told, standing: Standing): string {
  const word = standingWord(record, standing).toLowerCase();
  if (word === "denied") return "denied by";
  const lead = ["stated", "claimed", "negated"].includes(word) ? "" : word;
  return [lead, record.attribution.length > 0 && "according to"].filter(Boolean).join(", ");
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
  return "label" in term ? term.label : valueWords(term);
}

/** Roles that name what a qualifier is for, where others are the preposition itself. */
const NAMED_ROLES: ReadonlySet<string> = new Set([
  "purpose",
  "content",
  "oblique",
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
export function qualifierWords(qualifier: StatementRecord["qualifiers"][number]): string {
  return `${qualifierLead(qualifier)}${termLabel(qualifier.value)}`;
}

/** The preposition of a qualifier with a space behind it, unless its value begins with it. */
export function qualifierLead({ role, value }: StatementRecord["qualifiers"][number]): string {
  if (role === "recipient") return "to ";
  return NAMED_ROLES.has(role) || tellsPreposition(termLabel(value), role) ? "" : `${role} `;
}

/** A statement as one plain sentence, for those who hear the page. */
export function sentenceOf(record: StatementRecord, standing: Standing, voice = "the article"): string {
  const { subject, object, qualifiers, attribution } = record;
  const more = qualifiers.map(qualifierWords);
  const core = [subject.label, predicateWords(record), ...(object ? [termLabel(object)] : []), ...more].join(" ");
  const sources = attribution.map(({ source }) => source.label).join(", as told by ");
  return `${core}. ${standingWord(record, standing)}, according to ${sources || voice}.`;
}

/** A date of the given precision as a reader would write it; the year may be left out where it is plain. */
export function dateWords(date: string, withYear = true): string {
  const [year = "", month, day] = date.split("-");
  if (month === undefined) return year;
  const options: Intl.DateTimeFormatOptions = {
    ...(withYear && { year: "numeric" }),
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

/** What came of the decisions of another log. */
export function adoptionWords({ taken, known, idle }: Adoption, from: string): string {
  const [first, ...others] = idle;
  return [
    taken === 1 ? `1 decision taken from ${from}` : `${taken} decisions taken from ${from}`,
    known > 0 && `${known} known already`,
    first !== undefined && `${idle.length} without effect: ${first}${others.length > 0 ? "; …" : ""}`,
  ]
    .filter(Boolean)
    .join(", ")
    .concat(".");
}
