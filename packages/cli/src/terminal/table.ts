/**
 * Rows to a table for the terminal.
 *
 * In:  headings, rows of cells, and the columns that there are.
 * Out: lines that fit: short columns keep their width, long ones share the rest, their cells wrap and are then cut.
 */
import { styleText } from "node:util";
import stringWidth from "string-width";
import { pad, wrap } from "./wrap.ts";

/** Colours and weights by the names that `util.styleText` gives them. */
export type Style = "bold" | "dim" | "red" | "yellow" | "cyan" | "green";

export interface Cell {
  readonly text: string;
  readonly style?: Style;
}

export interface TableOptions {
  readonly width: number;
  readonly coloured: boolean;
}

const gap = "  ";
const mostLines = 3;
const narrowestColumn = 8;

/** Shares `total` among columns: who needs less than an equal share keeps what it needs. */
export function shareWidths(natural: readonly number[], total: number): number[] {
  const widths = [...natural];
  let open = widths.map((_, column) => column);
  let left = total;
  while (open.length > 0) {
    const share = Math.max(narrowestColumn, Math.floor(left / open.length));
    const content = open.filter((column) => (natural[column] as number) <= share);
    if (content.length === 0) {
      for (const column of open) widths[column] = share;
      break;
    }
    left -= content.reduce((sum, column) => sum + (natural[column] as number), 0);
    open = open.filter((column) => !content.includes(column));
  }
  return widths;
}

function paint(text: string, style: Style | undefined, coloured: boolean): string {
  return coloured && style ? styleText(style, text, { validateStream: false }) : text;
}

function renderRow(cells: readonly Cell[], widths: readonly number[], coloured: boolean): string[] {
  const wrapped = cells.map(({ text }, column) => wrap(text, widths[column] as number, mostLines));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map(({ style }, column) => paint(pad(wrapped[column]?.[line] ?? "", widths[column] as number), style, coloured))
      .join(gap)
      .trimEnd(),
  );
}

/** Lays out a table; every line fits the width. */
export function renderTable(
  headings: readonly string[],
  rows: readonly (readonly Cell[])[],
  options: TableOptions,
): string[] {
  const natural = headings.map((heading, column) =>
    Math.max(stringWidth(heading), ...rows.map((row) => stringWidth(row[column]?.text ?? ""))),
  );
  const widths = shareWidths(natural, options.width - gap.length * (headings.length - 1));
  const head = headings.map((text): Cell => ({ text, style: "bold" }));
  return [head, ...rows].flatMap((cells) => renderRow(cells, widths, options.coloured));
}
