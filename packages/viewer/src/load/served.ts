/** How a served page reaches what keeps its decisions. */
export interface Served {
  /** Where decisions are sent, on the page's own server. */
  readonly path: string;
  /** Proves that a request comes from this page. */
  readonly token: string;
}

/** Reads what the server wrote into the page; nothing when the page is a file. */
export function readServed(json: string): Served | undefined {
  if (json.trim() === "") return undefined;
  const { path, token } = JSON.parse(json) as Partial<Record<keyof Served, unknown>>;
  return typeof path === "string" && path.startsWith("/") && typeof token === "string" ? { path, token } : undefined;
}
