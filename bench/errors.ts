/**
 * The error browser: one HTML page with each sentence of the exact-fact dev set, its tree, what is gold, found, missed and
 * spurious, so that the next person sees in minutes what to mend.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Extraction, extract, type Parser, toDocument, toOie } from "@factline/core";
import { type FactRow, readFacts, states, type Triple, words } from "./facts.ts";

interface Verdict {
  readonly row: FactRow;
  readonly extraction: Extraction;
  readonly found: readonly Triple[];
  readonly missed: readonly Triple[];
  readonly spurious: readonly Triple[];
}

/** What an extraction writes, one triple a line. */
export function triplesOf(extraction: Extraction): Triple[] {
  const lines = toOie(extraction).split("\n").filter(Boolean);
  return lines.map((line) => line.split("\t").slice(3, 6).map(words) as unknown as Triple);
}

async function judge(row: FactRow, parser: Parser): Promise<Verdict> {
  const extraction = await extract(toDocument({ id: row.id, text: row.text }), parser);
  const triples = triplesOf(extraction);
  const hits = (fact: readonly Triple[]) => triples.some((triple) => fact.some((pattern) => states(triple, pattern)));
  return {
    row,
    extraction,
    found: row.facts.filter(hits).map((fact) => fact[0] as Triple),
    missed: row.facts.filter((fact) => !hits(fact)).map((fact) => fact[0] as Triple),
    spurious: triples.filter((triple) => !row.facts.flat().some((pattern) => states(triple, pattern))),
  };
}

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escapeText = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign] as string);

function list(kind: string, triples: readonly Triple[]): string {
  const items = triples.map((triple) => `<li>${triple.map(escapeText).join(" <b>|</b> ")}</li>`).join("");
  return triples.length === 0 ? "" : `<h3 class="${kind}">${kind} ${triples.length}</h3><ul>${items}</ul>`;
}

function tree({ analysis }: Extraction): string {
  const lines = analysis.sentences.flatMap(({ tokens }) =>
    tokens.map((token, index) =>
      [index + 1, token.form, token.lemma, token.upos, token.xpos, token.head + 1, token.deprel].join("\t"),
    ),
  );
  return `<details><summary>tree</summary><pre>${escapeText(lines.join("\n"))}</pre></details>`;
}

function section({ row, extraction, found, missed, spurious }: Verdict): string {
  const lists = list("found", found) + list("missed", missed) + list("spurious", spurious);
  return `<section><h2>${escapeText(row.id)}</h2><p>${escapeText(row.text)}</p>${lists}${tree(extraction)}</section>`;
}

const style = `body{font:15px/1.5 system-ui;max-width:70rem;margin:2rem auto;padding:0 1rem}
h2{font-size:1rem;margin-top:2rem;border-top:1px solid #ccc;padding-top:1rem}h3{font-size:.9rem;margin:.6rem 0 0}
.found{color:#176e3c}.missed{color:#a15c00}.spurious{color:#b3261e}pre{font-size:12px}b{color:#999}`;

/** Writes the page and returns its path; the sentences with most errors come first. */
export async function writeErrorPage(parser: Parser): Promise<string> {
  const verdicts: Verdict[] = [];
  for (const row of readFacts()) verdicts.push(await judge(row, parser));
  const errors = ({ missed, spurious }: Verdict) => missed.length + spurious.length;
  verdicts.sort((a, b) => errors(b) - errors(a) || a.row.id.localeCompare(b.row.id, "en"));
  const folder = fileURLToPath(new URL("../out/", import.meta.url));
  mkdirSync(folder, { recursive: true });
  const path = `${folder}errors.html`;
  const head = `<!doctype html><meta charset="utf-8"><title>Errors</title><style>${style}</style>`;
  writeFileSync(path, `${head}<h1>Exact facts, sentence by sentence</h1>${verdicts.map(section).join("\n")}\n`);
  return path;
}
