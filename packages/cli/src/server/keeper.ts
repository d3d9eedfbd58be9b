import { randomBytes, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { type Decision, FactlineError, parseDecisions } from "@factline/core";
import { Refusal } from "./refusal.ts";

/** Takes the decisions of a served page. */
export interface Keeper {
  readonly path: string;
  /** Known to the page alone: what cannot read the page cannot write here. */
  readonly token: string;
  readonly keep: (decisions: readonly Decision[]) => void | Promise<void>;
}

const mostBytes = 4_000_000;

/** Makes a keeper with a token of its own. */
export function createKeeper(keep: Keeper["keep"]): Keeper {
  return { path: "/decisions", token: randomBytes(24).toString("base64url"), keep };
}

/** Takes the decisions of a request, if it comes from the page itself. */
export async function takeDecisions(request: IncomingMessage, keeper: Keeper): Promise<void> {
  checkSender(request, keeper);
  await keeper.keep(readDecisions(await readBody(request)));
}

function checkSender({ method, headers }: IncomingMessage, { token }: Keeper): void {
  if (method !== "POST") throw new Refusal(405, "Decisions are sent by POST.", { allow: "POST" });
  if (headers.origin !== `http://${headers.host}`) throw new Refusal(403, "Only the page itself may send decisions.");
  if (!isSame(headers["x-factline-token"], token))
    throw new Refusal(403, "The token is not this page's; load it anew.");
  if (!/^application\/json(?:;|$)/.test(headers["content-type"] ?? ""))
    throw new Refusal(415, "Decisions are sent as JSON.");
}

function isSame(given: string | string[] | undefined, token: string): boolean {
  const [a, b] = [Buffer.from(String(given)), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > mostBytes) throw new Refusal(413, `At most ${mostBytes} bytes of decisions at a time.`);
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}

/** Decisions are checked one by one, by the same rules as the lines of a log. */
function readDecisions(body: string): Decision[] {
  try {
    const { decisions } = JSON.parse(body) as { readonly decisions?: unknown };
    if (!Array.isArray(decisions)) throw new Refusal(400, 'Send {"decisions": […]}.');
    return parseDecisions(decisions.map((decision) => JSON.stringify(decision)).join("\n"));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof FactlineError) throw new Refusal(400, error.message);
    throw error;
  }
}
