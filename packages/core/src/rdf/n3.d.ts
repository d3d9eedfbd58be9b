/** What Factline uses of n3, which ships no types. */
declare module "n3" {
  import type { Quad } from "@rdfjs/types";

  type Done = (error?: Error | null) => void;

  interface TextStream {
    write(text: string, encoding: string, done?: Done): void;
    end(done?: Done): void;
  }

  export class Writer {
    constructor(stream: TextStream, options: { readonly prefixes: Readonly<Record<string, string>> });
    addQuad(quad: Quad, done: Done): void;
    end(): void;
  }

  export class Parser {
    constructor(options: { readonly format: string });
    parse(text: string): Quad[];
  }
}
