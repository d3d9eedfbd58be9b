import type { DocumentRecord, EntityRecord, EntityTerm, StatementRecord, ValueTerm } from "@factline/core";
import { plainLabel } from "./label.ts";

/** A document whose labels cannot disturb the page; its text stays as it is. */
export function cleanDocument(document: DocumentRecord): DocumentRecord {
  const { title, author } = document;
  return { ...document, ...(title && { title: plainLabel(title) }), ...(author && { author: plainLabel(author) }) };
}

/** An entity whose names cannot disturb the page. */
export function cleanEntity(entity: EntityRecord): EntityRecord {
  const aliases = entity.aliases.map((alias) => ({ ...alias, label: plainLabel(alias.label) }));
  return { ...entity, label: plainLabel(entity.label), aliases };
}

/** A statement whose labels cannot disturb the page. */
export function cleanStatement(record: StatementRecord): StatementRecord {
  return {
    ...record,
    subject: cleanTerm(record.subject),
    predicate: { ...record.predicate, label: plainLabel(record.predicate.label) },
    object: record.object && cleanTerm(record.object),
    qualifiers: record.qualifiers.map(({ role, value }) => ({ role: plainLabel(role), value: cleanTerm(value) })),
    attribution: record.attribution.map(({ source, cue }) => ({
      source: cleanTerm(source),
      cue: { ...cue, label: plainLabel(cue.label) },
    })),
  };
}

function cleanTerm<Term extends EntityTerm | ValueTerm>(term: Term): Term {
  const mention = plainLabel(term.mention);
  if ("label" in term) return { ...term, mention, label: plainLabel(term.label) };
  return term.datatype === "xsd:string" ? { ...term, mention, value: plainLabel(term.value) } : { ...term, mention };
}
