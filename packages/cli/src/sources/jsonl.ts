import { FactlineError, isDate, readDate } from "@factline/core";
import type { ArticleInput } from "./article.ts";

/** An article of a line, and what is odd about it without making it useless. */
export interface JsonlRecord {
  readonly article: ArticleInput;
  readonly remarks: readonly string[];
}

const example = '{"id": "a1", "text": "…", "date": "2024-05-01"}';

function parse(line: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new FactlineError("input-json", `is not JSON (${reason}); each line is one object like ${example}`, error);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    const kind = Array.isArray(value) ? "a list" : value === null ? "null" : `a ${typeof value}`;
    throw new FactlineError("input-json", `holds ${kind}, not an object like ${example}`);
  }
  return value as Readonly<Record<string, unknown>>;
}

function readText(record: Readonly<Record<string, unknown>>): string {
  const { text } = record;
  if (typeof text !== "string") {
    const problem =
      text === undefined ? 'has no "text"' : `has a "text" that is ${text === null ? "null" : `a ${typeof text}`}`;
    throw new FactlineError("input-json", `${problem}; each line is one object like ${example}`);
  }
  if (!text.trim()) throw new FactlineError("input-empty", 'has an empty "text"');
  return text;
}

function readId({ id }: Readonly<Record<string, unknown>>): string | undefined {
  if (id === undefined || id === null) return undefined;
  if ((typeof id !== "string" && typeof id !== "number") || id === "") {
    throw new FactlineError(
      "input-json",
      `has an "id" that is ${id === "" ? "empty" : "no string"}; give a string, or leave it out`,
    );
  }
  return String(id);
}

/** Reads one line: `{"id", "text", "date"?, "title"?, "author"?, "url"?}`. */
export function readJsonLine(line: string): JsonlRecord {
  const record = parse(line);
  const text = readText(record);
  const id = readId(record);
  const remarks: string[] = [];
  const given = (key: "date" | "title" | "author" | "url"): string | undefined => {
    const value = record[key];
    if (typeof value === "string" && value) return value;
    if (value !== undefined && value !== null && value !== "") remarks.push(`"${key}" is not a string and is left out`);
    return undefined;
  };
  const [rawDate, title, author, url] = [given("date"), given("title"), given("author"), given("url")];
  const date = rawDate === undefined ? undefined : isDate(rawDate) ? rawDate : readDate(rawDate);
  if (rawDate !== undefined && date === undefined)
    remarks.push(`the date "${rawDate}" is not like 2024-05-01 and is left out`);
  const article = {
    text,
    ...(id && { id }),
    ...(date && { date }),
    ...(title && { title }),
    ...(author && { author }),
    ...(url && { url }),
  };
  return { article, remarks };
}
