import type { Document } from "@factline/core";
import type { GraphRows } from "./row.ts";
import { sealOf } from "./seal.ts";

/** What an extraction depends on besides its document. */
export interface ExtractorIdentity {
  /** SHA-256 over the files of the model. */
  readonly model: string;
  /** Version of Factline. */
  readonly version: string;
  /** Options that change what is extracted, as JSON. */
  readonly options: string;
}

/** Turns documents into graphs, as the store keeps them; the same identity gives the same graphs. */
export interface Extractor {
  /** How many documents it can read at once. */
  readonly lanes: number;
  identity(): Promise<ExtractorIdentity>;
  extract(document: Document): Promise<GraphRows>;
  /** Gives back what it holds; it reads nothing after. */
  close(): Promise<void>;
}

const idLength = 16;

/** The key of an extractor in the store. */
export function extractorId({ model, version, options }: ExtractorIdentity): string {
  return sealOf([model, version, options]).slice(0, idLength);
}
