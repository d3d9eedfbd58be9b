import type { Literal, NamedNode } from "@rdfjs/types";
import type { Datatype } from "../model/value.ts";
import { literal } from "./term.ts";
import { xsd } from "./vocabulary.ts";

const DAY = "(?:0[1-9]|[12]\\d|3[01])";
const MONTH = "(?:0[1-9]|1[0-2])";
const YEAR = "-?(?:[1-9]\\d{3,}|0\\d{3})";

/** Lexical forms that every RDF store takes for a datatype. */
const LEXICAL: Readonly<Record<Datatype, RegExp>> = {
  "xsd:date": new RegExp(`^${YEAR}-${MONTH}-${DAY}$`),
  "xsd:gYearMonth": new RegExp(`^${YEAR}-${MONTH}$`),
  "xsd:gYear": new RegExp(`^${YEAR}$`),
  "xsd:dateTime": new RegExp(
    `^${YEAR}-${MONTH}-${DAY}T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|[+-]\\d\\d:\\d\\d)?$`,
  ),
  "xsd:duration": /^-?P(?=\d|T\d)(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/,
  "xsd:integer": /^[+-]?\d+$/,
  "xsd:decimal": /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/,
  "xsd:string": /^/,
};

const DATATYPES: Readonly<Record<Datatype, NamedNode>> = {
  "xsd:date": xsd("date"),
  "xsd:gYearMonth": xsd("gYearMonth"),
  "xsd:gYear": xsd("gYear"),
  "xsd:dateTime": xsd("dateTime"),
  "xsd:duration": xsd("duration"),
  "xsd:integer": xsd("integer"),
  "xsd:decimal": xsd("decimal"),
  "xsd:string": xsd("string"),
};

/** A value as a literal of its datatype, or as a string when it has not that datatype's form. */
export function typedLiteral(value: string, datatype: Datatype): Literal {
  return literal(value, LEXICAL[datatype].test(value) ? DATATYPES[datatype] : xsd("string"));
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` as a literal of the datatype that its precision asks for. */
export function dateLiteral(date: string): Literal {
  const datatypes: readonly Datatype[] = ["xsd:date", "xsd:gYearMonth", "xsd:gYear"];
  return typedLiteral(date, datatypes.find((datatype) => LEXICAL[datatype].test(date)) ?? "xsd:string");
}

/** A whole number from 0. */
export function countLiteral(count: number): Literal {
  return literal(String(count), xsd("nonNegativeInteger"));
}

/** A share from 0 to 1, with four decimals at most. */
export function shareLiteral(share: number): Literal {
  const digits = share.toFixed(4).replace(/\.?0{1,4}$/, "");
  return literal(digits.includes(".") ? digits : `${digits}.0`, xsd("decimal"));
}
