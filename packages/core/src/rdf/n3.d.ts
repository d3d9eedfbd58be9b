/** What Factline uses of n3, which ships no types. */
declare module "n3" {
  import type { Quad } from "@rdfjs/types";

  export class Writer {
    constructor(options: { readonly format: string; readonly prefixes?: Readonly<Record<string, string>> });
    addQuad(quad: Quad): void;
    end(done: (error: Error | null, result: string) => void): void;
  }
}
