/**
 * The table that maps predicates to the user's own properties.
 *
 * In:  CSV with a heading: `predicate,property`, and if wanted `direction`, `subject`, `object`, such as
 *      `work for,schema:worksFor,,person,organization` or `found,schema:founder,inverse,,`.
 * Out: a rule for each row; of those that fit a statement the first decides.
 * See: RFC 4180.
 */
import { readFileSync } from "node:fs";
import { ENTITY_TYPES, type EntityType, FactlineError } from "@factline/core";
import { isIri, PREFIXES, type PropertyRule } from "@factline/core/rdf";
import { CsvError, parse } from "csv-parse/sync";

const COLUMNS = ["predicate", "property", "direction", "subject", "object"] as const;

type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], string>>>;

interface PlacedRow {
  readonly record: Row;
  readonly info: { readonly lines: number };
}

/** Reads the table of a file. */
export function readPropertyTable(file: string): PropertyRule[] {
  return parsePropertyTable(readTable(file), file);
}

function readTable(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new FactlineError("input-missing", `cannot read the table ${file} (${reason}); check its name`, error);
  }
}

/** Reads the table of a text; `file` names it in errors. */
export function parsePropertyTable(text: string, file: string): PropertyRule[] {
  return rowsOf(text, file).map(({ record, info }) => {
    const fault = faultOf(record);
    if (fault !== undefined) throw tableError(file, info.lines, fault);
    return toRule(record);
  });
}

function rowsOf(text: string, file: string): PlacedRow[] {
  try {
    return parse(text, {
      bom: true,
      info: true,
      trim: true,
      comment: "#",
      comment_no_infix: true,
      skip_empty_lines: true,
      relax_column_count_less: true,
      columns: (heading: string[]) => checkHeading(heading, file),
    }) as unknown as PlacedRow[];
  } catch (error) {
    if (error instanceof CsvError) throw tableError(file, Number(error.lines), error.message);
    throw error;
  }
}

function checkHeading(heading: readonly string[], file: string): string[] {
  const names = heading.map((name) => name.toLowerCase());
  const unknown = names.find((name) => !COLUMNS.some((column) => column === name));
  if (unknown !== undefined) throw tableError(file, 1, `there is no column "${unknown}"`);
  const missing = (["predicate", "property"] as const).find((name) => !names.includes(name));
  if (missing !== undefined) throw tableError(file, 1, `the heading lacks the column "${missing}"`);
  return names;
}

function faultOf({
  predicate = "",
  property = "",
  direction = "",
  subject = "",
  object = "",
}: Row): string | undefined {
  if (predicate === "") return "the predicate is missing";
  if (!isIri(expand(property)))
    return `"${property}" is no IRI; write it whole, or with a prefix such as schema:worksFor`;
  if (!["", "inverse"].includes(direction)) return `the direction "${direction}" must be empty or inverse`;
  const types: readonly string[] = ["", ...ENTITY_TYPES];
  if (!types.includes(subject)) return `"${subject}" is no type of entity (${ENTITY_TYPES.join(", ")})`;
  if (![...types, "value"].includes(object))
    return `"${object}" is no type of entity (${ENTITY_TYPES.join(", ")}), nor value`;
  return undefined;
}

function toRule({ predicate = "", property = "", direction, subject, object }: Row): PropertyRule {
  return {
    predicate: predicate.replace(/\s+/g, " "),
    property: expand(property),
    ...(direction === "inverse" && { inverse: true }),
    ...(subject && { subject: subject as EntityType }),
    ...(object && { object: object as EntityType | "value" }),
  };
}

/** An IRI whose prefix is one of those that Factline knows, written whole. */
function expand(property: string): string {
  const [prefix = "", ...local] = property.split(":");
  const namespace = Object.entries(PREFIXES).find(([name]) => name === prefix)?.[1];
  return namespace === undefined || property.includes("://") ? property : `${namespace}${local.join(":")}`;
}

function tableError(file: string, line: number, fault: string): FactlineError {
  return new FactlineError(
    "option-invalid",
    `${file}:${line}: ${fault}. The table is CSV with the heading ${COLUMNS.join(",")}; the last three may be left out.`,
  );
}
