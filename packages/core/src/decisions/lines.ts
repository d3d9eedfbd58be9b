import { Misfit } from "../check.ts";
import { FactlineError } from "../errors.ts";
import type { Decision } from "../model/index.ts";
import { decisionId } from "./decision.ts";
import { decisionLine } from "./shape.ts";

/** Reads a log of decisions, one a line of JSON; the message names the line and the place of the first fault. */
export function parseDecisions(text: string): Decision[] {
  return text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .flatMap((line, index) => (line.trim() === "" ? [] : parseLine(line, index + 1)));
}

function parseLine(line: string, number: number): Decision {
  try {
    const { id, ...content } = decisionLine(JSON.parse(line), "");
    const found = decisionId(content);
    if (id !== undefined && id !== found) throw new Misfit(`id must be ${found}, the hash of the rest, found "${id}"`);
    return { ...content, id: found } as Decision;
  } catch (fault) {
    if (!(fault instanceof Misfit || fault instanceof SyntaxError)) throw fault;
    throw new FactlineError(
      "decision-invalid",
      `Line ${number} is no decision: ${fault.message}. Mend the line or take it out; no line was taken.`,
      fault,
    );
  }
}

/** Writes a log of decisions as JSON Lines, with a line break after each. */
export function decisionLines(decisions: readonly Decision[]): string {
  return decisions.map((decision) => `${JSON.stringify(decision)}\n`).join("");
}
