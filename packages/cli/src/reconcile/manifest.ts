import { FactlineError } from "@factline/core";

/** What a service says of itself, as far as it matters here. */
export interface Manifest {
  readonly name: string;
  /** Beginning of the addresses of what it knows, or at least a name for them. */
  readonly identifierSpace: string;
  /** Address of the page about one thing, with `{{id}}` in it. */
  readonly view?: string;
  /** Most queries that it takes at once. */
  readonly batchSize?: number;
}

const longestText = 2000;

/** Versions of the API with the same queries and answers; a service of the first says none. */
const spoken: ReadonlySet<unknown> = new Set(["0.1", "0.2"]);

/** The value of a key that is a text of sensible length. */
export function textAt(value: unknown, key: string): string | undefined {
  const found = valueAt(value, key);
  return typeof found === "string" && found.length <= longestText ? found : undefined;
}

/** The value of a key of an object. */
export function valueAt(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[key];
}

/** Reads a manifest; fails when it is none of the Reconciliation Service API. */
export function readManifest(value: unknown, address: string): Manifest {
  const name = textAt(value, "name");
  const identifierSpace = textAt(value, "identifierSpace");
  if (name === undefined || identifierSpace === undefined) {
    throw new FactlineError(
      "service-invalid",
      `${address} is no reconciliation service: its manifest has no name or no identifierSpace; check the address`,
    );
  }
  const versions = valueAt(value, "versions");
  if (Array.isArray(versions) && !versions.some((version) => spoken.has(version))) {
    throw new FactlineError(
      "service-invalid",
      `${address} speaks version ${versions.join(", ").slice(0, 40)} of the reconciliation API; Factline speaks 0.1 and 0.2`,
    );
  }
  const view = textAt(valueAt(value, "view"), "url");
  const batchSize = valueAt(value, "batchSize");
  return {
    name,
    identifierSpace,
    ...(view?.includes("{{id}}") && { view }),
    ...(Number.isSafeInteger(batchSize) && Number(batchSize) > 0 && { batchSize: Number(batchSize) }),
  };
}

const isWeb = (address: string): boolean => /^https?:\/\/[^\s/]/i.test(address) && URL.canParse(address);

/** The address of what a service knows by an id; undefined when it gives no way to make one. */
export function iriOf({ identifierSpace, view }: Manifest, id: string): string | undefined {
  const encoded = encodeURIComponent(id);
  const candidates = [
    ...(isWeb(id) ? [new URL(id).href] : []),
    ...(/[/#=]$/.test(identifierSpace) ? [identifierSpace + encoded] : []),
    ...(view === undefined ? [] : [view.replaceAll("{{id}}", encoded)]),
    `${identifierSpace}/${encoded}`,
  ];
  return candidates.find(isWeb);
}
