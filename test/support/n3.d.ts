/** What the tests use of n3 beside what the sources use. */
declare module "n3" {
  import type { DatasetCore, Quad } from "@rdfjs/types";

  export interface Store extends DatasetCore {}
  export class Store {
    constructor(quads?: readonly Quad[]);
  }
}
