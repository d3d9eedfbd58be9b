import { FactlineError } from "@factline/core";

/** What is asked for, the best first. */
const accept =
  "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, text/plain, application/pdf;q=0.9";

/** Fetches what stands at a public address; it goes nowhere else, whatever it is redirected to (see `net/request.ts`). */
export async function* fetchPublic(address: string): AsyncGenerator<Uint8Array> {
  // Loaded when it is used: all else stays off the network.
  const { request } = await import("../net/request.ts");
  const { body, status } = await request(new URL(address), { headers: { accept }, reach: "public" });
  if (status !== 200) {
    throw new FactlineError("input-missing", `answers with the status ${status} in place of a page; check the address`);
  }
  yield body;
}
