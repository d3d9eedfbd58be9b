import type { parseLines } from "@factline/core/rdf";

type Quad = ReturnType<typeof parseLines>[number];
type Term = Quad["object"];

const xsd = "http://www.w3.org/2001/XMLSchema#";

/** Datatypes derived from `xsd:integer`, which some stores give back as it. */
const integers: ReadonlySet<string> = new Set(
  ["integer", "nonNegativeInteger", "positiveInteger", "int", "long"].map((name) => xsd + name),
);

/** What comes behind the whole of a number, with its point and without the zeros at its end. */
function fractionOf(digits: string): string {
  let last = digits.length;
  while (last > 0 && digits[last - 1] === "0") last--;
  return last > 0 ? `.${digits.slice(0, last)}` : "";
}

/** The value of a number without what stores may write otherwise: a plus, zeros at its ends. */
function number(text: string): string {
  const [whole = "", fraction = ""] = text.replace(/^[+-]/, "").split(".");
  let first = 0;
  while (first < whole.length && whole[first] === "0") first++;
  const value = `${whole.slice(first) || "0"}${fractionOf(fraction)}`;
  return text.startsWith("-") && value !== "0" ? `-${value}` : value;
}

/** Months and seconds, as a store that computes with durations holds them. */
function duration(text: string): string {
  const shape = /^(-?)P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;
  const [, sign = "", years, months, days, hours, minutes, seconds] = shape.exec(text) ?? [];
  const inMonths = Number(years ?? 0) * 12 + Number(months ?? 0);
  const inSeconds =
    ((Number(days ?? 0) * 24 + Number(hours ?? 0)) * 60 + Number(minutes ?? 0)) * 60 + Number(seconds ?? 0);
  return `${sign}${inMonths}M${inSeconds}S`;
}

function dateTime(text: string): string {
  return text.replace(/\.(\d*)/, (_, fraction: string) => fractionOf(fraction)).replace(/[+-]00:00$/, "Z");
}

function literalText(value: string, datatype: string): readonly [value: string, datatype: string] {
  if (integers.has(datatype) && /^[+-]?\d+$/.test(value)) return [number(value), `${xsd}integer`];
  if (datatype === `${xsd}decimal` && /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(value)) return [number(value), datatype];
  if (datatype === `${xsd}duration`) return [duration(value), datatype];
  return [datatype === `${xsd}dateTime` ? dateTime(value) : value, datatype];
}

function termText(term: Term): unknown {
  if (term.termType === "Quad") return comparable(term as Quad);
  if (term.termType !== "Literal") return term.value;
  return [...literalText(term.value, term.datatype.value), term.language.toLowerCase()];
}

/** A triple as a text that is the same for triples of the same values, however a store writes these. */
export function comparable({ subject, predicate, object }: Quad): string {
  return JSON.stringify([subject, predicate, object].map(termText));
}
