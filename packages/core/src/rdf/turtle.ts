/** The one file that touches n3. */
import type { Quad } from "@rdfjs/types";
import { Parser, Writer } from "n3";
import type { FactQuad } from "./term.ts";

/** Writes quads one part after the other. */
export interface QuadWriter {
  /** The text of some more quads. */
  write(quads: readonly FactQuad[]): string;
  /** What closes the text. */
  end(): string;
}

/** Without it, n3 is silent on a quad that it cannot write. */
function raise(error?: Error | null): void {
  if (error) throw error;
}

/** A writer of Turtle, or of TriG where there are graphs. */
export function turtleWriter(prefixes: Readonly<Record<string, string>>): QuadWriter {
  let written = "";
  const stream = {
    write(text: string, _: string, done?: () => void) {
      written += text;
      done?.();
    },
    end(done?: () => void) {
      done?.();
    },
  };
  const writer = new Writer(stream, { prefixes });
  const taken = (): string => {
    const text = written;
    written = "";
    return text;
  };
  return {
    write(quads) {
      for (const quad of quads) writer.addQuad(quad, raise);
      return taken();
    },
    end() {
      writer.end();
      return taken();
    },
  };
}

/** Reads N-Triples or N-Quads, such as a store gives back. */
export function parseLines(text: string): Quad[] {
  return new Parser({ format: "application/n-quads" }).parse(text);
}
